import { type FieldProblem } from '../../../escalation/request-form';
import { isolated, plainLine } from '../../text/plain';
import { shorten } from '../../text/shorten';
import { type Words } from '../../words';

const VALUE_LENGTH = 60;

/** What is wrong with a field; names the part at fault, which is the person's own text. */
export function faultSentence({ fault, value = '' }: FieldProblem, words: Words): string {
  const line = shorten(plainLine(value), VALUE_LENGTH);
  return words.requests.fault(fault, line === '' ? '' : words.quoted(isolated(line)));
}
