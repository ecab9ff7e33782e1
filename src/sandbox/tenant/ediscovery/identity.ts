import { type User } from '../user';

/** Who made something: a signed-in person, or the application alone. */
export type Identity = { readonly kind: 'user'; readonly user: User } | { readonly kind: 'app' };
