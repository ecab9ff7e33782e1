import { readNamedAddress, writeNamedAddress } from '../../src/domain/named-address';

const ADDRESS = 'zoe@contoso.example';

test.each([
  ['Zoë Lindqvist', `Zoë Lindqvist <${ADDRESS}>`],
  ['Lindqvist, Zoë', `Lindqvist Zoë <${ADDRESS}>`],
  ['Zoë <root@evil.example>', `Zoë root@evil.example <${ADDRESS}>`],
  ['', ADDRESS],
  [' , ', ADDRESS],
])('“%s” with an address is written as one of a list', (name, text) => {
  expect(writeNamedAddress({ name, address: ADDRESS })).toBe(text);
});

test.each([
  [`Zoë Lindqvist <${ADDRESS}>`, { name: 'Zoë Lindqvist', address: ADDRESS }],
  [` "Lindqvist, Zoë"<${ADDRESS}> `, { name: 'Lindqvist, Zoë', address: ADDRESS }],
  [`<${ADDRESS}>`, { name: '', address: ADDRESS }],
])('%s is read', (text, person) => {
  expect(readNamedAddress(text)).toEqual(person);
});

test.each(['Zoë Lindqvist', ADDRESS, 'Zoë <zoe>', `Zoë <${ADDRESS}`, '', `<${'<'.repeat(50_000)}`])(
  'no address in angle brackets: %.40s',
  (text) => {
    expect(readNamedAddress(text)).toBeNull();
  },
);
