import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import { ics } from './ics.js';
import type { IcsDue, IcsEntry } from './ics-due.js';

/** A moment to be reminded of, such as `nextMoments` of `motcua/dossier` tells. */
export type IcsMoment = {
  /** The same for the same reminder whenever it is asked for; the uid of its entry. */
  readonly key: string;
  /** When: a day or a minute. */
  readonly at: CivilDate | LocalDateTime;
  /** What falls due. */
  readonly kind: string;
};

/** What all entries of some moments have in common. */
export type IcsMomentsOptions<M extends IcsMoment = IcsMoment> = Omit<
  IcsEntry,
  'uid' | 'summary' | 'description' | 'revision'
> & {
  /**
   * What an entry says, in a line, 1 to 10,000 characters.
   *
   * @param moment - The moment of the entry.
   */
  readonly summary: (moment: M) => string;
  /**
   * More about it, 1 to 10,000 characters.
   *
   * @param moment - The moment of the entry.
   */
  readonly description?: (moment: M) => string;
};

/**
 * Moments to be reminded of as an iCalendar text, one entry a moment.
 *
 * The uid of an entry is the key of its moment. A moment that has moved has another key: a calendar that is fetched anew shows it where it is
 * now, one that is sent about keeps the old entry too.
 *
 * @param moments - At most 100,000 moments, each with its own key.
 * @param options - What they have in common.
 * @returns The text of a calendar.
 * @throws `ics/invalid-entries` as {@link ics}.
 *
 * @example
 * ```ts
 * import { icsOfMoments } from 'motcua/ics';
 *
 * const moments = [{ key: 'H15-1/due/2026-11-26', at: '2026-11-26T15:00', kind: 'due' }];
 * const text = icsOfMoments(moments, {
 *   stampedAt: '2026-11-20T02:00Z',
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   summary: ({ kind }) => (kind === 'due' ? 'Đến hạn trả kết quả' : 'Nhắc việc'),
 * });
 * text.includes('DTSTART:20261126T080000Z'); // => true
 * ```
 */
export function icsOfMoments<M extends IcsMoment>(moments: readonly M[], options: IcsMomentsOptions<M>): string {
  const { summary, description, ...common } = options;
  if (!Array.isArray(moments)) return ics(moments as never);
  return ics(
    moments.map((moment: M): IcsDue => {
      // what is no moment is for the entries to refuse, with its place
      if (typeof moment !== 'object' || moment === null) return moment;
      const words = {
        summary: summary(moment),
        ...(description === undefined ? {} : { description: description(moment) }),
      };
      const { key: uid, at } = moment;
      return typeof at === 'string' && at.length === 10
        ? { ...common, ...words, uid, dueOn: at }
        : { ...common, ...words, uid, dueAt: at };
    }),
  );
}
