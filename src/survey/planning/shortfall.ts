import type { Count, Problem } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { requiredNumber } from './required-number.js';

/** What a stratum was to give, as {@link allocation} has it. */
export type PlannedStratum = {
  /** The stratum. */
  readonly id: string;
  /** Ballots planned. */
  readonly n: number;
};

/** What a stratum gave. */
export type ObtainedStratum = {
  /** The stratum. */
  readonly id: string;
  /** Valid ballots that came back; 0 or more. */
  readonly obtained: number;
  /** How many were asked; by default as many as were planned. */
  readonly invited?: number;
};

/** What is to be done about a stratum. */
export type ShortfallAction = 'none' | 'ask-how-many' | 'collect' | 'collect-or-merge';

/** A stratum against its plan. */
export type StratumShortfall = {
  /** The stratum. */
  readonly id: string;
  /** Ballots planned. */
  readonly planned: number;
  /** Ballots that came back; `null` when it was not told, which is not none. */
  readonly obtained: number | null;
  /** How many are missing, 0 when there are enough; `null` when it was not told. */
  readonly missing: number | null;
  /** How many came back of how many were asked; `null` when it was not told, or when more came than planned and nobody says how many were asked. */
  readonly response: Count | null;
  /** What is to be done. */
  readonly action: ShortfallAction;
};

/** A plan against what came of it. */
export type Shortfall = {
  /** Each stratum of the plan, in its order. */
  readonly strata: readonly StratumShortfall[];
  /** Ballots planned in all. */
  readonly planned: number;
  /** Ballots that came back in all strata that were told. */
  readonly obtained: number;
  /** How many are missing, stratum by stratum: what one has above its plan makes up for no other. */
  readonly missing: number;
  /** What to tell, for `narrate`, one for each stratum that is not as planned. */
  readonly problems: readonly Problem[];
};

const BALLOTS = { low: 0, high: 1e12, whole: true };

function byStratum(obtained: readonly ObtainedStratum[], planned: readonly PlannedStratum[]) {
  const known = new Set(planned.map(({ id }) => id));
  const found = new Map<string, ObtainedStratum>();
  for (const [index, stratum] of obtained.entries()) {
    const id = stratum?.id;
    const path = ['obtained', index, 'id'];
    if (!known.has(id)) refuse('survey/unknown-stratum', { path, value: id ?? null });
    if (found.has(id)) refuse('survey/stratum-twice', { path, value: id });
    requiredNumber(stratum.obtained, ['obtained', index, 'obtained'], BALLOTS);
    if (stratum.invited !== undefined) {
      const invited = requiredNumber(stratum.invited, ['obtained', index, 'invited'], BALLOTS);
      if (stratum.obtained > invited) {
        const place = ['obtained', index, 'obtained'];
        refuse('survey/above-invited', { path: place, value: stratum.obtained, accepted: `0..${invited}` });
      }
    }
    found.set(id, stratum);
  }
  return found;
}

function against({ id, n: planned }: PlannedStratum, told: ObtainedStratum | undefined): StratumShortfall {
  if (told === undefined) return { id, planned, obtained: null, missing: null, response: null, action: 'ask-how-many' };
  const { obtained, invited = planned } = told;
  const missing = Math.max(0, planned - obtained);
  const response = obtained > invited ? null : { numerator: obtained, denominator: invited };
  const action = missing === 0 ? 'none' : obtained < 2 ? 'collect-or-merge' : 'collect';
  return { id, planned, obtained, missing, response, action };
}

function problemOf({ id, planned, obtained, missing }: StratumShortfall): readonly Problem[] {
  const about = (code: string, severity: Problem['severity']): readonly Problem[] => [
    { code, path: [id], severity, value: obtained, accepted: `${planned}` },
  ];
  if (obtained === null) return about('survey/stratum-not-told', 'warning');
  if (obtained === 0 && planned > 0) return about('survey/stratum-empty', 'error');
  if (obtained === 1) return about('survey/stratum-of-one', 'warning');
  return missing === 0 ? [] : about('survey/stratum-short', 'warning');
}

/**
 * What is missing of the ballots that were planned, stratum by stratum, and what to do about it.
 *
 * A stratum with none is told as an error: nothing can be estimated for it, and leaving it out silently would estimate another population. Either
 * collect there, or merge it with a stratum that is alike, before the answers are seen, and say so. With a single ballot there is no standard error.
 * What one stratum has above its plan makes up for no other. A stratum of which nothing is told is not taken to have none.
 *
 * @param plan - The strata and their ballots, such as an `Allocation`; no two of one name.
 * @param obtained - What came back, at most once for each stratum of the plan.
 * @returns Each stratum and all together, with the problems.
 * @throws `survey/no-strata`, `survey/stratum-twice`, `survey/unknown-stratum`, `survey/out-of-range`, `survey/above-invited`.
 *
 * @example
 * ```ts
 * import { allocation, shortfall } from 'motcua/survey';
 *
 * const strata = [{ id: 'ward', size: 600 }, { id: 'commune', size: 300 }, { id: 'island', size: 100 }];
 * const plan = allocation({ total: 100, strata, method: 'proportional' });
 * const { missing, problems, strata: rows } = shortfall(plan, [
 *   { id: 'ward', obtained: 55, invited: 110 },
 *   { id: 'commune', obtained: 32, invited: 40 },
 *   { id: 'island', obtained: 0 },
 * ]);
 * missing; // => 15
 * rows.map(({ action }) => action); // => ['collect', 'none', 'collect-or-merge']
 * rows[0]?.response; // => { numerator: 55, denominator: 110 }
 * problems.map(({ code }) => code); // => ['survey/stratum-short', 'survey/stratum-empty']
 * ```
 */
export function shortfall(
  plan: { readonly strata: readonly PlannedStratum[] },
  obtained: readonly ObtainedStratum[],
): Shortfall {
  if (!Array.isArray(plan?.strata) || plan.strata.length === 0) return refuse('survey/no-strata', { path: ['strata'] });
  const ids = new Set<string>();
  for (const [index, stratum] of plan.strata.entries()) {
    const id = stratum?.id;
    requiredNumber(stratum?.n, ['strata', index, 'n'], BALLOTS);
    if (ids.has(id)) refuse('survey/stratum-twice', { path: ['strata', index, 'id'], value: id });
    ids.add(id);
  }
  if (!Array.isArray(obtained)) return refuse('survey/no-strata', { path: ['obtained'] });
  const told = byStratum(obtained, plan.strata);
  const strata = plan.strata.map((stratum) => against(stratum, told.get(stratum.id)));
  const sumOf = (pick: (stratum: StratumShortfall) => number) => strata.reduce((sum, one) => sum + pick(one), 0);
  return {
    strata,
    planned: sumOf(({ planned }) => planned),
    obtained: sumOf((one) => one.obtained ?? 0),
    missing: sumOf((one) => one.missing ?? 0),
    problems: strata.flatMap(problemOf),
  };
}
