import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 a refusé\u00a0: la licence de l’organisation ne le permet pas.',
      cure: 'eDiscovery par une application demande Microsoft 365 E5 ou son complément de conformité\u00a0; sans cela, les exportations demandent une facturation à l’usage dans Microsoft Purview. Une fois cela en place, réessayez.',
    },
    'role-missing': {
      what: 'Microsoft 365 a refusé\u00a0: il me manque un rôle.',
      cure: 'Ajoutez le principal de service de cette application au groupe de rôles eDiscovery Manager et faites-en un administrateur eDiscovery (Add-RoleGroupMember et Add-eDiscoveryCaseAdmin, après Connect-IPPSSession). Puis réessayez.',
    },
    'consent-missing': {
      what: 'Microsoft 365 a refusé\u00a0: aucun administrateur n’a approuvé mon accès à eDiscovery.',
      cure: 'Un administrateur général accorde à cette application eDiscovery.ReadWrite.All comme autorisation d’application dans le centre d’administration Entra. Puis réessayez.',
    },
    'not-configured': {
      what: 'Je ne suis pas connecté à eDiscovery, je ne peux donc pas l’exécuter.',
      cure: 'La personne qui exploite ce bot doit lui donner des identifiants pour eDiscovery. Puis réessayez.',
    },
    'mailbox-not-found': {
      what: 'Microsoft 365 ne trouve aucune boîte aux lettres à cette adresse.',
      cure: 'Vérifiez que la boîte aux lettres est dans Exchange Online et qu’elle a une licence. Si l’adresse était fausse, il faut une nouvelle demande.',
    },
    'hold-failed': {
      what: 'Microsoft 365 n’a pas pu mettre la conservation en place.',
      cure: 'Ouvrez le cas dans le portail Microsoft Purview\u00a0: la stratégie de conservation y indique quel emplacement a échoué. Puis réessayez.',
    },
    'export-failed': {
      what: 'Microsoft 365 a interrompu l’exportation.',
      cure: 'Ouvrez le cas dans le portail Microsoft Purview\u00a0: l’exportation y dit pourquoi. Puis réessayez.',
    },
    'nothing-to-export': {
      what: 'Rien ne correspond dans la boîte aux lettres, il n’y a donc rien à exporter.',
      cure: 'Des dates plus larges ou d’autres mots peuvent donner davantage. C’est une nouvelle demande.',
    },
    'list-gone': {
      what: 'La liste des messages choisis n’est plus gardée, rien n’a donc été déplacé.',
      cure: 'Refaites la recherche et choisissez ce qu’il faut restaurer\u00a0: c’est une nouvelle demande.',
    },
    'gave-up': {
      what: 'Microsoft 365 n’a pas terminé en un jour, je me suis donc arrêté.',
      cure: 'Consultez l’intégrité du service dans le centre d’administration. Quand tout y est en ordre, réessayez.',
    },
    'case-gone': {
      what: 'Le cas eDiscovery auquel elle appartient n’existe plus.',
      cure: 'Quelqu’un l’a peut-être fermé ou supprimé dans le portail Microsoft Purview. Cherchez pourquoi avant de réessayer.',
    },
    'by-hand-failed': {
      what: 'Le support n’a pas pu l’exécuter.',
      cure: 'Quand l’obstacle est levé, réessayez\u00a0: les étapes seront de nouveau affichées.',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup ne me laisse pas entrer.',
      cure: 'Un administrateur général accorde à cette application BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All, BackupRestore-Restore.Read.All et BackupRestore-Restore.ReadWrite.All comme autorisations d’application, et Microsoft 365 Backup doit être configuré avec une facturation. La stratégie du bot doit activer features.backupRestore. Puis réessayez.',
    },
    'not-backed-up': {
      what: 'Microsoft 365 Backup ne protège pas cette boîte aux lettres.',
      cure: 'Les boîtes aux lettres sont protégées par une stratégie de sauvegarde du centre d’administration Microsoft 365, à partir du jour où elles y sont ajoutées. Pour les messages d’avant, il n’y a pas de sauvegarde.',
    },
    'nothing-in-backup': {
      what: 'Il n’y a pas de sauvegarde de ces jours, ou rien n’y correspond.',
      cure: 'D’autres jours ou moins de mots peuvent donner davantage. C’est une nouvelle demande.',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup a interrompu la restauration.',
      cure: 'La session de restauration dans le centre d’administration Microsoft 365 dit pourquoi. Puis réessayez.',
    },
    unexpected: {
      what: 'Quelque chose n’a pas fonctionné de mon côté.',
      cure: 'Réessayez. En cas de nouvel échec, donnez le numéro de la demande à la personne qui exploite ce bot.',
    },
  },
};
