/*
 * Plain sentences: what people say of mail that is gone, times what they say of the mail. Whoever reads odd sentences must read these
 * first. Each language has a table of frames and details; the lines come of joining each with each. Other names and matters are in the
 * lines that weights are learned from (`npm run train`) than in those that the test reads.
 */

/** What a detail tells, in the sentence's own words. */
export interface Told {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly words?: readonly string[];
}

/** A detail of a mail, with what it tells: `{A}` and `{B}` are people, `{O}` an organisation, `{M}` a matter. */
export type Detail = readonly [text: string, told: Told];

/** Names for a set of lines, taken in turn. */
export interface Names {
  readonly A: readonly string[];
  readonly B: readonly string[];
  /** As they stand in the sentence, and without their article. */
  readonly O: readonly (readonly [inSentence: string, named: string])[];
  readonly M: readonly (readonly [inSentence: string, named: string])[];
}

export interface Plain {
  /** `{mail}` is the mail with its detail; in Japanese and Chinese `{detail}` stands before `{mail}`. */
  readonly frames: readonly string[];
  readonly mails: readonly string[];
  readonly details: readonly Detail[];
  readonly learned: Names;
  readonly tested: Names;
}

export interface PlainLine {
  readonly lang: string;
  readonly text: string;
  readonly slots: Told;
}

/** Every frame with every detail; mails and names take turns. */
export function linesOf(lang: string, plain: Plain, names: Names): readonly PlainLine[] {
  const { frames, mails, details } = plain;
  return frames.flatMap((frame, f) =>
    details.map(([detail, told], d) => {
      const turn = f + d;
      const mail = mails[turn % mails.length] ?? '';
      const fill = (text: string, form: 0 | 1): string =>
        text.replace(/\{([ABOM])\}/g, (_, kind: keyof Names) => {
          const choice = names[kind][turn % names[kind].length] ?? '';
          return typeof choice === 'string' ? choice : choice[form];
        });
      const all = (texts: readonly string[] | undefined): readonly string[] | undefined =>
        texts?.map((text) => fill(text, 1));
      return { lang, text: sentence(frame, mail, fill(detail, 0)), slots: present(told, all) };
    }),
  );
}

const sentence = (frame: string, mail: string, detail: string): string =>
  frame.includes('{detail}')
    ? frame.replace('{detail}', detail).replace('{mail}', mail)
    : frame.replace('{mail}', `${mail} ${detail}`);

function present(
  { from, to, words }: Told,
  fill: (texts: readonly string[] | undefined) => readonly string[] | undefined,
): Told {
  const [froms, tos, topics] = [fill(from), fill(to), fill(words)];
  return { ...(froms && { from: froms }), ...(tos && { to: tos }), ...(topics && { words: topics }) };
}
