import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': 'Meld u eerst aan, dan kan ik naar uw e\u2011mail kijken.',
    'access-denied':
      'Ik mag uw postvak niet openen. Een beheerder moet Mail Recovery eerst goedkeuren voor uw organisatie.',
    'mailbox-not-in-exchange-online':
      'Uw postvak staat niet in Exchange Online of heeft geen licentie, dus ik kan er niet bij. Uw helpdesk kan u helpen.',
    'item-gone': 'Dat bericht staat niet meer waar het stond. Zoek opnieuw, dan kijk ik waar het nu is.',
    'folder-gone':
      'De map waar het heen moet, bestaat niet meer. Zoek opnieuw, dan bied ik u in plaats daarvan Postvak IN aan.',
    'mailbox-full':
      'Uw postvak is vol, er past niets meer bij. Maak wat ruimte en probeer het dan opnieuw. Intussen gaat er niets verloren.',
    throttled: 'Uw postvak is op dit moment erg druk. Wacht een paar minuten en probeer het dan opnieuw.',
    'service-unavailable':
      'Exchange antwoordt op dit moment niet. Probeer het over een paar minuten opnieuw.',
    'timed-out':
      'Dat duurde te lang, dus ben ik gestopt. Probeer het opnieuw, of geef me een afzender of een datum om de zoekopdracht te beperken.',
    'storage-unavailable':
      'Ik kan op dit moment niet bij mijn eigen notities. Probeer het over een minuut opnieuw. Uw e\u2011mail is ongemoeid.',
    'query-refused':
      'Die vraag kon ik Exchange niet stellen. Probeer het met minder woorden of een andere datum.',
    unexpected:
      'Er ging bij mij iets mis. Probeer het opnieuw; gebeurt het weer, meld het dan aan uw helpdesk.',
  },

  errorReference: (reference) => `Referentie: ${reference}`,
  errorSummary: 'Dat is niet gelukt.',
};
