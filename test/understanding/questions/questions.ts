import { type Topic } from '../../../src/domain/topic';

/** What people ask about each topic, in their own words: six ways at least. */
export type Questions = Readonly<Record<Topic, readonly string[]>>;
