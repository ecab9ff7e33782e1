export function number(n: number): string {
  return n.toLocaleString('pt-BR');
}

export function messages(n: number): string {
  return n === 1 ? '1 e\u2011mail' : `${number(n)} e\u2011mails`;
}

/** On a day that begins with its name: "no sábado", "na terça-feira". */
export function onDay(day: string): string {
  return /^(s[áa]b|dom)/i.test(day) ? `no ${day}` : `na ${day}`;
}
