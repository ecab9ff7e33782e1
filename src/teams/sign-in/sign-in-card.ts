import { type Activity } from 'botbuilder';
import { type Invitation, type SignInVoice } from './ports';

const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';

/**
 * The card that signs a person in. With an exchange resource Teams tries silently first and shows the button only where
 * that does not do; other clients show the button at once.
 */
export function signInCard(
  { connectionName, link, exchange, post }: Invitation,
  words: ReturnType<SignInVoice['card']>,
): Partial<Activity> {
  return {
    type: 'message',
    summary: words.summary,
    attachments: [
      {
        contentType: OAUTH_CARD,
        content: {
          text: words.text,
          connectionName,
          buttons: link === null ? [] : [{ type: 'signin', title: words.button, value: link }],
          ...(exchange && { tokenExchangeResource: exchange }),
          ...(post && { tokenPostResource: post }),
        },
      },
    ],
  };
}
