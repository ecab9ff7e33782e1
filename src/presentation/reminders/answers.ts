import { type StopReason } from '../../domain/reminder';
import { type OutboundMessage } from '../message';
import { sentence } from '../sentence';
import { type Viewer } from '../viewer';
import { wordsFor } from '../words';

type Remark = 'off' | 'ended' | 'nothingToEnd' | 'switchedOff' | 'paused';

const remark =
  (name: Remark) =>
  (viewer: Viewer): OutboundMessage =>
    sentence(wordsFor(viewer.language).watch[name]);

/** Nobody has asked for any. */
export const presentNoReminders = remark('off');
export const presentRemindersEnded = remark('ended');
export const presentNoReminderToEnd = remark('nothingToEnd');
/** The organisation wants none. */
export const presentRemindersSwitchedOff = remark('switchedOff');
/** The same to somebody who has asked for some. */
export const presentRemindersPaused = remark('paused');

/** They ended by themselves, and why; said when the person next writes. */
export function presentRemindersStopped(why: StopReason, viewer: Viewer): OutboundMessage {
  return sentence(wordsFor(viewer.language).watch.stopped[why]);
}

/** "What vanishes this week?", and nothing does. */
export function presentNothingVanishes(withinDays: number, viewer: Viewer): OutboundMessage {
  return sentence(wordsFor(viewer.language).watch.nothingVanishes(withinDays));
}
