import { type SIGN_IN as ENGLISH } from '../en/sign-in';

/** Signing in and out. */
export const SIGN_IN: typeof ENGLISH = {
  signIn: {
    card: 'Connectez-vous une fois, pour que je puisse chercher vos messages avec vos propres droits. Je n’en vois pas plus que vous, et vous pouvez dire «\u00a0se déconnecter\u00a0» à tout moment.',
    button: 'Se connecter',
    summary: 'Veuillez vous connecter',
    'signed-in': 'Vous êtes connecté. Voici ce que vous avez demandé.',
    'ask-again': 'Vous êtes connecté. Dites-moi maintenant quel message vous manque.',
    'signed-out':
      'Vous êtes déconnecté. Je vous demanderai de vous reconnecter la prochaine fois que vous aurez besoin de moi.',
    'not-signed-out':
      'Je n’ai pas pu vous déconnecter à l’instant. Redites «\u00a0se déconnecter\u00a0» dans une minute\u00a0; d’ici là, j’ai encore accès à votre boîte aux lettres.',
    refused: {
      consent:
        'Votre autorisation manque encore. Appuyez sur «\u00a0Se connecter\u00a0» ci-dessus et acceptez ce qui est demandé.',
      'admin-consent':
        'Un administrateur de votre organisation doit approuver Mail Recovery avant que vous puissiez vous connecter. Demandez-le à votre support.',
      proof:
        'Votre organisation veut une preuve de plus que c’est bien vous. Appuyez sur «\u00a0Se connecter\u00a0» ci-dessus\u00a0; vous pourrez la donner là.',
      blocked:
        'Les règles d’accès de votre organisation ne vous laissent pas entrer d’ici. Essayez avec un appareil ou un réseau de votre organisation\u00a0; si cela n’aide pas, demandez à votre support.',
      'somebody-else':
        'C’était un autre compte que celui avec lequel vous écrivez ici\u00a0; je ne l’ai donc pas utilisé. Redemandez-moi, et connectez-vous avec le compte que vous utilisez ici.',
      'wrong-code':
        'Ce code n’a pas fonctionné\u00a0: il est faux ou trop ancien. Appuyez sur «\u00a0Se connecter\u00a0» ci-dessus pour en obtenir un autre.',
      unavailable: 'La connexion ne répond pas en ce moment. Réessayez dans quelques minutes.',
      refused:
        'La connexion n’a pas fonctionné. Appuyez sur «\u00a0Se connecter\u00a0» ci-dessus pour réessayer\u00a0; si cela se reproduit, prévenez votre support.',
    },
  },
};
