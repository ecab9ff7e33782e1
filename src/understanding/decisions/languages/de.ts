import { type DecisionWords } from '../words';

export const german: DecisionWords = {
  polite: `kann ich so nicht, kann ich nicht, können wir so nicht, können wir nicht, kann ich leider nicht, können wir leider nicht, ich wollte fragen ob du, ich wollte fragen ob sie, wollte fragen ob du, wenn möglich, falls möglich, wenn es geht, wenn's geht, wenn du kannst, wenn du magst, wenn sie können, wenn du so nett bist,
    wenn sie so nett sind, wenn du zeit hast, wenn sie zeit haben, würde gern, würde gerne, möchte, auf einmal, guten morgen, schönen morgen`,
  orders: `kannst du, könntest du, können sie, könnten sie, würdest du, würden sie, magst du, willst du bitte, kann man bitte`,
  asks: `soll ich, sollen wir, sollte ich, sollten wir, darf ich, dürfen wir, kann ich, können wir, muss ich, müssen wir, ist #, ist die, ist der, ist antrag, sind die, war, waren,
    wurde, wurden, wird, hat, haben die, haben sie, hast, habe ich, wer, wen, wann, warum, wieso, weshalb, wie, was, wo, welche*, ob, kann eine, kann man`,
  conditions: `wenn, falls, sobald, sofern, solange, vorausgesetzt, unter der bedingung, es sei denn, nur nach, im fall, angenommen`,
  opening: `bevor, ehe, bis, ob`,
  doubts: `vielleicht, eventuell, womöglich, möglicherweise, wahrscheinlich, würde, würden, könnte, könnten, sollte, sollten, soll, müsste, dürfte,
    wollte, wollten, überlege, unsicher, tendiere, nicht sicher, hoffe, gebeten, fast, beinahe, bald, demnächst, noch überlegen`,
  later: `morgen, später, nächste woche, nächsten monat, ein andermal, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, heute abend, nicht jetzt, nicht heute`,
  others: `er, sie, jemand, niemand, alle, man, bittet mich, bat mich, will dass ich, möchte dass ich`,
  reports: `sagt, sagte, meint, meinte, behauptet, schreibt, schrieb, hat gesagt, hat mir gesagt, laut, angeblich, glaubt, gehört, bestätigt, berichtet, erzählt`,
  past: `von der, von dem, vom, wurde, wurden, worden, sei, war, werden wird`,
};
