import { refuse } from '../../kernel/inside.js';
import { fractionOf, isTakenWhole, type Stage } from './stage.js';
import type { LonelyPsu } from './survey-design.js';

/** What the variance of a stratum is: so many times the squares about a centre; `null` where the sample does not tell. */
export type Rule = { readonly factor: number; readonly centre: 'own' | 'all' } | null;

/** How much a stratum adds, and about what its units are squared. */
export function ruleOf(stage: Stage, stratum: number, lonelyPsu: LonelyPsu): Rule {
  const left = 1 - fractionOf(stage, stratum);
  const drawn = stage.drawn[stratum] as number;
  if (isTakenWhole(stage, stratum)) return { factor: 0, centre: 'own' };
  if (drawn > 1) return { factor: (left * drawn) / (drawn - 1), centre: 'own' };
  if (lonelyPsu === 'adjust') return { factor: left, centre: 'all' };
  if (lonelyPsu === 'average') return null;
  if (lonelyPsu !== 'fail') return { factor: 0, centre: 'own' };
  return refuse('survey/lonely-psu', {
    path: ['design', 'lonelyPsu'],
    value: stage.names[stratum] as string,
    accepted: 'two units or more, or adjust | average | remove | certainty',
  });
}
