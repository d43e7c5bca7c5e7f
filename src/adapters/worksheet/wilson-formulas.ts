/** The cells an interval is made from. */
export type WilsonCells = {
  /** The share, not rounded; words where there are no ballots. */
  readonly share: string;
  /** The ballots. */
  readonly n: string;
  /** The ballots the interval is made for. */
  readonly effective: string;
  /** The population, empty for one without end. */
  readonly population: string;
  /** The normal quantile. */
  readonly deviate: string;
};

/** As many ballots from a population without end as are as sure: n (N - 1) / (N - n), at least 1. Empty when all were asked, `#N/A` when fewer were there than ballots. */
export function effectiveFormula({ n, population }: Pick<WilsonCells, 'n' | 'population'>): string {
  const finite = `IF(${population}<${n},NA(),IF(${population}=${n},"",MAX(1,${n}*(${population}-1)/(${population}-${n}))))`;
  return `=IF(OR(${population}="",${n}=0),${n},${finite})`;
}

/** The smaller root as the square of the share by the larger one, which does not cancel. */
function lowerRoot(share: string, { effective, deviate }: WilsonCells): string {
  const half = `${deviate}^2/${effective}/2`;
  return `IF(${share}<=0,0,${share}*${share}/(${share}+${half}+SQRT(2*${half}*${share}*(1-${share})+(${half})^2)))`;
}

/** An end of the interval of Wilson (1927); the share itself when all were asked. */
function endFormula(cells: WilsonCells, end: string): string {
  const { share, effective } = cells;
  return `=IF(NOT(ISNUMBER(${share})),${share},IF(ISTEXT(${effective}),${share},${end}))`;
}

/** The lower end. */
export const lowFormula = (cells: WilsonCells): string =>
  endFormula(cells, `MIN(${cells.share},${lowerRoot(cells.share, cells)})`);

/** The upper end. */
export const highFormula = (cells: WilsonCells): string =>
  endFormula(cells, `MAX(${cells.share},1-${lowerRoot(`(1-${cells.share})`, cells)})`);
