import type { TimeLimit } from '../deadline/index.js';
import type { Explained, Json, Step } from '../kernel/index.js';
import { chooseLimit, type LimitQuery, type LookedAt } from './choose-limit.js';
import type { ProcedureRule } from './phrases.js';
import type { Procedure } from './procedure.js';

const ruleStep = (rule: ProcedureRule, applied: boolean, rest: Omit<Step, 'rule' | 'applied'>): Step => ({
  rule,
  applied,
  ...rest,
});

function rowStep({ row, kind, limit }: LookedAt, channel: string): Step {
  const unread = row.limits?.unread?.map(({ amount, unit }) => `${amount ?? ''} ${unit}`.trim());
  const begins = kind === 'committed' && limit === null ? row.limits?.committedSince : undefined;
  const inputs: Record<string, Json> = {
    kind,
    channel,
    ...(row.case === undefined ? {} : { case: row.case }),
    ...(unread === undefined ? {} : { unread }),
    ...(begins === undefined ? {} : { committedSince: begins }),
  };
  return ruleStep(`procedure/limit-of-${row.place}`, limit !== null, {
    basis: row.limits?.basis ?? [],
    inputs,
    outcome: limit,
  });
}

/**
 * The limit of a procedure for a channel and a case, with every row that was looked at, in order: the rows without a limit as considered, the
 * row that decided as applied.
 *
 * @param procedure - One version of a procedure.
 * @param query - As for {@link limitFor}.
 * @returns The limit, equal to that of {@link limitFor}, and the steps.
 * @throws What {@link limitFor} throws.
 *
 * @example
 * ```ts
 * import { narrate } from 'motcua';
 * import { explainLimitFor, type Procedure } from 'motcua/procedure';
 *
 * const procedure: Procedure = {
 *   code: '1.004222',
 *   name: { vi: 'Đăng ký thường trú' },
 *   limits: { statutory: { amount: 7, unit: 'working-day' } },
 *   channels: [{ channel: 'online', limits: { unread: [{ amount: 7, unit: 'OTHER' }] } }],
 * };
 * const { value, because } = explainLimitFor(procedure, { channel: 'online', of: 'statutory' });
 * value; // => { amount: 7, unit: 'working-day' }
 * because.map(({ rule, applied }) => [rule, applied]); // => [['procedure/limit-of-channel', false], ['procedure/limit-of-procedure', true]]
 * narrate(because, { locale: 'en' }).split('\n').at(-1); // => '2.  The procedure as a whole: statutory limit 7 working days'
 * ```
 */
export function explainLimitFor(procedure: Procedure, query: LimitQuery): Explained<TimeLimit | null> {
  const { isOffered, lookedAt } = chooseLimit(procedure, query);
  const value = lookedAt.at(-1)?.limit ?? null;
  const steps = lookedAt.map((looked) => rowStep(looked, query.channel));
  if (value !== null) return { value, because: steps };
  const rule = isOffered ? 'procedure/no-limit' : 'procedure/channel-not-offered';
  const none = ruleStep(rule, true, { basis: [], inputs: { channel: query.channel }, outcome: null });
  return { value, because: [...steps, none] };
}
