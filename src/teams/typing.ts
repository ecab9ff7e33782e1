import { type TurnContext } from 'botbuilder';

/** Teams lets the indicator fade after a few seconds. */
const AGAIN_MS = 3_000;

/** Stops the indicator, and waits for one just being sent: it must not arrive after the answer. */
export type StopTyping = () => Promise<void>;

/**
 * Shows that the bot is typing, from `afterMs` on: quick answers need no indicator. The timer of teams-ai is not used: it
 * keeps one timer for all conversations, so that any turn's end stops every other's indicator.
 */
export function startTyping(context: TurnContext, afterMs: number): StopTyping {
  let sending: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const send = async (): Promise<void> => {
    try {
      await context.sendActivity({ type: 'typing' });
    } catch {
      // Not worth a word: the answer itself will meet the same fault and report it. The context may also be gone.
      clearTimeout(timer);
    }
  };
  const show = (): void => {
    timer = setTimeout(show, AGAIN_MS);
    sending = send();
  };
  timer = setTimeout(show, afterMs);
  return async () => {
    clearTimeout(timer);
    await sending;
  };
}
