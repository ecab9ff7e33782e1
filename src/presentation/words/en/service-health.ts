/** How Exchange Online is doing. */
export const SERVICE_HEALTH = {
  serviceHealth: {
    working:
      'Microsoft reports no trouble with Exchange Online right now. If mail is missing all the same, tell me who it was from or what it was about, and I’ll look for it.',
    troubled: 'Microsoft reports trouble with Exchange Online right now.',
    incident: (title: string, id: string, since: string) => `• ${title} (${id}, since ${since})`,
    untouched: 'Trouble like this deletes no mail. Try again when it is over.',
    unknown:
      'I cannot see the state of Microsoft 365 from here. Your administrator can, under “Service health” in the admin center. If mail from today is missing but you did not delete it, ask your helpdesk first.',
  },
};
