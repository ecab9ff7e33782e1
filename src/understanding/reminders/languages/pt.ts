import { type ReminderWords } from '../words';

export const PT: ReminderWords = {
  cue: 'lembr|avis|alert|notific|semanal|desaparec|sum|perd|apag|elimin|exclu|expir|tarde|subscri|inscri',
  polite: 'por favor|agora|ja|ok|voce pode|pode|podes|poderia|se faz favor|ola|oi|entao',
  parts: {
    remind:
      '(?:lembra-me|lembre-me|me (?:lembre|lembra|avise|avisa|alerte|alerta|notifique|diga|diz|informe)|avisa-me|avise-me|alerta-me|alerte-me|notifica-me|notifique-me|diz-me|diga-me|informe-me|informa-me|(?:me )?(?:envia-me|envie-me|manda-me|mande-me|me envie|me mande) (?:um )?(?:lembretes?|avisos?)|(?:quero|gostaria de|queria|preciso de) (?:ser (?:avisad[oa]|lembrad[oa])|(?:um |uns )?(?:lembretes?|avisos?)|receber (?:um )?(?:avisos?|lembretes?)|que me (?:avise[s]?|lembre[s]?))|(?:avisar-me|lembrar-me|me avisar|me lembrar))',
    before:
      '(?:(?:pouco|logo|alguns dias|tres dias|\\d+ dias|um pouco) )?antes (?:de|que|da|do|dos|das)(?: que)?',
    word: '(?:os|as|o|a|meus?|minhas?|isso|isto|eles?|elas?|algo|alguma coisa|tudo|todos?|todas?|se|um|uns|apagad[oa]s?|eliminad[oa]s?|excluid[oa]s?|antig[oa]s|e-?mails?|emails?|mensagens?|mensagem|itens?|correio|ser|serem|que)',
    what: '(?:{word} )*',
    after: '(?: {word})*',
    gone: '(?:(?:se|seja|sejam|estejam?|estiver(?:em)?|for|forem|ser|serem|para|sempre|de|vez|definitivamente|completamente) )*(?:desaparecam?|desaparecer(?:em)?|desapareca|desaparecido|sumam?|sumir(?:em)?|percam?|perdid[oa]s?|perder(?:em)?(?:-se)?|apagad[oa]s?|eliminad[oa]s?|excluid[oa]s?|expirem?|expirar(?:em)?|va|vao|tarde(?: demais)?)(?: (?:para sempre|de vez|definitivamente|por completo))*',
    soon: '(?:(?:se|vai|vao|esta|estao|em breve|prestes|a|logo|quase) )*(?:desaparecem?|desaparecer|desaparecera(?:o)?|some|somem|sumir|perdem?|perder|expiram?|expirar|expirara(?:o)?)(?: (?:em breve|definitivamente|para sempre|logo))*',
    when: '(?: (?:hoje|esta noite|amanha|(?:esta|essa|nesta|na proxima|a proxima|na) (?:semana|semana que vem)|este mes|(?:em|dentro de|nos|nas|no|durante) (?:os |as |o )?(?:proxim[oa]s )?(?:\\w+ )?(?:dias?|semanas?|mes)))?',
    mails: '(?:e-?mails?|emails?|mensagens|mensagem|itens)(?: apagad[oa]s| eliminad[oa]s| excluid[oa]s)?',
    digest: '(?:resumo|relatorio|boletim|apanhado|aviso) semanal',
    about:
      '(?: (?:de|do|dos|das|com|sobre) (?:o que|que|tudo o que|(?:os |as |meus )?{mails}(?: que)?)(?: {soon}{when})?)?',
    reminders: '(?:lembretes?|avisos?|notificacoes|alertas?)',
  },
  orders: {
    'stop-digest': [
      '(?:para|pare|cancela|cancele|desativa|desative|chega de|sem|nao quero mais) (?:o |meu )?{digest}',
    ],
    'stop-reminders': [
      '(?:para|pare|parar|cancela|cancele|cancelar|desativa|desative|desligue|desliga|chega de|sem|suspende|suspenda|remova) (?:com )?(?:os |as |meus |teus |seus |esses |de )?{reminders}',
      '(?:para|pare|deixa|deixe) de (?:me )?(?:lembrar|avisar|notificar|enviar (?:lembretes|avisos)|mandar (?:lembretes|avisos))(?:-me)?',
      '(?:ja )?nao (?:me )?(?:lembres?|lembre|avises?|avise|notifiques?|notifique|alertes?)(?:-me)?(?: mais| nunca mais)?(?: {before} .{1,40})?',
      '(?:ja )?nao quero (?:mais )?(?:receber (?:mais )?)?(?:{reminders}|ser (?:avisad[oa]|lembrad[oa]))(?: mais)?',
      'cancelar (?:a )?(?:subscricao|inscricao)|cancela a (?:subscricao|inscricao)|descadastrar',
    ],
    'only-digest': ['(?:so|somente|apenas) (?:o |um )?{digest}'],
    'only-reminders': [
      '(?:so|somente|apenas) (?:os )?lembretes',
      '(?:so|somente|apenas) (?:me )?(?:avise|avisa|lembre|lembra)(?:-me)? {before} {what}{gone}',
    ],
    'show-reminders': [
      '(?:estou a ser|estou sendo|vou ser|serei) (?:avisad[oa]|lembrad[oa]|notificad[oa])(?: {before} {what}{gone})?',
      '(?:voce |tu )?(?:me (?:avisa|avisas|avisara|lembra|lembras|lembrara|vai avisar|vais avisar|vai lembrar)|(?:vais|vai) (?:avisar|lembrar)-me|avisas-me|lembras-me)(?: {before} {what}{gone})?',
      '(?:os |meus )?lembretes estao (?:ligados|ativos|ativados|desligados)|recebo lembretes|tenho lembretes',
      '(?:(?:mostra|mostre|muda)(?:-me)? )?(?:os |meus )?lembretes|quando (?:me avisas|me avisa|voce me avisa|me lembras)',
    ],
    'weekly-digest': [
      '(?:(?:me )?(?:envia|envie|manda|mande|da|faz|faca)(?:-me)?|quero|gostaria de|queria|preciso de) (?:receber )?(?:um |o |toda semana um )?{digest}{about}',
      '{digest}{about}',
      '(?:diz-me|me diga|diga-me|manda-me|me mande|mostra-me|me mostre) (?:toda semana|todas as semanas|cada semana|uma vez por semana|toda segunda-feira|semanalmente) o que {soon}{when}',
      '(?:toda semana|todas as semanas) (?:diz-me|me diga|me mande|manda-me) o que {soon}{when}',
    ],
    remind: [
      '(?:{remind}) {before} {what}{gone}{after}',
      '{before} {what}{gone}{after} (?:{remind})',
      '(?:{remind}) (?:quando|se) {what}(?:vao|vai|for|forem|estiver prestes a|estiverem prestes a) (?:desaparecer|sumir|expirar|ser perdid[oa]s?)',
      '(?:ativa|ative|ativar|liga|ligue) (?:os )?lembretes',
    ],
    show: [
      '(?:mostra-me|mostre-me|me mostre|me mostra|mostra|mostre|diz-me|lista|liste|ver) (?:tudo )?(?:o que|que|(?:os |as |meus |todos os )?{mails} que) {soon}{when}',
      '(?:o que|que {mails}|quais {mails}) {soon}{when}',
      'o que (?:vou|estou prestes a) perder{when}',
    ],
  },
  numbers: 'um dois tres quatro cinco seis sete oito nove dez',
  today: 'hoje|esta noite',
  tomorrow: 'amanha',
  days: '(?<n>\\w+) dias?',
  weeks: '(?<n>\\w+) semanas?',
  month: 'mes',
};
