import { type CardMessage } from '../../card-message';
import { age } from '../age';
import { heading, type Reader } from './reader';
import { requestCard } from './request-card';

/** What anybody may see: number, kind, state, age. The base card of a channel is this one. */
export function bystanderCard(reader: Reader): CardMessage {
  const { request, viewer, words, room } = reader;
  const { ageLine, private: onlyTheirs, buttons, say } = words.requests;
  return requestCard(
    {
      ...heading(reader),
      progress: null,
      next: [ageLine(age(request.createdAt, viewer.now, words)), onlyTheirs],
      facts: [],
      blocks: [],
      runbook: null,
      fields: [],
      buttons: [{ title: buttons.details, data: { verb: 'request', ref: request.ref } }],
      say: [say.details(request.number)],
    },
    words,
    room,
  );
}
