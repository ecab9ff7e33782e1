import { type Line } from './line';

/** Portuguese: wish, what is pending, sentence, slots that must be read from it and no others. */
// prettier-ignore
export const portuguese: readonly Line[] = [
  ['recover', null, 'perdi todos os meus e-mails'],
  ['recover', null, 'sumiram as mensagens da minha caixa de entrada', { folder: 'inbox' }],
  ['recover', null, 'recupera o e-mail do João sobre o contrato', { from: ['João'], words: ['contrato'] }],
  ['recover', null, 'apaguei sem querer um email da Contoso', { from: ['Contoso'] }],
  ['recover', null, 'não encontro o e-mail que a Ana me enviou ontem', { from: ['Ana'] }],
  ['recover', null, 'minha pasta Projetos desapareceu', { folder: 'Projetos' }],
  ['recover', null, 'esvaziei a lixeira por engano'],
  ['select', 'results', 'o segundo'],
  ['select', 'results', '1 e 3'],
  ['select', 'results', 'todos menos o primeiro'],
  ['refine', 'results', 'não, da Maria', { from: ['Maria'] }],
  ['undo', null, 'desfazer'],
  ['hold', null, 'colocar a caixa de correio do Pedro em retenção legal'],
  ['export', null, 'exportar minha caixa de correio para pst'],
  ['departed', null, 'e-mails de um ex-funcionário'],
  ['status', null, 'qual o status do pedido 12?'],
  ['approve', null, 'aprovar pedido 12'],
  ['reject', null, 'rejeitar 12'],
  ['withdraw', null, 'cancelar o pedido 12'],
  ['retention', null, 'por quanto tempo os e-mails excluídos ficam guardados?'],
  ['backup', null, 'existe backup dos meus e-mails?'],
  ['help', null, 'ajuda'],
  ['greeting', null, 'bom dia'],
  ['thanks', null, 'obrigado'],
  ['other', null, 'envia um e-mail ao Pedro'],
  ['other', null, 'perdi meu cartão'],
];
