import { type RuleConditions } from '../domain/inbox-rule';
import { type MailAddress } from '../domain/mail';
import { type RuleTrail } from '../recovery/trace-rules';
import { folderPath } from './text/folder-path';
import { isolated, plainLine } from './text/plain';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { type Words, wordsFor } from './words';

const NAME_LENGTH = 60;
/** Of a list of senders or words the first few say which rule it is. */
const MOST_NAMED = 3;

/** What each rule does, with which mail, one sentence a line; holds the person's own text. */
export function ruleLines(trails: readonly RuleTrail[], viewer: Viewer): readonly string[] {
  const words = wordsFor(viewer.language);
  return trails.map((trail) => lineOf(trail, words));
}

function lineOf({ rule, folder }: RuleTrail, words: Words): string {
  const { rules } = words.nothing;
  const mail = mailOf(rule.conditions, words);
  const name = rule.name.trim() === '' ? rules.unnamed : quoted(rule.name, words);
  switch (rule.effect.kind) {
    case 'moves':
      return folder === null ? rules.movesAway(name, mail) : rules.moves(name, mail, folderPath(folder.path));
    case 'deletes':
      return rules.deletes(name, mail);
    case 'purges':
      return rules.purges(name, mail);
  }
}

/** `mail from “Raj Patel”, about “rota”`. */
function mailOf(conditions: RuleConditions, words: Words): string {
  const { alternatives, criteria, nothing } = words;
  const { senders, senderParts, recipients, recipientParts } = conditions;
  const one = (parts: readonly string[]): string =>
    alternatives(parts.slice(0, MOST_NAMED).map((part) => quoted(part, words)));
  const from = [...senders.map(nameOf), ...senderParts];
  const to = [...recipients.map(nameOf), ...recipientParts];
  const about = [...conditions.bodyParts, ...conditions.textParts];
  const said = [
    ...(from.length > 0 ? [criteria.senders(one(from))] : []),
    ...(to.length > 0 ? [criteria.recipients(one(to))] : []),
    ...(conditions.subjectParts.length > 0 ? [criteria.subject(one(conditions.subjectParts))] : []),
    ...(about.length > 0 ? [criteria.words(one(about))] : []),
    ...(conditions.hasAttachments === null
      ? []
      : [conditions.hasAttachments ? criteria.attachments : criteria.noAttachments]),
  ];
  const { rules } = nothing;
  if (said.length === 0) return conditions.others ? rules.someMail : rules.allMail;
  return (conditions.others ? rules.some : rules.mail)(said.join(criteria.comma));
}

function nameOf({ name, address }: MailAddress): string {
  return name || address;
}

function quoted(text: string, { quoted: quote }: Words): string {
  return quote(isolated(shorten(plainLine(text), NAME_LENGTH)));
}
