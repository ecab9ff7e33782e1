export function number(n: number): string {
  return n.toLocaleString('zh');
}

export function messages(n: number): string {
  return `${number(n)} 封邮件`;
}
