import { type Vocabulary } from '../vocabulary';

const UNITS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS: Readonly<Record<number, string>> = {
  20: 'zwanzig',
  30: 'dreißig',
  40: 'vierzig',
  50: 'fünfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
};
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];

/** 10 to 99 as one word: 21 is "einundzwanzig". */
function upTo99(): Record<number, string> {
  const words: Record<number, string> = {};
  TEENS.forEach((word, n) => (words[10 + n] = word));
  for (const [tens, word] of Object.entries(TENS)) {
    words[Number(tens)] = word;
    UNITS.forEach((unit, n) => (words[Number(tens) + n + 1] = `${unit}und${word}`));
  }
  return words;
}

/** Years as one word: "zweitausendsechzehn", "neunzehnhundertneunzig". */
function years(): Record<number, string> {
  const small: Record<number, string> = { ...upTo99() };
  UNITS.forEach((word, n) => (small[n + 1] = word === 'ein' ? 'eins' : word));
  const words: Record<number, string> = { 2000: 'zweitausend', 1900: 'neunzehnhundert' };
  for (const [n, word] of Object.entries(small)) {
    words[2000 + Number(n)] = `zweitausend${word}|zweitausendund${word}`;
    words[1900 + Number(n)] = `neunzehnhundert${word}`;
  }
  return words;
}

const ENDING = '(e|en|er|es|em)';

function ordinals(): Record<number, string> {
  const words: Record<number, string> = {
    [-1]: `letzt${ENDING}`,
    [-2]: `vorletzt${ENDING}`,
    1: `erst${ENDING}`,
    2: `zweit${ENDING}`,
    3: `dritt${ENDING}`,
    4: `viert${ENDING}`,
    5: `fünft${ENDING}`,
    6: `sechst${ENDING}`,
    7: `siebt${ENDING}|siebent${ENDING}`,
    8: `acht${ENDING}`,
    9: `neunt${ENDING}`,
  };
  for (const [n, word] of Object.entries(upTo99())) {
    if (Number(n) <= 31) words[Number(n)] = Number(n) < 20 ? `${word}t${ENDING}` : `${word}st${ENDING}`;
  }
  return words;
}

export const german: Vocabulary = {
  language: 'de',
  dayFirst: true,
  compounds: true,
  weekdays: [
    'montag|montags|mo',
    'dienstag|dienstags|di',
    'mittwoch|mittwochs|mi',
    'donnerstag|donnerstags|do',
    'freitag|freitags|fr',
    'samstag|samstags|sonnabend|sonnabends|sa',
    'sonntag|sonntags|so',
  ],
  months: [
    'januar|jänner|jan|januars',
    'februar|feber|feb|februars',
    'märz|mär|mrz',
    'april|apr|aprils',
    'mai',
    'juni|jun|juno',
    'juli|jul',
    'august|aug|augusts',
    'september|sept|sep|septembers',
    'oktober|okt|oktobers',
    'november|nov|novembers',
    'dezember|dez|dezembers',
  ],
  weak: 'eben|gerade|grade|grad|mo|di|mi|do|fr|sa|so|jan|mar|august',
  numbers: {
    0: 'null',
    1: 'ein|eine|einem|einen|einer|eines|eins',
    2: 'zwei|zwo',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    ...upTo99(),
    100: 'hundert|einhundert',
    1000: 'tausend|eintausend',
    ...years(),
  },
  vague: { 2: 'paar|ein paar|einem paar', 3: 'einigen|einige|wenigen|wenige|mehreren|mehrere' },
  ordinals: ordinals(),
  units: {
    second: 'sekunde|sekunden|sek',
    minute: 'minute|minuten|min',
    hour: 'stunde|stunden|std',
    day: 'tag|tage|tagen|tags|tages',
    workday:
      'werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|geschäftstag|geschäftstage|geschäftstagen',
    weekend: 'wochenende|wochenenden|wochenendes',
    week: 'woche|wochen|kalenderwoche',
    workweek: 'arbeitswoche',
    month: 'monat|monate|monaten|monats|kalendermonat',
    quarter: 'quartal|quartale|quartalen|quartals|vierteljahr',
    half: 'halbjahr|halbjahres|jahreshälfte',
    year: 'jahr|jahre|jahren|jahres|kalenderjahr|geschäftsjahr|jahrs',
    decade: 'jahrzehnt|jahrzehnte|jahrzehnten|dekade|dekaden',
    century: 'jahrhunderte|jahrhunderten',
  },
  relative: {
    [-2]: `vorletzt${ENDING}|vorvorig${ENDING}`,
    [-1]: `letzt${ENDING}|vorig${ENDING}|vergangen${ENDING}|verganenen|verflossen${ENDING}|vorherig${ENDING}|vorangegangen${ENDING}`,
    0: `dies|dies${ENDING}|aktuell${ENDING}|laufend${ENDING}|jetzig${ENDING}|gegenwärtig${ENDING}|derzeitig${ENDING}`,
    1: `nächst${ENDING}|kommend${ENDING}|folgend${ENDING}`,
    2: `übernächst${ENDING}`,
  },
  days: {
    [-3]: 'vorvorgestern',
    [-2]: 'vorgestern',
    [-1]: 'gestern|gestriger|gestrigen|gestrige|am vortag|vortag|tag zuvor',
    0: 'heute|heutige|heutigen|heutiger|heut|zu dieser zeit|am selben tag',
    1: 'morgen',
    2: 'übermorgen',
  },
  parts: [
    ['früh|morgen|morgens|frühmorgens|am morgen|in der früh|in der frühe', [6, 12]],
    ['vormittag|vormittags|am vormittag', [9, 12]],
    ['mittag|mittags|am mittag|mittagszeit|über mittag', [12, 14]],
    ['nachmittag|nachmittags|am nachmittag', [12, 18]],
    ['abend|abends|am abend', [18, 24]],
    ['nacht|nachts|in der nacht', [18, 30, true]],
  ],
  edges: {
    start: 'anfang|anfangs|beginn|zu beginn|früh im|am anfang|zum anfang',
    middle: 'mitte|mitten|in der mitte',
    end: 'ende|gegen ende|am ende|zum ende|spät im|schluss|ausgang',
    elapsed: 'früher|bisher',
    rest: 'rest|übrige|restliche|restlichen|später',
  },
  seasons: ['winter|winters', 'frühling|frühjahr|frühjahrs', 'sommer|sommers', 'herbst|herbstes'],
  holidays: {
    newYear: 'neujahr|neujahrstag',
    newYearsEve: 'silvester|sylvester|silvesterabend',
    epiphany: 'heilige drei könige|dreikönigstag|dreikönig|epiphanias',
    valentine: 'valentinstag',
    womensDay: 'frauentag|weltfrauentag|internationaler frauentag',
    aprilFools: '1. april scherz|narrentag',
    labourDay: 'tag der arbeit|maifeiertag',
    childrensDay: 'kindertag|weltkindertag',
    germanUnity: 'tag der deutschen einheit|nationalfeiertag',
    halloween: 'halloween',
    reformation: 'reformationstag',
    allSaints: 'allerheiligen',
    allSouls: 'allerseelen',
    martin: 'martinstag|st. martin|sankt martin|martini',
    nicholas: 'nikolaus|nikolaustag',
    barbara: 'barbaratag',
    john: 'johannistag|johanni',
    augsburg: 'augsburger friedensfest|friedensfest',
    assumption: 'mariä himmelfahrt|maria himmelfahrt',
    immaculate: 'mariä empfängnis|maria empfängnis',
    christmasEve: 'heiligabend|heiliger abend|weihnachtsabend|heilig abend|heiligen abend',
    christmas:
      'weihnachten|weihnacht|erster weihnachtstag|ersten weihnachtstag|1. weihnachtstag|christtag|weihnachtstag',
    boxingDay: 'zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag|stephanstag|stefanitag',
    advent1: `erst${ENDING} advent|1. advent`,
    advent2: `zweit${ENDING} advent|2. advent`,
    advent3: `dritt${ENDING} advent|3. advent`,
    advent4: `viert${ENDING} advent|4. advent`,
    penance: 'buß- und bettag|buß und bettag',
    memorialSundayDe: 'volkstrauertag',
    totensonntag: 'totensonntag|ewigkeitssonntag',
    easter: 'ostern|ostersonntag|oster',
    easterMonday: 'ostermontag',
    goodFriday: 'karfreitag',
    maundyThursday: 'gründonnerstag',
    holySaturday: 'karsamstag|ostersamstag',
    palmSunday: 'palmsonntag',
    ashWednesday: 'aschermittwoch',
    carnival: 'fasching|fastnacht|faschingsdienstag|fastnachtsdienstag|karnevalsdienstag|veilchendienstag',
    roseMonday: 'rosenmontag',
    carnivalSaturday: 'fastnachtssamstag|karnevalssamstag|faschingssamstag',
    weiberfastnacht: 'weiberfastnacht|altweiber|altweiberfastnacht',
    ascension: 'christi himmelfahrt|himmelfahrt|himmelfahrtstag|vatertag|männertag|herrentag',
    pentecost: 'pfingsten|pfingstsonntag',
    whitMonday: 'pfingstmontag',
    corpusChristi: 'fronleichnam',
    mothersDay: 'muttertag',
    thanksgiving: 'thanksgiving',
    blackFriday: 'black friday',
    cyberMonday: 'cyber monday',
    chineseNewYear: 'chinesisches neujahr|chinesischen neujahr|chinesisches neujahrsfest',
    independenceUs: 'unabhängigkeitstag',
    prinsjesdag: 'prinsjesdag',
  },
  decades: {
    1950: `fünfziger|fünfzigern`,
    1960: 'sechziger|sechzigern',
    1970: 'siebziger|siebzigern',
    1980: 'achtziger|achtzigern',
    1990: 'neunziger|neunzigern',
  },
  meridiem: {
    0: 'morgens|vormittags|früh|in der früh|am morgen|am vormittag|nachts',
    12: 'nachmittags|abends|am nachmittag|am abend',
  },
  noon: { 0: 'mitternacht|um mitternacht', 12: 'punkt zwölf' },
  past: 'habe|hab|hatte|hat|haben|wurde|wurden|war|ist|sind|bin|hatten',
  glue: {
    topic: 'über|betreff|enthält|wegen|namens|bezüglich|betreffs|thema|titel',
    fill: 'der|die|das|dem|den|des|im|in|am|an|um|von|vom|zu|zum|zur|für|während|diesem|auf|über|aus|so|mal|irgendwann|bei|beim|genau|jeweils|laut',
    pre: 'im|in|am|an|um|aus|von|vom|zum|über|datiert|für|während|seit|zu|den|dem|bis|zwischen|ab|vor|nach|beim',
    date: 'am|vom|zum|den|dem|der',
    from: 'von|vom|ab',
    to: 'bis|auf',
    between: 'zwischen',
    and: 'und|u.|&',
    or: 'oder',
    since: 'seit|ab|beginnend|beginnend mit|angefangen',
    before: 'vor|früher als|älter als',
    after: 'nach|später als',
    until: 'bis|bis spätestens|spätestens|bis einschließlich|endet',
    within: 'innerhalb|binnen|im laufe|innerhalb von|in weniger als',
    around: 'um|gegen|ungefähr|etwa|circa|ca|rund|rund um',
    aroundPost: 'herum|rum',
    agoPre: 'vor',
    ago: 'her|zuvor|vorher|früher',
    ahead: 'in',
    hence: 'von jetzt an|später|ab jetzt',
    moreThan: 'mehr als|länger als|über',
    lessThan: 'weniger als|höchstens|maximal',
    older: 'älter als|älter',
    newer: 'neuer als|jünger als|neuer|jünger|später',
    afterPost: 'danach|später|und danach',
    beforePost: 'davor|früher',
    sincePost: 'an|bis jetzt|bis heute|aufwärts',
    further: 'auf weiteres',
    week: 'kw|kalenderwoche|woche',
    quarter: 'q|quartal',
    half: 'h|halbjahr|halb|halbe|halben|halbes',
    past: 'nach',
    oclock: 'uhr|h',
    at: 'um|gegen|@',
    ordMark: 'te|ten|ter',
    decadeMark: 'er|ern|er jahre|er jahren|iger',
    centuryWord: 'jahrhundert|jahrhunderts|jh',
    yearWord: 'jahr|jahre|jahres|kalenderjahr|geschäftsjahr',
    beginning: 'beginnend|ab',
    weekOf: 'woche ab',
    same: 'selbe|selben|gleiche|gleichen|dieselbe|dasselbe|demselben|derselben',
    present: 'jetzt|nun|eben jetzt',
    now: 'eben|gerade|gerade eben|soeben|vorhin|grade|grad',
    nights: 'über nacht',
    toDate: 'bis heute|bis dato',
    noun: 'rechnung|nummer|nr|bestellung|ticket|fall|antrag|version|office|outlook|exchange|windows|raum|projekt|auftrag|mail|mails|e-mails|nachricht|nachrichten|angebot|seite|option|id|vorgang|anhang|treffer|punkt|zeile|nachrichten|anfrage|re|re-nr|iso|din|kapitel|teil|vertrag|bericht',
  },
  future: 'werde|wird|werden|kommende|nächste|morgen|plane|buche|erinnere',
  notTypos: 'montage|sonntage|marzen|april|augustin|augusta|julian|juliana|freitagen|mittwochs|frei',
};
