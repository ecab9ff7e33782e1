import { type EscalationRequest } from '../../../domain/request';
import { type Dates } from '../../dates';
import { type Room } from '../../fit';
import { type Words } from '../../words';
import { personName, written } from '../written';
import { type Block } from './request-parts';

const REMARKS_SHOWN = 4;
const REMARK_LENGTH = 600;
const COMMENT_LENGTH = 400;

/** Questions and answers, the newest of them. */
export function remarksBlock(
  { number, remarks }: EscalationRequest,
  dates: Dates,
  words: Words,
  room: Room,
): readonly Block[] {
  const { remark, remarksTitle, earlierRemarks } = words.requests;
  if (remarks.length === 0) return [];
  const earlier = Math.max(0, remarks.length - REMARKS_SHOWN);
  const lines = remarks
    .slice(-REMARKS_SHOWN)
    .map(({ by, at, text }) =>
      remark(personName(by, words), dates.moment(at), written(text, REMARK_LENGTH, room)),
    );
  return [
    {
      title: remarksTitle,
      lines: [...(earlier > 0 ? [earlierRemarks(earlier, number)] : []), ...lines],
      style: 'emphasis',
    },
  ];
}

/** Who said yes and who said no, with their comments, in order of time. */
export function votesBlock(
  { approvals, rejections }: EscalationRequest,
  dates: Dates,
  words: Words,
  room: Room,
): readonly Block[] {
  const { votes, votesTitle } = words.requests;
  const all = [
    ...approvals.map((vote) => ({ ...vote, says: votes.yes })),
    ...rejections.map((vote) => ({ ...vote, says: votes.no })),
  ].sort((a, b) => a.at - b.at);
  if (all.length === 0) return [];
  const lines = all.map(({ by, at, comment, says }) => {
    const vote = says(personName(by, words), dates.moment(at));
    const remark = written(comment, COMMENT_LENGTH, room);
    return remark === '' ? vote : votes.withComment(vote, remark);
  });
  return [{ title: votesTitle, lines, style: 'emphasis' }];
}
