import { type ShareIntervalMethod, shareInterval } from 'motcua/survey';
import type { Op } from './oracle.ts';

const METHODS: Readonly<Record<string, ShareIntervalMethod>> = {
  wald: 'plain',
  wilson: 'wilson',
  wilson_cc: 'wilson-cc',
  clopper_pearson: 'beta',
  agresti_coull: 'agresti-coull',
  jeffreys_raw: 'jeffreys',
  // what DescTools calls the interval of the arcsine is Anscombe's
  desctools_arcsine: 'anscombe',
  logit: 'logit',
};

/** Intervals of plain counts. */
export const binomialCi: Op = {
  answer: ({ args: { x, n, level } }) => {
    const ends = (name: string, method: ShareIntervalMethod) => {
      // binom.confint asks prop.test for Wilson's with the correction and does not hand the level on: those are of 95 % always
      const query = { share: x / n, effectiveN: n, level: name === 'wilson_cc' ? 0.95 : level, method };
      const { low, high } = shareInterval(query);
      return [name, { lower: low, upper: high }] as const;
    };
    const methods = Object.entries(METHODS).map(([name, method]) => ends(name, method));
    return { estimate: x / n, methods: Object.fromEntries(methods) };
  },
  leftOut: [
    /^methods\.(cloglog|probit|jeffreys_bcd|desctools_(midp|modified_wilson|modified_jeffreys|lik|blaker))\./,
    /^published_4dp/,
  ],
  floor: 1e-15,
};
