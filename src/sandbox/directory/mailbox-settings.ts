import { metadataRoot, param, type MailCall } from '../call';
import { GraphError } from '../errors';
import { ok, type Reply } from '../http/reply';
import { folderRestId } from '../tenant/rest-ids';

type Json = Record<string, unknown>;

/** What Exchange tells of a mailbox's habits (graph-facts 11); retention is not among it (graph-facts 9). */
function settingsOf({ owner, mailbox }: MailCall): Json {
  const language = { locale: owner.preferredLanguage, displayName: languageName(owner.preferredLanguage) };
  const never = { dateTime: '2026-01-01T00:00:00.0000000', timeZone: 'UTC' };
  return {
    archiveFolder: folderRestId(mailbox.ids, mailbox.wellKnown('archive').counter),
    automaticRepliesSetting: {
      status: 'disabled',
      externalAudience: 'all',
      scheduledStartDateTime: never,
      scheduledEndDateTime: never,
      internalReplyMessage: '',
      externalReplyMessage: '',
    },
    timeZone: owner.timeZone,
    language,
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: owner.timeZone },
    },
    dateFormat: 'MM/dd/yyyy',
    timeFormat: 'hh:mm tt',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    userPurpose: 'user',
  };
}

function languageName(locale: string): string {
  try {
    return (
      new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(locale) ?? locale
    );
  } catch {
    return locale;
  }
}

function contextOf(call: MailCall): string {
  return `${metadataRoot(call)}#users('${call.owner.id}')/mailboxSettings`;
}

/** GET …/mailboxSettings */
export function getMailboxSettings(call: MailCall): Reply {
  return ok({ '@odata.context': contextOf(call), ...settingsOf(call) });
}

/** GET …/mailboxSettings/{name}: an object is spread, a text stands in `value`. */
export function getMailboxSetting(call: MailCall): Reply {
  const wanted = param(call, 'setting').toLowerCase();
  const found = Object.entries(settingsOf(call)).find(([name]) => name.toLowerCase() === wanted);
  if (found === undefined) throw new GraphError(404, 'ResourceNotFound', 'Resource could not be discovered.');
  const [name, value] = found;
  const context = `${contextOf(call)}/${name}`;
  return ok(
    typeof value === 'object'
      ? { '@odata.context': context, ...value }
      : { '@odata.context': context, value },
  );
}
