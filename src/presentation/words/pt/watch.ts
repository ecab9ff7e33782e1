import { type WATCH as ENGLISH } from '../en/watch';
import { messages, onDay } from './figures';

const within = (days: number): string => (days === 1 ? 'em um dia' : `nos próximos ${days} dias`);
const vanish = (n: number): string => (n === 1 ? 'desaparece' : 'desaparecem');
const atLeast = (n: number, more: boolean): string => (more ? `Pelo menos ${messages(n)}` : messages(n));

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH: typeof ENGLISH = {
  watch: {
    notice: {
      title: (n: number, days: number, more: boolean) => `${atLeast(n, more)} ${vanish(n)} ${within(days)}`,
      before: (n: number) =>
        n === 1
          ? 'Ele está excluído e então sai dos itens recuperáveis. Depois disso, ninguém mais pode recuperá-lo para você.'
          : 'Eles estão excluídos e então saem dos itens recuperáveis. Depois disso, ninguém mais pode recuperá-los para você.',
      weekly: 'Este é o seu resumo semanal. O que você não restaurar estará então perdido de vez.',
      say: (days: number) =>
        `Diga “mostre o que desaparece ${within(days)}” para ver quais são ou “pare os lembretes” para não receber mais.`,
    },
    on: {
      title: 'Aviso você antes que se perca',
      summary: 'Os lembretes estão ativados.',
      counts:
        'Olho só na sua própria caixa de correio, e só a data em que os e\u2011mails dos itens recuperáveis foram excluídos. Digo um número, nunca de quem é um e\u2011mail nem do que trata.',
      before: (days: number) => `Uns ${days} dias antes que um e\u2011mail desapareça, uma vez para cada um.`,
      weekly: (days: number) => `Toda segunda-feira: quantos e\u2011mails desaparecem ${within(days)}.`,
      silent: 'Escrevo pela manhã, e só se algo for desaparecer.',
      next: (day: string) => `Olho de novo ${onDay(day)}.`,
      nothingNow: (days: number) => `Por enquanto, nada desaparece ${within(days)}.`,
      now: (n: number, days: number, more: boolean) =>
        `Por enquanto: ${more ? 'pelo menos ' : ''}${messages(n)} ${vanish(n)} ${within(days)}.`,
      say: {
        both: 'Diga “só os lembretes”, “só o resumo semanal” ou “pare os lembretes” para mudar isso.',
        weekly: 'Diga “me avise antes que se perca” para ser avisado também antes ou “pare os lembretes”.',
        before: 'Diga “me envie um resumo semanal” para ter também um resumo ou “pare os lembretes”.',
      },
    },
    off: 'Você não recebe lembretes. Diga “me avise antes que se perca”, e eu aviso quando e\u2011mails excluídos seus estiverem prestes a desaparecer.',
    ended: 'Tudo bem, não haverá mais lembretes. Diga “me avise antes que se perca” para recebê-los de novo.',
    nothingToEnd: 'Você não recebe lembretes, então não há nada para parar.',
    switchedOff:
      'Sua organização desativou os lembretes, por isso não posso avisar você. Você pode perguntar a qualquer momento: “O que vai desaparecer esta semana?”',
    paused:
      'Sua organização desativou os lembretes. Os seus estão em pausa e continuam se ela os ativar de novo. Diga “pare os lembretes” para encerrá-los.',
    nothingVanishes: (days: number) =>
      `Nenhum e\u2011mail seu desaparece ${within(days)}. O que está em “Itens Excluídos” fica lá até você esvaziar a pasta.`,
    stopped: {
      'signed-out':
        'Parei de avisar você sobre e\u2011mails que desaparecem: sua sessão tinha expirado, e eu não podia olhar na sua caixa de correio. Diga “me avise antes que se perca” para receber os lembretes de novo.',
      refused:
        'Parei de avisar você sobre e\u2011mails que desaparecem: sua caixa de correio não me deixou entrar. Diga “me avise antes que se perca” para tentar de novo.',
      unreachable:
        'Parei de avisar você sobre e\u2011mails que desaparecem: não consegui falar com você. Diga “me avise antes que se perca” para receber os lembretes de novo.',
    },
    criteria: (days: number) => `que desaparecem ${within(days)}`,
    partial: (scanned: number) =>
      `Você tem muitos e\u2011mails excluídos. Olhei ${messages(scanned)}, a começar pelos que foram excluídos primeiro; mais podem desaparecer.`,
    buttons: {
      show: (n: number) => (n === 1 ? 'Mostrar' : 'Mostrar todos'),
      remind: 'Avisar-me antes',
      both: 'Lembretes e resumo semanal',
      weekly: 'Só o resumo semanal',
      before: 'Só os lembretes',
      change: 'Alterar lembretes',
      stop: 'Parar lembretes',
    },
    help: {
      title: 'Ser avisado a tempo',
      text: 'Conto o que está prestes a desaparecer de vez e digo antes quanto é.',
      examples: [
        'Me avise antes que se perca',
        'Me envie um resumo semanal do que vai desaparecer',
        'O que vai desaparecer esta semana?',
      ],
    },
  },
};
