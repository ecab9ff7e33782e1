import { type SIGN_IN as ENGLISH } from '../en/sign-in';

/** Signing in and out. */
export const SIGN_IN: typeof ENGLISH = {
  signIn: {
    card: '请登录一次，这样我才能用您自己的权限查找您的邮件。我看到的不会比您多，您随时可以说“注销”。',
    button: '登录',
    summary: '请登录',
    'signed-in': '您已登录。这是您要的内容。',
    'ask-again': '您已登录。请告诉我您缺少哪封邮件。',
    'signed-out': '您已注销。下次需要我时，我会请您重新登录。',
    'not-signed-out': '我刚才没能为您注销。请一分钟后再说一次“注销”；在此之前我仍能访问您的邮箱。',
    refused: {
      consent: '还缺少您的同意。请按上面的“登录”，并接受所请求的内容。',
      'admin-consent': '贵组织的管理员需要先批准 Mail Recovery，您才能登录。请向服务台提出。',
      proof: '贵组织还需要确认是您本人。请按上面的“登录”，在那里确认。',
      blocked: '贵组织的访问规则不允许您从这里登录。请使用贵组织的设备或网络；如果仍然不行，请询问服务台。',
      'somebody-else':
        '那个帐户与您在这里聊天的帐户不同，所以我没有使用它。请再问我一次，并用这里使用的帐户登录。',
      'wrong-code': '该代码无效：可能有误，也可能太旧。请按上面的“登录”获取新代码。',
      unavailable: '登录服务现在没有响应。请几分钟后重试。',
      refused: '登录没有成功。请按上面的“登录”重试；如果再次失败，请告诉服务台。',
    },
  },
};
