import { type TimeContext, type TimeReading } from './time/reading';

export function readTimes(_text: string, _context: TimeContext): readonly TimeReading[] {
  return [];
}
