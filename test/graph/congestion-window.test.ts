import { CongestionWindow } from '../../src/graph/chain/congestion-window';

/** `.` an answer, `x` a refusal, one a millisecond, each sent when it came. */
function after(answers: string): CongestionWindow {
  const window = new CongestionWindow(4);
  Array.from(answers).forEach((answer, n) => window.heard({ refused: answer === 'x', sentAt: n }, n));
  return window;
}

describe('the window of a mailbox', () => {
  test.each([
    ['nothing yet', '', 4],
    ['a refusal', 'x', 4],
    ['two refusals', 'xx', 4],
    ['one refusal in ten', '.........x.........x.........x', 4],
    ['three refusals close together', 'xxx', 3],
    ['three in eight', 'x...x..x', 3],
    ['three in nine', 'x...x...x', 4],
    ['refusals that go on', 'xxxxxx', 2],
    ['nothing but refusals', 'x'.repeat(60), 1],
    ['three refusals and seven answers', 'xxx.......', 4],
    ['three refusals and three answers', 'xxx...', 3],
    ['three refusals, then a third of all', `xxx${'..x'.repeat(2)}`, 3],
    ['many answers after that', `xxx${'.'.repeat(40)}`, 4],
  ])('after %s', (_what, answers, places) => {
    expect(after(answers).places).toBe(places);
  });

  test('takes what was sent before it narrowed for known', () => {
    const window = new CongestionWindow(4);
    for (let n = 0; n < 3; n++) window.heard({ refused: true, sentAt: 0 }, 10);
    for (let n = 0; n < 9; n++) window.heard({ refused: true, sentAt: 5 }, 11);
    expect(window.places).toBe(3);
    for (let n = 0; n < 3; n++) window.heard({ refused: true, sentAt: 10 }, 12);
    expect(window.places).toBe(2);
  });

  test('narrows to what a mailbox serves that has fewer places than it should', () => {
    const window = new CongestionWindow(4);
    const seen: number[] = [];
    for (let n = 0; n < 400; n++) {
      // The one too many is refused, the others are answered.
      const places = window.places;
      window.heard({ refused: n % places >= 2, sentAt: n }, n);
      seen.push(places);
    }
    const mean = seen.reduce((sum, places) => sum + places, 0) / seen.length;
    expect(mean).toBeGreaterThan(1.9);
    expect(mean).toBeLessThan(2.7);
  });
});
