import { onePagePdf } from './pdf';

/** A file to attach: the ending of its name decides what its lines become. */
export interface AttachedFile {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Its media type and bytes. */
export function encodeFile({ name, lines }: AttachedFile): { readonly type: string; readonly bytes: Buffer } {
  if (name.endsWith('.pdf')) return { type: 'application/pdf', bytes: onePagePdf(lines) };
  const type = name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8';
  return { type, bytes: Buffer.from(`${lines.join('\r\n')}\r\n`, 'utf8') };
}
