import { type KINDS as ENGLISH } from '../../en/requests/kinds';
import { number } from '../figures';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name: the latter is a "retenção de litígio".
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': 'retenção de eDiscovery',
    'litigation-hold': 'retenção de litígio',
    export: 'exportação para PST',
    purged: 'recuperação de e\u2011mails excluídos permanentemente',
    departed: 'e\u2011mails de quem saiu da empresa',
    'ediscovery-release': 'fim de uma retenção de eDiscovery',
    'litigation-release': 'fim de uma retenção de litígio',
    restore: 'restauração de muitos e\u2011mails',
    backup: 'restauração do backup',
    event: 'itens de calendário excluídos',
    contact: 'contatos excluídos',
    task: 'tarefas excluídas',
    note: 'anotações excluídas',
    attachment: 'anexo removido de um e\u2011mail',
    mail: 'e\u2011mails excluídos de outra caixa de correio',
    trace: 'quem ou o que excluiu e\u2011mails',
  },
  title: (n, kind) => `Pedido #${n}: ${kind}`,
  named: (n, kind) => `O pedido #${n} (${kind})`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  /** Behind "há". */
  age: {
    minutes: 'menos de uma hora',
    hours: (n) => (n === 1 ? '1 hora' : `${number(n)} horas`),
    days: (n) => (n === 1 ? '1 dia' : `${number(n)} dias`),
  },
  bot: 'Mail Recovery',
};
