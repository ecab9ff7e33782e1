import { type SignInRefusal } from '../../../domain/sign-in';

/** Signing in and out. */
export const SIGN_IN = {
  signIn: {
    card: 'Please sign in once, so that I can look for your mail with your own rights. I see no more than you do, and you can say “sign out” at any time.',
    button: 'Sign in',
    summary: 'Please sign in',
    'signed-in': 'You’re signed in. Here is what you asked for.',
    'ask-again': 'You’re signed in. Now tell me which mail you miss.',
    'signed-out': 'You’re signed out. I’ll ask you to sign in again when you next need me.',
    'not-signed-out':
      'I could not sign you out just now. Say “sign out” again in a minute; until then I can still reach your mailbox.',
    refused: {
      consent: 'Your permission is still missing. Press “Sign in” above and accept what it asks for.',
      'admin-consent':
        'An administrator of your organisation has to approve Mail Recovery before you can sign in. Ask your helpdesk for that.',
      proof:
        'Your organisation wants one more proof that it is you. Press “Sign in” above; you can give it there.',
      blocked:
        'Your organisation’s access rules do not let you in from here. Try a device or network of your organisation; if that does not help, ask your helpdesk.',
      'somebody-else':
        'That was another account than the one you are chatting with, so I did not use it. Ask me again, and sign in with the account you use here.',
      'wrong-code': 'That code did not work: it is wrong or too old. Press “Sign in” above to get a new one.',
      unavailable: 'The sign-in is not answering right now. Try again in a few minutes.',
      refused:
        'The sign-in did not work. Press “Sign in” above to try again; if it happens twice, tell your helpdesk.',
    } satisfies Record<SignInRefusal, string>,
  },
};
