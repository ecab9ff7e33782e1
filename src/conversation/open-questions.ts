import { type WhichMailbox } from './choose-mailbox';
import { type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';
import { type AskedRestore } from './ports';

/** What the bot asked with its last words; null each where it did not. */
export interface OpenQuestions {
  readonly asked: Wanted | null;
  readonly which: WhichMailbox | null;
  readonly restore: AskedRestore | null;
}

/** What the bot asked with its last words; whatever is said or pressed now answers it, and it is not asked again. */
export async function takeQuestions(desk: Desk): Promise<OpenQuestions> {
  const {
    question: asked = null,
    whichMailbox: which = null,
    askedRestore: restore = null,
  } = desk.pending ?? {};
  if (asked !== null || which !== null || restore !== null)
    await desk.remember({ question: null, whichMailbox: null, askedRestore: null });
  return { asked, which, restore };
}
