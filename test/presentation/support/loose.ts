/** Without what differs between the ICU versions of Node: kinds of spaces, spaces around dashes, commas. */
export function loose(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?– ?/g, '–').replace(/,/g, '');
}
