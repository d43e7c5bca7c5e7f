import type { Basis, Bilingual, Dated } from '../kernel/index.js';
import type { FormColumn, ReportForm } from '../statistics/index.js';
import { form06Columns, form06Constraints } from '../statistics/inside.js';
import { constant } from './constant.js';
import { decree118 } from './documents.js';

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

/** The Ministry of Justice issues forms and evaluates the quality of service, as decree 309/2026 amended the one-stop decree. */
const issuance = /* @__PURE__ */ decree118('35', '1', 'verified');

/** A form of 2026 that Hanoi used; nobody has seen the circular that issued it. */
const form07a: Basis = { document: 'Biểu số 07a/BTP', status: 'unverified' };

const governmentOffice: Bilingual = { vi: 'Văn phòng Chính phủ', en: 'Government Office' };
const ministryOfJustice: Bilingual = { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' };

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
    value: form(number, title, ministryOfJustice, [circular01, issuance]),
    since: '2026-08-05',
    basis: [issuance],
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
    ministryOfJustice,
    [form07a],
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
  /** Form 06 with overdue dossiers told by whether a letter of apology was sent, as reports of 2026 ask. */
  readonly apologies: readonly Dated<ReportForm>[];
};

/**
 * Report forms on the handling of procedures, by the day of the report. The circular's annex was not read: names and columns are as a provincial
 * system prints them, and stand as unverified. Since 05/08/2026 the Ministry of Justice issues forms (decree 118/2025, article 35, as decree 309/2026 amended it); the forms themselves were not seen
 * anew.
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
  apologies: [{ value: apologies, since: '2026-08-05', basis: [form07a] }],
}));
