import { chiSquareCdf, fCdf } from '../../kernel/inside.js';
import { compiledSample } from '../sample/compiled-sample.js';
import type { Sample } from '../sample/sample.js';
import { type CrossTable, crossTable, type TableSide } from './cross-table.js';
import type { Domain } from './estimate-request.js';
import { linearise } from './linearise.js';
import { type Matrix, matrixOf } from './matrix.js';
import type { Evaluated } from './source.js';
import { contrasts, effects, pearsonOf, waldOf } from './table-statistics.js';

/** Which two things, of which ballots. */
export type IndependenceRequest = {
  /** A question of a scale or of single choice by its id, or a fact of the ballots such as the district. */
  readonly rows: TableSide;
  /** The other. */
  readonly columns: TableSide;
  /** The ballots; all by default. */
  readonly domain?: Domain;
};

/** A test by the distribution of F or of chi-square. */
export type DesignTest = {
  /** How far the table is from independence; `null` where the design does not tell. */
  readonly statistic: number | null;
  /** Degrees of freedom of the numerator; not necessarily whole. */
  readonly ndf: number;
  /** Degrees of freedom of the denominator; `null` of chi-square. */
  readonly ddf: number | null;
  /** How likely a table as far or farther is, were the two independent; `null` without a statistic. */
  readonly pValue: number | null;
};

/** Whether two things go together, under the design. */
export type Independence = {
  /** What the rows are; those without ballots are left out. */
  readonly rows: readonly string[];
  /** What the columns are. */
  readonly columns: readonly string[];
  /** The sums of weights, row by row. */
  readonly table: readonly (readonly number[])[];
  /** The valid ballots. */
  readonly n: number;
  /** Pearson's statistic, corrected in the second order by Rao and Scott: the one to use. */
  readonly raoScott: DesignTest;
  /** Pearson's statistic itself, its distribution corrected in the first order: that of chi-square times the mean design effect. */
  readonly raoScottFirstOrder: DesignTest;
  /** Wald's of the cells less what is expected of them. */
  readonly wald: DesignTest;
  /** Wald's, adjusted for few degrees of freedom. */
  readonly adjustedWald: DesignTest;
};

/** The covariances of the shares, or of the totals, of all cells. */
function covarianceOf({ source, block }: CrossTable, domain: Domain | null, isShare: boolean): Matrix | null {
  const ones = new Array<number>(block.width).fill(1);
  const figures = ones.flatMap((_, cell): readonly Evaluated[] => {
    const top = ones.map((__, at) => Number(at === cell));
    const figure = {
      terms: [{ factor: 1, parts: [{ domain, block, top, bottom: isShare ? ones : null }] }],
      isShare,
      counted: null,
    };
    const linear = linearise(figure, (part) => source.sums(part.domain, part.block));
    return linear === null ? [] : [{ figure, linear }];
  });
  const found = source.covariance(figures);
  return found && matrixOf(block.width, block.width, (row, column) => found[row * block.width + column] as number);
}

const none = (ndf: number, ddf: number | null): DesignTest => ({ statistic: null, ndf, ddf, pValue: null });

const fTest = (statistic: number, ndf: number, ddf: number): DesignTest =>
  ddf > 0 ? { statistic, ndf, ddf, pValue: fCdf(statistic, ndf, ddf, 'upper') } : none(ndf, ddf);

type Tests = Pick<Independence, 'raoScott' | 'raoScottFirstOrder' | 'wald' | 'adjustedWald'>;

function waldTests(statistic: number | null, ndf: number, df: number): Pick<Tests, 'wald' | 'adjustedWald'> {
  if (statistic === null) return { wald: none(ndf, df), adjustedWald: none(ndf, df - ndf + 1) };
  const ddf = df - ndf + 1;
  return { wald: fTest(statistic / ndf, ndf, df), adjustedWald: fTest((statistic * ddf) / (ndf * df), ndf, ddf) };
}

function pearsonTests(pearson: number, traces: readonly [number, number] | null, ndf: number, df: number) {
  if (traces === null || !(traces[0] > 0)) return { raoScott: none(ndf, df), raoScottFirstOrder: none(ndf, null) };
  const [first, second] = traces;
  const d = first ** 2 / second;
  const pValue = chiSquareCdf((pearson * ndf) / first, ndf, 'upper');
  return {
    raoScott: fTest(pearson / first, d, d * df),
    raoScottFirstOrder: { statistic: pearson, ndf, ddf: null, pValue },
  };
}

/**
 * Whether two things go together among the people the ballots speak for: satisfaction and district, answer and answer. Ballots in clusters and with weights tell less than as many drawn
 * singly, so Pearson's chi-square of the weighted table is corrected by the design effects of its cells (Rao and Scott 1984, Annals of Statistics 12), as `svychisq` of R survey. Wald's tests
 * are of the cells less what is expected of them (Koch, Freeman and Freeman 1975; adjusted: Felligi 1980); with many cells and few units they are not to be trusted.
 *
 * @param sample - The ballots.
 * @param request - The rows and columns: questions with one answer each, or facts.
 * @returns The table and the tests. Rows and columns without ballots are left out; where the table then has one row or column, or the design tells no variance, statistics are `null`.
 * @throws `survey/unknown-question`, `survey/not-measured`, and what the design is refused for, as {@link estimate}.
 *
 * @example
 * ```ts
 * import { independence, satisfactionLevels } from 'motcua/survey';
 *
 * const questions = [
 *   { id: 'q1', kind: 'scale', levels: satisfactionLevels() },
 *   { id: 'days', kind: 'number', unit: 'day' },
 * ] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const given = [
 *   ['satisfied', 4, 'A'],
 *   ['very-satisfied', 2, 'A'],
 *   ['neutral', 9, 'B'],
 *   ['satisfied', 5, 'B'],
 *   ['dissatisfied', 12, 'B'],
 * ] as const;
 * const ballots = given.map(([q1, days, ward]) => ({ answers: { q1, days }, facts: { ward } }));
 * const { rows, columns, table, raoScott } = independence(
 *   { questionnaire, design: {}, ballots },
 *   { rows: { fact: 'ward' }, columns: 'q1' },
 * );
 * [rows, columns.length]; // => [['A', 'B'], 4]
 * table[0]; // => [1, 1, 0, 0]
 * [raoScott.ndf.toFixed(2), raoScott.pValue?.toFixed(3)]; // => ['2.73', '0.443']
 * ```
 */
export function independence(sample: Sample, request: IndependenceRequest): Independence {
  const domain = request.domain ?? null;
  const compiled = compiledSample(sample);
  const cross = crossTable(compiled, request, domain);
  const { rows, columns, source, block } = cross;
  const { totals, n, weight } = source.sums(domain, block);
  const table = matrixOf(rows.length, columns.length, (row, column) => totals[row * columns.length + column] as number);
  const ndf = (rows.length - 1) * (columns.length - 1);
  const { units, strata } = source.support([{ domain, block, of: totals }]);
  const df = units - strata;
  const known = { rows, columns, table, n };
  const shares = covarianceOf(cross, domain, true);
  const sums = covarianceOf(cross, domain, false);
  if (ndf < 1 || df < 1 || shares === null || sums === null) {
    const nothing = none(Math.max(0, ndf), df);
    return {
      ...known,
      raoScott: nothing,
      raoScottFirstOrder: { ...nothing, ddf: null },
      wald: nothing,
      adjustedWald: nothing,
    };
  }
  const parts = { shares: [...totals].map((total) => total / weight), n };
  const traces = effects(parts, shares, contrasts(rows.length, columns.length));
  const pearson = pearsonOf(table, n);
  return { ...known, ...pearsonTests(pearson, traces, ndf, df), ...waldTests(waldOf(table, sums), ndf, df) };
}
