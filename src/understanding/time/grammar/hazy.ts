import { DAY } from '../calendar';
import { rule, type Rule } from './rule';

/** Times nobody can place: "the other day", "recently", "a while ago", "ages ago". */
export const hazyRules: readonly Rule[] = [
  rule('when', 'hazy', (m, scene) => {
    const { from, to } = m.get('hazy') ?? { from: null, to: 0 };
    // "最近的邮件" is the latest mail.
    if (m.next?.text === '的' || m.next?.text === 'の') return null;
    const start = from === null ? null : (scene.today - from) * DAY;
    return {
      start,
      end: to === 0 ? scene.now : (scene.today - to) * DAY,
      grain: 'day',
      bound: true,
      hazy: true,
    };
  }),
];
