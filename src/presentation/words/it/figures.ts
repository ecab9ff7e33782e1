export function number(n: number): string {
  return n.toLocaleString('it');
}

export function messages(n: number): string {
  return n === 1 ? '1 messaggio' : `${number(n)} messaggi`;
}
