import { Converter } from 'opencc-js/t2cn';

/*
 * Chinese is read in simplified characters, whatever it was typed in: one lexicon serves Taipei, Hong Kong and Beijing. OpenCC's tables
 * say which character is which.
 */

const convert = Converter({ from: 't', to: 'cn' });

/** The text in simplified characters, each in its place; the same text where none is traditional. */
export function simplified(text: string): string {
  const converted = convert(text);
  // Places in the text have to stay what they are.
  return converted.length === text.length ? converted : text;
}

const HAN = /\p{Script=Han}/u;

/**
 * What was read from simplified text, in the characters it was typed in: each text that stands in there, however deep in `read`.
 *
 * @param text what was read
 * @param typed the same as it was typed
 */
export function asTyped<T>(read: T, text: string, typed: string): T {
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return HAN.test(value) ? inTyped(value, text, typed) : value;
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restore(one)]));
  };
  return restore(read) as T;
}

function inTyped(value: string, text: string, typed: string): string {
  const at = text.indexOf(value);
  return at < 0 ? value : typed.slice(at, at + value.length);
}
