import type { Basis } from '../../kernel/index.js';
import type { Criterion, Expression, Framework, Rule } from '../../score/index.js';
import { constant } from '../constant.js';
import { fiveBands } from './five-bands.js';

const circular = (article: string, clause?: string): Basis => ({
  document: '01/2018/TT-VPCP',
  article,
  ...(clause === undefined ? {} : { clause }),
  issuedOn: '2018-11-23',
  status: 'verified',
});

const add = (...of: readonly Expression[]): Expression => ({ op: 'add', of });

const input = (number: number, name: string): string => `tt01/${number}/${name}`;

const share = (number: number, name: string): Expression => ({ op: 'share', of: input(number, name) });

/** The points of all dossiers by their number; the inputs are how many dossiers have 2, 1 and 0 points. */
function perDossier(number: number): Rule {
  const [two, one, zero] = ['2', '1', '0'].map((points) => input(number, points)) as [string, string, string];
  const points = add({ op: 'multiply', of: [two, 2] }, one);
  return { kind: 'formula', of: { op: 'divide', of: [points, add(two, one, zero)] } };
}

/** 5: what is appraised and approved at the desk, against a share that depends on the level; else all that can be is received there. */
function atTheDesk(): Rule {
  const least: Expression = {
    op: 'choose',
    of: input(5, 'level'),
    options: { ministry: 0.2, province: 0.2, district: 0.5, commune: 1 },
  };
  const received: Expression = {
    op: 'steps',
    of: share(5, 'received-at-desk'),
    steps: [{ outcome: 0 }, { from: 1, outcome: 1 }],
  };
  const of: Expression = { op: 'subtract', of: [share(5, 'approved-at-desk'), least] };
  return { kind: 'formula', of: { op: 'steps', of, steps: [{ outcome: received }, { from: 0, outcome: 2 }] } };
}

/** Nothing when there is one of these, else as another expression has it. */
const unlessAny = (number: number, failures: string, otherwise: Expression): Rule => ({
  kind: 'formula',
  of: {
    op: 'steps',
    of: input(number, failures),
    steps: [{ outcome: otherwise }, { from: 0, inclusive: false, outcome: 0 }],
  },
});

const petitions = (): Rule =>
  unlessAny(8, 'prolonged', {
    op: 'steps',
    of: share(8, 'in-time'),
    steps: [{ outcome: 0 }, { from: 0.9, outcome: 1 }, { from: 1, outcome: 2 }],
  });

function onlineServices(): Rule {
  const dossiers = (best: 1 | 2): Expression => ({
    op: 'steps',
    of: share(9, 'online-dossiers'),
    steps: [{ outcome: 0 }, { from: 0.15, outcome: 1 }, { from: 0.3, outcome: best }],
  });
  return unlessAny(9, 'late', {
    op: 'steps',
    of: share(9, 'online-procedures'),
    steps: [{ outcome: 0 }, { from: 0, inclusive: false, outcome: dossiers(1) }, { from: 0.2, outcome: dossiers(2) }],
  });
}

type Row = readonly [number: number, vi: string, en: string, rule: Rule];

const rows = (): readonly Row[] => [
  [1, 'Tổng thời gian giải quyết so với quy định', 'Time taken, against the time laid down', perDossier(1)],
  [2, 'Thời gian từng bước so với quy định', 'Time of each step, against the time laid down', perDossier(2)],
  [3, 'Số lần phải liên hệ để hoàn thiện hồ sơ', 'Visits needed to complete the dossier', perDossier(3)],
  [4, 'Số cơ quan phải liên hệ để hoàn thiện hồ sơ', 'Bodies to be seen to complete the dossier', perDossier(4)],
  [5, 'Tiếp nhận, giải quyết, trả kết quả tại Bộ phận Một cửa', 'Handled at the desk', atTheDesk()],
  [6, 'Công khai thủ tục hành chính', 'Procedures made public', perDossier(6)],
  [7, 'Thái độ của cán bộ, công chức, viên chức', 'Attitude of officials', perDossier(7)],
  [8, 'Tiếp thu, giải trình phản ánh, kiến nghị', 'Petitions heard and answered', petitions()],
  [9, 'Tiến độ, chất lượng cung cấp dịch vụ công trực tuyến', 'Online services', onlineServices()],
];

const criterion = ([number, vi, en, rule]: Row): Criterion => ({
  code: `T.${number}`,
  names: { vi, en },
  max: 2,
  rule,
  basis: [circular('13')],
  // no petition at all is the best there is
  ...(number === 8 ? { absence: { zeroDenominator: 'full' } } : {}),
});

const names = { vi: 'Đánh giá việc giải quyết thủ tục hành chính', en: 'Assessment of handling procedures' };

const common = (numbers: readonly number[]): Omit<Framework, 'id' | 'bands'> => ({
  version: '2018',
  names,
  since: '2019-01-06',
  until: '2025-06-30',
  root: {
    code: 'T',
    names: { vi: 'Tổng điểm', en: 'Total' },
    max: 2 * numbers.length,
    children: rows()
      .filter(([number]) => numbers.includes(number))
      .map(criterion),
  },
  rounding: { leaf: { places: 1, rounding: 'half-up' } },
  absence: { missing: 'not-counted', notApplicable: 'not-counted', zeroDenominator: 'not-counted' },
  basis: [circular('13'), circular('14'), circular('15')],
});

/** The nine indicators of circular 01/2018/TT-VPCP for an agency: 18 points. It guides decree 61/2018, and its scores end with that decree. */
export const frameworkTt01Agency: Framework = /* @__PURE__ */ constant(() => ({
  id: 'tt-01-2018-agency',
  ...common([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  bands: {
    on: 'points',
    bands: [
      { outcome: 'weak' },
      { from: 6, outcome: 'average' },
      { from: 9, outcome: 'fair' },
      { from: 12, outcome: 'good' },
      { from: 15, outcome: 'excellent' },
    ],
    names: fiveBands,
    basis: [circular('15', '3(b)')],
  },
}));

/** The five indicators of circular 01/2018/TT-VPCP for an officer: 10 points, as long as the nine. */
export const frameworkTt01Officer: Framework = /* @__PURE__ */ constant(() => ({
  id: 'tt-01-2018-officer',
  ...common([1, 2, 3, 4, 7]),
  bands: {
    on: 'points',
    bands: [{ outcome: 'below-70' }, { from: 3.5, outcome: '70-to-below-100' }, { from: 5, outcome: '100' }],
    names: {
      'below-70': { vi: 'Hoàn thành dưới 70% nhiệm vụ', en: 'Below 70% of the task' },
      '70-to-below-100': { vi: 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ', en: '70% to below 100% of the task' },
      '100': { vi: 'Hoàn thành 100% nhiệm vụ', en: '100% of the task' },
    },
    basis: [circular('15', '3(a)')],
  },
}));
