import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: 'Cuando un compañero se va',
  ask: 'Un compañero deja la empresa: ¿qué debemos hacer?',
  text: [
    'Unos {leftDays} días después de eliminar la cuenta, su correo se pierde, salvo que algo lo conserve. Si se elimina hoy, sería el {leftUntil}.',
    'En este orden:',
  ],
  points: [
    'Primero una retención, si hay correo que debe guardarse; después será tarde.',
    'Convertirlo en buzón compartido, si otros van a trabajar en él.',
    'Dar acceso a quien ocupe su lugar y reenviarle el correo nuevo.',
    'Solo entonces, quitar la licencia y eliminar la cuenta.',
    'Un buzón en retención se guarda sin cuenta; el soporte lo lee con eDiscovery.',
  ],
  links: [
    { to: 'offboarding', title: 'Cuando alguien se va' },
    { to: 'inactive-mailboxes', title: 'Buzones inactivos' },
  ],
  step: {
    title: 'Pedir el buzón',
    say: 'Necesito el correo de un compañero que dejó la empresa',
    helpdesk: true,
  },
};
