import { type ReminderWords } from '../words';

export const EN: ReminderWords = {
  cue: 'remind|digest|overview|summary|vanish|gone|disappear|expire|unsubscribe|lose|lost|too late|for good|notif|warn',
  polite: 'please|now|can you|could you|would you|just so you know|ok|okay|hey|hi|hello|then|bot',
  parts: {
    remind:
      "(?:tell|remind|warn|notify|alert|inform|ping) (?:me|us)|let (?:me|us) know|give me (?:an? )?(?:reminder|warning|heads-up|heads up|notice|alert)|send me (?:an? |some )?(?:reminders?|warnings?|alerts?|notices?|notifications?)|i (?:want|need|would like|wish) (?:to be (?:reminded|told|warned|notified|informed)|(?:an? )?(?:reminders?|warnings?))|i'd like (?:to be (?:reminded|told|warned|notified|informed)|(?:an? )?(?:reminders?|warnings?))",
    before: '(?:(?:some|a few|two|three|\\d+) (?:days?|hours?) |shortly |right |just |in time )?before',
    what: "(?:(?:my|the|any|some|one|of|those|these|all|its|old|deleted|removed|recoverable|it|that|this|they|them|something|anything|everything|an?|mails?|e-?mails?|messages?|items?|stuff|things?)(?:'s)? )+",
    gone: '(?:(?:is|are|has|have|will|be|been|gets?|being|going|to|really|finally|about|completely|forever|permanently|ever) )*(?:gone|vanish(?:es|ed)?|disappear(?:s|ed)?|lost|expires?|deleted|purged|erased|wiped|irrecoverable|unrecoverable|too late)(?: (?:for good|forever|for ever|permanently|completely|finally))*',
    // "My mail is gone" looks back: what is gone or lost is still to come only where a word says so.
    soon: '(?:(?:(?:will|is|are|be|going|about|due|to|get|soon|shortly) )*(?:vanish(?:es)?|disappears?|expires?|lose)|(?:(?:is|are|be) )*(?:will|going|about|due|soon|shortly) (?:(?:be|to|get|soon|shortly) )*(?:gone|lost)|(?:(?:is|are|be) )*(?:gone|lost) (?:soon|shortly|next))(?: (?:soon|shortly|next|for good|forever|permanently))*',
    when: '(?: (?:today|tonight|tomorrow|this week|next week|this month|(?:with)?in (?:the )?(?:next |coming )?(?:\\w+ )?(?:days?|weeks?|month)|(?:over |during )?the (?:next|coming) (?:\\w+ )?(?:days?|weeks?|month)))?',
    mails: '(?:mails?|e-?mails?|messages?|deleted mails?|deleted e-?mails?|deleted messages?|items?)',
    digest: 'weekly (?:digest|overview|summary|report|update|list)',
    about:
      '(?: (?:of|about|on|for|with) (?:(?:what|everything that|(?:the |all |my )?{mails}(?: that| which)?|how (?:many|much)(?: {mails})?)(?: {soon}{when})?|vanishing {mails}))?',
    reminders: '(?:reminders?|warnings?|notifications?|alerts?)',
    these:
      '(?:the |my |your |these |those |all |all the |any |any more |sending (?:me )?(?:the |those |these |any )?)?',
    never: "(?:do not|don't|dont|never|stop|no longer)",
    anyMore: '(?:any ?more|any longer|again)',
  },
  orders: {
    'stop-digest': ['(?:stop|cancel|end|turn off|switch off|drop|no|no more) {these}(?:{digest}s?|digests?)'],
    'stop-reminders': [
      '(?:stop|cancel|end|turn off|switch off|disable|drop|delete|no|no more) {these}(?:{reminders}|reminding(?: me)?|digests? and reminders|reminders and digests?)(?: (?:about|of|before|for) (?:my )?(?:deleted |vanishing )?mails?)?',
      '(?:turn|switch) (?:the |my |your )?reminders off|reminders off',
      '{never} (?:remind(?:ing)?|warn(?:ing)?|notify(?:ing)?) me(?: {anyMore})?(?: (?:about|of|before) .{1,40})?',
      '{never} tell me {anyMore}(?: (?:before|what|when) .{1,40})?',
      "i (?:do not|don't|dont|no longer) (?:want|need|wish)(?: (?:to (?:get|be|have)|any|the|your|more))* ?(?:reminders?|reminded)(?: {anyMore})?",
      'unsubscribe(?: me)?(?: from (?:the |your )?(?:reminders?|digests?|{digest}))?',
    ],
    'only-digest': [
      '(?:(?:send me|give me|i want) )?(?:only|just) (?:the |a )?(?:{digest}|digest)',
      'no reminders (?:only|just|but) the (?:{digest}|digest)',
    ],
    'only-reminders': [
      '(?:(?:send me|give me|i want) )?(?:only|just) (?:the )?reminders',
      '(?:only|just) remind me (?:shortly )?before(?: {what}{gone})?',
    ],
    'show-reminders': [
      '(?:am i|will i be|do i get|are we) (?:being )?(?:reminded|warned|notified|reminders)(?: {before} {what}{gone}| of anything)?',
      '(?:do|will) you (?:remind|warn|notify|tell) me {before} {what}{gone}',
      '(?:do|will) you remind me|when (?:do|will) you remind me|when will i be reminded',
      '(?:are|is) (?:the |my |your )?(?:reminders?|{digest}) (?:on|off|active|switched on|turned on|set)',
      '(?:(?:show|change|what are) (?:me )?)?(?:the |my )?(?:reminders|reminder settings?|reminder status)',
    ],
    'weekly-digest': [
      "(?:(?:send|give|mail|write|get|make) me|i want|i need|i(?:'d| would) like|subscribe me to|sign me up for|start) (?:to (?:get|have) )?(?:an? |the |my |your )?{digest}{about}",
      '(?:an? |the |my )?{digest}{about}',
      '(?:send|tell|show|give) me (?:every|each|once a) (?:week|monday) what {soon}{when}',
      '(?:every|each|once a) (?:week|monday) (?:send|tell|show) me what {soon}{when}',
      '(?:send|tell|show) me what {soon}{when} (?:every|each|once a) (?:week|monday)',
    ],
    remind: [
      '(?:{remind})(?: (?:in time|about it|of it))? {before} {what}{gone}',
      '{before} {what}{gone} (?:{remind})',
      '(?:{remind}) (?:when|if|as soon as) {what}(?:is |are )?(?:about to (?:vanish|disappear|expire|be (?:gone|lost|deleted for good))|going to (?:vanish|disappear|expire)|(?:vanish(?:es)?|disappears?|expires?) soon)',
      '(?:turn|switch) on (?:the |my |your )?reminders|(?:turn|switch) (?:the |my |your )?reminders on|reminders on|start (?:the )?reminders|start reminding me',
    ],
    show: [
      '(?:(?:show|list|tell|give|find|see|display)(?: me)? )?(?:what|everything (?:that|which)|(?:which |the |all |all the |my )?{mails}(?: that| which)?) {soon}{when}',
      'what am i (?:about|going) to lose{when}',
    ],
  },
  numbers: 'one two three four five six seven eight nine ten',
  today: 'today|tonight',
  tomorrow: 'tomorrow',
  days: '(?<n>\\w+) days?',
  weeks: '(?<n>\\w+) weeks?',
  month: 'month',
};
