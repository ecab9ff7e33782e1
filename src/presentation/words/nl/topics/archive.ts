import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'Uw onlinearchief',
  ask: 'Waar is mijn onlinearchief?',
  text: [
    'Het onlinearchief is een tweede postvak naast het uwe. Regels van uw organisatie kunnen oude e\u2011mail daarheen verplaatsen, en ook wat langer dan ongeveer {archiveDays} dagen geleden is verwijderd.',
    'Ik kan er niet in kijken. U wel:',
  ],
  points: [
    'In het klassieke Outlook zoekt u onder uw mappen naar ‘Onlinearchief’.',
    'In Outlook op het web zoekt u onder uw mappen naar een naam met ‘archief’ en uw eigen naam.',
    'Zoek daar apart: een zoekopdracht in uw postvak kan het archief overslaan.',
  ],
  links: [{ to: 'archive', title: 'Archiefpostvakken' }],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
