import type { Stage } from '../design/stage.js';
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

  return {
    compiled: null,
    questionnaire,
    questions,
    whole: calibrated === null ? null : ballotsIn(null),
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
