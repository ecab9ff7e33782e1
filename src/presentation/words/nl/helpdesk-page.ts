import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'Helpdesk',
    skip: 'Naar de inhoud',
    windows: 'Getoonde periode',
    signOut: 'Afmelden',
    asOf: (at) => `Stand van ${at} uur. Deze pagina toont alleen: beslissen doet u in Teams.`,
    json: 'Dezelfde cijfers als JSON',
    keyFigures: 'In één oogopslag',
    waitingNow: 'Wachtende aanvragen',

    queue: {
      title: 'Wachtrij',
      caption: 'Wachtende aanvragen, de oudste eerst',
      columns: { number: 'Aanvraag', kind: 'Soort', age: 'Wacht al', state: 'Stand', turn: 'Aan zet' },
      empty: 'Er wacht geen aanvraag op de helpdesk.',
      hidden: 'Een deel gaat over uw eigen postvak en wordt u niet getoond.',
      hint: 'Om er een te bekijken of erover te beslissen, schrijft u in Teams ‘status’ en het nummer aan Mail Recovery.',
      pages: 'Pagina van de wachtrij kiezen',
      page: (page, pages) => `Pagina ${page} van ${pages}`,
      previous: 'Vorige pagina',
      next: 'Volgende pagina',
      turns: {
        requester: 'De aanvrager: er staat een vraag open',
        anybody: 'Iedereen van de helpdesk',
        assignee: 'De medewerker die de aanvraag heeft overgenomen',
        hand: 'Een medewerker, met de hand',
      },
    },

    kinds: {
      title: 'Aanvragen per soort',
      caption: 'Aanvragen uit deze periode, per soort en huidige stand',
      chart: 'Staafdiagram van aanvragen per soort; de tabel eronder bevat dezelfde cijfers.',
      columns: { kind: 'Soort', total: 'Alle' },
      groups: { waiting: 'Wachtend', underWay: 'In uitvoering', done: 'Klaar', notDone: 'Niet uitgevoerd' },
      empty: 'In deze periode is niets aangevraagd.',
    },
    reasons: {
      title: 'Waarom er niets is gedaan',
      caption: 'Hoe aanvragen uit deze periode eindigden zonder dat er iets is gedaan',
      columns: { reason: 'Reden', count: 'Aanvragen' },
      empty: 'In deze periode is er geen zo geëindigd.',
      note: 'Wat beslissers erbij schrijven, telt hier niet mee.',
    },
    searches: {
      title: 'Zoekopdrachten per dag',
      caption: 'Zoekopdrachten en teruggezette berichten, per dag in UTC',
      chart: (total, without) =>
        `Kolomdiagram: ${total === 1 ? '1 zoekopdracht' : `${number(total)} zoekopdrachten`}, waarvan ${number(without)} zonder verwijderde e\u2011mail. De tabel eronder bevat de cijfers van elke dag.`,
      table: 'Cijfers van elke dag',
      columns: {
        day: 'Dag',
        searches: 'Zoekopdrachten',
        withoutResult: 'Niets verwijderds gevonden',
        restored: 'Berichten teruggezet',
      },
      groups: { found: 'Iets gevonden', withoutResult: 'Niets verwijderds gevonden' },
      empty: 'In deze periode heeft niemand gezocht.',
    },

    open: {
      title: 'De pagina van de helpdesk openen',
      lead: 'Deze link is persoonlijk en werkt één keer. Daarna blijft u in deze browser 8 uur aangemeld.',
      button: 'Pagina openen',
    },
    signedOut: {
      title: 'U bent afgemeld',
      lead: 'Om terug te komen, schrijft u in Teams ‘helpdeskpagina’ aan Mail Recovery.',
    },
    signIn: {
      title: 'Meld u aan via Teams',
      lead: 'Schrijf in Teams ‘helpdeskpagina’ aan Mail Recovery. Leden van de helpdesk krijgen als antwoord een link naar deze pagina.',
    },
    stale: {
      title: 'Deze link werkt niet meer',
      lead: 'De link is al gebruikt of ouder dan tien minuten. Schrijf in Teams ‘helpdeskpagina’ aan Mail Recovery voor een nieuwe.',
    },
    notForYou: {
      title: 'Niet voor u',
      lead: 'Alleen leden van de helpdesk kunnen deze pagina zien, en u hoort daar nu niet bij.',
    },
    unknown: {
      title: 'Probeer het over een minuut opnieuw',
      lead: 'De directory zegt op dit moment niet of u bij de helpdesk hoort.',
    },
    thisMachineOnly: {
      title: 'Alleen op deze computer',
      lead: 'Bij de sandbox meldt niemand zich aan, daarom wordt de pagina alleen getoond op de computer waarop de sandbox draait, en niet via een proxy.',
    },
  },
};
