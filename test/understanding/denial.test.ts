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
