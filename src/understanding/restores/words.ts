import { type Language } from '../../domain/language';

/** Parts of orders about a restore, as regular expressions over folded text (`text/fold.ts`) without marks. */
export interface RestoreWords {
  /** Left out wherever it stands: "please", "now". */
  readonly polite: string;
  readonly stop: string;
  /** Verbs that stop while there is something to stop, and undo otherwise: "annuler". */
  readonly stopOrUndo?: string;
  readonly goOn: string;
  /** What is stopped or goes on where it is named: "the restore"; before or behind the verb. */
  readonly restore: string;
  /** What stands for it: "it", "that". */
  readonly it: string;
  /** Whole sentences for the list of what was restored, and where a word alone may mean it. */
  readonly list: string;
  readonly listAlone: string;
}

const EN: RestoreWords = {
  polite: 'please|now|right now|can you|could you|ok|okay|wait|immediately|then|just',
  stop: "stop|cancel|halt|pause|abort|interrupt|quit|end|break off|(?:do not|don't|dont) (?:go on|continue)",
  goOn: 'go on|continue|resume|carry on|proceed|keep going|keep on|keep|restart|finish|pick up|take up',
  restore:
    '(?:with |of )?(?:(?:the|this|that|my|your|a) )?(?:stopped |running |interrupted |cancelled |canceled )?(?:restore|restores|restoring|restoration|recovery|recovering|undo|undoing|move|moves|moving)(?: (?:of )?(?:(?:the|my|all|those|these) )*(?:mails?|e-?mails?|messages?))?(?: (?:where you (?:stopped|left off)))?',
  it: 'it|that|this|everything|all|all of it|with it|where you (?:stopped|left off)',
  list: '(?:show |list |tell )?(?:me )?(?:what|which (?:mails?|e-?mails?|messages?)|everything that) (?:was|were|has been|have been|did you|you have|have you|you|came|is|are) (?:restored?|recovered?|recover|moved?|back|brought back)(?: for me)?|(?:show |list |give |send )?(?:me )?(?:the |a |all )?(?:restored|recovered) (?:mails?|e-?mails?|messages?)|(?:show |give |send )?(?:me )?(?:the |a )?list of (?:what was restored|(?:the |all )?(?:restored|recovered) (?:mails?|e-?mails?|messages?)|everything restored)|(?:show |give |send )?(?:me )?(?:the |a |my )?(?:restore )?receipt',
  listAlone: '(?:show |give )?(?:me )?(?:the |a )?list|each message',
};

const DE: RestoreWords = {
  polite: 'bitte|jetzt|sofort|mal|ok|okay|kannst du|doch|dann|einfach',
  stop: 'stopp|stop|stoppe|stoppen|halt|halte|halte an|halt an|anhalten|abbrechen|brich ab|brich|abbruch|beende|beenden|pausiere|pausieren|pause|unterbrich|unterbrechen|hor auf|aufhoren',
  goOn: 'weiter|weitermachen|mach|mache|mach weiter|mache weiter|fortsetzen|setze fort|setz fort|setze|setz|fortfahren|fahre fort|fahr fort|fahre|nimm wieder auf',
  restore:
    '(?:mit )?(?:(?:die|der|das|dem|meine|diese|laufende|unterbrochene|gestoppte) )*(?:wiederherstellung|wiederherstellen|ruckholung|zuruckholen|ruckgangigmachen)(?: (?:ab|fort|an|auf|weiter|der mails|der nachrichten|der e-mails))*',
  it: 'es|das|damit|alles|es ab|das ab|damit auf|es fort|das fort',
  list: '(?:zeige?|zeig)? ?(?:mir )?(?:was|welche (?:mails?|e-mails?|nachrichten)) (?:wurden?|hast du|ist|sind)(?: alles)? (?:wiederhergestellt|zuruckgeholt|zuruck)(?: wurden?| hast)?|(?:zeige?|zeig)? ?(?:mir )?was (?:wiederhergestellt|zuruckgeholt) (?:wurde|ist|worden ist)|(?:zeige?|zeig)? ?(?:mir )?(?:die |alle )?(?:wiederhergestellten|zuruckgeholten) (?:mails?|e-mails?|nachrichten)|(?:zeige?|zeig)? ?(?:mir )?(?:die |eine )?liste der (?:wiederhergestellten|zuruckgeholten) (?:mails?|e-mails?|nachrichten)|(?:zeige?|zeig)? ?(?:mir )?(?:die |den )?(?:quittung|beleg)',
  listAlone: '(?:zeige?|zeig)? ?(?:mir )?(?:die )?liste|jede nachricht',
};

const FR: RestoreWords = {
  polite:
    "s'il te plait|s'il vous plait|stp|svp|maintenant|tout de suite|ok|peux-tu|pouvez-vous|tu peux|vous pouvez",
  stop: 'stop|stoppe|stoppez|arrete|arretez|arreter|interromps|interrompez|interrompre|suspends|suspendez|suspendre|pause|mets en pause|mettez en pause',
  stopOrUndo: 'annule|annulez|annuler',
  goOn: 'continue|continuez|continuer|reprends|reprenez|reprendre|poursuis|poursuivez|poursuivre|vas-y continue',
  restore:
    '(?:avec )?(?:(?:la|cette|ma|de|a|les) )*(?:restauration|recuperation|restaurer|recuperer|recuperation en cours)(?: (?:en cours|interrompue|des (?:mails|e-mails|messages|courriels)|les (?:mails|messages)))*',
  it: 'ca|cela|tout|la',
  list: "(?:montre|montrez|affiche|affichez)?(?:-moi)? ?(?:ce qui a ete (?:restaure|recupere)|ce que tu as (?:restaure|recupere)|ce que vous avez (?:restaure|recupere)|(?:les |tous les )?(?:mails|e-mails|messages|courriels) (?:restaures|recuperes)|(?:la )?liste des (?:mails|e-mails|messages|courriels) (?:restaures|recuperes)|(?:le )?recu)|qu'est-ce qui a ete (?:restaure|recupere)|qu'as-tu (?:restaure|recupere)|quels (?:mails|e-mails|messages) ont ete (?:restaures|recuperes)",
  listAlone: '(?:montre|montrez|affiche|affichez)?(?:-moi)? ?(?:la )?liste|chaque message',
};

const ES: RestoreWords = {
  polite: 'por favor|ahora|ya|ahora mismo|ok|vale|puedes|puede',
  stop: 'para|parar|pare|deten|detener|detenga|detente|cancela|cancelar|cancele|interrumpe|interrumpir|pausa|pausar|suspende|stop|alto',
  goOn: 'sigue|siga|seguir|continua|continue|continuar|reanuda|reanudar|reanude|prosigue|retoma|retomar',
  restore:
    '(?:con )?(?:(?:la|esta|mi|de|el) )*(?:restauracion|recuperacion|restaurar|recuperar|restaurando|recuperando)(?: (?:en curso|interrumpida|(?:de )?los (?:correos|mensajes)|mis (?:correos|mensajes)))*',
  it: 'lo|eso|esto|todo|con eso',
  list: '(?:muestrame|muestra|ensename|dime)? ?(?:lo que (?:se ha restaurado|se restauro|se recupero|has restaurado|has recuperado|restauraste|recuperaste)|que (?:se ha restaurado|se restauro|se recupero|has restaurado|has recuperado|correos se restauraron|mensajes se restauraron)|(?:los )?(?:correos|mensajes) (?:restaurados|recuperados)|(?:la )?lista de (?:los )?(?:correos|mensajes) (?:restaurados|recuperados)|(?:el )?recibo)',
  listAlone: '(?:muestrame|muestra|ensename)? ?(?:la )?lista|cada mensaje',
};

const PT: RestoreWords = {
  polite: 'por favor|agora|ja|ok|voce pode|pode|podes|se faz favor',
  stop: 'para|pare|parar|cancela|cancele|cancelar|interrompe|interrompa|interromper|pausa|pausar|suspende|suspender|stop',
  goOn: 'continua|continue|continuar|retoma|retome|retomar|prossegue|prossiga|segue|siga',
  restore:
    '(?:com )?(?:(?:a|o|essa|esta|minha|de) )*(?:restauracao|recuperacao|restauro|restaurar|recuperar|restaurando|recuperando)(?: (?:em curso|em andamento|(?:d?[oa]s )(?:e-mails|emails|mensagens)))*',
  it: 'isso|isto|tudo',
  list: '(?:mostra-me|mostre-me|mostra|mostre|me mostre|me mostra)? ?(?:o que (?:foi restaurado|foi recuperado|voce restaurou|restauraste|restaurou|recuperaste|recuperou)|(?:os )?(?:e-mails|emails) (?:restaurados|recuperados)|(?:as )?mensagens (?:restauradas|recuperadas)|(?:a )?lista d[oa]s (?:(?:e-mails|emails) (?:restaurados|recuperados)|mensagens (?:restauradas|recuperadas))|(?:o )?recibo)|que (?:e-mails|emails|mensagens) foram (?:restaurad[oa]s|recuperad[oa]s)',
  listAlone: '(?:mostra-me|mostre-me|mostra|mostre)? ?(?:a )?lista|cada mensagem',
};

const IT: RestoreWords = {
  polite: 'per favore|per piacere|ora|adesso|subito|ok|puoi|pure',
  stop: 'ferma|fermati|fermare|fermi|stop|interrompi|interrompere|sospendi|sospendere|pausa|metti in pausa|basta',
  stopOrUndo: 'annulla|annullare',
  goOn: 'continua|continuare|continui|riprendi|riprendere|prosegui|proseguire|vai avanti|va avanti|avanti',
  restore:
    '(?:con )?(?:(?:il|lo|la|questo|quel|mio|a|di) )*(?:ripristino|recupero|ripristinare|recuperare)(?: (?:in corso|interrotto|delle mail|delle e-mail|dei messaggi|le mail|i messaggi))*',
  it: 'lo|questo|quello|tutto',
  list: "(?:mostrami|mostra|fammi vedere|elenca)? ?(?:(?:che )?cosa (?:hai ripristinato|hai recuperato|e stato ripristinato|e stato recuperato)|(?:quello|cio) che (?:hai ripristinato|hai recuperato|e stato ripristinato|e stato recuperato)|(?:le )?(?:mail|e-mail) (?:ripristinate|recuperate)|(?:i )?messaggi (?:ripristinati|recuperati)|(?:l')?elenco (?:delle (?:mail|e-mail) (?:ripristinate|recuperate)|dei messaggi (?:ripristinati|recuperati))|(?:la )?ricevuta)|quali (?:mail|e-mail|messaggi) (?:sono stat[ei] )?(?:ripristinat[ei]|recuperat[ei])",
  listAlone: "(?:mostrami|mostra)? ?(?:la |l')?(?:lista|elenco)|ogni messaggio",
};

const NL: RestoreWords = {
  polite: 'alsjeblieft|alstublieft|aub|nu|even|ok|oke|kun je|kan je|meteen|maar',
  stop: 'stop|stoppen|annuleer|annuleren|breek af|afbreken|breek|onderbreek|onderbreken|pauzeer|pauzeren|pauze|hou op|houd op|ophouden',
  goOn: 'ga door|ga verder|doorgaan|verdergaan|verder|hervat|hervatten|ga',
  restore:
    '(?:met )?(?:(?:het|de|dit|deze|mijn) )*(?:herstel|herstellen|terugzetten|terughalen)(?: (?:af|door|verder|van de (?:mails|e-mails|berichten)))*',
  it: 'het|dat|dit|alles|daarmee|ermee|het af|dat af',
  list: '(?:toon|laat|geef)? ?(?:me |mij )?(?:(?:zien )?wat (?:er )?(?:is hersteld|hersteld is|is teruggezet|teruggezet is|heb je hersteld|je hebt hersteld)|welke (?:mails|e-mails|berichten) (?:zijn )?(?:hersteld|teruggezet)(?: zijn)?|(?:de |alle )?(?:herstelde|teruggezette) (?:mails|e-mails|berichten)|(?:de |een )?lijst (?:van|met) (?:de )?(?:herstelde|teruggezette) (?:mails|e-mails|berichten)|(?:het |de )?(?:ontvangstbewijs|bon))(?: zien)?',
  listAlone: '(?:toon|geef)? ?(?:me )?(?:de )?lijst|elk bericht',
};

const JA: RestoreWords = {
  polite: 'ください|下さい|お願いします|お願い|今すぐ|すぐに|もう',
  stop: '止めて|止める|とめて|やめて|やめる|停止|停止して|停止する|中止|中止して|中断|中断して|ストップ|ストップして|キャンセル|キャンセルして|一時停止|一時停止して',
  goOn: '続けて|続ける|続行|続行して|再開|再開して|再開する',
  restore: '(?:メールの)?(?:復元|復旧|回復|リストア)(?:の処理|処理)?(?:を|は)?',
  it: 'それを|これを',
  list: '(?:復元|復旧|回復)(?:された|した)(?:メール|もの|メッセージ)(?:の一覧|のリスト)?(?:を)?(?:見せて|表示して|表示)?|何(?:が|を)(?:復元|復旧)(?:された|した|されました|しました)(?:か|の)?',
  listAlone: '(?:一覧|リスト)(?:を)?(?:見せて|表示して|表示)?',
};

const ZH: RestoreWords = {
  polite: '请|現在|现在|马上|立刻|一下|吧',
  stop: '停止|停下|停下来|停|暂停|中止|中断|取消|终止',
  goOn: '继续|繼續|接着|恢复进行|继续进行',
  restore: '(?:把)?(?:这次|当前|我的)?(?:邮件)?(?:的)?(?:恢复|还原|找回)(?:操作|任务|邮件)?',
  it: '它|这个',
  list: '(?:给我看|显示|列出|看看)?(?:一下)?(?:恢复|还原|找回)了(?:哪些|什么)(?:邮件)?|(?:给我看|显示|列出|看看)?(?:所有)?(?:已|已经)?(?:恢复|还原|找回)(?:了)?的(?:邮件|内容)(?:列表|清单)?',
  listAlone: '(?:显示|看看)?(?:列表|清单)',
};

/** A language is one entry here. */
export const RESTORE_WORDS: Readonly<Record<Language, RestoreWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
  ja: JA,
  zh: ZH,
};
