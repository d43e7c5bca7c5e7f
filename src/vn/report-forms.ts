import type { Basis, Bilingual, Dated } from '../kernel/index.js';
import type { FormColumn, ReportForm } from '../statistics/index.js';
import { form06Columns, form06Constraints } from '../statistics/inside.js';
import { constant } from './constant.js';
import { decree118, decree309, reading } from './documents.js';

/** Reports of the Government Office; its annex was not read, the columns are those a provincial system prints by it. */
const circular01: Basis = {
  document: '01/2020/TT-VPCP',
  issuedOn: '2020-10-21',
  title: {
    vi: 'Thông tư quy định chế độ báo cáo định kỳ thuộc phạm vi quản lý nhà nước của Văn phòng Chính phủ',
    en: 'Circular on periodic reports to the Government Office',
  },
  status: 'unverified',
};

/**
 * The Ministry of Justice issues the forms of the one-stop mechanism, as decree 309/2026 amended the one-stop decree. That the forms of periodic reports, which
 * the Government Office issued by a circular of its own, are among them is inferred.
 */
const issuance = /* @__PURE__ */ (() => [reading(decree118('35', '1(c)', 'verified')), decree309('12')])();

/** A table in which Hanoi adds up three kinds of report. From which of them the split comes it does not say, and no circular with it was seen. */
const hanoi2026: Basis = {
  document: 'Bảng tổng hợp kết quả giải quyết thủ tục hành chính của Hà Nội, tháng 9/2026',
  title: {
    vi: 'Bảng tổng hợp của Hà Nội, tháng 9/2026',
    en: 'Aggregate of Hanoi, September 2026',
  },
  status: 'unverified',
};

const governmentOffice: Bilingual = { vi: 'Văn phòng Chính phủ', en: 'Government Office' };
const ministryOfJustice: Bilingual = { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' };
const hanoi: Bilingual = { vi: 'Thành phố Hà Nội', en: 'City of Hanoi' };

const countedIn: Bilingual = { vi: 'Số hồ sơ TTHC', en: 'Dossiers' };

const form = (number: string | null, title: Bilingual, issuer: Bilingual, basis: readonly Basis[]): ReportForm => ({
  number,
  title,
  issuer,
  countedIn,
  columns: form06Columns,
  constraints: form06Constraints,
  basis,
});

/** The form as the Government Office issued it, and since the Ministry of Justice does; no new form of it was seen. */
const dated = (number: string, title: Bilingual): readonly Dated<ReportForm>[] => [
  {
    value: form(number, title, governmentOffice, [circular01]),
    since: '2020-12-15',
    until: '2026-08-04',
    basis: [circular01],
  },
  {
    value: form(number, title, ministryOfJustice, [circular01, ...issuance]),
    since: '2026-08-05',
    basis: [circular01, ...issuance],
  },
];

const apologised: Bilingual = { vi: 'đã có thư xin lỗi', en: 'with a letter of apology' };
const notApologised: Bilingual = { vi: 'chưa có thư xin lỗi', en: 'without a letter of apology' };

/** A column that tells overdue dossiers, as the sum of those with a letter of apology and those without. */
function split({ id, label, group, content }: FormColumn): readonly FormColumn[] {
  if (!('places' in content)) return [];
  const part = (letter: 'a' | 'b', words: Bilingual, isApologised: boolean): FormColumn => ({
    id: `${id}${letter}`,
    label: { vi: `${label.vi}: ${words.vi}`, en: `${label.en}: ${words.en}` },
    group,
    content: { places: content.places, apologised: isApologised },
  });
  return [
    { id, label, group, content: { sum: [`${id}a`, `${id}b`] } },
    part('a', apologised, true),
    part('b', notApologised, false),
  ];
}

const OVERDUE = ['10', '13'];

const apologies: ReportForm = /* @__PURE__ */ (() => ({
  ...form(
    null,
    {
      vi: 'Tình hình, kết quả giải quyết thủ tục hành chính, tách hồ sơ quá hạn theo thư xin lỗi',
      en: 'Handling of administrative procedures, overdue dossiers by letter of apology',
    },
    hanoi,
    [hanoi2026],
  ),
  columns: form06Columns.flatMap((column) => (OVERDUE.includes(column.id) ? split(column) : [column])),
  constraints: [...form06Constraints, ...OVERDUE.map((column) => ({ column, equals: [`${column}a`, `${column}b`] }))],
}))();

/** The report forms of handled procedures, by the day of the report. */
export type ReportForms = {
  /** `06/VPCP/KSTT`: at agencies that handle procedures themselves. */
  readonly form06: readonly Dated<ReportForm>[];
  /** `II.06a/VPCP/KSTT`: at a centre for public administration services. */
  readonly form06a: readonly Dated<ReportForm>[];
  /** Form 06 with overdue dossiers told by whether a letter of apology was sent, as a table of Hanoi of September 2026 has them. */
  readonly apologies: readonly Dated<ReportForm>[];
};

/**
 * Report forms on the handling of procedures, by the day of the report. The circular's annex was not read: names and columns are as a provincial
 * system prints them, and stand as unverified. Since 05/08/2026 the Ministry of Justice issues the forms of the one-stop mechanism (decree 118/2025, article 35(1)(c), as
 * decree 309/2026 amended it); that it issues these forms too is inferred, and none was seen anew.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { reportForms } from 'motcua/vn';
 *
 * inForce(reportForms.form06, '2026-11-14').issuer.vi; // => 'Bộ Tư pháp'
 * inForce(reportForms.form06a, '2024-11-14').number; // => 'II.06a/VPCP/KSTT'
 * ```
 */
export const reportForms: ReportForms = /* @__PURE__ */ constant(() => ({
  form06: dated('06/VPCP/KSTT', {
    vi: 'Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan, đơn vị trực tiếp giải quyết thủ tục hành chính',
    en: 'Handling of administrative procedures at the agencies that handle them',
  }),
  form06a: dated('II.06a/VPCP/KSTT', {
    vi: 'Tình hình, kết quả giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công',
    en: 'Handling of administrative procedures at centres for public administration services',
  }),
  apologies: [{ value: apologies, since: '2026-09-01', basis: [hanoi2026] }],
}));
