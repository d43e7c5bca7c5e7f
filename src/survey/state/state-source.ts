import type { Stage } from '../design/stage.js';
import { ALIKE, areUnlike } from '../design/weights.js';
import type { Domain } from '../estimates/estimate-request.js';
import { jackknifeCovariance } from '../estimates/jackknife-covariance.js';
import type { Source } from '../estimates/source.js';
import type { CompiledState } from './compiled-state.js';
import { stateCovariance } from './state-covariance.js';
import { stateReader } from './state-reader.js';
import { stateSums } from './state-sums.js';
import { stateSupport } from './state-support.js';
import { stateUnitTotals } from './state-unit-totals.js';

/** A state as estimators ask it. */
export function stateSource(compiled: CompiledState): Source {
  const { state, questions, unitStages, calibrated } = compiled;
  const { questionnaire, design } = state;
  const reader = stateReader(compiled);
  const { cellsOf, domainsBy, sumsAt } = reader;
  const { sums, spread } = stateSums(compiled, reader);
  const linearised = stateCovariance(compiled, reader);
  const totalsOf = (part: Parameters<typeof stateUnitTotals>[2]) => stateUnitTotals(compiled, reader, part);

  const ballotsIn = (domain: Domain | null): number =>
    cellsOf(domain).reduce((sum, cell) => sum + (sumsAt(cell)[0] as number), 0);

  const drawn = state.cells.flatMap(({ sums: [n = 0, weight = 0, squares = 0] }, cell) =>
    n === 0 ? [] : [{ mean: ((compiled.times[cell] as number) * weight) / n, spread: (n * squares) / weight ** 2 - 1 }],
  );
  const isWeighted =
    areUnlike(Float64Array.from(drawn, ({ mean }) => mean)) || drawn.some(({ spread }) => spread > ALIKE);

  return {
    compiled: null,
    questionnaire,
    questions,
    whole: calibrated === null ? null : ballotsIn(null),
    isWeighted,
    units: unitStages[0]?.stratumOf.length ?? ballotsIn(null),
    ballots: ballotsIn,
    domainsBy,
    sums,
    covariance: (figures) =>
      design.variance === 'jackknife'
        ? jackknifeCovariance(figures, { stage: unitStages[0] as Stage, totalsOf })
        : linearised(figures),
    support: stateSupport(compiled, reader),
    spread,
  };
}
