import fc from 'fast-check';

/**
 * Before each suite: property tests draw the same inputs in every run, so that a change is judged by what it changed and
 * not by that run's luck. `PROPERTY_SEED=random` looks for new counterexamples; a number repeats the run that found one.
 */
const seed = process.env['PROPERTY_SEED'] ?? '20261127';
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
