import type { Indicator, IndicatorRequest, IndicatorSource, Verification } from '../indicator/index.js';
import { indicator } from '../indicator/inside.js';
import type { Basis, Bilingual, Count } from '../kernel/index.js';
import type { Period } from '../statistics/index.js';
import type { AsOf } from './as-of.js';
import { periodUpTo } from './require-period.js';

/** What an indicator of this room says of itself besides its figures. */
export type FigureOptions = {
  /** Where the entries come from. */
  readonly source: IndicatorSource;
  /** `verified` when somebody answers for them; by default `needs-reconciliation`. */
  readonly verification?: Exclude<Verification, 'not-available'>;
  /** What it is to come to. */
  readonly target?: IndicatorRequest['target'];
  /** What it is called. */
  readonly names?: Bilingual;
};

/** What is counted, of whom and when. */
export type Figure = {
  readonly code: string;
  readonly definition: string;
  readonly measure: string;
  readonly count: Count;
  readonly unit: string | null;
  readonly period: Period;
  readonly asOf: AsOf;
  readonly basis?: readonly Basis[];
};

/** The share a count is, as an indicator of the days of the period up to the one asked about. */
export function figureOf(
  { count, period, asOf, basis, ...head }: Figure,
  { source, verification = 'needs-reconciliation', target, names }: FigureOptions,
): Indicator {
  return indicator({
    ...head,
    ...count,
    period: periodUpTo(period, asOf.on),
    on: asOf.on,
    knownOn: asOf.knownOn,
    source,
    verification,
    ...(target === undefined ? {} : { target }),
    ...(names === undefined ? {} : { names }),
    ...(basis === undefined ? {} : { basis }),
  });
}
