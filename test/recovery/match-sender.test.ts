import { SENDER_MATCHES, SENDER_SIMILAR, senderLikeness } from '../../src/recovery/match-sender';

const anna = { name: 'Anna Müller', address: 'anna.mueller@contoso.com' };
const zoe = { name: 'Zoë Álvarez', address: 'zoe@northwind.example' };
const shop = { name: 'Fabrikam Orders', address: 'no-reply@orders.fabrikam.com' };
const tanaka = { name: '田中 太郎', address: 'tanaka@contoso.co.jp' };

describe('the sender a person means', () => {
  it.each([
    ['Anna', anna],
    ['anna', anna],
    ['anna müller', anna],
    ['Muller', anna],
    ['Mueller', anna],
    ['Müller, Anna', anna],
    ['anna.mueller@contoso.com', anna],
    ['contoso.com', anna],
    ['@contoso.com', anna],
    ['Contoso', anna],
    ['Ana', anna],
    ['Frau Müller', anna],
    ['Dr. Anna Müller', anna],
    ['Sig.ra Müller', anna],
    ['Mrs alvarez', zoe],
    ['Zoe', zoe],
    ['alvarez', zoe],
    ['Alvares', zoe],
    ['Northwind', zoe],
    ['nortwhind', zoe],
    ['fabrikam.com', shop],
    ['Fabrikam', shop],
    ['田中', tanaka],
    ['tanaka', tanaka],
  ])('%s is found', (wanted, sender) => {
    expect(senderLikeness(wanted, sender)).toBeGreaterThanOrEqual(SENDER_MATCHES);
  });

  it.each([
    ['Hannes', anna],
    ['Bo', { name: 'Jo', address: 'jo@contoso.com' }],
    ['Tim', { name: 'Tom Cruz', address: 'tom@contoso.com' }],
    ['Bob', anna],
    ['anna.mueller@contoso.de', anna],
    ['example.com', zoe],
    ['Zack', zoe],
    ['Frau Schmidt', anna],
    ['Mr', { name: 'Tom Cruz', address: 'tom@contoso.com' }],
    ['佐藤', tanaka],
    ['Anna Schmidt', anna],
    ['', anna],
  ])('%s is somebody else', (wanted, sender) => {
    expect(senderLikeness(wanted, sender)).toBeLessThan(SENDER_MATCHES);
  });

  it('orders the certain before the likely', () => {
    expect(senderLikeness('Anna Müller', anna)).toBeGreaterThan(senderLikeness('Ana Müler', anna));
  });

  it('keeps a half-right name for "did you mean"', () => {
    const likeness = senderLikeness('Anna Schmidt', anna);
    expect(likeness).toBeGreaterThanOrEqual(SENDER_SIMILAR);
    expect(likeness).toBeLessThan(SENDER_MATCHES);
  });

  it('goes by the address where it stands beside a name', () => {
    expect(senderLikeness('A. Schmidt <Anna.Mueller@contoso.com>', anna)).toBe(1);
    const namesake = senderLikeness('Anna Müller <anna@fabrikam.com>', anna);
    expect(namesake).toBeGreaterThanOrEqual(SENDER_SIMILAR);
    expect(namesake).toBeLessThan(SENDER_MATCHES);
    expect(senderLikeness('Zoë Álvarez <anna@fabrikam.com>', anna)).toBeLessThan(SENDER_SIMILAR);
  });

  it('takes a message without a sender for nobody', () => {
    expect(senderLikeness('Anna', null)).toBe(0);
  });
});
