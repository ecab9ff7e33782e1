import { type Vocabulary } from '../vocabulary';

const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS: Readonly<Record<number, string>> = {
  20: 'twintig',
  30: 'dertig',
  40: 'veertig',
  50: 'vijftig',
  60: 'zestig',
  70: 'zeventig',
  80: 'tachtig',
  90: 'negentig',
};

/** 10 to 99 as one word: 22 is "tweeëntwintig". */
function upTo99(): Record<number, string> {
  const words: Record<number, string> = {};
  TEENS.forEach((word, n) => (words[10 + n] = word));
  for (const [tens, word] of Object.entries(TENS)) {
    words[Number(tens)] = word;
    UNITS.forEach((unit, n) => {
      words[Number(tens) + n + 1] = unit.endsWith('e') ? `${unit}ën${word}` : `${unit}en${word}`;
    });
  }
  return words;
}

/** "Tweeënhalf", "drieënhalve", "vierenhalf". */
function andAHalf(): Record<number, string> {
  const words: Record<number, string> = {};
  UNITS.slice(1).forEach((unit, n) => {
    const joint = unit.endsWith('e') ? 'ën' : 'en';
    words[n + 2.5] = `${unit}${joint}half|${unit}${joint}halve`;
  });
  return words;
}

/** "tweeduizendzestien", "negentienhonderdnegentig". */
function years(): Record<number, string> {
  const small: Record<number, string> = { ...upTo99() };
  UNITS.forEach((word, n) => (small[n + 1] = word));
  const words: Record<number, string> = { 2000: 'tweeduizend', 1900: 'negentienhonderd' };
  for (const [n, word] of Object.entries(small)) {
    words[2000 + Number(n)] = `tweeduizend${word}|tweeduizend en ${word}`;
    words[1900 + Number(n)] = `negentienhonderd${word}`;
  }
  return words;
}

function ordinals(): Record<number, string> {
  const words: Record<number, string> = {
    [-1]: 'laatst|laatste',
    [-2]: 'voorlaatste|op een na laatste',
    1: 'eerste',
    2: 'tweede',
    3: 'derde',
    4: 'vierde',
    5: 'vijfde',
    6: 'zesde',
    7: 'zevende',
    8: 'achtste',
    9: 'negende',
  };
  for (const [n, word] of Object.entries(upTo99())) {
    const ending = Number(n) >= 20 || Number(n) === 11 ? 'ste' : 'de';
    if (Number(n) <= 31) words[Number(n)] = `${word}${ending}`;
  }
  return words;
}

export const dutch: Vocabulary = {
  language: 'nl',
  dayFirst: true,
  compounds: true,
  weekdays: [
    'maandag|maandags|maandagen|ma|maa',
    'dinsdag|dinsdags|dinsdagen|di|din',
    'woensdag|woensdags|woensdagen|wo|woe',
    'donderdag|donderdags|donderdagen|do|don',
    'vrijdag|vrijdags|vrijdagen|vr|vrij',
    'zaterdag|zaterdags|zaterdagen|za|zat',
    'zondag|zondags|zondagen|zo|zon',
  ],
  months: [
    'januari|jan',
    'februari|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weak: 'ma|di|wo|do|vr|za|zo|zon|don|din|zat|vrij|maa|jan',
  numbers: {
    0: 'nul',
    1: 'een|één|1tje',
    1.5: 'anderhalf|anderhalve',
    ...andAHalf(),
    2: 'twee|beide',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    ...upTo99(),
    100: 'honderd',
    1000: 'duizend',
    ...years(),
  },
  vague: { 2: 'paar|een paar|stel|een stel', 3: 'enkele|enige|meerdere|verschillende' },
  ordinals: ordinals(),
  units: {
    second: 'seconde|seconden|secondes|sec',
    minute: 'minuut|minuten|min|mins',
    hour: 'uur|uren',
    day: 'dag|dagen',
    workday: 'werkdag|werkdagen|doordeweekse dag',
    weekend: 'weekend|weekeinde|weekenden|weekends',
    week: 'week|weken|kalenderweek',
    workweek: 'werkweek|werkweken',
    fortnight: 'veertien dagen',
    month: 'maand|maanden|mnd',
    quarter: 'kwartaal|kwartalen',
    half: 'halfjaar|jaarhelft',
    year: 'jaar|jaren|kalenderjaar|boekjaar|jaartal',
    decade: 'decennium|decennia',
    century: 'eeuw|eeuwen',
  },
  relative: {
    [-2]: 'voorlaatst|voorlaatste|voorvorig|voorvorige|eervorige|eervorig',
    [-1]: 'vorig|vorige|afgelopen|verleden|laatste|voorgaand|voorgaande|voorbij|voorbije|laatst',
    0: 'dit|deze|huidig|huidige|lopend|lopende|van dit|van deze|tegenwoordige',
    1: 'volgend|volgende|komend|komende|aankomend|aankomende|aanstaande|eerstvolgende|eerstkomende',
  },
  relativeAfter: { 0: 'jongstleden', [-1]: 'jl|j.l.|geleden jl', 1: 'aanstaande|a.s.|as' },
  days: {
    [-3]: 'eereergisteren',
    [-2]: 'eergisteren|eergister|eer gisteren',
    [-1]: 'gisteren|gister|de dag ervoor|dag ervoor|de vorige dag|de dag tevoren',
    0: 'vandaag|heden|op deze dag|deze dag|vandaag de dag|dezelfde dag|huidige datum',
    1: 'morgen',
    2: 'overmorgen|over morgen',
  },
  parts: [
    [
      "ochtend|'s ochtends|ochtends|s ochtends|in de ochtend|smorgens|'s morgens|morgens|vroeg|de ochtend|vanochtend vroeg",
      [6, 12],
    ],
    ['voormiddag|in de voormiddag', [9, 12]],
    ["middag|'s middags|middags|in de middag|namiddag|de middag|smiddags", [12, 18]],
    ["avond|'s avonds|avonds|in de avond|de avond|savonds", [18, 24]],
    ["nacht|'s nachts|nachts|in de nacht|de nacht|snachts", [18, 30, true]],
    ['lunchtijd|lunchpauze', [12, 14]],
  ],
  todayParts: [
    ['vanochtend|vanmorgen|vanochtend vroeg|deze morgen|deze ochtend', [6, 12]],
    ['vanmiddag|deze middag', [12, 18]],
    ['vanavond|deze avond', [18, 24]],
  ],
  meals: [
    ['voor het ontbijt', [5, 9]],
    ['na het ontbijt', [8, 12]],
    ['voor de lunch|voor de middagpauze|voor het middageten', [8, 13]],
    ['na de lunch|na de lunchpauze|na de middagpauze|na het middageten', [12, 18]],
    ['voor het avondeten|voor het eten', [16, 19]],
    ['na het avondeten|na het eten', [18, 24]],
    ['voor het werk', [5, 9]],
    ['na het werk|na werktijd', [17, 24]],
  ],
  edges: {
    start: 'begin|aan het begin|in het begin|vroeg in|vroeg|het begin|aanvang',
    middle: 'helft|midden|in het midden|half|halverwege|medio|het midden',
    end: 'einde|eind|aan het einde|aan het eind|op het einde|laat in|laat|het einde|het eind|tegen het einde|tegen eind',
    elapsed: 'eerder|eerder in|vroeger',
    rest: 'rest|de rest|rest van|later|resterende|later in|overige',
  },
  seasons: ['winter', 'lente|voorjaar', 'zomer', 'herfst|najaar'],
  holidays: {
    remembranceNl: 'dodenherdenking',
    sinterklaas: 'sinterklaas|sinterklaasavond|pakjesavond',
    holyWeek: 'goede week',
    ramadan: 'ramadan',
    eidAlFitr: 'suikerfeest|eid al-fitr|eid|id-al-fitr',
    eidAlAdha: 'offerfeest|eid al-adha',
    roshHashanah: 'rosj hasjana|rosh hashana|joods nieuwjaar',
    yomKippur: 'jom kipoer|yom kippur|grote verzoendag',
    sukkot: 'soekot|sukkot|loofhuttenfeest',
    hanukkah: 'chanoeka|chanoekah|hanukkah',
    purim: 'poerim|purim',
    passover: 'pesach|pascha|joods pasen',
    diwali: 'diwali|divali|lichtfeest',
    orthodoxEaster: 'orthodox pasen|orthodoxe pasen',
    midsummer: 'midzomer|midzomerfeest',
    goldenWeekJp: 'golden week|gouden week',
    newYear: 'nieuwjaar|nieuwjaarsdag|oud en nieuw eerste|yuandan',
    newYearsEve: 'oudejaarsavond|oudjaarsavond|oudejaarsdag|oudjaar|oud en nieuw|oudejaar',
    epiphany: 'driekoningen|drie koningen',
    valentine: 'valentijnsdag|valentijn',
    patrick: "st. patricks dag|saint patricks day|st patricks day|st. patrick's day",
    womensDay: 'vrouwendag|internationale vrouwendag',
    aprilFools: '1 aprilgrap|aprilgrappendag',
    earthDay: 'dag van de aarde|aarde dag|earth day',
    laborDayUs: 'labor day|amerikaanse dag van de arbeid',
    labourDay: 'dag van de arbeid',
    kingsDay: 'koningsdag',
    liberationNl: 'bevrijdingsdag',
    prinsjesdag: 'prinsjesdag',
    independenceUs: 'onafhankelijkheidsdag|onafhankelijksdag',
    halloween: 'halloween',
    allSaints: 'allerheiligen',
    allSouls: 'allerzielen',
    martin: 'sint maarten|sint-maarten',
    nicholas: 'sinterklaasdag',
    christmasEve: 'kerstavond|kerstnacht',
    christmas: 'kerstmis|kerst|eerste kerstdag|kerstdag|1e kerstdag|kerstfeest',
    boxingDay: 'tweede kerstdag|2e kerstdag',
    easter: 'pasen|eerste paasdag|paaszondag|paasdag|paas',
    easterMonday: 'tweede paasdag|paasmaandag|2e paasdag',
    goodFriday: 'goede vrijdag',
    maundyThursday: 'witte donderdag',
    holySaturday: 'stille zaterdag|paaszaterdag',
    palmSunday: 'palmzondag|palmpasen',
    ashWednesday: 'aswoensdag',
    carnival: 'carnaval|vastenavond',
    ascension: 'hemelvaart|hemelvaartsdag',
    pentecost: 'pinksteren|eerste pinksterdag|pinksterzondag',
    whitMonday: 'tweede pinksterdag|pinkstermaandag',
    mothersDay: 'moederdag',
    fathersDay: 'vaderdag',
    thanksgiving: 'thanksgiving|thanksgiving dag',
    blackFriday: 'black friday|zwarte vrijdag',
    cyberMonday: 'cyber monday',
    mlk: 'mlk dag|mlkdag|martin luther king dag|mlk-dag|martin luther king day',
    memorial: 'memorial day',
    veterans: 'veteranendag|wapenstilstandsdag',
    chineseNewYear: 'chinees nieuwjaar|chinees nieuw jaar',
  },
  decades: {
    1950: 'jaren vijftig',
    1960: 'jaren zestig',
    1970: 'jaren zeventig',
    1980: 'jaren tachtig',
    1990: 'jaren negentig',
    2000: 'jaren nul|jaren tweeduizend',
  },
  meridiem: {
    0: "am|a.m.|'s ochtends|'s morgens|in de ochtend|s ochtends|ochtends|'s nachts",
    12: "pm|p.m.|'s middags|'s avonds|in de middag|in de avond|s middags|s avonds|in de namiddag",
  },
  noon: { 0: 'middernacht', 12: "12 uur 's middags" },
  hazy: [
    [
      'onlangs|recentelijk|de laatste tijd|kort geleden|kortgeleden|niet zo lang geleden|pasgeleden|niet lang geleden|een dezer dagen|laatst nog',
      14,
      0,
    ],
    [
      'een tijdje geleden|een tijd geleden|enige tijd geleden|een poos geleden|een poosje geleden|een hele tijd geleden|tijdje terug|een tijdje terug',
      180,
      7,
    ],
    [
      'lang geleden|eeuwen geleden|heel lang geleden|tijden geleden|een eeuwigheid geleden|erg lang geleden',
      null,
      90,
    ],
  ],
  glue: {
    onPost: 'af',
    good: 'dikke|ruime|krappe',
    more: 'of meer',
    untilPost: "op zijn laatst|op z'n laatst|uiterlijk",
    but: 'maar',
    plural: 'dagen|weken|maanden|jaren|uren',
    old: 'oud|oude',
    halfTo: 'half',
    sameTime: 'rond deze tijd|deze tijd|om deze tijd|dezelfde tijd',
    not: 'niet|geen',
    fiscal: 'boekjaar|fiscaal jaar|fiscale jaar',
    fiscalQuarter: 'fiscaal kwartaal',
    topic: 'over|bevat|onderwerp|betreffende|titel|genaamd|inzake|betreft',
    those: 'de',
    fill: 'de|het|in|op|van|aan|om|voor|tijdens|gedurende|mijn|onze|met|over|ergens|die|dat|door|rond|uit|ter|rond de|een keer',
    pre: 'in|op|van|om|tijdens|gedurende|over|voor|na|sinds|vanaf|tot|tussen|per|gedateerd|uit|aan|met',
    date: 'de|op',
    from: 'van|vanaf|sinds',
    to: 'tot|t/m|tm|tot en met|t m|naar|tot aan',
    between: 'tussen',
    and: 'en|&',
    or: 'of',
    since:
      "sinds|vanaf|beginnend|startend|beginnend op|startend op|met ingang van|sedert|al sinds|niet eerder dan|niet voor|op zijn vroegst|op z'n vroegst|ten vroegste",
    before: 'voor|vóór|voorafgaand aan|eerder dan|ouder dan|voordat',
    after: 'na|later dan|na afloop van|volgend op|nadat',
    until:
      "niet later dan|niet na|tot|tot en met|t/m|uiterlijk|tot aan|eindigend op|tegen|op zijn laatst|op z'n laatst|ten laatste",
    within: 'binnen|in minder dan|in de loop van|gedurende|tijdens',
    around:
      "rond|rond de|omstreeks|ongeveer|circa|ca|ca.|zo rond|tegen|plusminus|bijna|zo'n|iets meer dan|iets minder dan|krap",
    ago: 'geleden|terug|eerder|hiervoor|tevoren',
    ahead: 'over|in|binnen',
    hence: 'later|vanaf nu|van nu af aan',
    moreThan: 'meer dan|langer dan|minstens|groter dan',
    lessThan: 'minder dan|korter dan|hoogstens|hooguit|maximaal|ten hoogste',
    older: 'ouder dan|ouder|oudere dan',
    newer: 'nieuwer dan|recenter dan|jonger dan|later|hoger|nieuwer',
    afterPost: 'daarna|later|hoger|en later',
    beforePost: 'daarvoor|eerder',
    sincePost: "en verder|tot nu toe|tot op heden|op zijn vroegst|op z'n vroegst",
    further: 'nader order',
    week: 'week|wk|kw|weeknummer|weeknr',
    quarter: 'q|k|kwartaal|kw',
    half: 'half|halve|een half|h',
    quarterHour: 'kwart',
    minus: 'voor',
    past: 'over',
    oclock: 'uur|u|h',
    atAbout: 'tegen|rond',
    at: 'om|@|tegen|rond',
    ordMark: 'e|ste|de',
    decadeMark: 's|er',
    decadeWord: 'jaren|de jaren',
    centuryWord: 'eeuw',
    yearWord: 'jaar|boekjaar|jaartal',
    beginning: 'beginnend|startend|die begint|die start|beginnend op|startend op|die op',
    weekOf:
      'week beginnend|week beginnend op|week die begint op|week startend|week startend op|week die|week die op|week die start op|week vanaf',
    same: 'zelfde|hetzelfde|dezelfde|datzelfde',
    previous: 'vorige',
    preceding: 'vorig|vorige|voorgaand|voorgaande',
    midweek: 'doordeweeks|door de week',
    present: 'nu|dit moment|heden|op dit moment',
    now: 'zojuist|zonet|net|daarnet|zopas|daarstraks|nu net',
    nights: 'vannacht|gisternacht|afgelopen nacht|gisteravond laat',
    toDate: 'tot op heden|tot nu toe',
    noun: 'factuur|bestelling|nummer|nr|ticket|zaak|aanvraag|project|versie|office|outlook|exchange|windows|mail|mails|e-mail|bericht|berichten|bestand|pagina|optie|verzoek|id|kamer|offerte|bijlage|resultaat|zin|punt|order',
  },
  future: 'zal|zullen|morgen|ga|komende|volgende|plan',
  notTypos: 'maanden|maandagse|julien|maarten|maar|april|augusta|juist|juiste|maarts|zonden|vrijdage',
};
