import { type ANSWERS as ENGLISH } from '../en/answers';

/** Answers in a sentence or two. */
export const ANSWERS: typeof ENGLISH = {
  answers: {
    'private-notice': '您的邮件与他人无关，所以我在个人聊天中答复了您。',
    greeting: '您好！您缺少哪封邮件？请告诉我您什么时候删除的、谁发来的或者关于什么。',
    thanks: '不客气！',
    dropped: '好的。请告诉我您还缺少什么。',
    'nothing-asked':
      '好的，不过我现在没有等您回答的问题。请告诉我您缺少哪封邮件，或者说“帮助”，看看我能做什么。',
    'which-mailbox': '您指的是哪个邮箱？请说出地址，例如“恢复邮箱 info@contoso.com 中删除的邮件”。',
    'no-list-open': '现在没有打开的列表可供选择。请告诉我您缺少哪封邮件，我来生成新的列表。',
    'open-personal-chat': '您的邮件与他人无关，所以我不在这里答复。请打开与我的聊天，在那里再问一次。',
    'still-working': '还需要一点时间。完成后我会马上答复。',
    'not-served': '我不为贵组织提供服务。请询问贵组织的服务台。',
    'unreadable-card': '我无法读取该按钮发送的内容。请直接告诉我您需要什么。',
    'stale-card': '此卡片已失效：可能太旧，也可能不是给您的。请再次告诉我您缺少哪封邮件。',
    'unknown-verb': '我不认识该按钮，卡片可能来自其他版本。请直接告诉我您需要什么。',
    'nothing-to-undo': '没有可撤消的操作：我最近没有为您恢复过邮件。',
    'already-undone': '已经撤消过了。邮件已回到之前的位置。',
    'still-running': '我还在移动这些邮件。请说“停止”，或者等我完成，之后您可以撤消。',
    'nothing-restored': '我最近没有为您恢复过邮件。',
    'nothing-to-stop': '没有可停止的操作：我没有在移动您的邮件。如果要撤回已恢复的邮件，请说“撤消”。',
    'nothing-to-go-on-with': '没有可继续的操作：您没有已停止的恢复。',
  },
};
