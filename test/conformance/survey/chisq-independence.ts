import { type DesignTest, independence } from 'motcua/survey';
import type { Op } from './oracle.ts';
import { datasetOf, levelsOf, sampleOf } from './oracle-sample.ts';

const test = ({ statistic, ndf, ddf, pValue }: DesignTest) => ({ statistic, ndf, ddf, p_value: pValue });

/** Whether two columns go together, under a design. */
export const chisqIndependence: Op = {
  answer: (vector, world) => {
    const { rows, cols } = vector.args;
    const dataset = datasetOf(vector, world);
    const questions = [rows, cols].map((id: string) => ({
      id,
      kind: 'single' as const,
      options: levelsOf(dataset, id).map((level) => ({ id: level })),
    }));
    const read = sampleOf(vector, world, { questions });
    const ballots = read.ballots.map((one) => {
      const textOf = (id: string) => (one.facts?.[id] === undefined ? null : String(one.facts[id]));
      return { ...one, answers: { [rows]: textOf(rows), [cols]: textOf(cols) } };
    });
    const found = independence({ ...read, ballots }, { rows, columns: cols });
    return {
      weighted_table: found.table,
      tests: {
        F: test(found.raoScott),
        Chisq: test(found.raoScottFirstOrder),
        Wald: test(found.wald),
        adjWald: test(found.adjustedWald),
      },
    };
  },
};
