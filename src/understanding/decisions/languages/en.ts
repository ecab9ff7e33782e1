import { type DecisionWords } from '../words';

export const english: DecisionWords = {
  polite: `i was wondering whether you could, i was wondering if you could, i wonder if you could, i wonder whether you could, if you please, if you can, if you could, if you would, if you like, if possible, if that's ok, if that is ok,
    if you don't mind, when you can, when you have time, when you get a chance, would like to, i'd like to, i would love to,
    i'd love to, at once, once more, once again, i think i, that is, what's more, if so, please can`,
  orders: `can you, could you, will you, would you, can we please, could we please`,
  asks: `should i, should we, shall i, shall we, may i, may we, can i, can we, could i, could we, must i, do i, do we, does, did, is #, is the, is my, is it, is request, is there, is that, is anyone, are the,
    was, were, has, have you, have they, have we, have i, had, will, would, can a, can the, can he, can she, can they, who, whose, when, why, what, which, how, where, whether, tell me`,
  conditions: `if, once, when, whenever, as soon as, as long as, provided, providing, assuming, unless, in case, on condition, subject to,
    depending on, only after, supposing`,
  opening: `before, until, till, whether`,
  doubts: `might, may, would, i'd, we'd, should, ought to, could, maybe, perhaps, probably, possibly, supposed to, considering, thinking of,
    thinking about, not sure, unsure, undecided, asked to, told to, inclined to, leaning towards, tend to, meant to, hope to, hoping to, planning to, plan to, tempted to, hesitate to, reluctant to,
    who can, who may, how to, willing to, ready to, almost, nearly, soon`,
  later: `tomorrow, later, next week, next month, on monday, on tuesday, on wednesday, on thursday, on friday, tonight, some other time, another day, not now, not today`,
  others: `he, she, they, somebody, someone, anybody, anyone, nobody, everybody, everyone, you approved, you rejected, you declined,
    you withdrew, wants me to, want me to, wanted me to, asked me to, asks me to, asking me to, told me to, expects me to, begged me to, let me, forced to`,
  reports: `says, said, told, tells, claims, claimed, thinks, thought, believes, heard, according to, apparently, writes, wrote, confirmed, mentioned, wants, reported`,
  past: `was, were, has been, have been, had been, got, gets, will be, being`,
};
