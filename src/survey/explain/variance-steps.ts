import type { Json, Step } from '../../kernel/index.js';
import { fractionOf, type Stage } from '../design/stage.js';
import type { StagePart } from '../design/stage-part.js';
import { ruleOf } from '../design/stage-rule.js';
import type { CompiledSample } from '../sample/compiled-sample.js';
import { finite, ruleStep } from './rule-step.js';
import { textbooks } from './textbooks.js';

/** The most strata that are told one by one. */
const MOST_STRATA = 50;

/** How the design drew the ballots: its strata and first-stage units. */
function designStep({ sample, stages }: CompiledSample): Step {
  const { strata, clusters = [] } = sample.design;
  const { names, stratumOf } = stages[0] as Stage;
  return ruleStep('survey/drawn', {
    inputs: { strata: strata ?? null, clusters, stages: stages.length, ballots: sample.ballots.length },
    outcome: { strata: names.length, units: stratumOf.length },
  });
}

/** How much of each stage was drawn. */
function populationSteps({ stages }: CompiledSample): readonly Step[] {
  return stages.map((stage, at) => {
    const units = stage.drawn.reduce((sum, drawn) => sum + drawn, 0);
    const size = finite(stage.size.reduce((sum, one) => sum + one, 0));
    return ruleStep('survey/finite-population', {
      applied: stage.size.some(Number.isFinite),
      inputs: { stage: at + 1, strata: stage.names.length, units, size },
      outcome: size === null ? null : finite(1 - units / size),
    });
  });
}

/** The strata of one unit among those with ballots that count, of each stage that has some; the first stage is told when it has none. */
function lonelySteps({ stages, lonelyPsu }: CompiledSample, parts: readonly StagePart[] | null): readonly Step[] {
  return stages.flatMap((stage, at) => {
    const part = parts?.[at];
    const met = part?.strata ?? [...stage.names.keys()];
    const lonely = met.filter((stratum) => stage.drawn[stratum] === 1 && fractionOf(stage, stratum) < 1);
    if (at > 0 && lonely.length === 0) return [];
    const strata = lonely.slice(0, MOST_STRATA).map((stratum) => stage.names[stratum] as string);
    const inputs = { stage: at + 1, policy: lonelyPsu, strata, count: lonely.length };
    return ruleStep('survey/lonely-units', {
      applied: lonely.length > 0,
      inputs,
      outcome: part?.raised ?? null,
    });
  });
}

/** Which strata are told one by one, in their order: all, or those that add most. */
function toldOf({ shares, strata }: StagePart): readonly number[] {
  const most = [...shares.keys()].sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b);
  return most.slice(0, MOST_STRATA).sort((a, b) => (strata[a] as number) - (strata[b] as number));
}

/** By how much the squares of a stratum count, and about what they are taken. */
function weighed(compiled: CompiledSample, stratum: number): { readonly factor: number; readonly centre: string } {
  const stage = compiled.stages[0] as Stage;
  const drawn = stage.drawn[stratum] as number;
  if (compiled.sample.design.variance === 'jackknife') {
    return { factor: ((1 - fractionOf(stage, stratum)) * (drawn - 1)) / drawn, centre: 'replicates' };
  }
  return ruleOf(stage, stratum, compiled.lonelyPsu) ?? { factor: 0, centre: 'none' };
}

function stratumSteps(compiled: CompiledSample, part: StagePart): readonly Step[] {
  const { stage, strata, shares } = part;
  const told = toldOf(part);
  const steps = told.map((slot) => {
    const stratum = strata[slot] as number;
    return ruleStep('survey/stratum', {
      inputs: {
        stratum: stage.names[stratum] as string,
        units: stage.drawn[stratum] as number,
        size: finite(stage.size[stratum] as number),
        ...weighed(compiled, stratum),
      },
      outcome: shares[slot] as number,
    });
  });
  const others = strata.length - told.length;
  if (others === 0) return steps;
  const sum = (of: Iterable<number>) => [...of].reduce((total, share) => total + share, 0);
  const rest = sum(shares) - sum(told.map((slot) => shares[slot] as number));
  return [...steps, ruleStep('survey/other-strata', { inputs: { strata: others }, outcome: rest })];
}

const laterSteps = (parts: readonly StagePart[]): readonly Step[] =>
  parts.slice(1).map(({ matrix, strata }, at) =>
    ruleStep('survey/later-stage', {
      inputs: { stage: at + 2, strata: strata.length },
      outcome: matrix[0] as number,
    }),
  );

/** How the variance is made: `linearization`, or the jackknife by its usual name. */
export function varianceMethod({ sample, stages }: CompiledSample): 'linearization' | 'JK1' | 'JKn' {
  if (sample.design.variance !== 'jackknife') return 'linearization';
  return (stages[0] as Stage).names.length === 1 ? 'JK1' : 'JKn';
}

const FORMULAS = {
  linearization: 'Σ (1 - f) n / (n - 1) Σ (u - ū)²',
  JK1: '(1 - f) (n - 1) / n Σ (θᵢ - θ̄)²',
  JKn: 'Σ (1 - f) (n - 1) / n Σ (θᵢ - θ̄)²',
} as const;

function varianceStep(compiled: CompiledSample, variance: number | null): Step {
  const method = varianceMethod(compiled);
  const isFitted = compiled.calibrated !== null;
  const basis = method === 'linearization' ? textbooks.linearization : textbooks.jackknife;
  const inputs: { readonly [name: string]: Json } = { method, formula: FORMULAS[method], isFitted, variance };
  return ruleStep('survey/variance', {
    applied: variance !== null,
    basis: isFitted ? [...basis, ...textbooks.residuals] : basis,
    inputs,
    outcome: variance === null ? null : Math.sqrt(variance),
  });
}

/** How the ballots were drawn, what each stratum and stage adds to the variance, and the variance. */
export function varianceSteps(
  compiled: CompiledSample,
  { parts, variance }: { readonly parts: readonly StagePart[] | null; readonly variance: number | null },
): readonly Step[] {
  const [first] = parts ?? [];
  return [
    designStep(compiled),
    ...populationSteps(compiled),
    ...lonelySteps(compiled, parts),
    ...(first === undefined ? [] : stratumSteps(compiled, first)),
    ...laterSteps(parts ?? []),
    varianceStep(compiled, variance),
  ];
}
