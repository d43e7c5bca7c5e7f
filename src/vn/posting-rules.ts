import type { Basis, Choice, Dated } from '../kernel/index.js';
import { frozen } from '../kernel/inside.js';
import type { PostingRules } from '../procedure/index.js';
import { proceduresDecree, reading } from './documents.js';

const choice = <T>(value: T, ...basis: readonly Basis[]): Choice<T> => ({ value, basis });
const workingDays = (amount: number) => ({ amount, unit: 'working-day' }) as const;

const announced = proceduresDecree('15');
const published = proceduresDecree('24', '2');

/**
 * What is asked of the publicity of procedures in Viet Nam by decree 63/2010/NĐ-CP, as amended in 2013 and 2017, since the amendment of 2017: the parts
 * of a procedure (art. 8(2)), the days for the announcing decision (art. 15) and for the national database (art. 24(2)).
 *
 * Art. 15 says "days", read as calendar days. That the 3 days of the shortened way run from the day of effect is a reading, cited as `unverified`. No
 * text that was read sets days for posting at the office (art. 17), so there is no rule for it.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { postingRules } from 'motcua/vn';
 *
 * const { announce, publish } = inForce(postingRules, '2026-11-20');
 * announce.ministry.value; // => { days: 20, side: 'before' }
 * publish.province.value; // => { amount: 5, unit: 'working-day' }
 * ```
 */
export const postingRules: readonly Dated<PostingRules>[] = /* @__PURE__ */ frozen([
  {
    value: {
      parts: choice(
        [
          { part: 'name', point: 'a', needed: 'always' },
          { part: 'sequence', point: 'b', needed: 'always' },
          { part: 'manner', point: 'c', needed: 'always' },
          { part: 'documents', point: 'd', needed: 'always' },
          { part: 'limit', point: 'đ', needed: 'always' },
          { part: 'subjects', point: 'e', needed: 'always' },
          { part: 'authority', point: 'g', needed: 'always' },
          { part: 'forms', point: 'h', needed: 'where-required' },
          { part: 'result', point: 'h', needed: 'where-required' },
          { part: 'requirements', point: 'h', needed: 'where-required' },
          { part: 'fees', point: 'h', needed: 'where-required' },
        ] as const,
        proceduresDecree('8', '2'),
      ),
      announce: {
        ministry: choice({ days: 20, side: 'before' } as const, announced),
        province: choice({ days: 5, side: 'before' } as const, announced),
        shortened: choice({ days: 3, side: 'after' } as const, reading(announced)),
      },
      publish: {
        ministry: choice(workingDays(10), published),
        province: choice(workingDays(5), published),
        shortened: choice(workingDays(2), published),
      },
    },
    since: '2017-09-25',
    basis: [proceduresDecree('8', '2'), announced, published],
  },
]);
