import { derived } from '../content/derived';
import { type Party } from '../content/message-content';
import { badRequest } from '../errors';
import { type Message } from '../tenant/folder';
import { dateTest, numberTest } from './ranges';
import { type Kql } from './kql';

type Test = (message: Message) => boolean;

/** Turns a keyword query into a test of one message. Words match from their beginning, as Exchange's index does. */
export function compileKql(query: Kql): Test {
  switch (query.kind) {
    case 'and': {
      const tests = query.parts.map(compileKql);
      return (message) => tests.every((test) => test(message));
    }
    case 'or': {
      const tests = query.parts.map(compileKql);
      return (message) => tests.some((test) => test(message));
    }
    case 'not': {
      const test = compileKql(query.of);
      return (message) => !test(message);
    }
    case 'text':
      return (message) => containsWords(derived(message.content).searchable, query.text);
    case 'property':
      return compileProperty(query);
  }
}

/** The properties of graph-facts 2.3; those that name no mail's property are refused. */
export const MAIL_PROPERTIES: ReadonlySet<string> = new Set([
  'subject',
  'body',
  'from',
  'to',
  'cc',
  'bcc',
  'recipients',
  'participants',
  'attachment',
  'hasattachment',
  'hasattachments',
  'importance',
  'kind',
  'received',
  'sent',
  'size',
]);

function compileProperty({ name, op, value }: Extract<Kql, { readonly kind: 'property' }>): Test {
  const words = value.toLowerCase().replace(/\*$/, '');
  const test = compilePositive(name, op === '<>' ? ':' : op, value, words);
  return op === '<>' ? (message) => !test(message) : test;
}

function compilePositive(name: string, op: Exclude<Operator, '<>'>, value: string, words: string): Test {
  switch (name) {
    case 'subject':
      return ({ content }) => containsWords(content.subject.toLowerCase(), words);
    case 'body':
      return ({ content }) => containsWords(derived(content).text.toLowerCase(), words);
    case 'from':
      return ({ content }) => named(content.from === null ? [] : [content.from], words);
    case 'to':
      return ({ content }) => named(content.to, words);
    case 'cc':
      return ({ content }) => named(content.cc, words);
    case 'bcc':
      return ({ content }) => named(content.bcc, words);
    case 'recipients':
      return ({ content }) => named([...content.to, ...content.cc, ...content.bcc], words);
    case 'participants':
      return ({ content: { from, to, cc, bcc } }) =>
        named([...(from === null ? [] : [from]), ...to, ...cc, ...bcc], words);
    case 'attachment':
      return ({ content }) => content.attachments.some((one) => containsWords(one.name.toLowerCase(), words));
    case 'hasattachment':
    case 'hasattachments': {
      const wanted = /^(?:true|yes|1)$/.test(words);
      return ({ content }) => content.hasAttachments === wanted;
    }
    case 'importance':
      return ({ importance }) => importance === words;
    case 'kind':
      return () => words === 'email';
    case 'received': {
      const test = dateTest(op, value);
      return ({ receivedAt }) => test(receivedAt);
    }
    case 'sent': {
      const test = dateTest(op, value);
      return ({ sentAt }) => test(sentAt);
    }
    case 'size': {
      const test = numberTest(op, value);
      return ({ content }) => test(content.size);
    }
    default:
      throw badRequest(`The search property '${name}' is not supported.`);
  }
}

type Operator = Extract<Kql, { readonly kind: 'property' }>['op'];

function named(parties: readonly Party[], words: string): boolean {
  return parties.some(({ name, address }) => containsWords(`${name} ${address}`.toLowerCase(), words));
}

const WORD = /[\p{L}\p{N}]/u;

/** True where `words` stands in `text` at the beginning of a word. Both lower-case. */
function containsWords(text: string, words: string): boolean {
  if (words === '') return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || !WORD.test(text.charAt(at - 1))) return true;
  }
  return false;
}
