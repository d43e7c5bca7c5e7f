import type { Json, Step } from '../../kernel/index.js';
import { weightsFrom } from '../design/weights.js';
import type { CompiledSample } from '../sample/compiled-sample.js';
import { ruleStep } from './rule-step.js';
import { textbooks } from './textbooks.js';

const WEIGHTS = {
  fact: 'survey/weights-from-fact',
  sizes: 'survey/weights-from-sizes',
  equal: 'survey/weights-equal',
} as const;

const endOf = (weights: Float64Array, of: (a: number, b: number) => number): number | null =>
  weights.length === 0 ? null : weights.reduce((a, b) => of(a, b));

function calibrationStep({ sample, calibrated }: CompiledSample): Step {
  const told = sample.design.calibration;
  if (calibrated === null || told === undefined) {
    return ruleStep('survey/calibrated', { applied: false, inputs: {}, outcome: null });
  }
  const margins: readonly Json[] = (told.kind === 'rake' ? told.margins : [told]).map(({ by, population }) => ({
    by,
    cells: Object.keys(population).length,
    people: Object.values(population).reduce((sum, people) => sum + people, 0),
  }));
  const { kind, iterations, gap } = calibrated;
  return ruleStep('survey/calibrated', {
    basis: kind === 'rake' ? textbooks.raking : [],
    inputs: { kind, margins, iterations, gap },
    outcome: calibrated.weights.reduce((sum, weight) => sum + weight, 0),
  });
}

/** How many people each ballot speaks for, and whether that was fitted to a population. */
export function weightSteps(compiled: CompiledSample): readonly Step[] {
  const { sample, weights, calibrated } = compiled;
  const { design } = sample;
  const drawn = calibrated?.drawn ?? weights;
  const from = ruleStep(WEIGHTS[weightsFrom(design)], {
    inputs: {
      fact: design.weights ?? null,
      least: endOf(drawn, Math.min),
      greatest: endOf(drawn, Math.max),
    },
    outcome: drawn.reduce((sum, weight) => sum + weight, 0),
  });
  return [from, calibrationStep(compiled)];
}
