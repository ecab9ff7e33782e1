/**
 * "Sign out", whole and alone: anything longer may be about mail. Words people say, as vocabulary; what they read stands in
 * presentation/words.
 */
const PHRASES: readonly RegExp[] = [
  /^(please )?(sign|log) ?(me )?(out|off)( please)?$/,
  /^(bitte )?(melde? mich ab|abmelden|ausloggen)( bitte)?$/,
  /^(se )?d[ée]connect(er|e[- ]moi|ez[- ]moi)$/,
  /^(cerrar (la )?sesi[óo]n|cierra (la |mi )?sesi[óo]n|desconectar(me)?)$/,
  /^(terminar|encerrar) (a )?sess[ãa]o$/,
  /^(disconnetti(mi)?|esci dall['’]account)$/,
  /^(log mij uit|meld mij af|afmelden|uitloggen)$/,
  /^(サインアウト|ログアウト)(して(ください)?|する)?$/,
  /^(请)?(注销|退出登录|登出)$/,
];

export function isSignOut(sentence: string): boolean {
  const plain = sentence
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.!,。！]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return PHRASES.some((phrase) => phrase.test(plain));
}
