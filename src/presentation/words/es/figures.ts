export function number(n: number): string {
  return n.toLocaleString('es');
}

export function messages(n: number): string {
  return n === 1 ? '1 correo' : `${number(n)} correos`;
}

/** A time of the clock with its article: "la 1:00", "las 14:05". */
export function oclock(clock: string): string {
  return /^0?1\D/.test(clock) ? `la ${clock}` : `las ${clock}`;
}
