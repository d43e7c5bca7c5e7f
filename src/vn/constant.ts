import { frozen } from '../kernel/inside.js';

/** A constant, frozen; made in a function, so that a bundler drops it with all its parts when nobody uses it. */
export const constant = <T>(make: () => T): T => frozen(make());
