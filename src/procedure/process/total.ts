import type { TimeLimit } from '../../deadline/index.js';
import type { Problem } from '../../kernel/index.js';
import type { Met } from './conditions.js';
import type { Process } from './process.js';

/** One limit of the whole: limits one after the other, and where they stand in the process. */
export type Total = { readonly limits: readonly [TimeLimit, ...TimeLimit[]]; readonly path: Problem['path'] };

/** The limits of the whole that may govern under the conditions met; the latest does. None when the whole has no limit. */
export function totalsOf({ limit, extensions = [] }: Process, met: Met): readonly Total[] {
  const longer = extensions.flatMap(({ when, upTo, by }, number): Total[] => {
    if (!met.has(when)) return [];
    if (upTo !== undefined) return [{ limits: [upTo], path: ['extensions', number, 'upTo'] }];
    return limit === undefined || by === undefined ? [] : [{ limits: [limit, by], path: ['extensions', number, 'by'] }];
  });
  if (longer.length > 0 || limit === undefined) return longer;
  return [{ limits: [limit], path: ['limit'] }];
}
