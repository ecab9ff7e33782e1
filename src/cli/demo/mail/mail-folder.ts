import { statSync } from 'node:fs';
import { faultCode, faultMessage } from '../fault';

/** A folder given with `--mail` that is none. */
export class NoMailFolder extends Error {
  override readonly name = 'NoMailFolder';
}

/** Looks before anything is started. @throws NoMailFolder */
export function checkMailFolder(directory: string): void {
  const complain = (why: string): NoMailFolder =>
    new NoMailFolder(`--mail: ${directory} cannot be read: ${why}.`);
  try {
    if (!statSync(directory).isDirectory()) throw complain('it is no folder');
  } catch (error) {
    if (error instanceof NoMailFolder) throw error;
    throw complain(faultCode(error) === 'ENOENT' ? 'there is no such folder' : faultMessage(error));
  }
}
