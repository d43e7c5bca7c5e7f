import type { IndicatorKind } from '../indicator/index.js';
import type { Basis, Bilingual } from '../kernel/index.js';
import type { TallyTerm } from './tally-term.js';

/** What an indicator is of what, in the terms of a tally: so that a decision on indicators is data. */
export type TallyDefinition = {
  /** Which rule it is; `vn/766-2.1`. */
  readonly id: string;
  /** Of which indicator; `766/2.1`. */
  readonly code: string;
  /** What the indicator is called. */
  readonly names: Bilingual;
  /** What the figure is; `share` by default, whose numerator is part of its denominator. */
  readonly kind?: IndicatorKind;
  /** What is counted; `dossier`, `procedure`. */
  readonly measure: string;
  /** What is summed above the line; `null` when no tally counts it. */
  readonly numerator: readonly TallyTerm[] | null;
  /** What is summed below it; `null` when no tally counts it. */
  readonly denominator: readonly TallyTerm[] | null;
  /** Where the definition is from. */
  readonly basis: readonly Basis[];
};
