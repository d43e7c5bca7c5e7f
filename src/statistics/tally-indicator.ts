import type { Indicator, IndicatorSource, Verification } from '../indicator/index.js';
import { indicator } from '../indicator/inside.js';
import type { Problem } from '../kernel/index.js';
import { cellsByUnit } from './cells-by-unit.js';
import type { Disposition } from './disposition.js';
import { type FigureAnswer, type FigureQuestion, figureAnswer, figureQuestion } from './figure-answer.js';
import { isByRule, leftOutOf } from './left-out-of.js';
import { onlyPeriod } from './report-figures.js';
import type { Tally } from './tally.js';
import type { TallyDefinition } from './tally-definition.js';

/** How a tally becomes an indicator. */
export type TallyIndicatorOptions = {
  /** Where dossiers are told that forms do not speak of: `vietnam(on).disposition`. */
  readonly disposition: Disposition;
  /** The system the dossiers are from; its instrument is `dossiers` unless it says otherwise. */
  readonly source: IndicatorSource;
  /** Whose the tally is, by code; `null`, the default, when it is nobody's in particular. */
  readonly unit?: string | null;
  /** `verified` when somebody answers for the tally; by default `needs-reconciliation`, and always so while something may be missing. */
  readonly verification?: Exclude<Verification, 'not-available'>;
  /**
   * A count no dossier tells.
   *
   * @param name - Its name in the definition; `online-services`.
   * @param unit - The unit it is asked of; `null` for the whole.
   * @returns The count; `null` when it is not known.
   */
  readonly given?: (name: string, unit: string | null) => number | null;
};

/** The figures of an indicator that a tally holds. */
export type TallyIndicator = {
  /** The figure of the tally. */
  readonly whole: Indicator;
  /** The figures of its units, by code; none when it does not tell units apart. What names no unit is in the whole only. */
  readonly byUnit: readonly Indicator[];
  /** What a reader must know of the whole: what stands in no figure, what nobody told, what is lacking. */
  readonly problems: readonly Problem[];
};

const warning = (code: string, path: readonly string[], value?: number): Problem => ({
  code,
  path,
  severity: 'warning',
  ...(value === undefined ? {} : { value }),
});

/** The answers of the units, in the order of their codes, and of those together that can answer. */
function answersOf(tally: Tally, question: FigureQuestion, given: NonNullable<TallyIndicatorOptions['given']>) {
  const answers = cellsByUnit(tally).map(({ unit, cells }) => {
    const answer = figureAnswer(cells, question, (name) => given(name, unit));
    return { unit, cells, answer };
  });
  // a count that is given is given of the whole; what a unit's dossiers do not tell is missing from it
  const there = answers.filter(({ answer }) => 'numerator' in answer || answer.code === 'statistics/not-given');
  const silent = answers.filter((one) => !there.includes(one));
  const cells = there.length === 0 ? answers.flatMap((one) => one.cells) : there.flatMap((one) => one.cells);
  const all = figureAnswer(cells, question, (name) => given(name, null));
  // units that each lack something else hold all of it together, and yet no figure that any of them could give
  const whole = there.length > 0 || 'code' in all ? all : (silent[0]?.answer ?? all);
  const missing = silent.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  return { whole, missing, silent: silent.length, answers };
}

const doubtsIn = (answer: FigureAnswer, silent: number): readonly Problem[] => {
  if ('code' in answer) return [{ code: answer.code, path: [answer.lacks], severity: 'note' }];
  return [
    ...(answer.notTold === 0 ? [] : [warning('statistics/fact-not-told', [], answer.notTold)]),
    ...(answer.isUnnamed ? [warning('statistics/procedure-not-named', [])] : []),
    ...(silent === 0 ? [] : [warning('indicator/missing-parts', ['missing'], silent)]),
  ];
};

/**
 * An indicator of the dossiers of a tally, of the whole and of each unit, by a definition that is data: `indicators766` of `motcua/vn`, or your own.
 *
 * A figure is not available, and never 0, where the tally does not hold what the definition counts: a fact that was not measured or that nobody told of any finished
 * dossier, a tally without the key `procedure`, a count that was not given. A unit without it is `missing` from the whole, which then is of less
 * than all. Where a fact was told of some dossiers only, the share is a lower bound and `statistics/fact-not-told` says of how many it was not. Procedures are counted
 * by their names: dossiers that name none add none, and `statistics/procedure-not-named` says that there are such.
 *
 * The figures of the units roll up to the whole when every dossier names a unit and no procedures are counted. Orphans stand in no figure and are told.
 *
 * @param tally - The dossiers of one period.
 * @param definition - What is counted of what.
 * @param options - The disposition, the source, and whose the figures are.
 * @returns The figure of the whole, those of the units, and what a reader must know. The definition of a figure names the disposition and which due date
 * was kept or not, so that figures counted by another are not compared. A tally does not say how finely days were compared, nor at which agency dossiers were
 * counted (`granularity`, `countedAt`), and neither does the definition: where you count in two ways, name the way in `source.population`.
 * @throws `statistics/many-periods`; `statistics/unknown-choice` for a word in the definition that no tally counts; `indicator/invalid`, with `indicator/above-whole` when a given denominator is too small.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { tally, tallyIndicator } from 'motcua/statistics';
 * import { indicators766, vietnam } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { calendar, disposition } = vietnam(period.to);
 * const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06', unit: 'A' };
 * const state = stateFromRow(row, { on: period.to, calendar });
 * const counted = tally([{ ...state, facts: { digitised: true } }, { ...state, facts: { digitised: false } }], { period, keys: ['unit'] });
 *
 * const options = { disposition, source: { system: 'one-stop' } };
 * const { whole, byUnit } = tallyIndicator(counted, indicators766.digitised, options);
 * [whole.code, whole.numerator, whole.denominator]; // => ['766/4.2', 1, 2]
 * byUnit.map(({ unit, value }) => [unit, value]); // => [['A', { n: 1n, d: 2n }]]
 * const { whole: paid, problems } = tallyIndicator(counted, indicators766.paidOnline, options);
 * [paid.numerator, paid.verification, problems[0]?.code]; // => [null, 'not-available', 'statistics/not-counted']
 * ```
 */
export function tallyIndicator(
  tally: Tally,
  definition: TallyDefinition,
  options: TallyIndicatorOptions,
): TallyIndicator {
  const { disposition, source, unit = null, verification = 'needs-reconciliation', given = () => null } = options;
  const period = onlyPeriod(tally);
  const question = figureQuestion(definition, tally.keys, disposition);
  const { whole, missing, silent, answers } = answersOf(tally, question, given);
  const out = leftOutOf(tally, definition, disposition);
  const isSure = verification === 'verified' && out.every(isByRule);

  const figureOf = (
    of: string | null,
    answer: FigureAnswer,
    without: readonly string[],
    isWhole: boolean,
  ): Indicator => {
    const isThere = 'numerator' in answer;
    const isTold = isThere && answer.notTold === 0 && !answer.isUnnamed;
    const trust = isSure && isWhole && isTold ? 'verified' : 'needs-reconciliation';
    return indicator({
      code: definition.code,
      names: definition.names,
      ...(definition.kind === undefined ? {} : { kind: definition.kind }),
      numerator: isThere ? answer.numerator : null,
      denominator: isThere ? answer.denominator : null,
      measure: definition.measure,
      definition: `${definition.id}; ${disposition.id}; ${tally.against}`,
      period,
      on: period.to,
      knownOn: tally.knownOn,
      unit: of,
      source: { instrument: 'dossiers', ...source },
      verification: isThere ? trust : 'not-available',
      missing: without,
      basis: definition.basis,
    });
  };
  return {
    whole: figureOf(unit, whole, missing, silent === 0),
    byUnit: answers.flatMap(({ unit: of, answer }) => (of === null ? [] : [figureOf(of, answer, [], true)])),
    problems: [...doubtsIn(whole, silent), ...out],
  };
}
