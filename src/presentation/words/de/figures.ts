export function number(n: number): string {
  return n.toLocaleString('de');
}

/** As subject or object; "Mails" is the same in every case. */
export function messages(n: number): string {
  return n === 1 ? '1 Mail' : `${number(n)} Mails`;
}
