import { type SIGN_IN as ENGLISH } from '../en/sign-in';

/** Signing in and out. */
export const SIGN_IN: typeof ENGLISH = {
  signIn: {
    card: 'Meld u één keer aan, dan kan ik met uw eigen rechten naar uw e\u2011mail zoeken. Ik zie niet meer dan u, en u kunt altijd ‘afmelden’ zeggen.',
    button: 'Aanmelden',
    summary: 'Meld u aan',
    'signed-in': 'U bent aangemeld. Dit is wat u vroeg.',
    'ask-again': 'U bent aangemeld. Vertel me nu welke e\u2011mail u mist.',
    'signed-out': 'U bent afgemeld. Als u me weer nodig hebt, vraag ik u opnieuw om u aan te melden.',
    'not-signed-out':
      'Ik kon u zojuist niet afmelden. Zeg over een minuut nog eens ‘afmelden’; tot dan kan ik nog bij uw postvak.',
    refused: {
      consent:
        'Uw toestemming ontbreekt nog. Klik hierboven op ‘Aanmelden’ en accepteer wat er wordt gevraagd.',
      'admin-consent':
        'Voordat u zich kunt aanmelden, moet een beheerder van uw organisatie Mail Recovery goedkeuren. Vraag dat aan uw helpdesk.',
      proof:
        'Uw organisatie wil nog een bewijs dat u het bent. Klik hierboven op ‘Aanmelden’; daar kunt u het geven.',
      blocked:
        'De toegangsregels van uw organisatie laten u van hieruit niet binnen. Probeer een apparaat of netwerk van uw organisatie; helpt dat niet, vraag het dan uw helpdesk.',
      'somebody-else':
        'Dat was een ander account dan waarmee u hier chat, dus heb ik het niet gebruikt. Vraag het me opnieuw en meld u aan met het account dat u hier gebruikt.',
      'wrong-code':
        'Die code werkte niet: hij is onjuist of te oud. Klik hierboven op ‘Aanmelden’ voor een nieuwe.',
      unavailable: 'De aanmelding antwoordt op dit moment niet. Probeer het over een paar minuten opnieuw.',
      refused:
        'Het aanmelden is niet gelukt. Klik hierboven op ‘Aanmelden’ om het opnieuw te proberen; lukt het weer niet, meld het dan aan uw helpdesk.',
    },
  },
};
