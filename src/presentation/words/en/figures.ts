export function number(n: number): string {
  return n.toLocaleString('en');
}

export function messages(n: number): string {
  return n === 1 ? '1 message' : `${number(n)} messages`;
}
