/** Runs what it is given in the order given, each after the end of the one before, however that ended. */
export function oneAfterAnother(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(run: () => Promise<T>) => {
    const next = last.then(run, run);
    last = next;
    return next;
  };
}
