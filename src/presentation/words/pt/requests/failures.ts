import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'O Microsoft 365 recusou: a licença da organização não inclui isso.',
      cure: 'O eDiscovery por um aplicativo precisa do Microsoft 365 E5 ou do complemento de conformidade; sem isso, as exportações precisam de cobrança pelo uso no Microsoft Purview. Quando estiver configurado, tente de novo.',
    },
    'role-missing': {
      what: 'O Microsoft 365 recusou: falta-me uma função.',
      cure: 'Adicione a entidade de serviço deste aplicativo ao grupo de funções eDiscovery Manager e torne-a administradora de eDiscovery (Add-RoleGroupMember e Add-eDiscoveryCaseAdmin, depois de Connect-IPPSSession). Em seguida, tente de novo.',
    },
    'consent-missing': {
      what: 'O Microsoft 365 recusou: nenhum administrador aprovou o meu acesso ao eDiscovery.',
      cure: 'Um administrador global concede a este aplicativo eDiscovery.ReadWrite.All como permissão de aplicativo no centro de administração do Entra. Em seguida, tente de novo.',
    },
    'not-configured': {
      what: 'Não estou conectado ao eDiscovery, por isso não posso executar o pedido.',
      cure: 'Quem opera este bot precisa dar a ele credenciais para o eDiscovery. Em seguida, tente de novo.',
    },
    'mailbox-not-found': {
      what: 'O Microsoft 365 não encontra nenhuma caixa de correio com esse endereço.',
      cure: 'Verifique se a caixa de correio está no Exchange Online e tem licença. Se o endereço estava errado, é preciso um novo pedido.',
    },
    'hold-failed': {
      what: 'O Microsoft 365 não conseguiu ativar a retenção.',
      cure: 'Abra o caso no portal do Microsoft Purview: a política de retenção diz lá qual local falhou. Em seguida, tente de novo.',
    },
    'export-failed': {
      what: 'O Microsoft 365 interrompeu a exportação.',
      cure: 'Abra o caso no portal do Microsoft Purview: a exportação diz lá por quê. Em seguida, tente de novo.',
    },
    'nothing-to-export': {
      what: 'Nada na caixa de correio corresponde, por isso não há nada para exportar.',
      cure: 'Datas mais amplas ou outras palavras talvez encontrem mais. Isso é um novo pedido.',
    },
    'list-gone': {
      what: 'A lista dos e\u2011mails escolhidos não é mais mantida, por isso nada foi movido.',
      cure: 'Pesquise de novo e escolha o que restaurar: isso é um novo pedido.',
    },
    'gave-up': {
      what: 'O Microsoft 365 não terminou em um dia, por isso parei.',
      cure: 'Veja a integridade do serviço no centro de administração. Quando tudo estiver em ordem lá, tente de novo.',
    },
    'case-gone': {
      what: 'O caso de eDiscovery a que ele pertence não existe mais.',
      cure: 'Talvez alguém o tenha fechado ou excluído no portal do Microsoft Purview. Descubra por que antes de tentar de novo.',
    },
    'by-hand-failed': {
      what: 'O suporte não conseguiu executar o pedido.',
      cure: 'Quando o que impedia estiver resolvido, tente de novo: os passos são mostrados outra vez.',
    },
    'backup-refused': {
      what: 'O Microsoft 365 Backup não me deixa entrar.',
      cure: 'Um administrador global concede a este aplicativo BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All, BackupRestore-Restore.Read.All e BackupRestore-Restore.ReadWrite.All como permissões de aplicativo, e o Microsoft 365 Backup precisa estar configurado com cobrança. A política do bot precisa ter features.backupRestore ativado. Em seguida, tente de novo.',
    },
    'not-backed-up': {
      what: 'O Microsoft 365 Backup não protege essa caixa de correio.',
      cure: 'As caixas de correio são protegidas por uma política de backup no centro de administração do Microsoft 365, a partir do dia em que são adicionadas. Dos e\u2011mails de antes não há backup.',
    },
    'nothing-in-backup': {
      what: 'Não há backup desses dias, ou nada nele corresponde.',
      cure: 'Outros dias ou menos palavras talvez encontrem mais. Isso é um novo pedido.',
    },
    'backup-failed': {
      what: 'O Microsoft 365 Backup interrompeu a restauração.',
      cure: 'A sessão de restauração no centro de administração do Microsoft 365 diz por quê. Em seguida, tente de novo.',
    },
    unexpected: {
      what: 'Algo deu errado do meu lado.',
      cure: 'Tente de novo. Se falhar outra vez, informe o número do pedido a quem opera este bot.',
    },
  },
};
