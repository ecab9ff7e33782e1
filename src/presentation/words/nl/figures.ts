export function number(n: number): string {
  return n.toLocaleString('nl');
}

export function messages(n: number): string {
  return n === 1 ? '1 bericht' : `${number(n)} berichten`;
}
