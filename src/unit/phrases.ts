import type { Phrase } from '../kernel/index.js';

/** The problems of this room in words. */
export const unitProblems = (): Readonly<Record<string, Phrase>> => ({});
