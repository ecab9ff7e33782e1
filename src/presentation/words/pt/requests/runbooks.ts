import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Passos no PowerShell do Exchange Online',
  runbook: {
    connect: 'Conectar',
    'check-mailbox': 'Ver a caixa de correio',
    'check-holds': 'Ver quais retenções existem',
    'place-litigation-hold': 'Ativar a retenção de litígio',
    'confirm-litigation-hold': 'Verificar se está ativada',
    'remove-litigation-hold': 'Encerrar a retenção de litígio',
    'list-purged': 'Listar os e\u2011mails excluídos permanentemente',
    'restore-purged': 'Colocá-los de volta',
    'list-items': 'Listar os itens excluídos',
    'restore-items': 'Colocá-los de volta',
    'list-versions': 'Ver se versões anteriores estão guardadas',
    'list-rules': 'Ver quais regras excluem ou movem e\u2011mails',
    'list-access': 'Ver quem mais pode abrir a caixa de correio',
    'search-audit': 'Procurar no log de auditoria o que foi excluído e por quem',
    'find-inactive': 'Encontrar a caixa de correio, ativa ou inativa',
    'keep-before-licence': 'Guardar a caixa de correio antes que perca a licença',
    'convert-to-shared': 'Transformá-la em caixa compartilhada',
    'grant-access': 'Dar acesso a ela',
    'search-mailbox': 'Pesquisar nela',
    disconnect: 'Desconectar',
  },
  runbookNotes: {
    'needs-plan-2': 'A caixa de correio precisa do Exchange Online Plano 2.',
    'takes-up-to-four-hours': 'A retenção leva até 4 horas para valer.',
    'remove-on-last-day':
      'Uma retenção de litígio não tem último dia: a duração conta a partir do recebimento de cada item. Remova-a manualmente no dia pedido.',
    'delayed-after-release': 'Depois disso, o Exchange ainda guarda por algum tempo o que estava retido.',
    'needs-import-export-role':
      'Você precisa da função Mailbox Import Export, que ninguém tem sem que lhe seja atribuída.',
    'all-three-places':
      'Isto olha em “Itens Excluídos”, em “Itens Recuperáveis” e no que foi excluído permanentemente. Confira a lista antes de colocar algo de volta.',
    'versions-need-hold':
      'As versões anteriores estão na pasta Versions, e só se havia uma retenção ou política de retenção quando o anexo foi removido. Se ela estiver vazia, diga isso e feche a tarefa.',
    'audit-in-utc':
      'O log de auditoria conta os dias em UTC. Procure em AuditData o assunto informado no pedido.',
    'audit-names-people':
      'O log também cita outras pessoas. Na observação ao fechar a tarefa, conte a quem pediu só o que diz respeito aos e\u2011mails dele.',
    'days-are-last-change':
      'Os dias são os da última alteração dos itens, que é mais ou menos quando foram excluídos.',
    'text-in-subject-only': 'O texto é procurado nos assuntos, tal como está.',
    'not-for-inactive':
      'Isto funciona enquanto a conta existe. Em uma caixa de correio inativa, faz-se uma pesquisa.',
    'before-licence': 'Faça isto antes que a licença seja retirada; senão a caixa de correio vai junto.',
    'export-in-portal':
      'Isto é executado no PowerShell de Segurança e Conformidade. Exporte o resultado no portal do Microsoft Purview.',
  },
  runbookRest: (lines) =>
    lines === 1 ? 'Mais 1 linha segue abaixo como texto.' : `Mais ${lines} linhas seguem abaixo como texto.`,
  runbookSummary: (number) => `Os passos do pedido #${number}.`,
};
