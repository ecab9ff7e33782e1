import { type Language } from '../../src/domain/language';
import { type Intent } from '../../src/understanding';
import { ask } from './ask';

/* A decision is carried out when it is made, and never when it is only spoken of: asked about, under a condition, by
 * somebody else, denied, or for another day. One sentence a line. */

type Decision = 'approve' | 'reject' | 'withdraw' | 'done' | 'release';

const SPOKEN_OF: Readonly<Record<Decision, Readonly<Record<Language, string>>>> = {
  approve: {
    en: `if Anna agrees I approve 12 tomorrow, not now
      I would approve 12 if the dates were right
      should I approve 12?
      Anna approved 12 already
      Bob says 12 was approved
      has 12 been approved
      I might approve 12 later
      what happens when I approve 12?
      tell me who can approve 12
      approve 12 only if legal agrees
      once Bob has looked at it I'll approve 12
      I was asked to approve 12
      he wants me to approve 12
      I'm not sure whether to approve 12
      don't you dare approve 12
      why did you approve 12
      before I approve 12 I need to know the period
      12 looks ok at first sight but who is it for?
      is 12 ok?
      provided the period is right, 31 is approved
      Sandhya has signed off 31
      my colleague approved 31 yesterday
      31 got approved, I heard
      we could approve 31
      let's talk about 31 before anyone approves it
      did anybody approve 31
      I'm inclined to accept 31 but want to ask Bob first
      I'll approve 31 on Monday
      what would it take to approve 31?
      the works council must accept 31 first`,
    de: `wenn Anna zustimmt, genehmige ich 12 morgen, nicht jetzt
      ich würde 12 genehmigen, wenn die Daten stimmen
      soll ich 12 genehmigen?
      Anna hat 12 schon genehmigt
      Bob sagt, 12 ist genehmigt
      wurde 12 genehmigt
      vielleicht genehmige ich 12 später
      was passiert, wenn ich 12 genehmige?
      bevor ich 12 genehmige, brauche ich den Zeitraum
      ich bin nicht sicher, ob ich 12 genehmigen soll
      die Chefin hat 31 freigegeben
      darf ich 31 freigeben?
      31 genehmige ich erst, wenn der Zeitraum klar ist
      ich tendiere dazu, 31 zu genehmigen
      31 wurde gestern freigegeben
      nächste Woche genehmige ich 31`,
    fr: `si Anna est d'accord, j'approuve la 12 demain
      dois-je approuver la 12 ?
      Anna a déjà approuvé la 12
      est-ce que la 12 est approuvée
      j'approuverais la 12 si les dates étaient bonnes
      avant d'approuver la 12, il me faut la période
      le chef a validé la 31
      je validerai la 31 demain
      la 31 a été validée
      je ne sais pas si je dois approuver la 31`,
    es: `si Ana está de acuerdo, apruebo la 12 mañana
      ¿debo aprobar la 12?
      Ana ya aprobó la 12
      aprobaría la 12 si las fechas fueran correctas
      antes de aprobar la 12 necesito el período
      ¿está aprobada la 12?
      mi jefe aprobó la 31
      mañana apruebo la 31
      la 31 fue aprobada
      no sé si aprobar la 31`,
    pt: `se a Ana concordar, aprovo o 12 amanhã
      devo aprovar o 12?
      a Ana já aprovou o 12
      eu aprovaria o 12 se as datas estivessem certas
      antes de aprovar o 12 preciso do período
      o chefe aprovou o 31
      o 31 foi aprovado
      não sei se aprovo o 31`,
    it: `se Anna è d'accordo approvo la 12 domani
      devo approvare la 12?
      Anna ha già approvato la 12
      approverei la 12 se le date fossero giuste
      prima di approvare la 12 mi serve il periodo
      il capo ha approvato la 31
      la 31 è stata approvata
      non so se approvare la 31`,
    nl: `als Anna akkoord is keur ik 12 morgen goed
      moet ik 12 goedkeuren?
      Anna heeft 12 al goedgekeurd
      ik zou 12 goedkeuren als de data klopten
      voordat ik 12 goedkeur heb ik de periode nodig
      de chef heeft 31 goedgekeurd
      ik weet niet of ik 31 moet goedkeuren
      31 keur ik pas goed als de periode klopt`,
    ja: `アンナさんが同意したら明日12を承認します
      12を承認すべきですか
      アンナさんが12を承認しました
      12を承認する前に期間を知りたい
      12は承認されましたか
      上司が31を承認しました
      31を承認していいか分かりません
      31はもう承認されています`,
    zh: `如果安娜同意，我明天批准12
      我应该批准12吗
      安娜已经批准了12
      批准12之前我要知道期间
      12批准了吗
      老板批准了31
      不知道要不要批准31
      31已经被批准`,
  },
  reject: {
    en: `if Anna objects I'll reject 12
      should I reject 12?
      Anna rejected 12
      Bob told me 12 was declined
      has 12 been rejected
      I might decline 12
      what happens if I reject 12?
      I'd reject 12 if I could
      reject 12 only if Bob agrees
      he asked me to reject 12
      I don't want to reject 12
      I'm not sure whether to reject 12
      before rejecting 12 I want to talk to her
      why would anybody reject 12
      how do I reject 12?
      she will reject 12
      is it ok to decline 31?
      Priya turned down 31
      31 was turned down last week
      unless someone explains it, 31 will be rejected
      I was going to reject 31
      could it be that 31 was rejected
      they rejected 31, why?`,
    de: `wenn Anna dagegen ist, lehne ich 12 ab
      soll ich 12 ablehnen?
      Anna hat 12 abgelehnt
      Bob sagt, 12 sei abgelehnt
      ich würde 12 ablehnen, wenn ich dürfte
      vielleicht lehne ich 12 ab
      was passiert, wenn ich 12 ablehne?
      bevor ich 12 ablehne, will ich mit ihr reden
      31 ist von der Chefin abgelehnt worden
      ich wollte 31 ablehnen
      sollte man 31 nicht ablehnen?`,
    fr: `si Anna s'y oppose, je refuse la 12
      dois-je refuser la 12 ?
      Anna a refusé la 12
      je refuserais la 12 si je pouvais
      avant de refuser la 12 je veux lui parler
      mon chef a rejeté la 31
      faut-il refuser la 31 ?`,
    es: `si Ana se opone, rechazo la 12
      ¿debo rechazar la 12?
      Ana rechazó la 12
      rechazaría la 12 si pudiera
      antes de rechazar la 12 quiero hablar con ella
      rechazaron la 31
      ¿rechazo la 31?`,
    pt: `se a Ana for contra, rejeito o 12
      devo rejeitar o 12?
      a Ana rejeitou o 12
      eu rejeitaria o 12 se pudesse
      antes de rejeitar o 12 quero falar com ela
      rejeitaram o 31
      será que rejeito o 31?`,
    it: `se Anna è contraria rifiuto la 12
      devo rifiutare la 12?
      Anna ha rifiutato la 12
      rifiuterei la 12 se potessi
      prima di rifiutare la 12 voglio parlarle
      hanno rifiutato la 31
      forse rifiuto la 31`,
    nl: `als Anna tegen is wijs ik 12 af
      moet ik 12 afwijzen?
      Anna heeft 12 afgewezen
      ik zou 12 afwijzen als ik kon
      voordat ik 12 afwijs wil ik met haar praten
      31 is door de chef afgewezen
      misschien wijs ik 31 af`,
    ja: `アンナさんが反対なら12を却下します
      12を却下すべきですか
      アンナさんが12を却下しました
      12を却下する前に彼女と話したい
      12は却下されましたか
      31を却下するか迷っています
      31は昨日却下されました`,
    zh: `如果安娜反对，我就拒绝12
      我应该拒绝12吗
      安娜拒绝了12
      拒绝12之前我想跟她谈谈
      12被拒绝了吗
      他们拒绝了31
      要不要拒绝31`,
  },
  withdraw: {
    en: `if I find the mail myself I'll withdraw 12
      should I withdraw 12?
      Anna withdrew 12
      Bob says 12 has been withdrawn
      has 12 been withdrawn
      I might cancel request 12
      what happens if I withdraw 12?
      I'd withdraw request 12 if I knew how
      how do I withdraw 12?
      can I still withdraw 12?
      why was request 12 cancelled?
      I don't want to withdraw 12
      please do not cancel request 12
      I never withdrew 12
      who withdrew 12?
      before I withdraw 12, what will be lost?
      would it be possible to withdraw 31
      Tom cancelled request 31
      is there a way to cancel request 31
      request 31 got cancelled
      I'm thinking about withdrawing 31`,
    de: `wenn ich die Mail selbst finde, ziehe ich 12 zurück
      soll ich 12 zurückziehen?
      Anna hat 12 zurückgezogen
      wurde 12 zurückgezogen
      wer hat 12 zurückgezogen?
      was passiert, wenn ich 12 zurückziehe?
      ich will 12 nicht zurückziehen
      vielleicht ziehe ich 12 zurück
      kann man den Antrag 31 noch zurückziehen?
      31 wurde zurückgezogen
      ich überlege, 31 zurückzuziehen`,
    fr: `si je retrouve le mail, je retire la demande 12
      dois-je retirer la 12 ?
      Anna a retiré la demande 12
      qui a annulé la demande 12 ?
      je ne veux pas annuler la demande 12
      la demande 31 a été annulée
      est-il possible d'annuler la demande 31 ?`,
    es: `si encuentro el correo, retiro la 12
      ¿debo retirar la 12?
      Ana retiró la solicitud 12
      ¿quién canceló la 12?
      no quiero retirar la 12
      ¿se puede cancelar la solicitud 31?
      cancelaron la solicitud 31`,
    pt: `se eu achar o e-mail, retiro o pedido 12
      devo retirar o 12?
      a Ana cancelou o pedido 12
      quem cancelou o 12?
      não quero cancelar o pedido 12
      dá para cancelar o pedido 31?
      cancelaram o pedido 31`,
    it: `se trovo la mail ritiro la 12
      devo ritirare la 12?
      Anna ha ritirato la richiesta 12
      chi ha annullato la 12?
      non voglio ritirare la 12
      si può annullare la richiesta 31?
      hanno annullato la richiesta 31`,
    nl: `als ik de mail zelf vind trek ik 12 in
      moet ik 12 intrekken?
      Anna heeft 12 ingetrokken
      wie heeft 12 ingetrokken?
      ik wil 12 niet intrekken
      kan ik verzoek 31 nog intrekken?
      verzoek 31 is ingetrokken door Tom`,
    ja: `自分でメールを見つけたら12を取り下げます
      12を取り下げるべきですか
      アンナさんが12を取り下げました
      誰が12を取り下げましたか
      12は取り下げたくない
      申請31は取り下げられましたか`,
    zh: `如果我自己找到邮件，就撤回12
      我应该撤回12吗
      安娜撤回了12
      谁撤回了12
      我不想撤回12
      申请31能撤回吗`,
  },
  done: {
    en: `is 12 done
      is 12 done?
      12 isn't done
      12 is not done yet
      when 12 is done, tell me
      if 12 is done, close the laptop
      will 12 be done today
      12 will be done tomorrow
      Bob says 12 is done
      who marked 12 as done?
      I'm almost done with 12
      12 should be done by Friday
      hopefully 12 is done soon
      has 12 been completed
      31 might be done by now
      Priya finished 31
      31 is nearly done`,
    de: `ist 12 erledigt
      12 ist noch nicht erledigt
      wenn 12 erledigt ist, sag Bescheid
      12 wird morgen erledigt
      Bob sagt, 12 ist erledigt
      12 ist fast erledigt
      wer hat 12 erledigt?
      bis wann ist 12 erledigt
      31 müsste bald erledigt sein
      hat jemand 31 erledigt`,
    fr: `est-ce que la 12 est terminée
      la 12 n'est pas terminée
      quand la 12 sera terminée, dis-le-moi
      si la 12 est terminée, préviens-moi
      Bob dit que la 12 est terminée
      la 12 sera terminée demain
      la 31 est presque terminée`,
    es: `¿está terminada la 12?
      la 12 no está terminada
      cuando la 12 esté terminada, avísame
      Bob dice que la 12 está terminada
      la 12 estará terminada mañana
      la 12 está casi terminada
      ¿alguien terminó la 31?`,
    pt: `o 12 está concluído?
      o 12 não está concluído
      quando o 12 estiver concluído, me avise
      o Bob diz que o 12 está concluído
      o 12 vai estar concluído amanhã
      a Ana concluiu o 31`,
    it: `la 12 è fatta?
      la 12 non è completata
      quando la 12 è completata avvisami
      Bob dice che la 12 è completata
      la 12 sarà completata domani
      la 31 è quasi completata`,
    nl: `is 12 klaar
      12 is nog niet klaar
      als 12 klaar is laat het weten
      Bob zegt dat 12 klaar is
      12 is bijna klaar
      12 is morgen klaar
      31 is vanavond klaar`,
    ja: `12は完了しましたか
      12はまだ完了していません
      12が完了したら教えて
      ボブさんによると12は完了したそうです
      12は明日完了します
      31はほぼ完了です`,
    zh: `12完成了吗
      12还没完成
      12完成后告诉我
      鲍勃说12完成了
      12明天完成
      31快完成了`,
  },
  release: {
    en: `should I release hold 12?
      don't release the hold 12
      do not lift the hold on Anna's mailbox
      if the case is closed we'll release hold 12
      who released hold 12?
      Anna released the hold 12
      has hold 12 been lifted
      when will the hold on my mailbox be released?
      what happens when I release 12?
      the hold must not be lifted
      we might lift hold 12 next week
      Bob says hold 12 was lifted
      can a hold be lifted?
      how do I lift a hold?
      before we lift hold 12 ask legal
      is it safe to lift hold 31
      the lawyers lifted hold 31
      hold 31 was released yesterday
      never release hold 31`,
    de: `soll ich die Sperre 12 aufheben?
      Sperre 12 nicht aufheben
      heb die Sperre 12 nicht auf
      wenn der Fall abgeschlossen ist, heben wir die Sperre 12 auf
      wer hat die Sperre 12 aufgehoben?
      Anna hat die Sperre 12 aufgehoben
      wurde die Sperre 12 aufgehoben
      die Aufbewahrungssperre darf nicht aufgehoben werden
      vielleicht heben wir die Sperre 12 auf
      ist die Sperre 31 schon aufgehoben
      die Anwälte haben die Sperre 31 aufgehoben
      bitte die Sperre 31 noch nicht aufheben`,
    fr: `dois-je lever le gel 12 ?
      ne lève pas la conservation 12
      si l'affaire est close, on lèvera la conservation 12
      qui a levé la conservation 12 ?
      Anna a levé la conservation 12
      la conservation ne doit pas être levée
      la conservation 31 a été levée`,
    es: `¿debo levantar la retención 12?
      no levantes la retención 12
      si se cierra el caso, levantamos la retención 12
      ¿quién levantó la retención 12?
      Ana levantó la retención 12
      la retención no debe levantarse
      la retención 31 fue levantada`,
    pt: `devo liberar a retenção 12?
      não libere a retenção 12
      se o caso for encerrado, liberamos a retenção 12
      quem liberou a retenção 12?
      a Ana liberou a retenção 12
      a retenção 31 foi liberada`,
    it: `devo rimuovere il blocco 12?
      non rimuovere il blocco 12
      se il caso è chiuso togliamo il blocco 12
      chi ha rimosso il blocco 12?
      Anna ha rimosso il blocco 12
      il blocco 31 è stato rimosso`,
    nl: `moet ik de bewaarplicht 12 opheffen?
      hef de bewaring 12 niet op
      als de zaak gesloten is heffen we de bewaring 12 op
      wie heeft de bewaring 12 opgeheven?
      Anna heeft de bewaring 12 opgeheven
      de bewaring 31 is opgeheven door Tom`,
    ja: `12の保持を解除すべきですか
      12の保持を解除しないでください
      訴訟が終わったら12の保持を解除します
      誰が12の保持を解除しましたか
      アンナさんが12の保持を解除しました
      31の保持は解除されましたか`,
    zh: `我应该解除12的保留吗
      不要解除12的保留
      如果案子结束了，就解除12的保留
      谁解除了12的保留
      安娜解除了12的保留
      31的保留已经解除了吗`,
  },
};

/** The same words where the decision is made. */
const MADE: Readonly<Record<Decision, Readonly<Record<Language, string>>>> = {
  approve: {
    en: `approve 12
      can you approve 12 please
      yes, 12 is approved
      I approve 12
      I have checked 12, approved
      15 is fine with me
      12 is ok for me
      12 approved, since Anna asked for it
      I'd like to approve 12
      you can approve 12
      we approve 12 as she needs it for the audit
      approve 12, if you please
      12 has my approval
      12 approved
      I want to approve 12
      approve request 12 because Anna said it is urgent
      31 approved, she can have it until tomorrow
      ok for 31
      go ahead with 31, Bob told me about it
      please approve #31
      approve 31 - if you need more info ask me
      Hi there, I was wondering whether you could approve 31
      I hereby approve request 31
      31 - approved
      Bob, approve 31
      would you approve 31 for me please
      approved: 31
      I'm happy to approve 31
      fine with me, 15`,
    de: `12 ist genehmigt
      ich genehmige 12
      kannst du 12 bitte genehmigen
      12 passt für mich
      ich möchte 12 genehmigen
      12 genehmigen, weil Anna sie dringend braucht
      31 freigeben bitte
      Antrag 31 wird genehmigt
      passt, 31 genehmigen
      von mir aus 12`,
    fr: `j'approuve la 12
      c'est bon pour la 12
      peux-tu approuver la 12 ?
      s'il te plaît approuve la 12
      la 12 est approuvée
      vas-y pour la 31
      demande 31 approuvée`,
    es: `apruebo la 12
      la 12 queda aprobada
      ¿puedes aprobar la 12?
      sí, aprueba la 31
      si, la 31 aprobada
      por mí bien, la 12`,
    pt: `aprovo o 12
      o 12 está aprovado
      pode aprovar o 12?
      pode aprovar a 31
      31 aprovado
      por mim tudo bem, 12`,
    it: `approvo la 12
      puoi approvare la 12?
      per me va bene la 12
      la 12 è approvata
      sì, approva la 31
      ok per la 31`,
    nl: `ik keur 12 goed
      12 is goedgekeurd
      wil je 12 goedkeuren?
      wat mij betreft 12 akkoord
      31 is akkoord
      ja keur 31 maar goed`,
    ja: `12を承認します
      12を承認してもらえますか
      12はOKです
      申請31を承認してください`,
    zh: `批准12
      12我同意
      同意31
      可以批准12吗，谢谢`,
  },
  reject: {
    en: `reject 12
      I have to decline 12
      can you reject 12 please
      12 is rejected
      I'm rejecting 12, Anna never asked for it
      31 declined, not enough detail
      turn down 31: who is this even for?
      no to 31
      45 I can't let through, turn it down`,
    de: `lehne 12 ab
      12 abgelehnt
      12 muss ich leider ablehnen
      31 leider abgelehnt`,
    fr: `je refuse la 12
      la 12 est refusée
      refuse la 31 : pourquoi toute l'année ?`,
    es: `rechazo la 12
      la 12 queda rechazada
      rechaza la 31`,
    pt: `rejeito o 12
      o 12 está recusado
      recuse o 31`,
    it: `rifiuto la 12
      la 12 è respinta
      respingi la 31`,
    nl: `ik wijs 12 af
      12 afgewezen
      31 afwijzen`,
    ja: `12を却下します
      31は却下`,
    zh: `拒绝12
      驳回31`,
  },
  withdraw: {
    en: `withdraw 12
      I don't need 12 any more
      can you cancel request 12 please, I found the mail
      12 is withdrawn, I found it myself
      please cancel my request 31
      forget request 31, I found the mail
      I take back request 63`,
    de: `ich ziehe 12 zurück
      kannst du meinen Antrag 12 zurückziehen
      Antrag 12 hat sich erledigt, bitte zurückziehen
      Antrag 31 zurückziehen`,
    fr: `je retire ma demande 12
      peux-tu annuler ma demande 12 ?
      annule ma demande 31`,
    es: `retiro la solicitud 12
      ¿puedes cancelar mi solicitud 12?
      cancela mi solicitud 31`,
    pt: `retiro o pedido 12
      pode cancelar meu pedido 12?
      cancele meu pedido 31`,
    it: `ritiro la richiesta 12
      puoi annullare la mia richiesta 12?
      annulla la richiesta 31`,
    nl: `ik trek verzoek 12 in
      kun je mijn verzoek 12 intrekken?
      trek mijn verzoek 31 in`,
    ja: `申請12を取り下げます
      31を取り下げてください`,
    zh: `撤回申请12
      取消申请31`,
  },
  done: {
    en: `12 is done
      done with 12
      I've finished 12`,
    de: `12 ist erledigt
      ich habe 12 erledigt`,
    fr: `la 12 est terminée`,
    es: `la 12 está terminada`,
    pt: `o 12 está concluído`,
    it: `la 12 è completata`,
    nl: `12 is klaar`,
    ja: `12は完了しました`,
    zh: `12完成了`,
  },
  release: {
    en: `release hold 12
      please lift the hold on my mailbox
      can you lift hold 12?`,
    de: `hebe die Sperre 12 auf
      Sperre 12 aufheben`,
    fr: `lève la conservation 12`,
    es: `levanta la retención 12`,
    pt: `libere a retenção 12`,
    it: `rimuovi il blocco 12`,
    nl: `hef de bewaring 12 op`,
    ja: `12の保持を解除して`,
    zh: `解除12的保留`,
  },
};

const linesOf = (table: typeof MADE): readonly (readonly [string, string, Decision])[] =>
  Object.entries(table).flatMap(([decision, languages]) =>
    Object.entries(languages).flatMap(([lang, sentences]) =>
      sentences
        .split('\n')
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== '')
        .map((sentence) => [lang, sentence, decision as Decision] as const),
    ),
  );

const DECIDES: Readonly<Record<Decision, (intent: Intent) => boolean>> = {
  approve: ({ intent }) => intent === 'approve',
  reject: ({ intent }) => intent === 'reject',
  withdraw: ({ intent }) => intent === 'withdraw',
  done: ({ command }) => command === 'task-done',
  release: ({ intent, release }) => intent === 'hold' && release === true,
};

test.each(linesOf(SPOKEN_OF))('%s: “%s” does not %s', (lang, sentence) => {
  const made = ask(sentence, { lang }).flatMap((intent) =>
    Object.entries(DECIDES).flatMap(([decision, decides]) => (decides(intent) ? [decision] : [])),
  );
  // Who may not approve turns it down; that is the one decision a denial makes.
  expect(made.filter((decision) => decision !== 'reject' || !sentence.startsWith(DENIES_APPROVAL))).toEqual(
    [],
  );
});

/** "Don't you dare approve 12". */
const DENIES_APPROVAL = "don't you dare approve";

test.each(linesOf(MADE))('%s: “%s” does %s', (lang, sentence, decision) => {
  expect(ask(sentence, { lang }).some(DECIDES[decision])).toBe(true);
});
