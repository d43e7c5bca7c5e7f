import type { Problem } from '../kernel/index.js';
import { canonicalJson } from '../kernel/inside.js';
import type { Indicator } from './indicator.js';

type Trait = {
  readonly code: string;
  readonly path: readonly string[];
  readonly of: (indicator: Indicator) => string | null;
};

/** What must be the same in figures that are set side by side. */
const TRAITS: readonly Trait[] = [
  { code: 'indicator/other-code', path: ['code'], of: ({ code }) => code },
  { code: 'indicator/other-kind', path: ['kind'], of: ({ kind }) => kind },
  { code: 'indicator/other-measure', path: ['measure'], of: ({ measure }) => measure },
  { code: 'indicator/other-definition', path: ['definition'], of: ({ definition }) => definition },
  {
    code: 'indicator/other-instrument',
    path: ['source', 'instrument'],
    of: ({ source }) => source.instrument ?? null,
  },
  { code: 'indicator/other-collector', path: ['source', 'collector'], of: ({ source }) => source.collector ?? null },
  {
    code: 'indicator/other-population',
    path: ['source', 'population'],
    of: ({ source }) => source.population ?? null,
  },
];

const SYSTEM: Trait = { code: 'indicator/other-system', path: ['source', 'system'], of: ({ source }) => source.system };

/** How two figures differ in a trait; nothing when they do not. */
export function differsIn({ code, path, of }: Trait, a: Indicator, b: Indicator): readonly Problem[] {
  const [first, second] = [of(a), of(b)];
  if (first === second) return [];
  return [{ code, path, severity: 'error', value: second, accepted: first ?? 'null' }];
}

/** Whether any of the problems forbids a comparison. */
export const hasError = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const PERIOD: Trait = {
  code: 'indicator/other-period',
  path: ['period'],
  of: ({ period }) => `${period.from}..${period.to}`,
};

/** What forbids setting figures of one period side by side. */
export const besideProblems = (a: Indicator, b: Indicator): readonly Problem[] => [
  ...comparable(a, b),
  ...differsIn(PERIOD, a, b),
];

/** A text that is equal for figures of one period that can be set side by side, and for no others. */
export const besideKey = (indicator: Indicator): string =>
  canonicalJson([...TRAITS, PERIOD].map(({ of }) => of(indicator)));

/**
 * Why two figures cannot be set side by side: another indicator, kind, measure or definition, another instrument, collector or population. Ballots at a desk
 * and a survey by post both say how many are satisfied, and are not one scale.
 *
 * @param a - A figure.
 * @param b - Another.
 * @returns What differs, `indicator/other-...` each, the second's as `value` and the first's as `accepted`. Another system alone is a warning; none
 * with severity `error` means that they can be compared.
 *
 * @example
 * ```ts
 * import { comparable, indicator } from 'motcua/indicator';
 *
 * const desk = indicator({
 *   code: 'satisfied',
 *   numerator: 990,
 *   denominator: 1_000,
 *   period: { from: '2026-01-01', to: '2026-12-31' },
 *   on: '2026-12-31',
 *   unit: 'ward-1',
 *   source: { system: 'one-stop', instrument: 'desk-ballot', collector: 'the office', population: 'who voted' },
 *   verification: 'verified',
 * });
 * const survey = indicator({ ...desk, numerator: 823, source: { ...desk.source, instrument: 'postal-survey' } });
 * comparable(desk, survey).map(({ code }) => code); // => ['indicator/other-instrument']
 * comparable(desk, desk); // => []
 * ```
 */
export const comparable = (a: Indicator, b: Indicator): readonly Problem[] => [
  ...TRAITS.flatMap((trait) => differsIn(trait, a, b)),
  ...differsIn(SYSTEM, a, b).map((problem) => ({ ...problem, severity: 'warning' as const })),
];
