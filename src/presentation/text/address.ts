import { isolated, plainLine } from './plain';
import { shorten } from './shorten';

const LENGTH = 80;

/** A mail address as it can stand in a sentence; it may be whatever somebody typed. */
export function addressIn(address: string): string {
  return isolated(shorten(plainLine(address), LENGTH));
}
