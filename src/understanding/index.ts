export { evidentLanguage } from './detect';
export { explain, understand, understandAll } from './understand';
export type { Asked, Explained } from './understand';
export * from './intent';
