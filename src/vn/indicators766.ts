import type { Bilingual } from '../kernel/index.js';
import type { CountedFact, TallyDefinition, TallyTerm } from '../statistics/index.js';
import { constant } from './constant.js';
import { decision766, portalPractice766 } from './documents.js';

const IN_TIME = ['early', 'on-time', 'pending-in-time'] as const;
const OVERDUE = ['overdue', 'pending-overdue'] as const;

/** All there is to be handled: what ended in the period, however it ended, and what is open on its last day. */
const handled: readonly TallyTerm[] = [
  { ended: ['finished', 'withdrawn', 'returned', 'stopped'] },
  { open: ['pending', 'suspended'] },
];

const CHANNELS = ['in-person', 'online', 'postal', 'at-home', 'kiosk', 'unknown'] as const;

const defined = (
  number: string,
  names: Bilingual,
  { measure = 'dossier', ...parts }: Pick<TallyDefinition, 'numerator' | 'denominator'> & { readonly measure?: string },
): TallyDefinition => ({
  id: `vn/766-${number}`,
  code: `766/${number}`,
  names,
  measure,
  ...parts,
  basis: [decision766, portalPractice766],
});

/** Of all that is handled, those of which something was told when they were finished; `null` when no tally counts it. */
const handledWith = (number: string, names: Bilingual, fact: CountedFact | null): TallyDefinition =>
  defined(number, names, { numerator: fact === null ? null : [{ fact, told: 'yes' }], denominator: handled });

/** The indicators of decision 766/QĐ-TTg that come from dossiers, numbered as on the national portal in 2026. */
export type Indicators766 = {
  /** 2.1: of all, resolved or pending, in time. */
  readonly progress: TallyDefinition;
  /** 3.2: of the services offered online, those with an online dossier. Needs the key `procedure` and the given count `online-services`. */
  readonly onlineServicesUsed: TallyDefinition;
  /** 3.3: of what came in the period, online. */
  readonly onlineDossiers: TallyDefinition;
  /** 3.5b: of the procedures with a fee, those with a fee paid online. Needs the key `procedure` and the given count `procedures-with-fee`. */
  readonly proceduresPaidOnline: TallyDefinition;
  /** 3.6: of the finished dossiers of which it was told how a fee was paid, paid online. */
  readonly paidOnline: TallyDefinition;
  /** 4.1: with an electronic result. */
  readonly electronicResult: TallyDefinition;
  /** 4.2: with digitised papers. */
  readonly digitised: TallyDefinition;
  /** 4.3: papers not asked for because a database holds them. */
  readonly dataReused: TallyDefinition;
  /** 4.4: shared for use again. No tally counts it: never available. */
  readonly shared: TallyDefinition;
  /** 4.5b: handled with the population database. No tally counts it: never available. */
  readonly populationData: TallyDefinition;
};

/**
 * The numerators and denominators of decision 766/QĐ-TTg that come from dossiers: groups 2 (progress), 3 (online services), 4 (digitisation) and payment.
 * Maximum points, targets and scores are not among them.
 *
 * The decision's appendix was not read: numbers, names and formulas are those of the national portal's operator as captured in 2026, `unverified`. The portal shows one denominator
 * for progress and for all of group 4 (464,494 dossiers in a province in the third quarter of 2026), so group 4 is of all that is handled, with or without a due
 * date. Where the operator counts otherwise than this library does, the library's reading stands: the day of a supplement request ends nothing, a dossier without a due date gets no
 * statutory limit in its place (the disposition decides), and refused dossiers are in no figure.
 *
 * @example
 * ```ts
 * import { indicators766 } from 'motcua/vn';
 *
 * Object.values(indicators766).map(({ code }) => code); // => ['766/2.1', '766/3.2', '766/3.3', '766/3.5b', '766/3.6', '766/4.1', '766/4.2', '766/4.3', '766/4.4', '766/4.5b']
 * indicators766.progress.basis[0]?.status; // => 'unverified'
 * ```
 */
export const indicators766: Indicators766 = /* @__PURE__ */ constant(() => ({
  progress: defined(
    '2.1',
    { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers in time, resolved or pending' },
    { numerator: [{ places: IN_TIME }], denominator: [{ places: [...IN_TIME, ...OVERDUE] }] },
  ),
  onlineServicesUsed: defined(
    '3.2',
    { vi: 'Dịch vụ công trực tuyến có phát sinh hồ sơ', en: 'Online services with a dossier' },
    {
      measure: 'procedure',
      numerator: [{ proceduresWith: [{ flows: ['online'] }] }],
      denominator: [{ given: 'online-services' }],
    },
  ),
  onlineDossiers: defined(
    '3.3',
    { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers received online' },
    { numerator: [{ flows: ['online'] }], denominator: [{ flows: CHANNELS }] },
  ),
  proceduresPaidOnline: defined(
    '3.5b',
    { vi: 'Dịch vụ công có phát sinh giao dịch thanh toán trực tuyến', en: 'Procedures with a fee paid online' },
    {
      measure: 'procedure',
      numerator: [{ proceduresWith: [{ fact: 'paidOnline', told: 'yes' }] }],
      denominator: [{ given: 'procedures-with-fee' }],
    },
  ),
  paidOnline: defined(
    '3.6',
    { vi: 'Hồ sơ thanh toán trực tuyến', en: 'Dossiers whose fee was paid online' },
    {
      numerator: [{ fact: 'paidOnline', told: 'yes' }],
      denominator: [
        { fact: 'paidOnline', told: 'yes' },
        { fact: 'paidOnline', told: 'no' },
      ],
    },
  ),
  electronicResult: handledWith(
    '4.1',
    { vi: 'Hồ sơ cấp kết quả điện tử', en: 'Dossiers with an electronic result' },
    'electronicResult',
  ),
  digitised: handledWith(
    '4.2',
    { vi: 'Hồ sơ số hóa thành phần hồ sơ', en: 'Dossiers whose papers are digitised' },
    'digitised',
  ),
  dataReused: handledWith(
    '4.3',
    { vi: 'Khai thác, tái sử dụng dữ liệu số hóa', en: 'Dossiers that use digitised data again' },
    'dataReused',
  ),
  shared: handledWith(
    '4.4',
    { vi: 'Kết nối, chia sẻ dữ liệu để tái sử dụng', en: 'Dossiers whose data are shared for use again' },
    null,
  ),
  populationData: handledWith(
    '4.5b',
    { vi: 'Hồ sơ dùng cơ sở dữ liệu dân cư', en: 'Dossiers handled with the population database' },
    null,
  ),
}));
