import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: 'Postvakken die niet van u zijn',
  ask: 'Kunt u in een gedeeld postvak kijken?',
  text: [
    'Ik kijk in een gedeeld postvak waartoe u volledige toegang hebt, met uw recht en nooit met het mijne. Noem het adres, bijvoorbeeld ‘herstel de verwijderde mail in het postvak info@contoso.com’.',
    'Wat ik herstel, komt terug in dat postvak, en er wordt vastgelegd dat u erom vroeg. Over een postvak dat u niet kunt openen, beslist de helpdesk.',
  ],
  links: [{ to: 'recover-in-outlook', title: 'In Outlook' }],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
