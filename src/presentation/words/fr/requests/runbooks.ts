import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Étapes dans Exchange Online PowerShell',
  runbook: {
    connect: 'Se connecter',
    'check-mailbox': 'Examiner la boîte aux lettres',
    'check-holds': 'Voir quelles conservations existent',
    'place-litigation-hold': 'Mettre en place la conservation pour litige',
    'confirm-litigation-hold': 'Vérifier qu’elle est en place',
    'remove-litigation-hold': 'Mettre fin à la conservation pour litige',
    'list-purged': 'Lister les messages supprimés définitivement',
    'restore-purged': 'Les remettre à leur place',
    'list-items': 'Lister les éléments supprimés',
    'restore-items': 'Les remettre à leur place',
    'list-versions': 'Voir si des versions antérieures sont gardées',
    'list-rules': 'Voir quelles règles suppriment ou déplacent des messages',
    'list-access': 'Voir qui d’autre peut ouvrir la boîte aux lettres',
    'search-audit': 'Chercher dans le journal d’audit ce qui a été supprimé et par qui',
    'find-inactive': 'Trouver la boîte aux lettres, active ou inactive',
    'keep-before-licence': 'Garder la boîte aux lettres avant le retrait de sa licence',
    'convert-to-shared': 'En faire une boîte aux lettres partagée',
    'grant-access': 'Y donner accès',
    'search-mailbox': 'Y faire la recherche',
    disconnect: 'Se déconnecter',
  },
  runbookNotes: {
    'needs-plan-2': 'La boîte aux lettres a besoin d’Exchange Online Plan 2.',
    'takes-up-to-four-hours': 'La conservation prend effet au bout de 4 heures au plus.',
    'remove-on-last-day':
      'Une conservation pour litige n’a pas de dernier jour\u00a0: sa durée se compte à partir de la réception de chaque élément. Retirez-la manuellement le jour souhaité.',
    'delayed-after-release': 'Ensuite, Exchange garde encore quelque temps ce qui était conservé.',
    'needs-import-export-role':
      'Il vous faut le rôle Mailbox Import Export, que personne n’a tant qu’il n’est pas attribué.',
    'all-three-places':
      'On cherche ainsi dans «\u00a0Éléments supprimés\u00a0», dans «\u00a0Éléments récupérables\u00a0» et parmi ce qui a été supprimé définitivement. Vérifiez la liste avant de remettre quoi que ce soit à sa place.',
    'versions-need-hold':
      'Les versions antérieures sont dans le dossier Versions, et seulement si une conservation ou une stratégie de rétention était en place quand la pièce jointe a été retirée. S’il est vide, dites-le et terminez la tâche.',
    'audit-in-utc':
      'Le journal d’audit compte les jours en UTC. Cherchez dans AuditData l’objet indiqué dans la demande.',
    'audit-names-people':
      'Le journal nomme aussi d’autres personnes. Dans la note de fin de tâche, ne dites au demandeur que ce qui concerne ses propres messages.',
    'days-are-last-change':
      'Les jours sont ceux de la dernière modification des éléments, c’est-à-dire à peu près ceux de leur suppression.',
    'text-in-subject-only': 'Le texte est cherché dans les objets, tel quel.',
    'not-for-inactive':
      'Cela fonctionne tant que le compte existe. Une boîte aux lettres inactive, elle, se parcourt par une recherche.',
    'before-licence':
      'Faites-le avant que la licence soit retirée, sinon la boîte aux lettres disparaît avec elle.',
    'export-in-portal':
      'Cela s’exécute dans Security & Compliance PowerShell. Exportez le résultat dans le portail Microsoft Purview.',
  },
  runbookRest: (lines) =>
    lines === 1
      ? '1 autre ligne suit ci-dessous sous forme de texte.'
      : `${lines} autres lignes suivent ci-dessous sous forme de texte.`,
  runbookSummary: (number) => `Les étapes de la demande #${number}.`,
};
