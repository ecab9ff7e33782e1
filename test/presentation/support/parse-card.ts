import { createRequire } from 'node:module';

interface Renderer {
  readonly Versions: { readonly v1_5: unknown };
  readonly SerializationContext: new (version: unknown) => {
    readonly eventCount: number;
    getEventAt(index: number): { readonly message: string };
  };
  readonly AdaptiveCard: new () => { parse(card: unknown, context: unknown): void };
}

// The package's modules are written for bundlers; its bundle is the one thing Node can load.
const renderer = createRequire(__filename)('adaptivecards/dist/adaptivecards.js') as Renderer;

/** What the official parser has to complain about in a card held against schema 1.5; empty is good. */
export function complaintsAbout(card: unknown): readonly string[] {
  return parse(card).filter(
    (complaint) => !complaint.includes('property "lang"') || parse(card).includes(complaint),
  );
}

/** The parser tests `lang` with a global expression that remembers where it stopped: it refuses every second `en`. */
function parse(card: unknown): readonly string[] {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  new renderer.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}
