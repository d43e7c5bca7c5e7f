import type { Basis, Json, Step } from '../../kernel/index.js';
import type { EstimateRule } from './explain-phrases.js';

/** What a step tells: that it took effect, unless it says otherwise, and on which textbook's formula. */
export type Told = {
  readonly applied?: boolean;
  readonly basis?: readonly Basis[];
  readonly inputs: Step['inputs'];
  readonly outcome: Json;
};

/** A step of a rule this room has a phrase for. */
export const ruleStep = (rule: EstimateRule, { applied = true, basis = [], inputs, outcome }: Told): Step => ({
  rule,
  applied,
  basis,
  inputs,
  outcome,
});

/** A number as JSON has it; `null` of one without end. */
export const finite = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : value;
