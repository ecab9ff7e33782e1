import { createHash } from 'node:crypto';
import { type Labelled } from './labelled';

/** Parts that lines are divided into for cross-validation. */
export const FOLDS = 3;

/** The part a line belongs to, by its text. */
export const foldOf = ({ text }: Labelled): number =>
  (createHash('sha1').update(text).digest()[0] ?? 0) % FOLDS;
