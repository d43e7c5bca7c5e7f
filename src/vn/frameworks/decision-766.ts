import type { Bilingual } from '../../kernel/index.js';
import type { AbsencePolicies, Criterion, Expression, Framework, Rule } from '../../score/index.js';
import { constant } from '../constant.js';
import { decision766, portalPractice766 } from '../documents.js';
import { fiveBands } from './five-bands.js';

type Leaf = readonly [
  code: string,
  max: number,
  vi: string,
  en: string,
  rule?: Rule | undefined,
  absence?: AbsencePolicies,
];

const inputOf = (code: string) => `766/${code}`;
const shareOf = (code: string): Expression => ({ op: 'share', of: inputOf(code) });

const leaf =
  (group: AbsencePolicies) =>
  ([code, max, vi, en, rule = { kind: 'proportional', of: shareOf(code) }, absence = {}]: Leaf): Criterion => ({
    code,
    names: { vi, en },
    max,
    rule,
    absence: { ...group, ...absence },
  });

const group = (
  code: string,
  names: Bilingual,
  max: number,
  absence: AbsencePolicies,
  leaves: readonly Leaf[],
): Criterion => ({ code, names, max, children: leaves.map(leaf(absence)) });

const towards = (code: string, target: number): Rule => ({ kind: 'to-target', of: shareOf(code), target });

const none: AbsencePolicies = { zeroDenominator: 'zero' };

const transparency = (): Criterion =>
  group('1', { vi: 'Công khai, minh bạch', en: 'Openness' }, 18, none, [
    ['1.1', 6, 'Công bố TTHC đúng hạn', 'Procedures announced in time'],
    ['1.2', 4, 'Cập nhật, công khai TTHC đúng hạn', 'Procedures updated and published in time'],
    ['1.3', 2, 'TTHC công khai đủ bộ phận cấu thành', 'Procedures published with all their parts'],
    ['1.4', 6, 'Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia', 'Dossiers synchronised with the national portal'],
  ]);

const progress = (): Criterion =>
  group('2', { vi: 'Tiến độ giải quyết', en: 'Progress' }, 20, {}, [
    ['2.1', 20, 'Hồ sơ giải quyết đúng hạn', 'Dossiers handled in time'],
  ]);

const online = (): Criterion =>
  group('3', { vi: 'Dịch vụ công trực tuyến', en: 'Online services' }, 12, none, [
    ['3.1', 2, 'TTHC cung cấp dịch vụ công trực tuyến', 'Procedures offered online', towards('3.1', 0.8)],
    ['3.2', 4, 'Dịch vụ công trực tuyến có phát sinh hồ sơ', 'Online services that are used'],
    ['3.3', 6, 'Hồ sơ nộp trực tuyến', 'Dossiers handed in online', towards('3.3', 0.5)],
  ]);

const payment = (): Criterion =>
  group('PAY', { vi: 'Thanh toán trực tuyến', en: 'Online payment' }, 10, none, [
    ['3.5', 2, 'Dịch vụ công có cung cấp thanh toán trực tuyến', 'Services with online payment', towards('3.5', 0.8)],
    [
      '3.5b',
      2,
      'Dịch vụ công có phát sinh giao dịch thanh toán trực tuyến',
      'Services paid for online',
      towards('3.5b', 0.8),
    ],
    ['3.6', 6, 'Hồ sơ thanh toán trực tuyến', 'Dossiers paid for online'],
  ]);

const digitised = (): Criterion =>
  group('4', { vi: 'Số hóa hồ sơ', en: 'Digitisation' }, 22, { zeroDenominator: 'unscored' }, [
    ['4.1', 6, 'Hồ sơ cấp kết quả điện tử', 'Dossiers with an electronic result'],
    ['4.2', 4, 'Hồ sơ số hóa thành phần hồ sơ', 'Dossiers whose papers were digitised'],
    ['4.3', 2, 'Khai thác, tái sử dụng dữ liệu số hóa', 'Digitised data used again', towards('4.3', 0.8)],
    ['4.4', 4, 'Kết nối, chia sẻ dữ liệu để tái sử dụng', 'Data shared for use again'],
    ['4.5a', 2, 'TTHC kết nối cơ sở dữ liệu dân cư', 'Procedures connected to the population database'],
    ['4.5b', 2, 'Hồ sơ dùng cơ sở dữ liệu dân cư', 'Dossiers handled with the population database'],
    ['4.6', 2, 'Chứng thực bản sao điện tử', 'Certified electronic copies'],
  ]);

const full: AbsencePolicies = { zeroDenominator: 'full' };

const satisfaction = (): Criterion => {
  const { children = [], ...counted } = group('5', { vi: 'Mức độ hài lòng', en: 'Satisfaction' }, 18, none, [
    ['5.2', 6, 'Phản ánh, kiến nghị xử lý đúng hạn', 'Petitions handled in time', undefined, full],
    ['5.3', 6, 'Mức độ hài lòng trong xử lý phản ánh, kiến nghị', 'Satisfied with petitions', undefined, full],
    ['5.4', 6, 'Mức độ hài lòng về giải quyết TTHC', 'Satisfied with procedures', towards('5.4', 0.9)],
  ]);
  const classified: Criterion = {
    code: '5.1',
    names: { vi: 'Phân loại phản ánh, kiến nghị', en: 'Petitions by kind' },
    max: 0,
    role: 'information',
    rule: { kind: 'points', input: inputOf('5.1') },
  };
  return { ...counted, children: [classified, ...children] };
};

/** Decision 766/QĐ-TTg as the national portal scores a province in 2026. */
export const framework766: Framework = /* @__PURE__ */ constant(() => ({
  id: 'qd-766',
  version: 'portal-2026',
  names: {
    vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
    en: 'Indicators of the quality of service to citizens and enterprises',
  },
  since: '2026-01-01',
  root: {
    code: '766',
    names: { vi: 'Điểm đánh giá', en: 'Score' },
    max: 100,
    children: [transparency(), progress(), online(), payment(), digitised(), satisfaction()],
  },
  rounding: { leaf: { places: 2, rounding: 'half-up' } },
  bands: {
    on: 'points',
    bands: [
      { outcome: 'weak' },
      { from: 50, outcome: 'average' },
      { from: 70, outcome: 'fair' },
      { from: 80, outcome: 'good' },
      { from: 90, outcome: 'excellent' },
    ],
    names: fiveBands,
    basis: [portalPractice766],
  },
  basis: [decision766, portalPractice766],
}));
