import { compiledSample } from './compiled-sample.js';
import type { Sample } from './sample.js';

/** The weights figures are made with. */
export type SampleWeights = {
  /** The weight of each ballot, in their order. */
  readonly weights: readonly number[];
  /** What they sum to: how many people the sample speaks for. */
  readonly sum: number;
  /** What their squares sum to. */
  readonly sumOfSquares: number;
  /** n Σw² / (Σw)²: by how much unequal weights alone multiply a variance (Kish 1965, Survey Sampling, 11.7); `null` without ballots. */
  readonly kishDesignEffect: number | null;
  /** (Σw)² / Σw²: as many ballots of equal weight; `null` without ballots. */
  readonly kishN: number | null;
  /** How they were fitted to the population; `null` when they were not. */
  readonly calibration: {
    /** The way. */
    readonly kind: 'post-stratify' | 'rake';
    /** How often all margins were fitted. */
    readonly iterations: number;
    /** How far the cell that is farthest from its population is from it in the end, as a part of it. */
    readonly gap: number;
  } | null;
};

/**
 * The weights figures are made with, after calibration, and what unequal weights cost.
 *
 * @param sample - The ballots and their design.
 * @returns The weights and their sums.
 * @throws `survey/invalid-questionnaire`, and what the design is refused for, as `estimate`.
 *
 * @example
 * ```ts
 * import { sampleWeights, satisfactionLevels } from 'motcua/survey';
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
 * const calibration = { kind: 'post-stratify', by: 'ward', population: { A: 30, B: 10 } } as const;
 * const { weights, kishN } = sampleWeights({ questionnaire, design: { calibration }, ballots });
 * weights.map((weight) => weight.toFixed(2)); // => ['15.00', '15.00', '3.33', '3.33', '3.33']
 * kishN?.toFixed(2); // => '3.31'
 * ```
 */
export function sampleWeights(sample: Sample): SampleWeights {
  const { weights, calibrated } = compiledSample(sample);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const sumOfSquares = weights.reduce((total, weight) => total + weight * weight, 0);
  const hasAny = weights.length > 0;
  return {
    weights: [...weights],
    sum,
    sumOfSquares,
    kishDesignEffect: hasAny ? (weights.length * sumOfSquares) / sum ** 2 : null,
    kishN: hasAny ? sum ** 2 / sumOfSquares : null,
    calibration: calibrated && { kind: calibrated.kind, iterations: calibrated.iterations, gap: calibrated.gap },
  };
}
