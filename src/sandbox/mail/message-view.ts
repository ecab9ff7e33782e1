import { metadataRoot, type MailCall } from '../call';
import { badRequest } from '../errors';
import { expandedPropertyIds, parseExpand, type Expansion } from '../odata/expand';
import { selection } from '../odata/query';
import { changeKey } from '../tenant/change-key';
import { type Message } from '../tenant/folder';
import { attachmentView } from './attachment-view';
import { extendedProperties, messageValue } from './extended-values';
import { DEFAULT_FIELDS, EXTRA_FIELDS, type Field, type MessageStyle } from './message-fields';
import { messageId } from './message-id';

type Json = Record<string, unknown>;

/** Writes messages as one request wants them: `$select`, `$expand`, preferences. */
export class MessageView {
  readonly style: MessageStyle;
  /** `(sender,subject)` for contexts, empty without `$select`. */
  readonly selected: string;
  readonly #fields: readonly (readonly [string, Field])[];
  readonly #expansions: readonly ((message: Message) => Json)[];

  constructor(private readonly call: MailCall) {
    const { mailbox, preferences, request } = call;
    this.style = { mailbox, immutableIds: preferences.immutableIds, bodyType: preferences.bodyType };
    const names = selection(request.query);
    this.selected = names === null ? '' : `(${names.join(',')})`;
    this.#fields = names === null ? [...DEFAULT_FIELDS] : pick(names);
    this.#expansions = parseExpand(request.query.get('expand')).map((expansion) => this.#expand(expansion));
  }

  /** One message without a context. */
  write(message: Message): Json {
    const { mailbox, immutableIds } = this.style;
    const { odataType } = message.content;
    const json: Json = odataType === null ? {} : { '@odata.type': odataType };
    json['@odata.etag'] = `W/"${changeKey(mailbox.ids, message.changeCounter)}"`;
    json['id'] = messageId(mailbox, message, immutableIds);
    for (const [name, field] of this.#fields) json[name] = field(message, this.style);
    for (const expand of this.#expansions) Object.assign(json, expand(message));
    return json;
  }

  #expand(expansion: Expansion): (message: Message) => Json {
    switch (expansion.relation) {
      case 'attachments':
        return (message) => ({
          attachments: message.content.attachments.map((_attachment, n) =>
            attachmentView(message, n, this.style, selection(expansion.options)),
          ),
        });
      case 'singlevalueextendedproperties':
        return this.#expandExtended(expandedPropertyIds(expansion));
      default:
        throw badRequest(
          `Could not find a relation named '${expansion.relation}' on type 'microsoft.graph.message'.`,
        );
    }
  }

  /** Nothing found: no key at all (graph-facts 3.1). */
  #expandExtended(ids: readonly string[]): (message: Message) => Json {
    const { mailbox, immutableIds } = this.style;
    const owner = encodeURIComponent(this.call.owner.id);
    const root = `${metadataRoot(this.call)}#users('${owner}')/messages`;
    return (message) => {
      const found = extendedProperties(ids, (id) => messageValue(mailbox, message, id));
      if (found.length === 0) return {};
      const id = encodeURIComponent(messageId(mailbox, message, immutableIds));
      return {
        'singleValueExtendedProperties@odata.context': `${root}('${id}')/singleValueExtendedProperties`,
        singleValueExtendedProperties: found,
      };
    };
  }
}

/** The selected fields in Graph's order; `id` is always there. */
function pick(names: readonly string[]): readonly (readonly [string, Field])[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  wanted.delete('id');
  wanted.delete('*');
  const all = [...DEFAULT_FIELDS, ...EXTRA_FIELDS];
  const picked = names.includes('*')
    ? [...DEFAULT_FIELDS]
    : all.filter(([name]) => wanted.has(name.toLowerCase()));
  for (const [name] of all) wanted.delete(name.toLowerCase());
  const [unknown] = wanted;
  if (unknown !== undefined) {
    throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.message'.`);
  }
  return picked;
}
