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
