import type { TimeLimit } from '../deadline/index.js';
import type { CivilDate, LocalDateTime } from '../kernel/index.js';
import { attempt, canonicalJson } from '../kernel/inside.js';
import type { Channel } from './channel.js';
import { chooseLimit, type LimitQuery, type LookedAt } from './choose-limit.js';
import type { Procedure } from './procedure.js';

/** A statutory and a committed limit that answer one question, and where the committed one stands. */
export type LimitPair = {
  readonly statutory: TimeLimit;
  readonly committed: TimeLimit;
  readonly path: readonly (string | number)[];
};

/** Every question for a limit the procedure can be asked: its channels, with every case and with none. */
function questionsOf({ channels, cases = [] }: Procedure): readonly LimitQuery[] {
  // a procedure without a table of channels is the same by every one
  const ways = channels?.map(({ channel }) => channel) ?? (['in-person'] as const);
  const codes = [...cases.map(({ code }) => code), ...(channels ?? []).map((offer) => offer.case), undefined];
  const known = [...new Set(ways)].filter((channel): channel is Channel => channel !== undefined);
  return known.flatMap((channel) =>
    [...new Set(codes)].map((code) => ({ channel, ...(code === undefined ? {} : { case: code }) })),
  );
}

function decider(procedure: Procedure, query: LimitQuery): LookedAt | undefined {
  const choice = attempt(() => chooseLimit(procedure, query));
  const last = 'lookedAt' in choice ? choice.lookedAt.at(-1) : undefined;
  return last?.limit === null ? undefined : last;
}

/** What the law sets beside what was promised, for every question that has both; pairs that are the same are told once. */
export function limitPairs(procedure: Procedure, on?: CivilDate | LocalDateTime): readonly LimitPair[] {
  const pairs = questionsOf(procedure).flatMap((query): readonly LimitPair[] => {
    const asked = on === undefined ? query : { ...query, on };
    const [law, promise] = [
      decider(procedure, { ...asked, of: 'statutory' }),
      decider(procedure, { ...asked, of: 'committed' }),
    ];
    if (law === undefined || promise === undefined) return [];
    const { limit: statutory } = law;
    const { limit: committed, row } = promise;
    return statutory === null || committed === null ? [] : [{ statutory, committed, path: [...row.path, 'committed'] }];
  });
  return [
    ...new Map(
      pairs.map(({ statutory, committed, path }) => [
        canonicalJson([statutory, committed]),
        { statutory, committed, path },
      ]),
    ).values(),
  ];
}
