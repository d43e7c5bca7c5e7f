// What the other rooms use of the kernel, and callers of the library do not see.
export { attempt } from './attempt.js';
export { canonicalJson } from './canonical-json.js';
export { epochDayOf, isoWeekday, readEpochDay } from './civil-date.js';
export { betaCdf, betaQuantile } from './distribution/beta.js';
export { chiSquareCdf, chiSquareQuantile } from './distribution/chi-square.js';
export { fCdf, fQuantile } from './distribution/f.js';
export { normalCdf, normalQuantile } from './distribution/normal.js';
export { tCdf, tQuantile } from './distribution/student-t.js';
export type { Tail } from './distribution/tail.js';
export {
  addExact,
  compareExact,
  divideExact,
  exact,
  exactDecimal,
  exactFromText,
  exactText,
  exactToNumber,
  multiplyExact,
  reduceExact,
  roundExact,
  subtractExact,
} from './exact.js';
export { foldWord } from './fold-word.js';
export { frozen } from './frozen.js';
export { shownValue } from './json.js';
export {
  fromMinutes,
  localDateTime,
  MINUTES_PER_DAY,
  readMinutes,
  readMoment,
  toMinutes,
  toMoment,
} from './local-date-time.js';
export { requireLocale } from './locale.js';
export { refuse } from './motcua-error.js';
export { fixedPhrase } from './phrase.js';
export { problemList } from './problem-list.js';
export { randomBelow } from './random-below.js';
export { type RandomWords, randomWords, xoshiro128 } from './random-words.js';
export { sampleIndexes } from './sample-indexes.js';
export {
  basisListSchema,
  bilingualSchema,
  civilDateSchema,
  localTimeSchema,
  momentSchema,
  parseWith,
  safeParseWith,
} from './schema.js';
export { sha256 } from './sha256.js';
export { slashedDate } from './slashed-date.js';
export { bandText, outcomeAt, thresholds } from './thresholds.js';
export { writtenMoment } from './written-moment.js';
