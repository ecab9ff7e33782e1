import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { messages, number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': '打开电子数据展示案例',
  'add-sources': '将邮箱加入案例',
  'place-hold': '设置保留',
  'await-hold': '等待保留生效',
  'create-search': '创建搜索',
  'start-estimate': '开始统计',
  'await-estimate': '等待统计',
  'await-approval': '等待批准',
  'start-export': '开始导出',
  'await-export': '等待导出',
  'remove-hold': '解除保留',
  'close-case': '关闭案例',
  'await-hand': '等待服务台处理',
  'restore-mail': '将邮件放回原处',
  'restore-purged': '尝试放回彻底删除的邮件',
  'find-restore-point': '查找那一天的备份',
  'create-restore': '准备从备份恢复',
  'activate-restore': '开始从备份恢复',
  'await-restore': '等待从备份恢复',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': '申请尚未发送',
  'already-submitted': '申请已经发送',
  'already-approved': '申请已经批准',
  'already-rejected': '申请已经驳回',
  'already-withdrawn': '申请已撤回',
  'already-expired': '申请已过期',
  'being-executed': '申请正在执行',
  'already-done': '申请已经完成',
  'already-failed': '申请已失败',
  'already-released': '保留已经解除',
  'not-approved': '申请没有批准',
  'not-in-place': '保留没有生效',
  'not-an-approver': '此人不在服务台组中',
  'membership-unknown': '目录没有答复此人是否在服务台组中',
  'own-request': '这是本人的申请',
  'own-mailbox': '这与本人的邮箱有关',
  'already-voted': '此人已表态',
  'scope-changed': '内容在此期间已更改',
  'somebody-was-quicker': '别人更快一步',
  'not-the-requester': '此人不是申请人',
  'not-yours-to-do': '这应由别人来做',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: '批准',
  reject: '驳回',
  withdraw: '撤回',
  task: '完成',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: '每分钟的消息和按钮',
  searches: '每天的搜索',
  restored: '每天恢复的邮件',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: '每周一次，并在消失前不久',
  weekly: '每周一次',
  before: '消失前不久',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': '登录已过期',
  refused: '邮箱无法打开',
  unreachable: '没有可以联系的聊天',
  forgotten: '其数据已被移除',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `申请 #${n} 的历史记录`,
    summary: (n) => `申请 #${n} 的历史记录。`,
    empty: (n) => `申请 #${n} 没有历史记录。`,
    page: (page, pages) => `第 ${page}/${pages} 页，最早的在前`,
    chained: '每一行都与前一行一起封存，因此缺失或更改会被发现。',
    submitted: (who) => `${who} 发送了申请。`,
    scopeChanged: (who, voided) =>
      voided === 0 ? `${who} 更改了申请内容。` : `${who} 更改了申请内容；${number(voided)} 个批准不再有效。`,
    was: (scope) => `之前：${scope}`,
    now: (scope) => `之后：${scope}`,
    scope: (scope) => `申请内容：${scope}`,
    reason: (reason) => `理由：${reason}`,
    endorsed: (who, needed) => `${who} 同意，共需要 ${needed} 个批准。`,
    approved: (who) => `${who} 批准了申请。`,
    votedAgainst: (who) => `${who} 不同意。其他人仍可同意。`,
    rejected: (who) => `${who} 驳回了申请。`,
    comment: (comment) => `备注：${comment}`,
    withdrawn: (who) => `${who} 撤回了申请。`,
    expired: '申请未经决定就已过期。',
    reminded: '已发送提醒。',
    handedOver: (from) => `由于没有进展，申请从 ${from} 转回所有审批人。`,
    takenOver: (who) => `${who} 接手了申请。`,
    takenOverFrom: (who, from) => `${who} 从 ${from} 接手了申请。`,
    delegated: (who, to) => `${who} 将申请转交给 ${to}。`,
    asked: (who) => `${who} 提出了问题。`,
    answered: (who) => `${who} 作了答复。`,
    text: (text) => `内容：${text}`,
    refused: (who, wish, why) => `${who} 尝试${WISHES[wish]}，但无效：${REFUSED[why]}。`,
    estimated: (figures) => `电子数据展示的统计结果：${figures}。`,
    stepBegun: (step) => `步骤开始：${step}。`,
    stepEnded: (step) => `步骤完成：${step}。`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `参考编号：${reference}`,
    started: '开始执行。',
    retried: (who) => `${who} 要求重试。`,
    completed: '执行完成。',
    failed: (what) => `执行失败。${what}`,
    detail: (detail) => `详细信息：${detail}`,
    released: (by) => `保留已通过申请 #${by} 解除。`,
    bound: (who) => `${who} 将一个频道设为服务台频道。`,
    limitReached: (who, limit, most) => `${who} 达到上限：${LIMITED[limit]} ${number(most)}。`,
    restoreGuarded: (who, count) => `${who} 想恢复 ${messages(count)}，需要批准。`,
    foreignCard: (who) => `${who} 按了别人卡片上的按钮。没有显示任何内容。`,
    foreignTenant: (who) => `${who} 属于不受服务的组织，已被拒绝。`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} 搜索了邮箱 ${mailbox}，Exchange 允许其打开。`
        : `${who} 查询了邮箱 ${mailbox}，但无权打开。没有显示任何内容。`,
    sharedRestored: (who, mailbox, count) => `${who} 在邮箱 ${mailbox} 中恢复了 ${messages(count)}。`,
    remindersWanted: (who, choice) => `${who}希望在邮件消失前收到提醒：${REMINDED[choice]}。`,
    remindersEnded: (who) => `${who}不再需要在邮件消失前收到提醒。`,
    remindersStopped: (reason) => `已停止在邮件消失前提醒某人：${STOPPED[reason]}。`,
    at: (at, sentence) => `${at}：${sentence}`,
  },
};
