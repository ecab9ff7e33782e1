import { type Button } from '../../button';
import { type CardMessage } from '../../card-message';
import { age } from '../age';
import { estimatePhrase } from '../estimate-lines';
import { isQuestionOpen } from '../../../domain/request';
import { isOfOwnMailbox } from '../request-state';
import { type Fact, scopeFacts } from '../scope-facts';
import { writtenLines } from '../written';
import { remarksBlock, votesBlock } from './exchange-blocks';
import { nextForRequester } from './next-for-requester';
import { outcomeBlock } from './outcome-block';
import { heading, type Reader } from './reader';
import { requestCard } from './request-card';
import { type Field } from './request-parts';

const COMMENT_LENGTH = 1000;

/** The card of the person who asked: where it stands, what happens next, what came of it. */
export function requesterCard(reader: Reader): CardMessage {
  const { request, dates, words, room } = reader;
  const canAnswer = isQuestionOpen(request);
  return requestCard(
    {
      ...heading(reader),
      progress: request.state === 'executing' ? request.progress : null,
      next: nextForRequester(reader),
      facts: factsForRequester(reader),
      blocks: [
        ...outcomeBlock(request, 'requester', dates, words),
        ...votesBlock(request, dates, words, room),
        ...remarksBlock(request, dates, words, room),
      ],
      runbook: null,
      fields: canAnswer ? [answerField(reader)] : [],
      buttons: buttons(reader, canAnswer),
      say: sayLines(reader, canAnswer),
    },
    words,
    room,
  );
}

const REASON_LENGTH = 600;

function factsForRequester({ request, viewer, dates, words, room }: Reader): readonly Fact[] {
  const { facts, agoSince, noReason } = words.requests;
  const { scope, reason, createdAt, estimate } = request;
  return [
    ...scopeFacts(scope, dates, words, room),
    { label: facts.reason, value: writtenLines(reason, REASON_LENGTH, room).join('\n') || noReason },
    { label: facts.asked, value: agoSince(dates.moment(createdAt), age(createdAt, viewer.now, words)) },
    // How much lies in somebody else's mailbox is for the helpdesk to know.
    ...(estimate === null || !isOfOwnMailbox(request)
      ? []
      : [{ label: facts.estimate, value: estimatePhrase(estimate, dates.locale, words) }]),
  ];
}

function answerField({ words: { requests } }: Reader): Field {
  return {
    id: 'comment',
    label: requests.comment.answer,
    hint: requests.commentHint.answer,
    most: COMMENT_LENGTH,
  };
}

function canWithdraw({ request: { state } }: Reader): boolean {
  return state === 'submitted' || state === 'approved';
}

/** A release and a restore have nothing to choose. */
function canChange({ request: { state, scope } }: Reader): boolean {
  return state === 'submitted' && scope.kind !== 'release' && scope.kind !== 'restore';
}

function canRelease({ request: { state, scope } }: Reader): boolean {
  return state === 'done' && scope.kind === 'hold';
}

function buttons(reader: Reader, canAnswer: boolean): readonly Button[] {
  const { request, words } = reader;
  const titles = words.requests.buttons;
  const { ref } = request;
  return [
    ...(canAnswer
      ? [
          {
            title: titles.answer,
            data: { verb: 'answer', ref },
            style: 'positive',
            withInputs: true,
          } as const,
        ]
      : []),
    ...(canRelease(reader) ? [{ title: titles.release, data: { verb: 'release-hold', ref } } as const] : []),
    ...(canChange(reader) ? [{ title: titles.change, data: { verb: 'change-request', ref } } as const] : []),
    ...(canWithdraw(reader) ? [{ title: titles.withdraw, data: { verb: 'withdraw', ref } } as const] : []),
    { title: titles.history, data: { verb: 'audit-request', ref } },
  ];
}

function sayLines(reader: Reader, canAnswer: boolean): readonly string[] {
  const { say } = reader.words.requests;
  const { number } = reader.request;
  return [
    ...(canAnswer ? [say.answer(number)] : []),
    ...(canRelease(reader) ? [say.release(number)] : []),
    ...(canChange(reader) ? [say.change(number)] : []),
    ...(canWithdraw(reader) ? [say.withdraw(number)] : []),
    say.history(number),
  ];
}
