export { explain, understand } from './understand';
export type { Explained } from './understand';
export * from './intent';
