import type { Problem } from '../kernel/index.js';
import { shownValue } from '../kernel/inside.js';

/** What is told of a problem besides where it is. */
export type Told = {
  readonly value?: unknown;
  readonly accepted?: string;
  /** `error` by default. */
  readonly severity?: Problem['severity'];
};

/** A problem and its place. */
export const problemAt = (
  code: string,
  path: Problem['path'],
  { value, accepted, severity = 'error' }: Told = {},
): Problem => ({
  code,
  path,
  severity,
  ...(value === undefined ? {} : { value: shownValue(value) }),
  ...(accepted === undefined ? {} : { accepted }),
});
