import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': 'Bitte melden Sie sich an, damit ich Ihre Mails ansehen kann.',
    'access-denied':
      'Ich darf Ihr Postfach nicht öffnen. Erst muss die Administration Mail Recovery für Ihre Organisation freigeben.',
    'mailbox-not-in-exchange-online':
      'Ihr Postfach liegt nicht in Exchange Online oder hat keine Lizenz; deshalb erreiche ich es nicht. Ihr Helpdesk hilft weiter.',
    'item-gone':
      'Diese Mail liegt nicht mehr dort, wo sie war. Suchen Sie noch einmal, dann sehe ich nach, wo sie jetzt ist.',
    'folder-gone':
      'Den Ordner, in den sie soll, gibt es nicht mehr. Suchen Sie noch einmal, dann biete ich Ihnen stattdessen den Posteingang an.',
    'mailbox-full':
      'Ihr Postfach ist voll, es passt nichts mehr hinein. Schaffen Sie etwas Platz, und versuchen Sie es dann erneut. Bis dahin geht nichts verloren.',
    throttled:
      'Ihr Postfach ist gerade stark ausgelastet. Warten Sie einige Minuten, und versuchen Sie es dann erneut.',
    'service-unavailable':
      'Exchange antwortet gerade nicht. Versuchen Sie es in einigen Minuten noch einmal.',
    'timed-out':
      'Das hat zu lange gedauert, deshalb habe ich abgebrochen. Versuchen Sie es noch einmal, oder nennen Sie mir einen Absender oder ein Datum, um die Suche einzugrenzen.',
    'storage-unavailable':
      'Ich komme gerade nicht an meine Notizen. Versuchen Sie es in einer Minute noch einmal. Ihre Mails sind unberührt.',
    'query-refused':
      'Diese Frage konnte ich Exchange nicht stellen. Versuchen Sie es mit weniger Wörtern oder einem anderen Datum.',
    unexpected:
      'Bei mir ist etwas schiefgegangen. Versuchen Sie es noch einmal; passiert es wieder, sagen Sie es Ihrem Helpdesk.',
  },

  errorReference: (reference) => `Referenz: ${reference}`,
  errorSummary: 'Das hat nicht geklappt.',
};
