/** What a button sends. `ref` is opaque; nothing here names a message or a mailbox. */
export interface ButtonData {
  readonly verb: Verb;
  readonly ref: string;
  readonly page?: number;
  readonly pick?: number;
  /** Position of a near miss, from 0. */
  readonly miss?: number;
  readonly basis?: 'deleted' | 'received' | 'either';
  /** Local ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Set by the form's own button: fields that are missing were emptied on purpose. */
  readonly form?: true;
}

export type Verb = 'restore' | 'restore-all' | 'page' | 'refine' | 'preview' | 'undo' | 'retry';

export interface Button {
  readonly title: string;
  readonly data: ButtonData;
  readonly style?: 'positive' | 'destructive';
  /** True where the card's inputs travel with it. */
  readonly withInputs?: boolean;
}

/**
 * A button as `Action.Execute`, with an `Action.Submit` of the same data for clients older than schema 1.4. Teams tells
 * "Your response was sent to the app" after a Submit unless the action hides that.
 */
export function buttonAction({ title, data, style, withInputs }: Button): Readonly<Record<string, unknown>> {
  return execute(data, {
    title,
    associatedInputs: withInputs === true ? 'auto' : 'none',
    ...(style === undefined ? {} : { style }),
  });
}

/**
 * A tap on a part of a card. It has no title: a screen reader would speak that in place of what stands in the part.
 */
export function tapAction(data: ButtonData): Readonly<Record<string, unknown>> {
  return execute(data, { associatedInputs: 'none' });
}

function execute(
  data: ButtonData,
  common: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fallback = { type: 'Action.Submit', ...common, data, msTeams: { feedback: { hide: true } } };
  return { type: 'Action.Execute', verb: data.verb, ...common, data, fallback };
}
