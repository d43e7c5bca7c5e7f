import type { TimeLimit } from '../deadline/index.js';
import { chooseLimit, type LimitQuery } from './choose-limit.js';
import type { Procedure } from './procedure.js';

/**
 * The limit of a procedure for a channel and a case: what the office promised, where it did, and else what the law sets.
 *
 * It is looked for in the row of the channel and the case, then of the case, then of the channel, then of the procedure as a whole. Without a
 * case it is that of the channel, then of the procedure as a whole, and then that of the cases if every one has the same. A row whose source has no
 * unit ({@link UnreadLimit}) has no limit.
 *
 * @param procedure - One version of a procedure.
 * @param query - The channel, and where they matter the case, the kind of limit and the day of receipt.
 * @returns The limit; `null` when none is known, or the channel is not offered. {@link explainLimitFor} tells which.
 * @throws `procedure/case-needed` when no case is named and the cases differ, `procedure/unknown-case`,
 * `procedure/unknown-channel`, `procedure/unknown-limit-kind`; `kernel/not-a-date-time` for `on`, `kernel/invalid-shape` for what is no
 * procedure.
 *
 * @example
 * ```ts
 * import { limitFor, type Procedure } from 'motcua/procedure';
 *
 * const procedure: Procedure = {
 *   code: '1.004222',
 *   name: { vi: 'Đăng ký thường trú' },
 *   limits: { statutory: { amount: 7, unit: 'working-day' }, committed: { amount: 4, unit: 'working-day' } },
 * };
 * limitFor(procedure, { channel: 'online' }); // => { amount: 4, unit: 'working-day' }
 * limitFor(procedure, { channel: 'online', of: 'statutory' }); // => { amount: 7, unit: 'working-day' }
 * limitFor(procedure, { channel: 'online', case: 'urgent' }); // throws 'procedure/unknown-case'
 * ```
 */
export const limitFor = (procedure: Procedure, query: LimitQuery): TimeLimit | null =>
  chooseLimit(procedure, query).lookedAt.at(-1)?.limit ?? null;
