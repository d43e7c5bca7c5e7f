/**
 * Answers and problems in words, Vietnamese and English, as text, Markdown or HTML.
 *
 * @packageDocumentation
 */

export type { Block, Explained, Format, Json, ListItem, Locale, Problem, Severity, Step } from '../kernel/index.js';
export { print } from '../kernel/index.js';
export type { Narratable, NarrateOptions } from './narrate.js';
export { narrate, narrationBlocks } from './narrate.js';
