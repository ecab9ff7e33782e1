import { type ReminderWords } from '../words';

export const ES: ReminderWords = {
  cue: 'recuerd|recordator|recorda|avis|adviert|notific|semanal|desaparec|desaparezca|pierd|perd|borr|elimin|caduc|tarde|alert|baja',
  polite: 'por favor|ahora|ya|ok|vale|puedes|puede|podrias|podria|hola|entonces|oye',
  parts: {
    remind:
      '(?:recuerdame(?:lo)?|recuerdeme(?:lo)?|avisame|aviseme|adviertem?e|adviertame|notificame|notifiqueme|informame|alertame|dimelo|digamelo|dime|hazme saber|hagame saber|me (?:avisas|avisa|recuerdas|recuerda)|(?:mandame|enviame|envieme) (?:un )?(?:recordatorios?|avisos?)|(?:quiero|quisiera|me gustaria|necesito) (?:que me (?:avises?|recuerdes?)|(?:un |unos )?(?:recordatorios?|avisos?)|ser avisad[oa]|recibir (?:un )?avisos?)|(?:avisarme|recordarme|notificarme))',
    before: '(?:(?:justo|poco|unos dias|tres dias|\\d+ dias|un poco) )?antes de(?: que)?',
    word: '(?:mis?|los|las|el|la|lo|se|que|esto|eso|ellos|algo|todos?|todas?|algunos?|algun|un|unos|borrados?|eliminados?|antiguos?|correos?|e-?mails?|mensajes?|elementos?|electronicos?|no)',
    what: '(?:{word} )*',
    after: '(?: {word})*',
    gone: '(?:(?:se|sea|sean|hayan?|este|esten|ser|para|siempre|definitivamente|completamente|por|completo|demasiado|desaparecer) )*(?:desaparezcan?|desaparecido|desaparecen?|desaparecer|pierdan?|perdid[oa]s?|perderse|perderlos?|vayan?|borren?|borrad[oa]s?|eliminen?|eliminad[oa]s?|caduquen?|tarde)(?: (?:para siempre|definitivamente|por completo|del todo))*',
    soon: '(?:(?:se|va|van|a|esta|estan|pronto|punto|de|por) )*(?:desaparecen?|desaparecera(?:n)?|desaparecer|perdera(?:n)?|pierden?|perder(?:se)?|caducan?|caducara(?:n)?|caducar|borrara(?:n)?)(?: (?:pronto|definitivamente|para siempre|en breve))*',
    when: '(?: (?:hoy|esta noche|manana|esta semana|la (?:semana que viene|proxima semana)|este mes|(?:en|dentro de|durante) (?:los |las |el )?(?:proxim[oa]s )?(?:\\w+ )?(?:dias?|semanas?|mes)(?: siguientes)?))?',
    mails: '(?:correos?|e-?mails?|mensajes?|elementos?)(?: electronicos)?(?: borrados| eliminados)?',
    digest: '(?:resumen|informe|recuento|aviso|listado) semanal',
    about: '(?: (?:de|con|sobre) (?:lo que|todo lo que|(?:los |mis )?{mails}(?: que)?)(?: {soon}{when})?)?',
    reminders: '(?:recordatorios?|avisos?|notificaciones|alertas?)',
  },
  orders: {
    'stop-digest': ['(?:para|cancela|deten|desactiva|quita|no mas|no quiero mas) (?:el |mi )?{digest}'],
    'stop-reminders': [
      '(?:para|pare|parar|deten|detenga|cancela|cancele|desactiva|desactive|quita|elimina|no mas|sin|basta de|suspende) (?:con )?(?:los |mis |tus |sus |esos |de )?{reminders}',
      '(?:deja|deje) de (?:avisarme|recordarme|recordarmelo|notificarme|enviarme (?:recordatorios|avisos)|mandarme (?:recordatorios|avisos))',
      '(?:ya )?no me (?:lo )?(?:recuerdes|recuerde|avises|avise|notifiques|notifique|alertes)(?: mas| nunca mas)?(?: {before} .{1,40})?',
      '(?:ya )?no quiero (?:mas |recibir (?:mas )?|que me )?(?:{reminders}|avises mas|recuerdes nada)(?: mas)?',
      'dame de baja|darme de baja|darse de baja|date de baja',
    ],
    'only-digest': ['(?:solo|solamente|unicamente) (?:el |un )?{digest}'],
    'only-reminders': [
      '(?:solo|solamente|unicamente) (?:los )?recordatorios',
      '(?:solo|solamente) (?:avisame|recuerdame) {before} {what}{gone}',
    ],
    'show-reminders': [
      '(?:me (?:estas|esta) (?:avisando|recordando)(?: algo)?|me (?:avisaras|avisaran?|recordaras|recordara|vas a avisar|vas a recordar|avisas|recuerdas))(?: {before} {what}{gone})?',
      '(?:estan|tengo) (?:activad[oa]s |activos )?(?:los |mis |unos )?(?:recordatorios|avisos)(?: activad[oa]s| activos)?',
      '(?:(?:muestrame|muestreme|muestra|muestre|ensename|enseneme|cambia|cambie) )?(?:los |mis )?recordatorios|cuando me (?:avisas|avisaras|recordaras)|recibo recordatorios',
    ],
    'weekly-digest': [
      '(?:(?:mandame|enviame|envieme|dame|hazme)|quiero|quisiera|me gustaria|necesito) (?:recibir )?(?:un |el |cada semana un )?{digest}{about}',
      '{digest}{about}',
      '(?:dime|digame|mandame|muestrame) (?:cada semana|cada lunes|una vez (?:a la|por) semana|semanalmente) (?:lo )?que {soon}{when}',
      '(?:cada semana|cada lunes) (?:dime|mandame|muestrame) (?:lo )?que {soon}{when}',
    ],
    remind: [
      '(?:{remind}) {before} {what}{gone}{after}',
      '{before} {what}{gone}{after} (?:{remind})',
      '(?:{remind}) (?:cuando|si) {what}(?:vayan? a|este a punto de|esten a punto de) (?:desaparecer|perderse|caducar|borrarse)',
      '(?:activa|active|activar) (?:los )?recordatorios',
    ],
    show: [
      '(?:muestrame|muestreme|muestra|muestre|ensename|enseneme|dime|digame|lista|busca|ver) (?:todo )?(?:lo que|que|que {mails}|(?:los |mis |todos los )?{mails} que) {soon}{when}',
      '(?:que|que {mails}|cuales) {soon}{when}',
      'que voy a perder{when}',
    ],
  },
  numbers: 'un dos tres cuatro cinco seis siete ocho nueve diez',
  today: 'hoy|esta noche',
  tomorrow: 'manana',
  days: '(?<n>\\w+) dias?',
  weeks: '(?<n>\\w+) semanas?',
  month: 'mes',
};
