import { type FileFormat, lineFrom } from './file-format';
import { saidBy } from '../../../domain/audit-chain';

/** One JSON object a line: the two hashes, then the event as it was hashed. */
export const JSONL: FileFormat = {
  heading: null,
  lineEnd: '\n',
  write: ({ hash, previousHash, text }) =>
    `{"hash":${JSON.stringify(hash)},"previousHash":${JSON.stringify(previousHash)},${text.slice(1)}`,
  read: (text) => {
    const { hash, previousHash, ...said } = saidBy(text);
    const line = lineFrom(said, hash, previousHash);
    // Anything else that means the same, a field twice for instance, could be read otherwise by others.
    return line !== null && JSONL.write(line) === text ? line : null;
  },
};
