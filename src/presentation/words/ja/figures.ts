export function number(n: number): string {
  return n.toLocaleString('ja');
}

export function messages(n: number): string {
  return `メール${number(n)}件`;
}
