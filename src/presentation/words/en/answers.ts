/** Answers in a sentence or two. */
export const ANSWERS = {
  answers: {
    'private-notice': 'Your mail is nobody else’s business, so I’ve answered you in our personal chat.',
    greeting:
      'Hello! Which mail are you missing? Tell me when you deleted it, who it was from or what it was about.',
    thanks: 'You’re welcome!',
    dropped: 'All right. Tell me what else you miss.',
    'nothing-asked':
      'All right, though no question of mine is open. Tell me which mail you miss, or say “help” to see what I can do.',
    'which-mailbox':
      'Which mailbox do you mean? Name it by its address, for example “recover the mail deleted in the mailbox info@contoso.com”.',
    'no-list-open':
      'There is no list open that I could take that from. Tell me which mail you miss, and I’ll make a new one.',
    'open-personal-chat':
      'Your mail is nobody else’s business, so I don’t answer here. Open a chat with me and ask again there.',
    'still-working': 'This takes a little longer. I’ll answer as soon as I’m done.',
    'not-served': 'I don’t serve your organisation. Ask your own helpdesk, please.',
    'unreadable-card': 'I couldn’t read what that button sent. Tell me in words what you need instead.',
    'stale-card':
      'This card is no longer valid: it is too old, or it was not made for you. Tell me again which mail you miss.',
    'unknown-verb':
      'I don’t know that button; the card may be from another version of me. Tell me what you need instead.',
    'nothing-to-undo': 'There is nothing to undo: I have not restored anything for you lately.',
    'already-undone': 'That is undone already. The mail is back where it was before.',
    'still-running':
      'I’m still moving that mail. Say “stop”, or wait until it is done; then you can undo it.',
    'nothing-restored': 'I have not restored anything for you lately.',
    'nothing-to-stop':
      'There is nothing to stop: I’m not moving any mail of yours. To take back what I restored, say “undo”.',
    'nothing-to-go-on-with': 'There is nothing to go on with: no restore of yours is stopped.',
  },
};
