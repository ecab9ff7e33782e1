import { type EscalationRequest } from '../../domain/request';
import { type Notice } from '../../escalation/notice';
import { type OutboundMessage } from '../message';
import { sentence } from '../sentence';
import { type Viewer } from '../viewer';
import { wordsFor } from '../words';
import { personName } from './written';

/**
 * To whoever's mailbox a restore is about: much of their mail is to be put back, or was. Somebody in their account may
 * have asked in their name, so they are told what to do if it was not them.
 */
export function presentOwnerNotice(
  { about }: Pick<Notice, 'about'>,
  { number, requester, scope }: EscalationRequest,
  viewer: Viewer,
): OutboundMessage {
  const words = wordsFor(viewer.language);
  const says = words.requests.ownerNotice;
  const messages = scope.messages ?? 0;
  const isOwn = scope.mailboxes.some(({ personId }) => personId === requester.id);
  const who = isOwn ? null : personName(requester, words);
  const what = about === 'done' ? says.done(number, messages, who) : says.asked(number, messages, who);
  const page = viewer.policy.links.helpdesk;
  return sentence(
    words.paragraph([
      what,
      isOwn ? says.notYou(number) : says.notExpected,
      ...(page === undefined ? [] : [words.requests.helpdeskPage(page)]),
    ]),
  );
}
