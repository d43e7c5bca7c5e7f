import type { Basis, Json, Step } from '../kernel/index.js';
import type { DossierRule } from './phrases.js';

/** A step of a rule this room has a phrase for. */
export const dossierStep = (
  rule: DossierRule,
  applied: boolean,
  basis: readonly Basis[],
  { inputs, outcome }: { readonly inputs: Step['inputs']; readonly outcome: Json },
): Step => ({ rule, applied, basis, inputs, outcome });
