import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'In-Place Holds bestaan niet meer',
  ask: 'Wat is een In-Place Hold?',
  text: [
    'Een In-Place Hold hield e\u2011mail vast die bij een zoekopdracht paste. In Exchange Online is er sinds juli 2020 geen meer te maken en sinds oktober 2020 geen meer te wijzigen.',
    'Een eDiscovery-bewaring doet nu hetzelfde; een bewaring voor juridische procedures (litigation hold) houdt het hele postvak vast. Beide vraagt u aan bij de helpdesk.',
  ],
  links: [{ to: 'holds', title: 'Bewaringen in Exchange Online' }],
  step: { title: 'Een bewaring aanvragen', say: 'Zet mijn postvak in juridische bewaring', helpdesk: true },
};
