import type { Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';

/** What is wrong with one entry of a list, and with which part of it. */
export type Fault = {
  readonly code: string;
  readonly key: string;
  readonly value?: unknown;
  readonly accepted?: string;
  /** `error` by default. */
  readonly severity?: 'error' | 'warning';
};

/** Whether what has these faults is set aside; with warnings it counts. */
export const isSetAside = (faults: readonly Fault[]): boolean => faults.some(({ severity }) => severity !== 'warning');

/** The problem a fault of an entry is. */
export const problemAt = (
  list: string,
  at: number,
  { code, key, value, accepted, severity = 'error' }: Fault,
): Problem => ({
  code,
  path: [list, at, key],
  severity,
  ...(value === undefined ? {} : { value: shownValue(value) }),
  ...(accepted === undefined ? {} : { accepted }),
});
