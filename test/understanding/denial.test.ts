import { type Language } from '../../src/domain/language';
import { wish } from './ask';

/** What a sentence with a decision in it does to a request; "nothing" where the decision is denied, put off or asked about. */
type Done = 'approves' | 'rejects' | 'decides nothing' | 'is about mail';

const SENTENCES: Readonly<Record<Language, Readonly<Partial<Record<Done, readonly string[]>>>>> = {
  en: {
    approves: [
      "don't reject 12, approve it",
      "I can't reject 12, approve it",
      'approve 12 but not 13',
      'can you approve 12?',
      'go ahead with 12',
    ],
    rejects: [
      "I can't approve 152, reject it: scope too broad",
      "don't approve 12",
      "don't go ahead with 12",
      'do not approve request 12',
      'I cannot approve 12',
      "I won't approve 12",
      "we can't sign off 12",
      "I'm not going to approve 12",
      'I am unable to approve 12',
      'never approve 12',
      'not approving 12, turn it down',
      "I wouldn't accept 12",
      'rather than approve 12, reject it',
      'can you reject 12?',
      'reject 12: no idea why they need this',
      "I can't approve 152, reject it: not needed yet",
    ],
    'decides nothing': [
      "don't reject 12",
      'please do not decline request 12',
      'neither approve nor reject 12',
      "I can't approve 12 yet",
      "why can't I approve 12?",
      'why was 12 not approved?',
      'has 12 not been approved yet?',
      "don't withdraw 12",
      "approve 12? no, I can't approve 13",
      'why was 12 rejected?',
      'was 12 rejected?',
    ],
    'is about mail': [
      "I can't find the mail that approved the budget",
      'restore the mail saying the grant was not approved',
    ],
  },
  de: {
    approves: ['12 nicht ablehnen, sondern genehmigen', 'keine Einwände, 12 genehmigen', '12 genehmigen'],
    rejects: [
      '152 kann ich nicht genehmigen, ablehnen: Umfang zu groß',
      'nicht genehmigen, ablehnen: 12',
      '12 nicht genehmigen, ablehnen',
      'ich genehmige 12 nicht',
      'ich genehmige den Antrag 12 nicht',
      'ich kann 12 so nicht freigeben',
      '12 bitte nicht bewilligen',
      'ich stimme 12 nicht zu',
      'gib 12 nicht frei',
      '12 geht so nicht, ablehnen',
    ],
    'decides nothing': [
      '12 nicht ablehnen',
      'lehne 12 nicht ab',
      '12 kann ich noch nicht genehmigen',
      'warum wurde 12 nicht genehmigt?',
      'zieh 12 nicht zurück',
    ],
    'is about mail': ['die Mail, dass der Antrag nicht genehmigt wurde, ist weg'],
  },
  fr: {
    approves: ['ne refuse pas la 12, approuve-la'],
    rejects: [
      "je n'approuve pas la 12",
      'je n’approuve pas la demande 12',
      "n'approuvez pas la 12, refusez-la : trop large",
      'je ne peux pas approuver la 152, refuse-la : trop large',
      'je ne valide pas la 12',
      'ne pas approuver la 12',
    ],
    'decides nothing': [
      'ne refuse pas la 12',
      "pourquoi la 12 n'est-elle pas approuvée ?",
      'je ne peux pas encore approuver la 12',
    ],
  },
  es: {
    approves: ['no rechaces la 12, apruébala'],
    rejects: [
      'no apruebo la 12',
      'no puedo aprobar la 152, recházala: demasiado amplia',
      'no apruebes la 12',
      'no autorices la solicitud 12',
      'no voy a aceptar la 12',
    ],
    'decides nothing': [
      'no rechaces la 12',
      '¿por qué no se ha aprobado la 12?',
      'todavía no puedo aprobar la 12',
    ],
    'is about mail': ['no encuentro el correo que aprobaba el presupuesto'],
  },
  pt: {
    approves: ['não rejeite o 12, aprove'],
    rejects: [
      'não aprovo a 12',
      'não aceite o 12',
      'não posso aprovar o 152, rejeite: escopo muito amplo',
      'não aprove o pedido 12',
      'não vou autorizar o 12',
    ],
    'decides nothing': ['não rejeite o 12', 'por que o 12 não foi aprovado?', 'ainda não posso aprovar o 12'],
  },
  it: {
    approves: ['non rifiutare la 12, approvala'],
    rejects: [
      'non approvo la 12',
      'non posso approvare la 152, rifiutala: troppo ampia',
      'non approvare la richiesta 12',
      'non autorizzo la 12',
      'non me la sento di approvare la 12',
    ],
    'decides nothing': [
      'non rifiutare la 12',
      'perché la 12 non è stata approvata?',
      'non posso ancora approvare la 12',
    ],
  },
  nl: {
    approves: ['12 niet afwijzen maar goedkeuren'],
    rejects: [
      'ik keur 12 niet goed',
      '152 kan ik niet goedkeuren, wijs af: te ruim',
      'keur 12 niet goed, wijs het af',
      'niet goedkeuren, afwijzen: 12',
      'verzoek 12 niet goedkeuren',
      'keur 12 af',
    ],
    'decides nothing': [
      'wijs 12 niet af',
      '12 niet afwijzen',
      'waarom is 12 niet goedgekeurd?',
      'ik kan 12 nog niet goedkeuren',
    ],
  },
  ja: {
    approves: ['12は却下しないで承認して'],
    rejects: [
      '152は承認できません。却下してください：範囲が広すぎます',
      '12番は承認しないで',
      '申請12は承認できない',
      '12を承認しないでください',
    ],
    'decides nothing': ['12は却下しないで', 'なぜ12は承認されないのですか', '12はまだ承認できません'],
  },
  zh: {
    approves: ['不要拒绝12，批准它'],
    rejects: ['152我不能批准，拒绝：范围太大', '不要批准12', '别批准12号申请', '我无法同意12', '12不予批准'],
    'decides nothing': ['不要拒绝12', '为什么12没有批准？', '12还不能批准'],
  },
};

const DOES: Readonly<Record<Done, readonly string[]>> = {
  approves: ['approve'],
  rejects: ['reject'],
  'decides nothing': ['status', 'other', 'help', 'refine'],
  'is about mail': ['recover'],
};

const lines = Object.entries(SENTENCES).flatMap(([lang, done]) =>
  Object.entries(done).flatMap(([what, sentences]) =>
    sentences.map((sentence) => [lang, sentence, what as Done] as const),
  ),
);

test.each(lines)('%s: “%s” %s', (lang, sentence, what) => {
  expect(DOES[what]).toContain(wish(sentence, { lang }).intent);
});

test('a decision denied is not taken for a request that stands beside it', () => {
  expect(wish("I can't approve 152, reject it: scope too broad", { lang: 'en' })).toMatchObject({
    intent: 'reject',
    request: 152,
  });
  expect(wish("don't reject 12, approve it", { lang: 'en' })).toMatchObject({
    intent: 'approve',
    request: 12,
  });
});

/** Denials in more words, questions who it was, and numbers left out: what must not be read from them matters. */
const NEVER_APPROVED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I do not think in this form we should approve 12',
    'under no circumstances approve 12',
    '12 is not to be approved',
    '12 should not be approved: no reason given',
    "please don't sign off on 12",
    'there is no way I approve 12',
    'I refuse to approve 12',
    'no approval for 12',
    '12: no go',
    'hold off approving 12',
    'do not approve 12, and tell Bob why',
    'not ok with 12',
    '12 is not ok',
    '12 not okay, too broad',
    "I'm not okay with 12",
    "I haven't approved 12",
    'did I approve 12?',
    'who approved 12?',
    'when was 12 approved?',
  ],
  de: [
    '12 ist nicht in Ordnung',
    'keine Freigabe für 12',
    '12 darf nicht freigegeben werden',
    'den Antrag 12 werde ich so auf keinen Fall genehmigen',
    'nicht einverstanden mit 12',
    'wer hat 12 genehmigt?',
  ],
  fr: [
    "pas d'accord pour la 12",
    "je ne suis pas d'accord avec la 12",
    'la 12 ne doit pas être approuvée',
    "pas d'approbation pour la 12",
    'qui a approuvé la 12 ?',
    'surtout pas la 12',
  ],
  es: [
    'no estoy de acuerdo con la 12',
    'la 12 no debe aprobarse',
    'de ninguna manera apruebo la 12',
    '¿quién aprobó la 12?',
  ],
  pt: [
    'não concordo com o 12',
    'o 12 não deve ser aprovado',
    'de jeito nenhum aprovo o 12',
    'quem aprovou o 12?',
  ],
  it: [
    "non sono d'accordo con la 12",
    'la 12 non va approvata',
    'la 12 non deve essere approvata',
    'chi ha approvato la 12?',
  ],
  nl: [
    'ik ga niet akkoord met 12',
    '12 mag niet worden goedgekeurd',
    'geen goedkeuring voor 12',
    'niet akkoord met 12',
    'wie heeft 12 goedgekeurd?',
  ],
  ja: [
    '12は承認いたしかねます',
    '12を承認するわけにはいきません',
    '12の承認は見送ります',
    '12は認められません',
    '12は許可できません',
    '12は誰が承認しましたか',
  ],
  zh: ['12不可以批准', '我不会批准12', '12不能通过', '谁批准了12', '我不赞成批准12'],
};

/** Nothing against it, and another number left out. */
const NEVER_REJECTED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'no problem, approve 12',
    'nothing against it, approve 12',
    'approve 12 and not 13',
    'approve 12, not 13',
    'approve 12 and reject 13',
    'who rejected 12?',
    'when was 12 rejected?',
    'I never rejected 12',
    'did I reject 12?',
  ],
  de: [
    'wer hat 12 abgelehnt?',
    'keine Einwände, 12 genehmigen',
    'kein Problem, genehmige 12',
    '12 genehmigen und 13 nicht',
    '12 genehmigen, 13 nicht',
  ],
  fr: ['qui a refusé la 12 ?', 'pas de problème, approuve la 12'],
  es: ['sin problema, aprueba la 12', 'no hay problema, aprueba la 12'],
  pt: ['sem problema, aprova o 12'],
  it: ['nessun problema, approva la 12'],
  nl: ['geen probleem, keur 12 goed', 'geen bezwaar, keur 12 goed'],
  ja: ['問題ありません、12を承認してください'],
  zh: ['没问题，批准12', '谁拒绝了12'],
};

const linesOf = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([lang, sentences]) =>
    sentences.map((sentence) => [lang, sentence] as const),
  );

test.each(linesOf(NEVER_APPROVED))('%s: “%s” approves nothing', (lang, sentence) => {
  expect(wish(sentence, { lang }).intent).not.toBe('approve');
});

test.each(linesOf(NEVER_REJECTED))('%s: “%s” rejects nothing', (lang, sentence) => {
  expect(wish(sentence, { lang }).intent).not.toBe('reject');
});
