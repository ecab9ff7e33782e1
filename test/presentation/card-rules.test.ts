import { HELP_LINKS } from '../../src/domain/help-links';
import { bytesOf } from '../../src/presentation/fit';
import { SAMPLES } from '../gallery/samples';
import { READERS } from '../gallery/samples/viewer';
import { buttonsOf, type Part, partsOf, partsOfType } from './support/card-parts';
import { complaintsAbout } from './support/parse-card';

const DATA_KEYS = [
  'choice',
  'verb',
  'ref',
  'page',
  'pick',
  'miss',
  'basis',
  'from',
  'to',
  'form',
  'digest',
  'days',
  'topic',
  'helped',
];
const HELP: readonly string[] = Object.values(HELP_LINKS);

const cards = READERS.flatMap((reader) =>
  SAMPLES.map(({ card, name, show }) => {
    const message = show(reader);
    return [`${card}, ${name}, ${reader.language}`, message.card ?? {}, message, reader] as const;
  }),
);

describe.each(cards)('the card "%s"', (_, card, message, reader) => {
  test('has nothing the official parser complains about', () => {
    expect(complaintsAbout(card)).toEqual([]);
  });

  test('is schema 1.5, names its language and speaks', () => {
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: reader.language,
      speak: message.summary,
    });
    expect(card['fallbackText']).not.toBe('');
  });

  test('leaves no expression of its template unfilled', () => {
    const own = partsOf(card).filter((part) => part['type'] !== 'TextRun');
    const texts = own.flatMap((part) => {
      // What a person typed stands in these, expressions and all.
      const typed = String(part['type']).startsWith('Input.') ? ['fallbackText', 'value'] : ['fallbackText'];
      return Object.entries(part).filter(([key]) => !typed.includes(key));
    });
    expect(texts.filter(([, value]) => typeof value === 'string' && value.includes('${'))).toEqual([]);
    expect(partsOf(card).filter((part) => '$data' in part || '$when' in part)).toEqual([]);
  });

  test('stays below 28 KB', () => {
    expect(bytesOf(card)).toBeLessThan(28 * 1024);
  });

  test('has unique input ids', () => {
    const ids = partsOf(card).flatMap((part) => ('id' in part ? [part['id']] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has at most six buttons, each with a title', () => {
    expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
    for (const action of buttonsOf(card)) expect(action['title']).toMatch(/\S/);
  });

  test('has only Execute actions, each with a Submit of the same data behind it', () => {
    const { refresh: _byItself, ...pressed } = card;
    const actions = partsOf(pressed).filter(({ type }) => String(type).startsWith('Action.'));
    const executes = actions.filter(({ type }) => type === 'Action.Execute');
    expect(actions).toHaveLength(2 * executes.length);
    for (const action of executes) {
      const data = action['data'] as Part;
      expect(action['verb']).toBe(data['verb']);
      expect(action['fallback']).toMatchObject({
        type: 'Action.Submit',
        ...('title' in action && { title: action['title'] }),
        data,
        associatedInputs: action['associatedInputs'],
        msTeams: { feedback: { hide: true } },
      });
    }
  });

  test('sends nothing but an opaque reference and small facts', () => {
    for (const { type, data } of partsOf(card)) {
      if (type !== 'Action.Execute') continue;
      expect(DATA_KEYS).toEqual(expect.arrayContaining(Object.keys(data as Part)));
      expect(JSON.stringify(data)).not.toMatch(/message-|00000000-|@|folder/);
    }
  });

  test('loads nothing from elsewhere, and links to Outlook and our help links alone', () => {
    expect(partsOf(card).filter((part) => 'url' in part || 'backgroundImage' in part)).toEqual([]);
    const written = partsOfType(card, 'TextBlock').map(({ text }) => String(text));
    for (const target of written.flatMap((text) => text.match(/(?<=\]\()[^)]*/g) ?? [])) {
      if (!HELP.includes(target)) expect(target).toMatch(/^https:\/\/outlook\.office365\.com\//);
    }
  });

  test('has a summary of one line', () => {
    expect(message.summary).toMatch(/^[^\n]{5,100}$/);
  });
});
