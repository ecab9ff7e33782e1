/** A piece of a card's JSON. */
export type Part = Readonly<Record<string, unknown>>;

/** Every object in a card, at any depth, the card itself first. */
export function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}

export function partsOfType(card: unknown, type: string): readonly Part[] {
  return partsOf(card).filter((part) => part['type'] === type);
}

/** Buttons: `Action.Execute`s at the foot of the card or in an action set, without the taps on rows. */
export function buttonsOf(card: Part): readonly Part[] {
  const sets = partsOfType(card, 'ActionSet').flatMap((set) => set['actions'] as Part[]);
  return [...((card['actions'] ?? []) as Part[]), ...sets];
}

export function button(card: Part | undefined, verb: string): Part | undefined {
  return buttonsOf(card ?? {}).find((action) => action['verb'] === verb);
}

export function titlesOf(card: Part | undefined): readonly string[] {
  return buttonsOf(card ?? {}).map((action) => String(action['title']));
}

/** The text of every TextRun block, one string a block. */
export function richTexts(card: Part | undefined): readonly string[] {
  return partsOfType(card, 'RichTextBlock').map((block) =>
    (block['inlines'] as Part[]).map((run) => String(run['text'])).join(''),
  );
}

export function textBlocks(card: Part | undefined): readonly string[] {
  return partsOfType(card, 'TextBlock').map((block) => String(block['text']));
}
