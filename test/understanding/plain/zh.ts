import { type Plain } from './plain';

export const chinese: Plain = {
  frames: [
    '恢复{detail}{mail}',
    '请帮我找回{detail}{mail}',
    '我删了{detail}{mail}',
    '我不小心删除了{detail}{mail}',
    '{detail}{mail}不见了',
    '找不到{detail}{mail}',
    '{detail}{mail}去哪了',
    '我需要找回{detail}{mail}',
    '我把{detail}{mail}删了',
    '{detail}{mail}',
  ],
  mails: ['邮件', '那封邮件'],
  details: [
    ['{A}发来的', { from: ['{A}'] }],
    ['发给{B}的', { to: ['{B}'] }],
    ['关于{M}的', { words: ['{M}'] }],
    ['{A}发来的关于{M}的', { from: ['{A}'], words: ['{M}'] }],
    ['{A}发的', { from: ['{A}'] }],
    ['我发给{B}的', { to: ['{B}'] }],
    ['发给{B}的关于{M}的', { to: ['{B}'], words: ['{M}'] }],
    ['{O}发来的', { from: ['{O}'] }],
    ['{O}发来的关于{M}的', { from: ['{O}'], words: ['{M}'] }],
    ['{A}和{B}发来的', { from: ['{A}', '{B}'] }],
    ['昨天{A}发来的', { from: ['{A}'] }],
    ['{A}上周发来的', { from: ['{A}'] }],
    ['主题是{M}的', { words: ['{M}'] }],
    ['上周关于{M}的', { words: ['{M}'] }],
  ],
  learned: {
    A: ['张伟', '王小明', '李经理'],
    B: ['李娜', '陈静', '客户'],
    O: [
      ['Contoso', 'Contoso'],
      ['人事部', '人事部'],
      ['银行', '银行'],
    ],
    M: [
      ['屋顶维修', '屋顶维修'],
      ['发票', '发票'],
      ['预算会议', '预算会议'],
    ],
  },
  tested: {
    A: ['刘洋', '赵敏', '孙经理'],
    B: ['周杰', '吴芳'],
    O: [
      ['Northwind', 'Northwind'],
      ['财务部', '财务部'],
      ['保险公司', '保险公司'],
    ],
    M: [
      ['热水器', '热水器'],
      ['合同续签', '合同续签'],
      ['出差申请', '出差申请'],
    ],
  },
};
