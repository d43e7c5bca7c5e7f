import type { AbsencePolicies, Criterion, Rule } from '../../../score/index.js';
import { reading } from '../../documents.js';
import { decision212, input212 } from './decision-212.js';

/** The form assesses nothing that was not assigned. */
const unassigned: AbsencePolicies = { notApplicable: 'not-counted' };

const input = (code: string): string => input212(code);

/** All of the maximum from a mark on that is given beside the figure. */
const reaches = (code: string, mark: string, reached?: number): Rule => ({
  kind: 'relative',
  input: input(code),
  against: { of: input(`${code}/${mark}`) },
  ...(reached === undefined ? {} : { reached }),
});

const isMet = (code: string, max: number): Rule => ({
  kind: 'choice',
  input: input(code),
  options: { met: max, 'not-met': 0 },
});

const noneOf = (code: string): Rule => ({ kind: 'no-failure', of: input(code) });

const governance = (): Criterion => ({
  code: 'II.5.1',
  names: { vi: 'Chỉ tiêu quản trị công', en: 'Indicators of governance' },
  max: 5,
  children: [
    {
      code: 'II.5.1.a',
      names: { vi: 'Chỉ số cải cách hành chính (PAR INDEX)', en: 'Public administration reform index (PAR INDEX)' },
      max: 2,
      rule: reaches('II.5.1.a', 'city-average'),
    },
    {
      code: 'II.5.1.b',
      names: { vi: 'DDCI', en: 'Competitiveness of departments and localities (DDCI)' },
      max: 2,
      // 1 of 2, as the form prints it
      rule: reaches('II.5.1.b', 'city-average', 1),
    },
    {
      code: 'II.5.1.c',
      names: { vi: 'Chỉ tiêu kinh tế - xã hội', en: 'Social and economic targets' },
      max: 1,
      rule: isMet('II.5.1.c', 1),
      absence: unassigned,
    },
  ],
});

type Row = readonly [code: string, vi: string, en: string, rule: Rule];

const rows = (): readonly Row[] => [
  [
    'II.5.2.a',
    'Giải phóng mặt bằng',
    'Site clearance',
    { kind: 'steps', of: input('II.5.2.a'), steps: [{ outcome: 0 }, { from: 0.95, outcome: 2.5 }] },
  ],
  [
    'II.5.2.b',
    'Giải ngân vốn đầu tư công (đến 31/12)',
    'Public investment disbursed by 31/12',
    reaches('II.5.2.b', 'target'),
  ],
  ['II.5.2.c', 'Thu nội địa', 'Domestic revenue', reaches('II.5.2.c', 'target')],
  ['II.5.2.d', 'Quản lý đất đai', 'Land management: violations', noneOf('II.5.2.d')],
  ['II.5.2.e', 'Quy hoạch, xây dựng', 'Planning and construction', isMet('II.5.2.e', 2.5)],
  ['II.5.2.g', 'Chuyển đổi số', 'Digital transformation: late tasks', noneOf('II.5.2.g')],
];

const otherWork = (): Criterion => ({
  code: 'II.5.2',
  names: { vi: 'Các công tác khác', en: 'Other work' },
  max: 15,
  children: rows().map(([code, vi, en, rule]) => ({
    code,
    names: { vi, en },
    max: 2.5,
    rule,
    absence: unassigned,
  })),
});

/** The block of 20 points that only heads have; where something was not assigned, the rest of it is pooled to so many points. */
export const otherCriteria = (pooledTo: number): Criterion => ({
  code: 'II.5',
  names: { vi: 'Tiêu chí khác', en: 'Other criteria' },
  max: 20,
  pooledTo,
  children: [governance(), otherWork()],
  basis: [decision212('Phụ lục 01', 'II.5'), reading(decision212('Phụ lục 01', '7'))],
});
