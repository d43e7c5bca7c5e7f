// Châu Thành, Sóc Trăng, last quarter of 2021: a public-service inspection by records of 8 communes, 3 offices, the broadcaster and the one-stop desk, as the district's broadcaster told it on 31/12/2021. The
// units, the scope and what was found are the article's. It has no days and names no unit with a fault ("a few units", "5 units of the district"): days, due dates, what was put right and which unit
// had which fault are made up here.

import { percentText } from 'motcua';
import { rollUp } from 'motcua/indicator';
import {
  drawSample,
  dutyIndicator,
  type Finding,
  type Inspection,
  inspectionCoverage,
  inspectionReport,
  openFindings,
} from 'motcua/oversight';
import { unitOn, unitRegistry } from 'motcua/unit';
import { vietnamCalendar as calendar } from 'motcua/vn';

const communes = [
  ['phu-tam', 'Xã Phú Tâm'],
  ['phu-tan', 'Xã Phú Tân'],
  ['thien-my', 'Xã Thiện Mỹ'],
  ['an-hiep', 'Xã An Hiệp'],
  ['an-ninh', 'Xã An Ninh'],
  ['ho-dac-kien', 'Xã Hồ Đắc Kiện'],
  ['thuan-hoa', 'Xã Thuận Hòa'],
  ['thi-tran', 'Thị trấn Châu Thành'],
] as const;
const offices = [
  ['kinh-te', 'Phòng Kinh tế và Hạ tầng'],
  ['van-hoa', 'Phòng Văn hóa và Thông tin'],
  ['lao-dong', 'Phòng Lao động - Thương binh và Xã hội'],
  ['dai', 'Đài Truyền thanh'],
  ['mot-cua', 'Bộ phận tiếp nhận và trả kết quả'],
] as const;
const district = 'chau-thanh';
const registry = unitRegistry({
  units: [
    { code: district, names: { vi: 'Huyện Châu Thành' }, kind: 'area', level: 'district' },
    ...communes.map(
      ([code, vi]) => ({ code, names: { vi }, kind: 'area', level: 'commune', parent: district }) as const,
    ),
    ...offices.map(
      ([code, vi]) => ({ code, names: { vi }, kind: 'office', level: 'district', area: district }) as const,
    ),
  ],
});
const nameOf = (code: string) => unitOn(registry, code, '2021-12-31')?.names.vi ?? code;
const units = [...communes, ...offices].map(([code]) => code);

const finding = (code: string, unit: string, name: string, more: Partial<Finding> = {}): Finding => ({
  code,
  unit,
  name,
  severity: 'shortcoming',
  found: { on: '2021-12-15' },
  dueOn: '2022-01-28',
  ...more,
});
const inspection: Inspection = {
  code: 'kt-2021-q4',
  name: 'Kiểm tra công vụ và cải cách hành chính quý IV năm 2021',
  scope: { by: 'records', announced: true },
  units: units.map((unit, at) => ({ unit, inspected: { on: at < 8 ? '2021-12-13' : '2021-12-15' } })),
  members: ['Tổ trưởng', 'Thành viên phụ trách thủ tục hành chính'],
  assessments: communes.map(([unit]) => ({
    member: 'Thành viên phụ trách thủ tục hành chính',
    unit,
    matter: 'giải quyết thủ tục hành chính',
    remark: 'đúng hạn 100%, không có hồ sơ tồn đọng',
    on: '2021-12-13',
  })),
  findings: [
    finding('1', 'an-ninh', 'Kế hoạch CCHC chưa liệt kê cụ thể công việc trong năm', {
      closed: { on: '2022-01-20', recordedOn: '2022-02-07', evidence: ['03/KH-UBND'] },
    }),
    finding('2', 'thuan-hoa', 'Số lượng phiếu thăm dò tổ chức, cá nhân còn thấp'),
    finding('3', 'thien-my', 'Chưa xây dựng nhiều mô hình sáng kiến', {
      severity: 'recommendation',
      dueOn: '2022-06-30',
    }),
    finding('4', 'kinh-te', 'Đăng nhập email công vụ chưa bảo đảm yêu cầu (5 đơn vị: 89,95%)', { dueOn: '2022-03-31' }),
    finding('5', 'dai', 'Truy cập phần mềm văn bản điện tử chưa thường xuyên', { closed: { on: '2022-01-10' } }),
  ],
};

const source = { system: 'inspections' };
const share = (value: { readonly n: bigint; readonly d: bigint } | null) =>
  value === null ? 'none' : percentText(value, { locale: 'vi' });

for (const on of ['2021-12-31', '2022-02-04', '2022-02-07']) {
  const report = inspectionReport(inspection, on);
  const { inspected, findings, closed, open, overdue } = report;
  console.log(
    `\n${on}: ${inspected} of ${units.length} units inspected, ${findings} findings, ${closed} closed, ${open} open, ${overdue} overdue`,
  );
  for (const entry of openFindings([inspection], on, { calendar })) {
    const { code, unit, name } = entry.finding;
    const late =
      entry.daysLate === null
        ? `due ${entry.dueOn}`
        : `${entry.daysLate.calendar} days late, ${entry.daysLate.working} of them working days`;
    console.log(`  ${code}. ${nameOf(unit)}: ${name} (${late})`);
  }
}
const waiting = inspectionReport(inspection, '2021-12-31').units.filter(
  ({ notAssessedBy }) => notAssessedBy.length > 0,
);
console.log(`\nUnits some member has not assessed: ${waiting.length}`);

const year = { from: '2021-01-01', to: '2021-12-31' };
const asked = { period: year, on: '2021-12-31', source, unit: district };
const every = inspectionCoverage([inspection], units, asked);
const onSite = inspectionCoverage([inspection], units, { ...asked, scope: { by: 'on-site', announced: false } });
console.log(
  `Inspected in 2021: ${share(every.indicator.value)}; on site and unannounced: ${share(onSite.indicator.value)}`,
);

const { drawn, method, seed, strata } = drawSample(units, {
  method: 'stratified',
  stratumOf: (unit) => (communes.some(([code]) => code === unit) ? 'communes' : 'offices'),
  sizes: { communes: 2, offices: 1 },
  seed: 'Châu Thành 2022',
});
const of = strata.map(({ stratum, size, of: all }) => `${size} of ${all} ${stratum}`).join(', ');
console.log(`\nTo be visited unannounced in 2022 (${method}, seed "${seed}": ${of}):`);
for (const unit of drawn) console.log(`  ${nameOf(unit)}`);

// communes met every week to go over what hinders them; when each met is made up
const meeting = {
  code: 'meeting',
  name: 'Họp Bộ phận Một cửa hằng tuần',
  every: 'week',
  times: 1,
  since: '2021-01-04',
} as const;
const november = { period: { from: '2021-11-01', to: '2021-11-28' }, on: '2021-11-28', calendar, source };
const mondays = ['2021-11-01', '2021-11-08', '2021-11-15', '2021-11-22'];
const kept = communes.map(([unit], at) =>
  dutyIndicator(
    meeting,
    mondays.slice(at === 4 ? 1 : 0).map((on) => ({ on })),
    { ...november, unit },
  ),
);
const { sum } = rollUp(kept, { unit: district });
console.log(`\nWeekly meetings in November: ${sum.numerator} of ${sum.denominator} (${share(sum.value)})`);
