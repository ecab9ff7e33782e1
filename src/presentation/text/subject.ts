import { isolated, plainLine } from './plain';
import { shorten } from './shorten';

/** A subject as one harmless line of at most so many characters; `none` stands for an empty one. */
export function subjectLine(subject: string, length: number, none: string): string {
  const line = shorten(plainLine(subject), length);
  return line === '' ? none : isolated(line);
}
