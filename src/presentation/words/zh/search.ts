import { type SEARCH as ENGLISH } from '../en/search';
import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: '更改搜索',
    hint: '不重要的字段请留空。',
    summary: '请更改搜索。',
    sender: '发件人',
    senderHint: '姓名、地址或域名',
    words: '邮件中的词语',
    wordsHint: '例如：预算 2027',
    basis: '日期是指',
    bases: { either: '删除或收到', deleted: '删除', received: '收到' },
    from: '第一天',
    to: '最后一天',
    text: '请告诉我要更改什么，例如“只要 Anna 发来的”、“只要上周删除的”或“带附件的”。',
  },

  nothing: {
    title: '没有找到',
    titleSoFar: '目前没有找到',
    summary: '我没有找到这样的已删除邮件。',
    lookedElsewhere: '我也在您的其他文件夹（包括垃圾邮件和存档）中找过：那里也没有符合的邮件。',
    notLookedElsewhere: '您的其他文件夹刚才没有响应，邮件可能在那里。请一分钟后再问一次。',
    looked: (scanned) =>
      scanned === 0
        ? '我查看了“已删除邮件”及其所有文件夹，以及“可恢复的项目”。那里没有符合的邮件。'
        : `我查看了“已删除邮件”及其所有文件夹和“可恢复的项目”中的 ${messages(scanned)}。`,
    stopped: (oldest) =>
      `这还不是全部：我停在了${oldest}前后删除的邮件。如果有发件人或日期，我可以看得更远。`,
    asked: (criteria) => `您要找的是${criteria}邮件。`,
    titleLive: '没有被删除',
    summaryLive: '该邮件没有被删除：我在您的邮箱中找到了它。',
    live: '仍在您的邮箱中',
    liveRow: (who, received, folder) => `${who} · ${received} · 在 ${folder}`,
    underOther: (folder) => `${folder} 的“其他”`,
    open: '在 Outlook 中打开',
    liveMore: (n) => `另外还有 ${number(n)} 封。`,
    rules: {
      title: () => '您有符合的规则',
      moves: (rule, mail, folder) => `${rule}会把${mail}移到 ${folder}。`,
      movesAway: (rule, mail) => `${rule}会把${mail}移到我看不到的文件夹。`,
      deletes: (rule, mail) => `${rule}会把${mail}移到“已删除邮件”。如果那里没有，说明有人清空了它。`,
      purges: (rule, mail) => `${rule}会彻底删除${mail}，不经过“已删除邮件”。服务台也许还有办法。`,
      unnamed: '一条没有名称的规则',
      allMail: '所有邮件',
      someMail: '部分邮件',
      mail: (criteria) => `${criteria}邮件`,
      some: (criteria) => `${criteria}部分邮件`,
    },
    check:
      '我看不到的：“整理”(Sweep) 和您忽略的对话。请在 Outlook 网页版的“设置”、“邮件”、“整理”中查看；被忽略的对话的邮件会进入“已删除邮件”。',
    archived: (days) =>
      `超过 ${days} 天左右的邮件可能已移到您的联机存档，我无法查看。请在 Outlook 的“联机存档”或“就地存档”中搜索，或者询问服务台。`,
    close: '与您要找的相近',
    misses: {
      'similar-sender': (name, count) => `${name}发来的 ${messages(count)}`,
      'other-dates': (count) => `其他日期的 ${messages(count)}`,
      'without-words': (count) => `不含这些词语的 ${messages(count)}`,
    },
    show: (n) => `显示 ${number(n)} 封`,
    kept: (days) => `在您清空“已删除邮件”之前，邮件一直在那里。之后贵组织大约还会保留 ${days} 天。`,
    reach: (day) => `大约在${day}之前离开“已删除邮件”的内容，我无法找到；服务台也许还有办法。`,
    sayAsk: '请说“询问服务台”，我会替您提出申请。',
    orMailbox: (address) => `如果您指的是邮箱 ${address}，请说“在邮箱 ${address} 中查找”。`,
    next: '请尝试减少词语、换一种写法或延长时间段。',
    tapMiss: (n) => (n === 1 ? '请看看这些，或者更改搜索。' : '请看看其中之一，或者更改搜索。'),
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}：请说“改为 ${name} 发来的”。`,
      'other-dates': (miss) => `${miss}：请不带日期再问一次。`,
      'without-words': (miss) => `${miss}：请不带这些词语再问一次。`,
    },
  },

  whichOfMailboxes: (name) =>
    `您能打开的邮箱中，有几个的名称或地址含有${name}。是哪一个？请用编号或地址回答。`,
  shallISearch: (criteria) =>
    criteria === '' ? '要列出您所有已删除的邮件吗？' : `要在已删除的邮件中查找${criteria}邮件吗？`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `没有第 ${picks} 封：列表中只有一封邮件。`
      : `没有第 ${picks} 封：列表从 1 到 ${number(total)}。`,

  nothingChosen: (total) =>
    total === 1
      ? '没有选中邮件。请勾选它，或者说“恢复 1”。'
      : '还没有选中邮件。请勾选要恢复的邮件，或者说“恢复 1 和 2”。',

  leavesNothingOut: (what, count) =>
    `此列表中没有与${what}相符的邮件，因此没有可排除的邮件。我还没有恢复任何邮件。仍要恢复这 ${messages(count)}吗？`,

  badDate: (text) => `我无法把${text}识别为日期。请从日历中选择，或者写成 2026-11-17 这样的格式。`,
};
