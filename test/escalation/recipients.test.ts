import { type NoticeAbout } from '../../src/escalation/notice';
import { recipientsOf } from '../../src/escalation/recipients';
import { addressOf, ALEX, HANA, OMAR, TENANT, ZOE } from './support/people';
import { sampleRequest, sampleScope } from './support/sample-request';

const notice = (about: NoticeAbout, by: typeof ALEX | null = null): Parameters<typeof recipientsOf>[0] => ({
  tenantId: TENANT,
  number: 1,
  about,
  by,
});

test.each<[NoticeAbout, boolean, boolean, boolean]>([
  ['submitted', true, true, false],
  ['scope-changed', true, true, false],
  ['endorsed', true, true, false],
  ['approved', true, true, false],
  ['rejected', true, true, false],
  ['withdrawn', true, true, false],
  ['expired', true, true, false],
  ['reminder', false, true, false],
  ['taken-over', true, true, false],
  ['handed-over', true, true, false],
  ['delegated', true, false, true],
  ['question', true, false, false],
  ['answer', false, true, false],
  ['estimated', true, true, false],
  ['task', false, true, false],
  ['progress', true, true, false],
  ['delayed', true, true, false],
  ['done', true, true, false],
  ['failed', true, true, false],
  ['released', true, true, false],
])('of “%s” are told: requester %p, approvers %p, assignee %p', (about, requester, approvers, assignee) => {
  const told = recipientsOf(notice(about), sampleRequest({ assignee: OMAR }));
  expect([told.requester !== null, told.approvers, told.assignee !== null]).toEqual([
    requester,
    approvers,
    assignee,
  ]);
});

test('nobody is told what they did themselves', () => {
  const request = sampleRequest({ assignee: HANA });
  expect(recipientsOf(notice('withdrawn', ALEX), request).requester).toBeNull();
  expect(recipientsOf(notice('delegated', HANA), request).assignee).toBeNull();
  expect(recipientsOf(notice('approved', HANA), request)).toMatchObject({
    requester: ALEX,
    except: [HANA.id, ALEX.id],
  });
});

test('whose mailbox it is about is not told as an approver', () => {
  const mailboxes = [HANA, ZOE].map((person) => ({
    address: addressOf(person),
    name: person.name,
    personId: person.id,
  }));
  const request = sampleRequest({ scope: sampleScope({ mailboxes }) });
  expect(recipientsOf(notice('submitted', ALEX), request).except).toEqual([ALEX.id, HANA.id, ZOE.id]);
});
