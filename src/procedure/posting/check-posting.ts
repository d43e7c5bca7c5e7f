import type { CivilDate, Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { Announcement } from '../announcement.js';
import type { Procedure } from '../procedure.js';
import { type CompletenessOptions, completeness } from './completeness.js';
import type { PostingProblemCode } from './posting-phrases.js';
import { type Duty, type PublicityOptions, publicity } from './publicity.js';

/** What posting is checked by. */
export type CheckPostingOptions = PublicityOptions & CompletenessOptions;

function problem(code: PostingProblemCode, path: Problem['path'], value: unknown, accepted: string): Problem {
  const severity = code === 'posting/date-missing' || code === 'posting/issuer-missing' ? 'note' : 'warning';
  return { code, path, severity, value: shownValue(value), accepted };
}

const late = (
  code: PostingProblemCode,
  field: keyof Announcement,
  { kept, doneOn, lastOn }: Duty,
): readonly Problem[] => (kept === 'late' ? [problem(code, ['announcement', field], doneOn, `≤ ${lastOn}`)] : []);

const DATES = ['signedOn', 'effectiveOn', 'enteredOn', 'postedOn'] as const;

/** The dates that nobody told. */
const undated = (announcement: { readonly [field in (typeof DATES)[number]]?: CivilDate }): readonly Problem[] =>
  DATES.filter((field) => announcement[field] === undefined).map((field) =>
    problem('posting/date-missing', ['announcement', field], null, 'YYYY-MM-DD'),
  );

/**
 * What is wrong with the publicity of one procedure: parts missing, duties done late, dates and issuer that are not told.
 *
 * @param procedure - The procedure.
 * @param options - The rules, the parts it requires, the calendar and the policy.
 * @returns Warnings `posting/part-missing` (the value names the part, `accepted` the point of the law and where it is lacking), `posting/announced-late`,
 * `posting/published-late`, `posting/posted-late`; notes `posting/date-missing`, `posting/issuer-missing`. None when all is well.
 * @throws What {@link publicity} throws; `procedure/unknown-part` for rules of a part there is not.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { checkPosting } from 'motcua/procedure';
 * import { postingRules, vietnam } from 'motcua/vn';
 *
 * const announcement = { decision: '1187/QĐ-UBND', issuedBy: 'province', signedOn: '2026-11-16', enteredOn: '2026-11-25' } as const;
 * const procedure = { code: '1.001193', name: { vi: 'Đăng ký khai sinh' }, announcement };
 * const problems = checkPosting(procedure, { rules: inForce(postingRules, '2026-11-16'), ...vietnam('2026-11-16') });
 * const late = problems.find(({ code }) => code === 'posting/published-late');
 * [late?.value, late?.accepted]; // => ['2026-11-25', '≤ 2026-11-23']
 * ```
 */
export function checkPosting(procedure: Procedure, options: CheckPostingOptions): readonly Problem[] {
  const { announcement = { decision: '' } } = procedure;
  const { making, announced, published, posted } = publicity(announcement, options);
  return [
    ...completeness(procedure, options).missing.map(({ part, point, lacks }) =>
      problem('posting/part-missing', [], part, `${point}: ${lacks.join(', ')}`),
    ),
    ...(making === null
      ? [problem('posting/issuer-missing', ['announcement', 'issuedBy'], null, 'ministry | province')]
      : []),
    ...undated(announcement),
    ...late('posting/announced-late', 'signedOn', announced),
    ...late('posting/published-late', 'enteredOn', published),
    ...late('posting/posted-late', 'postedOn', posted),
  ];
}
