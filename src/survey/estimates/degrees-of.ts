import { refuse } from '../../kernel/inside.js';
import { requiredNumber } from '../planning/required-number.js';
import type { Domain, EstimateOptions } from './estimate-request.js';
import type { Gradient } from './linearise.js';
import type { Source, Support } from './source.js';

type Path = readonly (string | number)[];

/** Degrees of freedom, and the units and strata they were counted from; `null` where a number was asked for. */
export type Degrees = { readonly df: number; readonly support: Support | null };

type Counting = {
  readonly source: Source;
  readonly gradients: readonly Gradient[];
  readonly domain: Domain | null;
};

/** Degrees of freedom, as asked for. */
export function degreesOf(df: EstimateOptions['df'], { source, gradients, domain }: Counting, path: Path): Degrees {
  if (typeof df === 'number') {
    if (df === Number.POSITIVE_INFINITY) return { df, support: null };
    const told = requiredNumber(df, [...path, 'df'], { low: 0, high: Number.MAX_SAFE_INTEGER, open: 'low' });
    return { df: told, support: null };
  }
  if (df !== undefined && !['counted', 'domain', 'design'].includes(df)) {
    refuse('survey/unknown-choice', {
      path: [...path, 'df'],
      value: df,
      accepted: 'counted | domain | design | a number',
    });
  }
  const of = df === 'domain' ? domain : df === 'design' ? null : gradients;
  const support = source.support(of);
  return { df: support.units - support.strata, support };
}

/** Of the gradients over each domain that of the block with the fewest valid ballots: those a figure of several questions can be said to rest on. */
export function countedIn(gradients: readonly Gradient[], source: Source): readonly Gradient[] {
  const found = new Map<string, Gradient>();
  for (const gradient of gradients) {
    const key = JSON.stringify(gradient.domain);
    const known = found.get(key);
    const nOf = ({ domain, block }: Gradient) => source.sums(domain, block).n;
    if (known === undefined || nOf(gradient) < nOf(known)) found.set(key, gradient);
  }
  return [...found.values()];
}
