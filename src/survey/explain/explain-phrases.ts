import type { RulePhrase } from '../../kernel/index.js';
import { type BallotRule, ballotRules } from './ballot-rule-phrases.js';
import { type VarianceRule, varianceRules } from './variance-rule-phrases.js';

/** The rules an estimate is told by. */
export type EstimateRule = BallotRule | VarianceRule;

/** The rules of estimates in words; `outcome` stands beside the inputs of a step. */
export const surveyRules = (): Readonly<Record<EstimateRule, RulePhrase>> => ({ ...ballotRules(), ...varianceRules() });
