export type { Basis, Bilingual, Choice } from './basis.js';
export type { Block, Heading, List, ListItem, Paragraph, Table } from './block.js';
export type { CivilDate, EpochDay, IsoWeekday } from './civil-date.js';
export { fromEpochDay, NO_DAY, toEpochDay } from './civil-date.js';
export type { Exact } from './exact.js';
export type { Explained, Step } from './explained.js';
export type { Dated } from './in-force.js';
export { inForce } from './in-force.js';
export type { CivilClock } from './instant.js';
export { civilClock, civilDate, civilDateTime } from './instant.js';
export type { Json } from './json.js';
export type { LocalDateTime, LocalTime, Moment } from './local-date-time.js';
export type { Locale } from './locale.js';
export { isMotcuaError, MotcuaError } from './motcua-error.js';
export type { PercentTextOptions } from './percent-text.js';
export { percentText } from './percent-text.js';
export type { Phrase, RulePhrase, Say, Values, Words } from './phrase.js';
export type { Format } from './print.js';
export { print } from './print.js';
export type { Problem, Severity } from './problem.js';
export type { ProblemList } from './problem-list.js';
export type { Rounding } from './rounding.js';
export type { NotParsed, Parsed, SafeParsed } from './schema.js';

// What only the other rooms see.

/** @internal */
export * from './inside.js';
