import { type RequestPerson } from '../../domain/request';
import { type Room } from '../fit';
import { isolated, plainLine, plainLines } from '../text/plain';
import { shorten } from '../text/shorten';
import { type Words } from '../words';

const NAME_LENGTH = 60;
const FULL_ROOM = 300;
const LEAST = 80;

/** Somebody's name as the directory has it: harmless, one line. */
export function personName({ name }: Pick<RequestPerson, 'name'>, words: Words): string {
  return isolated(shorten(plainLine(name), NAME_LENGTH)) || words.requests.unknownPerson;
}

/** What a person wrote, as harmless lines of at most so many characters in all, fewer where the card has less room. */
export function writtenLines(text: string, most: number, room: Room): readonly string[] {
  const length = Math.max(LEAST, Math.round((most * room.subjectLength) / FULL_ROOM));
  return shorten(plainLines(text), Math.min(most, length))
    .split('\n')
    .filter((line) => line !== '')
    .map(isolated);
}

/** The same as one line. */
export function written(text: string, most: number, room: Room): string {
  return writtenLines(plainLine(text), most, room).join('');
}

/** Where nothing has to fit. */
export const AMPLE: Room = { subjectLength: FULL_ROOM, withText: true };
