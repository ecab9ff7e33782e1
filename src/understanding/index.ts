export { explain, understand } from './understand';
export type { Explained } from './understand';
export type * from './intent';
