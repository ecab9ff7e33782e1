import { badRequest } from '../errors';
import { type BackedUpMessage } from '../tenant/backup';

type Fits = (message: BackedUpMessage) => boolean;

/** One condition: `Subject -like 'plan*'` (Granular search queries for backup and restore APIs, Microsoft Graph). */
const CONDITION = /^(Subject|Sender|Participants|HasAttachment|MessageKind)\s+(-like|-eq)\s+'([^']*)'$/;
const MOST_TOGETHER = 3;

/** What a query expression asks for; 400 for what the service's page does not know. */
export function fitsExpression(expression: string): Fits {
  const groups = expression.split(/\)\s+-and\s+\(/);
  if (!/^\(.*\)$/s.test(expression.trim())) throw invalid(expression);
  const fits = groups.flatMap((group) => {
    const conditions = group.replace(/^\s*\(|\)\s*$/g, '').split(/\s+-and\s+/);
    if (conditions.length > MOST_TOGETHER) throw invalid(expression);
    return conditions.map((condition) => conditionOf(condition.trim(), expression));
  });
  return (message) => fits.every((one) => one(message));
}

function conditionOf(condition: string, expression: string): Fits {
  const [, property, operator, value = ''] = CONDITION.exec(condition) ?? [];
  const like = operator === '-like' ? wildcard(value) : null;
  switch (property) {
    case 'Subject':
      if (like === null) throw invalid(expression);
      return ({ content }) => content.subject.split(/[^\p{L}\p{N}]+/u).some(like) || like(content.subject);
    case 'Sender':
      if (like === null) throw invalid(expression);
      return ({ content: { from } }) => from !== null && (like(from.address) || like(from.name));
    case 'Participants':
      if (like === null) throw invalid(expression);
      return ({ content: { to, cc } }) => [...to, ...cc].some((one) => like(one.address) || like(one.name));
    case 'HasAttachment':
      if (like !== null) throw invalid(expression);
      return ({ content }) => String(content.hasAttachments) === value;
    case 'MessageKind':
      if (like !== null) throw invalid(expression);
      return () => value === 'Email';
    default:
      throw invalid(expression);
  }
}

/** The star stands at the end alone. */
function wildcard(value: string): (text: string) => boolean {
  const wanted = value.replace(/\*$/, '').toLowerCase();
  return value.endsWith('*')
    ? (text) => text.toLowerCase().startsWith(wanted)
    : (text) => text.toLowerCase() === wanted;
}

const invalid = (expression: string): Error => badRequest(`Invalid query expression '${expression}'.`);
