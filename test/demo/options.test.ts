import { readOptions } from '../../src/cli/demo/options';

describe('the options of the demo', () => {
  it('opens the windows and seeds the mailbox by default', () => {
    expect(readOptions([])).toEqual({ kind: 'run', options: { playground: true, mail: null, say: [] } });
  });

  it('takes every --say in order and opens no windows then', () => {
    expect(readOptions(['--say', 'one', '--say=two', '--mail', 'some/dir'])).toEqual({
      kind: 'run',
      options: {
        playground: false,
        mail: 'some/dir',
        say: [
          { speaker: 'employee', text: 'one' },
          { speaker: 'employee', text: 'two' },
        ],
      },
    });
  });

  it('lets days pass between sentences, in the order given', () => {
    const reading = readOptions(['--say', 'one', '--later', '5', '--say', 'two']);
    expect(reading).toMatchObject({
      options: { playground: false, say: [{ text: 'one' }, { days: 5 }, { text: 'two' }] },
    });
  });

  it.each(['0', '-1', '1.5', 'soon', '', '1000'])('takes no “%s” for a number of days', (days) => {
    expect(readOptions(['--say', 'one', `--later=${days}`])).toEqual({
      kind: 'wrong',
      message: '--later needs a number of days, 1 to 365',
    });
  });

  it('lets employee and helpdesk speak in the order given', () => {
    const argv = ['--say', 'one', '--say-helpdesk', 'two', '--say', 'three', '--say-helpdesk=four'];
    const reading = readOptions(argv);
    expect(reading.kind === 'run' && reading.options.playground).toBe(false);
    expect(
      reading.kind === 'run' &&
        reading.options.say.map((line) => ('text' in line ? [line.speaker, line.text] : [])),
    ).toEqual([
      ['employee', 'one'],
      ['helpdesk', 'two'],
      ['employee', 'three'],
      ['helpdesk', 'four'],
    ]);
  });

  it('leaves the windows out on request', () => {
    expect(readOptions(['--no-playground'])).toMatchObject({ options: { playground: false, say: [] } });
  });

  it.each([['-h'], ['--help']])('explains itself for %s', (flag) => {
    expect(readOptions([flag])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--sya', 'hello'], "Unknown option '--sya'"],
    [['hello'], "Unexpected argument 'hello'"],
    [['--say'], "Option '--say <value>' argument missing"],
    [['--say', ' '], '--say needs a sentence'],
    [['--say', 'hello', '--say-helpdesk', ''], '--say-helpdesk needs a sentence'],
    [['--mail', ''], '--mail needs the path of a folder'],
    [['--no-playground=yes'], "Option '--no-playground' does not take an argument"],
  ])('refuses %j', (argv, message) => {
    expect(readOptions(argv)).toEqual({ kind: 'wrong', message });
  });
});
