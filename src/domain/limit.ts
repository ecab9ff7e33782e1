/** What a person may do so often: speak or press in a minute, search and restore messages in a day. */
export type Limit = 'activities' | 'searches' | 'restored';

/** Why a restore needs a second person: too much at once, too much that is old, more than a day allows. */
export type GuardReason = 'at-once' | 'old' | 'day';
