import { EDiscoveryDenied } from '../domain/ediscovery-denied';
import { RecoveryError } from '../domain/errors';

/** What the directory answers, or that it does not: it is down, throttled or not opened to the application. */
export type Heard<T> = { readonly kind: 'heard'; readonly answer: T } | { readonly kind: 'silent' };

/** Asks the directory. Whatever it fails with that is known is silence; what is unknown is a defect and stays thrown. */
export async function heard<T>(question: Promise<T>): Promise<Heard<T>> {
  try {
    return { kind: 'heard', answer: await question };
  } catch (error) {
    if (error instanceof RecoveryError || error instanceof EDiscoveryDenied) return { kind: 'silent' };
    throw error;
  }
}
