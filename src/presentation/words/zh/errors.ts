import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': '请先登录，然后我才能查看您的邮件。',
    'access-denied': '我没有权限打开您的邮箱。需要管理员先为贵组织批准 Mail Recovery。',
    'mailbox-not-in-exchange-online':
      '您的邮箱不在 Exchange Online 中，或者没有许可证，所以我无法访问。请联系服务台。',
    'item-gone': '该邮件已不在原来的位置。请重新搜索，我会查看它现在在哪里。',
    'folder-gone': '目标文件夹已经没有了。请重新搜索，我会改用收件箱。',
    'mailbox-full': '您的邮箱已满，放不下更多邮件。请腾出一些空间后重试。在此期间不会丢失任何内容。',
    throttled: '您的邮箱现在很繁忙。请等几分钟后重试。',
    'service-unavailable': 'Exchange 现在没有响应。请几分钟后重试。',
    'timed-out': '用时太长，所以我停止了。请重试，或者提供发件人或日期来缩小范围。',
    'storage-unavailable': '我现在无法读取自己的记录。请一分钟后重试。您的邮件没有受到影响。',
    'query-refused': '我无法用这个条件查询 Exchange。请减少词语，或者换一个日期再试。',
    unexpected: '我这边出了问题。请重试；如果再次出现，请告诉服务台。',
  },

  errorReference: (reference) => `参考编号：${reference}`,
  errorSummary: '没有成功。',
};
