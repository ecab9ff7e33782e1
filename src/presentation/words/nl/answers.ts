import { type ANSWERS as ENGLISH } from '../en/answers';

/** Answers in a sentence or two. */
export const ANSWERS: typeof ENGLISH = {
  answers: {
    'private-notice':
      'Uw e\u2011mail gaat niemand anders aan, daarom heb ik in onze persoonlijke chat geantwoord.',
    greeting:
      'Goedendag! Welke e\u2011mail mist u? Vertel me wanneer u die hebt verwijderd, van wie die was of waarover die ging.',
    thanks: 'Graag gedaan!',
    dropped: 'Goed. Vertel me wat u verder nog mist.',
    'nothing-asked':
      'Goed, al staat er geen vraag van mij open. Vertel me welke e\u2011mail u mist, of zeg ‘help’ om te zien wat ik kan.',
    'which-mailbox':
      'Welk postvak bedoelt u? Noem het adres, bijvoorbeeld ‘herstel de verwijderde mail in het postvak info@contoso.com’.',
    'no-list-open':
      'Er is geen lijst open waarop dat kan slaan. Vertel me welke e\u2011mail u mist, dan maak ik een nieuwe.',
    'open-personal-chat':
      'Uw e\u2011mail gaat niemand anders aan, daarom antwoord ik hier niet. Open een chat met mij en vraag het daar opnieuw.',
    'still-working': 'Dit duurt iets langer. Ik antwoord zodra ik klaar ben.',
    'not-served': 'Ik werk niet voor uw organisatie. Vraag het aan uw eigen helpdesk.',
    'unreadable-card': 'Wat die knop stuurde, kon ik niet lezen. Zeg me in woorden wat u nodig hebt.',
    'stale-card':
      'Deze kaart geldt niet meer: ze is te oud of niet voor u bedoeld. Vertel me opnieuw welke e\u2011mail u mist.',
    'unknown-verb':
      'Die knop ken ik niet; misschien komt de kaart van een andere versie van mij. Zeg me in woorden wat u nodig hebt.',
    'nothing-to-undo': 'Er is niets ongedaan te maken: ik heb de laatste tijd niets voor u hersteld.',
    'already-undone': 'Dat is al ongedaan gemaakt. De e\u2011mail staat weer waar die stond.',
    'still-running':
      'Ik verplaats die berichten nog. Zeg ‘stop’, of wacht tot ik klaar ben; dan kunt u het ongedaan maken.',
    'nothing-restored': 'Ik heb de laatste tijd niets voor u hersteld.',
    'nothing-to-stop':
      'Er is niets te stoppen: ik verplaats nu geen berichten van u. Om terug te draaien wat ik heb hersteld, zegt u ‘ongedaan maken’.',
    'nothing-to-go-on-with': 'Er is niets om mee door te gaan: er is geen herstel van u gestopt.',
  },
};
