import { type Vocabulary } from '../vocabulary';

const TENS: Readonly<Record<number, string>> = {
  20: 'venti',
  30: 'trenta',
  40: 'quaranta',
  50: 'cinquanta',
  60: 'sessanta',
  70: 'settanta',
  80: 'ottanta',
  90: 'novanta',
};
const UNITS = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
  ' ',
);

/** 10 to 99 as one word: the ten drops its vowel before "uno" and "otto". */
function upTo99(): Record<number, string> {
  const words: Record<number, string> = {};
  TEENS.forEach((word, n) => (words[10 + n] = word));
  for (const [tens, word] of Object.entries(TENS)) {
    words[Number(tens)] = word;
    UNITS.forEach((unit, n) => {
      const head = unit === 'uno' || unit === 'otto' ? word.slice(0, -1) : word;
      words[Number(tens) + n + 1] = unit === 'uno' ? `${head}uno|${head}un` : head + unit;
    });
  }
  return words;
}

/** "duemilasedici", "millenovecentonovanta". */
function years(): Record<number, string> {
  const small: Record<number, string> = { ...upTo99() };
  UNITS.forEach((word, n) => (small[n + 1] = word));
  const words: Record<number, string> = { 2000: 'duemila', 1900: 'millenovecento' };
  for (const [n, list] of Object.entries(small)) {
    const word = list.split('|')[0] ?? '';
    words[2000 + Number(n)] = `duemila${word}`;
    words[1900 + Number(n)] = `millenovecento${word}`;
  }
  return words;
}

export const italian: Vocabulary = {
  language: 'it',
  dayFirst: true,
  weekdays: [
    'lunedì|lunedi|lun',
    'martedì|martedi|mar',
    'mercoledì|mercoledi|mer|merc',
    'giovedì|giovedi|gio|giov',
    'venerdì|venerdi|ven',
    'sabato|sabati|sab',
    'domenica|domeniche|dom',
  ],
  months: [
    'gennaio|gen|genn|genn.',
    'febbraio|feb|febb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set|sett',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weak: 'mar|mer|dom|ven|set|ago|gio|lun|giu|mag|gen',
  numbers: {
    0: 'zero',
    1: "un|uno|una|un'",
    2: 'due',
    3: 'tre',
    4: 'quattro',
    5: 'cinque',
    6: 'sei',
    7: 'sette',
    8: 'otto',
    9: 'nove',
    ...upTo99(),
    100: 'cento',
    1000: 'mille',
    ...years(),
  },
  vague: {
    2: 'paio di|un paio di|paio|un paio',
    3: 'alcuni|alcune|qualche|pochi|poche|diversi|diverse|vari|varie',
  },
  ordinals: {
    [-2]: 'penultim(o|a)',
    [-1]: 'ultim(o|a|i|e)',
    1: 'prim(o|a|i|e)',
    2: 'second(o|a)',
    3: 'terz(o|a)',
    4: 'quart(o|a)',
    5: 'quint(o|a)',
    6: 'sest(o|a)',
    7: 'settim(o|a)',
    8: 'ottav(o|a)',
    9: 'non(o|a)',
    10: 'decim(o|a)',
  },
  units: {
    second: 'secondo|secondi|sec',
    minute: 'minuto|minuti|min',
    hour: 'ora|ore',
    day: 'giorno|giorni|giornata|giornate|gg',
    workday: 'giorno lavorativo|giorni lavorativi|giorno feriale|giorni feriali',
    weekend: 'fine settimana|finesettimana|weekend|week-end|week end',
    week: 'settimana|settimane',
    workweek: 'settimana lavorativa',
    fortnight: 'quindicina',
    month: 'mese|mesi',
    quarter: 'trimestre|trimestri|quadrimestre',
    half: 'semestre|semestri',
    year: 'anno|anni|anno fiscale|esercizio',
    decade: 'decennio|decenni|decade|decadi',
    century: 'secoli',
  },
  relative: {
    [-2]: 'penultim(o|a)',
    [-1]: 'ultim(o|a|i|e)|scors(o|a|i|e)|passat(o|a|i|e)|precedent(e|i)',
    0: "quest(o|a|i|e)|quest'|attuale|corrente|presente",
    1: 'prossim(o|a|i|e)|seguent(e|i)|successiv(o|a|i|e)|entrante',
  },
  relativeAfter: {
    [-1]: 'scors(o|a|i|e)|passat(o|a|i|e)|precedent(e|i)|ultim(o|a|i|e)',
    0: 'corrente|attuale|in corso|presente',
    1: 'prossim(o|a|i|e)|seguent(e|i)|successiv(o|a|i|e)|entrante|che viene',
  },
  days: {
    [-2]: "l'altro ieri|altro ieri|ieri l'altro|avantieri|l'altroieri|altroieri",
    [-1]: "ieri|il giorno precedente|il giorno prima|il giorno passato|giorno passato|l'ultimo giorno|ultimo giorno",
    0: "oggi|oggi stesso|odierno|odierna|giornata odierna|quest'oggi",
    1: 'domani',
    2: 'dopodomani|dopo domani',
  },
  parts: [
    ['mattina|mattino|mattinata|di mattina|al mattino|in mattinata', [6, 12]],
    ['mezzogiorno|pranzo|ora di pranzo|pausa pranzo', [12, 14]],
    ['pomeriggio|nel pomeriggio|di pomeriggio|del pomeriggio', [12, 18]],
    ['sera|serata|di sera|in serata|alla sera', [18, 24]],
    ['notte|di notte|nella notte|nottata', [18, 30, true]],
  ],
  todayParts: [
    ['stamattina|stamani|stamane|questa mattina', [6, 12]],
    ['stasera', [18, 24]],
  ],
  edges: {
    start: "inizio|all'inizio|inizi|agli inizi|principio|al principio|i primi|ai primi|primi di|ai primi di",
    middle: 'metà|a metà|meta|alla metà|nel mezzo',
    end: 'fine|alla fine|a fine|fin|verso la fine|ultimi di',
    rest: 'resto|il resto|restante|più tardi',
  },
  seasons: ['inverno', 'primavera', 'estate', 'autunno'],
  holidays: {
    ramadan: 'ramadan',
    eidAlFitr: 'eid al-fitr|eid|fine del ramadan|festa di fine ramadan',
    eidAlAdha: 'eid al-adha|festa del sacrificio',
    roshHashanah: 'rosh hashanah|rosh hashana|capodanno ebraico',
    yomKippur: 'yom kippur|kippur',
    sukkot: 'sukkot|festa delle capanne',
    hanukkah: 'hanukkah|chanukkà|chanukah',
    purim: 'purim',
    passover: 'pesach|pasqua ebraica',
    diwali: 'diwali|divali',
    orthodoxEaster: 'pasqua ortodossa',
    goldenWeekJp: "golden week|settimana d'oro",
    newYear: "capodanno|primo dell'anno|yuandan|anno nuovo",
    newYearsEve:
      "san silvestro|notte di san silvestro|vigilia di capodanno|ultimo dell'anno|l'ultimo dell'anno",
    epiphany: 'epifania|befana|la befana',
    valentine: 'san valentino|festa degli innamorati',
    patrick: 'san patrizio|giorno di san patrizio',
    womensDay: 'festa della donna|festa delle donne|giornata della donna',
    aprilFools: "pesce d'aprile|primo d'aprile",
    earthDay: 'giornata della terra|giorno della terra',
    laborDayUs: 'labor day',
    mayDay: 'festa del lavoro|festa dei lavoratori|primo maggio',
    independenceUs: "giorno dell'indipendenza",
    liberationIt: 'festa della liberazione|anniversario della liberazione|liberazione',
    republicIt: 'festa della repubblica',
    assumption: 'ferragosto|assunzione',
    halloween: 'halloween',
    allSaints: 'ognissanti|tutti i santi|festa di ognissanti',
    allSouls: 'giorno dei morti|commemorazione dei defunti',
    immaculate: 'immacolata|immacolata concezione',
    christmasEve: 'vigilia di natale|la vigilia di natale|vigilia',
    christmas: 'natale|giorno di natale',
    boxingDay: 'santo stefano',
    easter: 'pasqua|domenica di pasqua',
    easterMonday: "pasquetta|lunedì dell'angelo|lunedì di pasqua",
    goodFriday: 'venerdì santo',
    maundyThursday: 'giovedì santo',
    holySaturday: 'sabato santo',
    palmSunday: 'domenica delle palme',
    ashWednesday: 'mercoledì delle ceneri',
    carnival: 'martedì grasso|carnevale',
    ascension: 'ascensione',
    pentecost: 'pentecoste',
    mothersDay: 'festa della mamma',
    fathersIt: 'festa del papà|festa del papa|festa del babbo',
    thanksgiving: 'ringraziamento|giorno del ringraziamento|festa del ringraziamento|il ringraziamento',
    blackFriday: 'black friday|venerdì nero',
    cyberMonday: 'cyber monday',
    mlk: 'martin luther king day|giorno di martin luther king',
    chineseNewYear: 'capodanno cinese',
  },
  decades: {
    1960: 'anni sessanta',
    1970: 'anni settanta',
    1980: 'anni ottanta',
    1990: 'anni novanta',
    2000: 'anni duemila',
  },
  meridiem: {
    0: 'am|a.m.|di mattina|del mattino|della mattina|di notte',
    12: 'pm|p.m.|del pomeriggio|di sera|della sera|di pomeriggio',
  },
  noon: { 0: 'mezzanotte', 12: 'mezzogiorno' },
  hazy: [
    ["l'altro giorno|l'altra sera|l'altra notte", 7, 0],
    [
      'recentemente|di recente|ultimamente|negli ultimi tempi|poco tempo fa|non molto tempo fa|da poco',
      14,
      0,
    ],
    [
      "tempo fa|qualche tempo fa|un po' di tempo fa|un po di tempo fa|tempo addietro|parecchio tempo fa",
      180,
      7,
    ],
    [
      "molto tempo fa|tanto tempo fa|secoli fa|un secolo fa|una vita fa|tantissimo tempo fa|anni luce fa|un'eternità fa",
      null,
      90,
    ],
  ],
  glue: {
    fiscal: 'anno fiscale|esercizio|anno finanziario',
    fiscalQuarter: 'trimestre fiscale',
    topic: 'sul|sulla|riguardo|contiene|oggetto|intitolato|titolo|chiamato|riguardante',
    fill: "il|lo|la|i|gli|le|l'|di|del|dello|della|dei|degli|delle|dell'|d'|in|nel|nello|nella|nei|negli|nelle|nell'|a|al|allo|alla|ai|agli|alle|all'|da|dal|dalla|su|sul|sulla|per|durante|mio|mia|mese|con|verso|giorno|un|l",
    pre: "in|nel|nella|nei|negli|nelle|di|del|della|dell'|dei|a|al|alla|da|dal|dalla|per|durante|su|entro|fino|tra|fra|con|dopo|prima",
    date: 'il|del|dal|al|giorno|il giorno|per il|nel',
    from: "da|dal|dalla|dall'|dai|dalle|dagli|a partire",
    to: "a|al|alla|all'|ai|alle|ad|fino|fino a|fino al|sino|sino al",
    between: 'tra|fra',
    and: 'e|ed',
    or: 'o|oppure',
    since: "da|dal|dalla|dall'|a partire|a decorrere|cominciando|iniziando",
    before: 'prima|precedente a|precedenti a|precedenti al|anteriore a|anteriori a|antecedente a',
    after:
      'dopo|successivo a|successivi a|successivi al|posteriore a|in seguito a|più tardi di|successivamente',
    until: 'fino|fino a|fino al|sino|sino al|entro|entro il|termina con|al più tardi',
    within: 'entro|in meno di|nel giro di|negli|nelle|nel corso',
    around: "circa|intorno|attorno|verso|all'incirca|più o meno|approssimativamente|quasi",
    agoPre: 'circa',
    ago: 'fa|addietro|prima|or sono',
    ahead: 'tra|fra|in',
    hence: "da ora|d'ora in poi|dopo|più tardi",
    moreThan: 'più di|oltre|almeno|più che',
    lessThan: 'meno di|non più di|al massimo',
    older: 'più vecchie di|più vecchi di|più vecchia di|più vecchio di|più vecchi|più vecchie|anteriori a',
    newer: 'più recenti di|più recente di|più recenti|più nuovi di|dopo|successivamente|successivo',
    afterPost: 'dopo|in poi|successivamente',
    beforePost: 'prima',
    sincePost: 'in poi|in avanti|fino ad ora|fino a ora',
    further: 'nuovo ordine|nuovo avviso',
    week: 'settimana|sett',
    quarter: 'q|t|trimestre',
    half: "h|s|semestre|mezzo|mezza|mezz'",
    past: 'e',
    oclock: 'in punto|h|ore',
    at: "alle|all'|@|verso le|ore|alle ore|intorno alle|a",
    ordMark: 'o|a|esimo|esima',
    decadeMark: 's',
    decadeWord: 'anni',
    centuryWord: 'secolo',
    yearWord: 'anno|esercizio',
    beginning: 'a partire|che inizia|che comincia',
    weekOf: 'settimana che inizia|settimana che comincia',
    same: 'stesso|stessa|medesimo|medesima',
    present: 'ora|adesso|questo momento|oggi stesso',
    now: 'poco fa|proprio ora|proprio adesso|un attimo fa|appena ora|or ora|un momento fa',
    nights: 'stanotte|ieri notte|durante la notte|la notte scorsa|la scorsa notte',
    toDate: 'a oggi|fino a oggi|ad oggi|fino ad oggi',
    noun: 'fattura|ordine|numero|num|nr|n°|ticket|caso|progetto|versione|office|outlook|exchange|windows|messaggio|messaggi|email|mail|e-mail|file|pagina|opzione|richiesta|id|sala|preventivo|rif|allegato|risultato|pratica',
  },
  future: 'tornerò|sarò|domani|verrà|andrò|partirò|prossima|fissa',
  notTypos: 'marte|marza|sabata|luglia|maggior|maggiori|venerdi|agosta|domenico|dominica',
};
