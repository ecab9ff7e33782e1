import { type Language } from '../../src/domain/language';
import { wish } from './ask';

/* Other mail and other trades beside what is ours. One sentence a line; nine languages tell the same, each in its own words. */

/** What sounds like lost, held or exported mail and is none: the loss, the hold or the copy is of something else. */
const NEAR_MISSES: Readonly<Record<Language, string>> = {
  en: `how do I set up forwarding to my private address
    forward everything from HR to my assistant automatically
    I can't sign in to Outlook since I changed my password
    my authenticator app was wiped with the old phone, how do I log in
    the printer on the third floor lost its connection again
    please share my calendar with Monika
    my mailbox is nearly full, can I get more storage
    stop the spam filter from catching mails of our bank
    I lost my password for the travel portal
    my phone was stolen on the train this morning
    the airline lost my suitcase, whom do I call
    I deleted a file in OneDrive, how do I get it back
    someone removed our site from SharePoint, please bring it back
    my chat history with Paul in Teams is gone
    can you restore last night's database backup to the test server
    export the quarterly numbers to Excel
    how do I put a customer on hold on the new phones
    hold the line please, I'll get him for you
    I'm still recovering from the flu and won't be in tomorrow
    the profile photo of my contact disappeared, how do I set a new one
    my bank card is lost, please block it
    my order was cancelled, I want my money back
    recover my LinkedIn account
    I need the recovery key for BitLocker
    where do I find the VPN client
    our website has vanished from Google
    undelete the branch I removed in git
    I accidentally deleted a row in the price list in Excel
    the app disappeared from my home screen
    can I get my cursor back? it's gone
    the taskbar is missing on my second monitor
    download the latest version of Teams for me
    export my photos from the old laptop
    keep my seat, I'll be five minutes late
    please keep the meeting short
    hold the invoice back until the goods have arrived
    we had to put the project on hold
    lock the door of the server room
    retain a lawyer for the contract talks
    retrieve my parcel from the front desk
    get back to me about the offer
    I want my old desk back
    what happened to the coffee machine on floor 2
    where is the meeting tomorrow
    where's the canteen menu
    undo the formatting in this document
    mail server is asking for credentials again and again
    how do I block a sender
    I want to unsubscribe from the canteen newsletter
    my signature is not shown in replies
    the search in Outlook is so slow
    how do I add a shared mailbox on my iPhone
    please delete all newsletters from my inbox
    empty my trash
    move the mails from Jane to the folder Projects
    mark everything as read
    write Tom a mail that I'm late
    remind me to answer Julia's mail on Friday
    read me my new messages
    how many unread mails do I have
    can you recall the message I just sent to all staff
    send the minutes again, people lost them
    I got a strange mail from a bank asking for my PIN
    change the sender name of our info address
    my out of office is still on, switch it off
    the invite I sent shows the wrong time
    how do I archive a mail with one click
    I forgot my PIN, can you reset it
    the shipment of toner got lost in the post
    the letter to the tax office was lost in the post
    I've misplaced my badge
    could somebody find my umbrella, I left it in room 4
    restore the default font in Word
    bring back the old version of the intranet page
    recover the Teams recording of Monday's call
    my bookmarks are gone after the update
    can you extract the text from this scan
    export all customers from the CRM
    copy the folder on drive H to drive K
    save my settings before the upgrade
    preserve the old logo on the new page
    I no longer see the channel of our team
    two seats are missing in the conference room
    find me a flight to Lisbon on Friday
    find the phone number of the works council
    show me the weather for tomorrow
    who deleted the wiki page about onboarding
    the contract is missing a signature, whom do I ask
    there's an invoice number missing on the form
    the sum in the report is wrong, please correct it`,
  de: `Wie richte ich eine Weiterleitung an meine private Adresse ein?
    Ich komme seit der Passwortänderung nicht mehr in Outlook rein
    Der Drucker im dritten Stock hat wieder die Verbindung verloren
    Gib bitte Monika meinen Kalender frei
    Mein Postfach ist fast voll, bekomme ich mehr Speicher?
    Der Spamfilter fängt Mails unserer Bank ab, bitte abstellen
    Ich habe mein Passwort fürs Reiseportal verloren
    Mein Handy wurde heute früh im Zug gestohlen
    Die Fluglinie hat meinen Koffer verloren, wen rufe ich an?
    Ich habe in OneDrive eine Datei gelöscht, wie kriege ich die zurück?
    Jemand hat unsere Seite in SharePoint entfernt, bitte wieder her damit
    Mein Chatverlauf mit Paul in Teams ist weg
    Kannst du die Datenbanksicherung von letzter Nacht auf den Testserver zurückspielen?
    Exportiere die Quartalszahlen nach Excel
    Wie lege ich einen Kunden am neuen Telefon in die Warteschleife?
    Bleiben Sie bitte dran, ich hole ihn
    Ich muss mich noch von der Grippe erholen und komme morgen nicht
    Meine EC-Karte ist weg, bitte sperren
    Meine Bestellung wurde storniert, ich will mein Geld zurück
    Ich brauche den Wiederherstellungsschlüssel für BitLocker
    Wo finde ich den VPN-Client?
    Ich habe aus Versehen eine Zeile in der Preisliste in Excel gelöscht
    Die App ist von meinem Startbildschirm verschwunden
    Halte bitte den Termin am Dienstag frei
    Wir haben das Projekt auf Eis gelegt
    Bitte die Rechnung zurückhalten, bis die Ware da ist
    Hol mein Paket am Empfang ab
    Ich hätte gern meinen alten Schreibtisch zurück
    Wo ist morgen die Besprechung?
    Lösche alle Newsletter aus meinem Posteingang
    Papierkorb leeren
    Verschiebe die Mails von Jana in den Ordner Projekte
    Wie blockiere ich einen Absender?
    Schreib Tom, dass ich später komme
    Kannst du die Nachricht zurückrufen, die ich gerade an alle geschickt habe?
    Meine Abwesenheitsnotiz ist noch an, schalte sie aus
    Im Bericht fehlt eine Seite, wer kümmert sich?
    Auf der Rechnung fehlt die Steuernummer
    Meine Lesezeichen sind nach dem Update weg
    Stell in Word die alte Schrift wieder ein
    Sichere meine Einstellungen vor dem Update
    Wer hat die Wikiseite zum Onboarding gelöscht?
    Der Kanal unseres Teams wird mir nicht mehr angezeigt
    Finde die Telefonnummer vom Betriebsrat`,
  fr: `Comment mettre en place un transfert vers mon adresse privée ?
    Je n'arrive plus à me connecter à Outlook depuis le changement de mot de passe
    L'imprimante du troisième a encore perdu la connexion
    Partage mon agenda avec Monique
    Ma boîte est presque pleine, je peux avoir plus d'espace ?
    Le filtre antispam bloque les mails de notre banque
    J'ai perdu mon mot de passe du portail voyages
    On m'a volé mon téléphone dans le train ce matin
    La compagnie aérienne a perdu ma valise, qui appeler ?
    J'ai supprimé un fichier dans OneDrive, comment le récupérer ?
    Quelqu'un a supprimé notre site SharePoint, remettez-le
    Mon historique de discussion avec Paul dans Teams a disparu
    Tu peux restaurer la sauvegarde de la base de données de cette nuit sur le serveur de test ?
    Exporte les chiffres du trimestre vers Excel
    Comment mettre un client en attente avec le nouveau téléphone ?
    Ne quittez pas, je vous le passe
    Je me remets encore de la grippe, je ne viendrai pas demain
    La photo de mon contact a disparu, comment en mettre une autre ?
    J'ai perdu ma carte bancaire, bloquez-la
    Ma commande a été annulée, je veux récupérer mon argent
    Il me faut la clé de récupération BitLocker
    J'ai effacé par erreur une ligne du tableau des prix dans Excel
    L'application a disparu de mon écran d'accueil
    On a mis le projet en pause
    Retenez la facture jusqu'à l'arrivée de la marchandise
    Va récupérer mon colis à l'accueil
    Je voudrais récupérer mon ancien bureau
    Où est la réunion demain ?
    Supprime toutes les newsletters de ma boîte de réception
    Vide la corbeille
    Déplace les mails de Jeanne dans le dossier Projets
    Comment bloquer un expéditeur ?
    Écris à Thomas que je serai en retard
    Tu peux rappeler le message que je viens d'envoyer à tout le monde ?
    Il manque une page dans le rapport
    Il manque le numéro de TVA sur la facture
    Mes favoris ont disparu après la mise à jour
    Qui a supprimé la page wiki sur l'intégration ?
    Je ne vois plus le canal de notre équipe
    Trouve-moi le numéro du comité d'entreprise
    Garde-moi une place, j'arrive dans cinq minutes`,
  es: `¿Cómo configuro el reenvío a mi dirección privada?
    No puedo entrar en Outlook desde que cambié la contraseña
    La impresora de la tercera planta ha vuelto a perder la conexión
    Comparte mi calendario con Mónica
    Mi buzón está casi lleno, ¿me dais más espacio?
    El filtro de spam atrapa los correos del banco
    He perdido mi contraseña del portal de viajes
    Me robaron el móvil en el tren esta mañana
    La aerolínea perdió mi maleta, ¿a quién llamo?
    Borré un archivo en OneDrive, ¿cómo lo recupero?
    Alguien quitó nuestro sitio de SharePoint, devolvedlo
    Ha desaparecido mi historial de chat con Pablo en Teams
    ¿Puedes restaurar la copia de la base de datos de anoche en el servidor de pruebas?
    Exporta las cifras del trimestre a Excel
    ¿Cómo dejo a un cliente en espera con el teléfono nuevo?
    No cuelgue, ahora se lo paso
    Todavía me estoy recuperando de la gripe y mañana no voy
    La foto de mi contacto ha desaparecido, ¿cómo pongo otra?
    He perdido la tarjeta del banco, bloquéala
    Cancelaron mi pedido y quiero recuperar el dinero
    Necesito la clave de recuperación de BitLocker
    Borré sin querer una fila de la lista de precios en Excel
    La aplicación desapareció de la pantalla de inicio
    Hemos dejado el proyecto en pausa
    Retén la factura hasta que llegue la mercancía
    Recoge mi paquete en recepción
    ¿Dónde es la reunión de mañana?
    Borra todos los boletines de mi bandeja de entrada
    Vacía la papelera
    Mueve los correos de Juana a la carpeta Proyectos
    ¿Cómo bloqueo a un remitente?
    Escríbele a Tomás que llego tarde
    ¿Puedes anular el envío del mensaje que acabo de mandar a todos?
    En el informe falta una página
    En la factura falta el NIF
    Mis marcadores desaparecieron con la actualización
    ¿Quién borró la página de la wiki sobre incorporación?
    Ya no veo el canal de nuestro equipo
    Guárdame un sitio, llego en cinco minutos`,
  pt: `Como configuro o encaminhamento para o meu endereço particular?
    Não consigo entrar no Outlook desde que troquei a senha
    A impressora do terceiro andar perdeu a conexão de novo
    Compartilhe minha agenda com a Mônica
    Minha caixa está quase cheia, dá para ter mais espaço?
    O filtro de spam está pegando os e-mails do banco
    Perdi minha senha do portal de viagens
    Roubaram meu celular no trem hoje de manhã
    A companhia aérea perdeu a minha mala, para quem eu ligo?
    Apaguei um arquivo no OneDrive, como recupero?
    Alguém removeu nosso site do SharePoint, coloquem de volta
    Meu histórico de conversa com o Paulo no Teams sumiu
    Pode restaurar o backup do banco de dados de ontem no servidor de teste?
    Exporte os números do trimestre para o Excel
    Como coloco um cliente em espera no telefone novo?
    Não desligue, vou passar para ele
    Ainda estou me recuperando da gripe e não vou amanhã
    A foto do meu contato sumiu, como coloco outra?
    Perdi o cartão do banco, bloqueie
    Meu pedido foi cancelado, quero meu dinheiro de volta
    Preciso da chave de recuperação do BitLocker
    Apaguei sem querer uma linha da tabela de preços no Excel
    O aplicativo sumiu da tela inicial
    Colocamos o projeto em espera
    Segure a fatura até a mercadoria chegar
    Busque meu pacote na recepção
    Onde é a reunião de amanhã?
    Apague todas as newsletters da minha caixa de entrada
    Esvazie a lixeira
    Mova os e-mails da Joana para a pasta Projetos
    Como bloqueio um remetente?
    Escreve ao Tomás que vou chegar atrasado
    Dá para cancelar o envio da mensagem que mandei agora a todos?
    A carta para as Finanças perdeu-se no correio
    Falta uma página no relatório
    Na fatura falta o NIF
    Os meus favoritos desapareceram com a atualização
    Quem apagou a página da wiki sobre integração?
    Já não vejo o canal da nossa equipa
    Guarda o meu lugar, chego em cinco minutos`,
  it: `Come imposto l'inoltro al mio indirizzo privato?
    Non riesco più a entrare in Outlook da quando ho cambiato la password
    La stampante al terzo piano ha perso di nuovo la connessione
    Condividi il mio calendario con Monica
    La mia casella è quasi piena, posso avere più spazio?
    Il filtro antispam blocca le mail della banca
    Ho perso la password del portale viaggi
    Stamattina in treno mi hanno rubato il telefono
    La compagnia aerea ha perso la mia valigia, chi chiamo?
    Ho cancellato un file in OneDrive, come lo recupero?
    Qualcuno ha tolto il nostro sito da SharePoint, rimettetelo
    La mia cronologia chat con Paolo in Teams è sparita
    Puoi ripristinare il backup del database di stanotte sul server di prova?
    Esporta i dati del trimestre in Excel
    Come metto un cliente in attesa con il telefono nuovo?
    Resti in linea, glielo passo
    Mi sto ancora riprendendo dall'influenza, domani non vengo
    La foto del mio contatto è sparita, come ne metto un'altra?
    Ho perso il bancomat, bloccatelo
    Il mio ordine è stato annullato, rivoglio i soldi
    Mi serve la chiave di ripristino di BitLocker
    Ho cancellato per sbaglio una riga del listino in Excel
    L'app è sparita dalla schermata iniziale
    Abbiamo messo il progetto in pausa
    Trattenete la fattura finché non arriva la merce
    Recupera il mio pacco in portineria
    Dov'è la riunione di domani?
    Elimina tutte le newsletter dalla posta in arrivo
    Svuota il cestino
    Sposta le mail di Gianna nella cartella Progetti
    Come blocco un mittente?
    Scrivi a Tommaso che arrivo tardi
    Puoi richiamare il messaggio che ho appena mandato a tutti?
    Nella relazione manca una pagina
    Nella fattura manca la partita IVA
    I miei preferiti sono spariti con l'aggiornamento
    Chi ha cancellato la pagina wiki sull'inserimento?
    Non vedo più il canale del nostro team
    Tienimi il posto, arrivo tra cinque minuti`,
  nl: `Hoe stel ik doorsturen naar mijn privéadres in?
    Ik kom niet meer in Outlook sinds ik mijn wachtwoord heb gewijzigd
    De printer op de derde is weer zijn verbinding kwijt
    Deel mijn agenda met Monique
    Mijn mailbox is bijna vol, kan ik meer ruimte krijgen?
    Het spamfilter houdt mails van onze bank tegen
    Ik ben mijn wachtwoord van het reisportaal kwijt
    Mijn telefoon is vanochtend in de trein gestolen
    De luchtvaartmaatschappij is mijn koffer kwijt, wie bel ik?
    Ik heb een bestand in OneDrive verwijderd, hoe krijg ik het terug?
    Iemand heeft onze SharePoint-site verwijderd, zet hem terug
    Mijn chatgeschiedenis met Paul in Teams is weg
    Kun je de databaseback-up van vannacht op de testserver terugzetten?
    Exporteer de kwartaalcijfers naar Excel
    Hoe zet ik een klant in de wacht met de nieuwe telefoon?
    Blijf aan de lijn, ik geef hem even
    Ik ben nog aan het herstellen van de griep en kom morgen niet
    De foto van mijn contact is verdwenen, hoe zet ik er een nieuwe in?
    Mijn bankpas is kwijt, blokkeer hem
    Mijn bestelling is geannuleerd, ik wil mijn geld terug
    Ik heb de herstelsleutel van BitLocker nodig
    Ik heb per ongeluk een rij in de prijslijst in Excel verwijderd
    De app is van mijn startscherm verdwenen
    We hebben het project in de wacht gezet
    Houd de factuur vast tot de goederen er zijn
    Haal mijn pakje bij de receptie op
    Waar is de vergadering morgen?
    Verwijder alle nieuwsbrieven uit mijn inbox
    Leeg de prullenbak
    Verplaats de mails van Jane naar de map Projecten
    Hoe blokkeer ik een afzender?
    Schrijf Tom dat ik later kom
    Kun je het bericht intrekken dat ik net naar iedereen stuurde?
    De brief aan de Belastingdienst is in de post zoekgeraakt
    Er ontbreekt een pagina in het rapport
    Op de factuur ontbreekt het btw-nummer
    Mijn bladwijzers zijn weg na de update
    Wie heeft de wikipagina over onboarding verwijderd?
    Ik zie het kanaal van ons team niet meer
    Houd een plek voor me vrij, ik ben er over vijf minuten`,
  ja: `私用アドレスへの転送を設定するにはどうすればいいですか
    パスワードを変えてからOutlookにサインインできません
    3階のプリンターがまた接続を失っています
    私の予定表をモニカさんと共有して
    メールボックスの容量がもうすぐいっぱいです、増やせますか
    迷惑メールフィルターが銀行のメールを止めてしまう
    出張ポータルのパスワードをなくしました
    今朝電車で携帯を盗まれました
    航空会社が私のスーツケースを紛失しました
    OneDriveのファイルを削除してしまった、どう戻せばいい？
    誰かがSharePointのサイトを消したので元に戻してください
    Teamsのポールさんとのチャット履歴が消えた
    昨夜のデータベースのバックアップをテストサーバーに復元してくれる？
    四半期の数字をExcelに書き出して
    新しい電話でお客様を保留にするには？
    そのままお待ちください、代わります
    インフルエンザからまだ回復中なので明日は休みます
    連絡先の写真が消えました、新しいのを設定するには？
    キャッシュカードをなくしました、止めてください
    注文がキャンセルされたので返金してほしい
    BitLockerの回復キーが必要です
    Excelの価格表の行を間違って消してしまった
    アプリがホーム画面から消えた
    プロジェクトを保留にしました
    品物が届くまで請求書を止めておいて
    受付で荷物を受け取ってきて
    明日の会議はどこですか
    受信トレイのメルマガを全部削除して
    ごみ箱を空にして
    ジェーンさんのメールをプロジェクトのフォルダーに移動して
    差出人をブロックするには？
    遅れるとトムさんに書いて
    税務署への手紙が郵便で紛失しました
    報告書のページが一枚足りません
    更新したらブックマークが消えた
    オンボーディングのウィキページを消したのは誰？
    チームのチャネルが見えなくなりました
    席を取っておいて、5分で行きます`,
  zh: `怎么设置自动转发到我的私人邮箱
    改了密码以后就登录不了Outlook
    三楼的打印机又断开连接了
    把我的日历共享给莫妮卡
    我的邮箱快满了，能加点空间吗
    垃圾邮件过滤器老是拦截银行的邮件
    我把差旅系统的密码弄丢了
    今天早上在火车上手机被偷了
    航空公司把我的行李箱弄丢了
    我在OneDrive里删了一个文件，怎么找回来
    有人把我们的SharePoint网站删了，请恢复
    我和保罗在Teams里的聊天记录没了
    能把昨晚的数据库备份恢复到测试服务器吗
    把季度数据导出到Excel
    新电话怎么让客户保持等待
    请别挂断，我去叫他
    我流感还没恢复，明天不来
    联系人的照片不见了，怎么换一张
    我的银行卡丢了，请冻结
    订单被取消了，我要退款
    我需要BitLocker的恢复密钥
    应用从主屏幕上消失了
    我们把项目搁置了
    货到之前先把发票扣住
    去前台取我的包裹
    明天的会议在哪里
    删除收件箱里所有的新闻简报
    清空垃圾箱
    把简的邮件移到项目文件夹
    怎么屏蔽一个发件人
    给汤姆写信说我晚点到
    能撤回我刚发给全体员工的消息吗
    报告里少了一页
    发票上少了税号
    更新以后书签都不见了
    谁删了入职的维基页面
    看不到我们团队的频道了
    帮我占个座，五分钟就到`,
};

/** Mail that is missed, in haste, in anger or as a story. */
const WISHES: Readonly<Record<Language, string>> = {
  en: `help!!! my whole inbox just went poof
    hiya, think ive binned something from the solicitor, cn u get it bk
    ive gone and deleted Petes email again lol, can i have it back
    I swear there was an email from the school about Friday and now I can't see it anywhere
    that mail from accounting i had open ten minutes ago... its gone
    any chance of getting back stuff i cleared out on Tuesday
    my daughter got hold of my phone and deleted loads of my work emails
    I need to see an email again that I deleted last week
    i pressed delete instead of reply on the landlords email
    clicked delete instead of reply, email from Karim
    The vendor says he sent the quote but my inbox doesn't have it any more
    All the emails in my Invoices folder are missing since this morning
    Somehow I managed to delete a whole folder of customer mails
    wheres the mail from dan gone
    I can't for the life of me find the mail with the hotel confirmation
    Everything older than a month has disappeared from Sent
    my drafts are all gone, i wrote for hours
    the meeting invite from Laura was deleted by mistake
    I think a rule ate my mails from the bank
    Outlook ate my emails again
    emptied the bin too fast, there was one from the tax office in it
    Deleted Items got emptied overnight, I need a mail from it
    restor mails frm yestrday pls
    i removed an attachment mail from Jonas and now my boss wants it
    can u undelete emails?
    looking for an old mail from Petra, probably deleted
    There used to be an email from the union in my inbox, please find it
    I have lost an important email
    all of my mail before March is missing
    The contract Sven sent me is nowhere to be found
    need that invoice again that I threw out last month
    I deleted the wrong conversation
    ooops wrong button, the mail's gone
    My contacts have been deleted, please restore them
    what happened to the message from payroll
    please put the newsletter from the museum back, I trashed it
    I archived or deleted it, dunno, the mail from Sofia about the keys
    half the thread with the Lyon office has vanished
    i accidentally swiped away an email from HR on my phone
    Please retrieve email deleted 3 days ago from inbox
    hello, i did something stupid, select all and delete in my inbox
    my mails from last summer, can they be recovered?
    they were there yesterday, all the mails from the client, today nothing
    I can't find Marek's email with the drawings
    could you dig out the mail about the parking permit, I must have deleted it
    Email deleted accidentally, urgent!!
    Hi there, hope you're well. I seem to have deleted a message from our auditor. Could you help me find it? Thanks so much, Beth
    my folder "Tax 2025" disappeared
    I moved a mail and now it's nowhere
    mail from Ola is gone and i need it for court`,
  de: `Hilfe!! mein ganzer Posteingang ist leer
    hab glaub ich was vom Anwalt weggeschmissen, kannst du das wieder holen
    Ich hab schon wieder die Mail von Peter gelöscht
    Da war doch eine Mail von der Schule wegen Freitag, jetzt find ich die nicht mehr
    die mail vom einkauf die ich eben noch offen hatte is weg
    kann man sachen zurückholen die ich am dienstag gelöscht hab
    meine tochter hat am handy lauter mails gelöscht
    statt antworten auf löschen gedrückt, Mail von Karim
    Alle Mails im Ordner Rechnungen fehlen seit heute früh
    Irgendwie habe ich einen kompletten Ordner mit Kundenmails entfernt
    wo is die mail von dani hin
    Alles was älter als ein Monat ist, ist aus Gesendet verschwunden
    meine Entwürfe sind alle futsch
    Papierkorb zu schnell geleert, da war noch was vom Finanzamt drin
    bräuchte die Rechnung nochmal, die ich letzten Monat weggeworfen hab
    Ich hab die falsche Unterhaltung gelöscht
    Ups, falscher Knopf, die Mail ist weg
    Ich finde Mareks E-Mail mit den Zeichnungen nicht mehr
    E-Mail versehentlich gelöscht, dringend!!
    Mein Ordner "Steuer 2025" ist verschwunden
    Guten Morgen, ich habe wohl eine Nachricht unserer Prüferin gelöscht. Könnten Sie mir helfen, sie zu finden? Danke, Beate
    Outlook hat meine Mails gefressen
    Ich brauche endgültig gelöschte Mails zurück
    Termin von Laura aus Versehen gelöscht
    hol mir bitte die gelöschten Mails von gestern
    Mails vom letzten Sommer, kriegt man die wieder?`,
  fr: `au secours, ma boîte de réception est vide
    je crois que j'ai jeté un truc de l'avocat, tu peux le récupérer
    j'ai encore supprimé le mail de Pierre
    il y avait un mail de l'école pour vendredi et je ne le vois plus
    le mail de la compta que j'avais ouvert il y a dix minutes a disparu
    peut-on récupérer ce que j'ai effacé mardi
    ma fille a supprimé plein de mails sur mon téléphone
    j'ai cliqué sur supprimer au lieu de répondre, mail de Karim
    tous les mails du dossier Factures manquent depuis ce matin
    où est passé le mail de Dany
    mes brouillons ont tous disparu
    corbeille vidée trop vite, il y avait un mail des impôts dedans
    j'ai besoin de la facture que j'ai jetée le mois dernier
    j'ai supprimé la mauvaise conversation
    oups, mauvais bouton, le mail est parti
    je ne retrouve plus le mail de Marek avec les plans
    mail supprimé par accident, urgent !!
    mon dossier « Impôts 2025 » a disparu
    Bonjour, je crois avoir supprimé un message de notre commissaire aux comptes. Pourriez-vous m'aider à le retrouver ? Merci, Béa
    Outlook a mangé mes mails
    jai efacé un mail inportant de mon chef
    l'invitation de Laure a été supprimée par erreur`,
  es: `socorro, mi bandeja de entrada está vacía
    creo que tiré algo del abogado, ¿me lo puedes recuperar?
    he vuelto a borrar el correo de Pedro
    había un correo del colegio sobre el viernes y ya no lo veo
    el correo de contabilidad que tenía abierto hace diez minutos ha desaparecido
    ¿se puede recuperar lo que borré el martes?
    mi hija borró un montón de correos desde mi móvil
    le di a borrar en vez de responder, correo de Karim
    hice clic en eliminar en lugar de responder
    todos los correos de la carpeta Facturas faltan desde esta mañana
    dónde está el mail de Dani
    se han esfumado todos mis borradores
    vacié la papelera demasiado rápido, había un correo de Hacienda
    necesito la factura que tiré el mes pasado
    borré la conversación equivocada
    ups, botón equivocado, el correo ya no está
    no encuentro el correo de Marek con los planos
    correo eliminado por accidente, ¡urgente!
    mi carpeta "Impuestos 2025" desapareció
    Buenos días, creo que eliminé un mensaje de nuestra auditora. ¿Podría ayudarme a encontrarlo? Gracias, Bea
    Outlook se comió mis correos`,
  pt: `socorro, minha caixa de entrada está vazia
    acho que joguei fora algo do advogado, consegue recuperar?
    apaguei de novo o e-mail do Pedro
    tinha um e-mail da escola sobre sexta e agora não vejo mais
    o e-mail da contabilidade que eu estava com aberto há dez minutos sumiu
    dá para recuperar o que apaguei na terça?
    minha filha apagou um monte de e-mails do meu celular
    cliquei em excluir em vez de responder
    apertei apagar em vez de responder, e-mail do Karim
    todos os e-mails da pasta Faturas estão faltando desde hoje cedo
    cadê o e-mail do Dani
    meus rascunhos sumiram todos
    esvaziei a lixeira rápido demais, tinha um e-mail da Receita
    apaguei a conversa errada
    ops, botão errado, o e-mail sumiu
    não encontro o e-mail do Marek com os desenhos
    e-mail excluído por acidente, urgente!!
    minha pasta "Impostos 2025" desapareceu
    Bom dia, acho que eliminei uma mensagem da nossa auditora. Pode ajudar-me a encontrá-la? Obrigada, Bea
    o Outlook comeu meus e-mails`,
  it: `aiuto, la mia posta in arrivo è vuota
    credo di aver buttato qualcosa dell'avvocato, riesci a recuperarlo?
    ho cancellato di nuovo la mail di Piero
    c'era una mail della scuola per venerdì e ora non la vedo più
    la mail della contabilità che avevo aperta dieci minuti fa è sparita
    si può recuperare quello che ho cancellato martedì?
    mia figlia ha cancellato un sacco di mail dal mio telefono
    ho cliccato elimina invece di rispondi, mail di Karim
    tutte le mail della cartella Fatture mancano da stamattina
    dov'è finita la mail di Dani
    le mie bozze sono sparite tutte
    cestino svuotato troppo in fretta, c'era una mail dell'Agenzia delle Entrate
    mi serve la fattura che ho buttato il mese scorso
    ho eliminato la conversazione sbagliata
    ops, pulsante sbagliato, la mail non c'è più
    non trovo più la mail di Marek con i disegni
    mail eliminata per sbaglio, urgente!!
    la mia cartella "Tasse 2025" è scomparsa
    Buongiorno, credo di aver eliminato un messaggio della nostra revisora. Può aiutarmi a ritrovarlo? Grazie, Bea
    Outlook si è mangiato le mie mail`,
  nl: `help, mijn hele inbox is leeg
    volgens mij heb ik iets van de advocaat weggegooid, kun je het terughalen
    ik heb de mail van Piet alweer verwijderd
    er was een mail van school over vrijdag en nu zie ik hem niet meer
    de mail van de boekhouding die ik tien minuten geleden open had is weg
    kan ik terughalen wat ik dinsdag heb gewist
    mijn dochter heeft een hoop mails van mijn telefoon verwijderd
    op verwijderen geklikt in plaats van beantwoorden, mail van Karim
    alle mails in de map Facturen ontbreken sinds vanmorgen
    waar is de mail van Daan gebleven
    mijn concepten zijn allemaal weg
    prullenbak te snel geleegd, er zat een mail van de Belastingdienst in
    ik heb de factuur nodig die ik vorige maand heb weggegooid
    ik heb het verkeerde gesprek verwijderd
    oeps, verkeerde knop, de mail is weg
    ik vind de mail van Marek met de tekeningen niet meer
    e-mail per ongeluk verwijderd, dringend!!
    mijn map "Belasting 2025" is verdwenen
    Goedemorgen, ik denk dat ik een bericht van onze accountant heb verwijderd. Kunt u mij helpen het te vinden? Bedankt, Bea
    Outlook heeft mijn mails opgegeten`,
  ja: `助けて、受信トレイが空っぽになった
    弁護士からのを捨ててしまったみたい、戻せる？
    またペドロさんのメールを消しちゃった
    金曜日のことで学校からメールがあったのに、もう見当たらない
    10分前に開いていた経理のメールがない
    火曜に消したものは取り戻せますか
    娘が携帯で仕事のメールをたくさん消した
    返信のつもりが削除を押した、カリムさんのメール
    請求書フォルダーのメールが今朝から全部ない
    ダニさんのメールどこいった
    下書きが全部消えた
    ごみ箱を空にするのが早すぎた、税務署のメールが入ってた
    先月捨てた請求書がまた要る
    違うスレッドを削除した
    マレクさんの図面付きメールが見つからない
    メールを誤って削除、至急！
    「税金2025」フォルダーがなくなった
    おはようございます。監査人からのメッセージを削除してしまったようです。探していただけますか。`,
  zh: `救命，我的收件箱全空了
    好像把律师发的东西扔了，能弄回来吗
    我又把彼得的邮件删了
    学校发过一封关于周五的邮件，现在看不到了
    十分钟前还开着的财务邮件没了
    周二删的东西还能找回吗
    女儿用我手机删了一堆工作邮件
    发票文件夹里的邮件从今早起全没了
    丹尼的邮件哪去了
    我的草稿全没了
    垃圾箱清得太快，里面有税务局的邮件
    上个月扔掉的发票我又要用
    删错对话了
    按错键了，邮件没了
    找不到马雷克那封带图纸的邮件
    邮件误删，急！
    我的“税务2025”文件夹不见了
    早上好，我好像删掉了审计师的一封邮件，能帮我找找吗？谢谢`,
};

const linesOf = (table: typeof WISHES): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([lang, sentences]) =>
    sentences.split('\n').map((sentence) => [lang, sentence.trim()] as const),
  );

test.each(linesOf(NEAR_MISSES))('%s: “%s” is no wish for mail', (lang, sentence) => {
  expect(['recover', 'hold', 'export']).not.toContain(wish(sentence, { lang }).intent);
});

test.each(linesOf(WISHES))('%s: “%s” looks for mail', (lang, sentence) => {
  expect(wish(sentence, { lang }).intent).toBe('recover');
});
