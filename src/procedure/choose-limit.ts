import type { TimeLimit } from '../deadline/index.js';
import { type CivilDate, type EpochDay, type LocalDateTime, toEpochDay } from '../kernel/index.js';
import { refuse, toMoment } from '../kernel/inside.js';
import type { Channel } from './channel.js';
import { isOfferedBy, requireChannel } from './is-offered.js';
import { type LimitRow, limitRows } from './limit-rows.js';
import type { Limits } from './limits.js';
import type { Procedure } from './procedure.js';

/** Which limit is asked for: what the law sets, what the office promised, or the promise where there is one and else the law. */
export type LimitKind = 'statutory' | 'committed' | 'promised';

/** A question for a limit. */
export type LimitQuery = {
  /** The channel by which the dossier came in. */
  readonly channel: Channel;
  /** The code of the case; needed where the cases differ and the channel alone does not decide. */
  readonly case?: string;
  /** `promised` by default. */
  readonly of?: LimitKind;
  /** The day of receipt, or a moment of it: a commitment that begins later does not count yet. Without it every commitment counts. */
  readonly on?: CivilDate | LocalDateTime;
};

/** A row that was looked at. */
export type LookedAt = {
  readonly row: LimitRow;
  readonly kind: 'statutory' | 'committed';
  /** What stands there. */
  readonly limit: TimeLimit | null;
};

/** The small record that decides a limit: `limitFor` picks from it, `explainLimitFor` narrates it. */
export type LimitChoice = {
  readonly isOffered: boolean;
  /** Every row looked at, in order; the last one decides when it has a limit. */
  readonly lookedAt: readonly LookedAt[];
};

/** The day a question is asked for; `null` when every commitment counts. */
type AskedDay = EpochDay | null;

const isYetToCome = (since: CivilDate | undefined, day: AskedDay): boolean =>
  since !== undefined && day !== null && toEpochDay(since) > day;

function limitOf(limits: Limits | undefined, kind: 'statutory' | 'committed', day: AskedDay) {
  if (kind === 'statutory') return limits?.statutory ?? null;
  return isYetToCome(limits?.committedSince, day) ? null : (limits?.committed ?? null);
}

/** What tells two limits apart. */
const sameness = ({ limit }: LookedAt): string =>
  JSON.stringify(limit, limit === null ? [] : ['unit', 'amount', 'parts', 'receiptCutoff']);

/** Looks through one group; refuses when its rows differ, one without a limit from one with: then the case must be named. */
function lookIn(group: readonly LimitRow[], kind: 'statutory' | 'committed', day: AskedDay): readonly LookedAt[] {
  const looked = group.map((row) => ({ row, kind, limit: limitOf(row.limits, kind, day) }));
  if (looked.length > 1 && new Set(looked.map(sameness)).size > 1) {
    refuse('procedure/case-needed', {
      path: ['case'],
      value: kind,
      accepted: group.map((row) => row.case ?? '').join(' | '),
    });
  }
  // rows that agree are told once when they have a limit
  return looked[0]?.limit === null ? looked : looked.slice(0, 1);
}

function checkQuery(procedure: Procedure, query: LimitQuery): void {
  if (typeof procedure !== 'object' || procedure === null) {
    refuse('kernel/invalid-shape', { value: procedure ?? null, accepted: 'a procedure' });
  }
  requireChannel(query?.channel);
  const { cases = [], channels = [] } = procedure;
  const { of = 'promised' } = query;
  if (!['statutory', 'committed', 'promised'].includes(of)) {
    refuse('procedure/unknown-limit-kind', {
      path: ['of'],
      value: of,
      accepted: 'statutory | committed | promised',
    });
  }
  const codes = new Set([...cases.map(({ code }) => code), ...channels.map((offer) => offer.case)]);
  if (query.case !== undefined && !codes.has(query.case)) {
    codes.delete(undefined);
    refuse('procedure/unknown-case', { path: ['case'], value: query.case, accepted: [...codes].join(' | ') });
  }
}

/**
 * Decides a limit.
 *
 * @throws `procedure/unknown-channel`, `procedure/unknown-limit-kind`, `procedure/unknown-case`, `procedure/case-needed`,
 * `kernel/not-a-date-time`, `kernel/invalid-shape`.
 */
export function chooseLimit(procedure: Procedure, query: LimitQuery): LimitChoice {
  checkQuery(procedure, query);
  const { channel, of = 'promised', on } = query;
  const day = on === undefined ? null : toMoment(on).day;
  const isOffered = isOfferedBy(procedure, channel);
  const lookedAt: LookedAt[] = [];
  if (!isOffered) return { isOffered, lookedAt };
  const groups = limitRows(procedure, channel, query.case);
  for (const kind of of === 'promised' ? (['committed', 'statutory'] as const) : [of]) {
    for (const group of groups) {
      lookedAt.push(...lookIn(group, kind, day));
      if (lookedAt.at(-1)?.limit !== null) return { isOffered, lookedAt };
    }
  }
  return { isOffered, lookedAt };
}
