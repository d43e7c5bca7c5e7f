// A district's plan of administrative reform for 2021 in the seven groups of tasks that Châu Thành's had (Sóc Trăng, press of 31/12/2021), as of some days of the year. The groups are the article's; the tasks are made
// up, for they were not published. Two groups have the fault the inspectors found: they list no concrete tasks.

import { narrate, percentText } from 'motcua';
import { checkPlan, overdueTasks, type Plan, type PlanTask, planIndicator, planProgress } from 'motcua/oversight';
import { vietnamCalendar as calendar } from 'motcua/vn';

const task = (code: string, name: string, unit: string, more: Partial<PlanTask>): PlanTask => ({
  code,
  name,
  unit,
  ...more,
});

const plan: Plan = {
  code: 'cchc-2021',
  name: 'Kế hoạch cải cách hành chính năm 2021',
  unit: 'chau-thanh',
  period: { from: '2021-01-01', to: '2021-12-31' },
  groups: [
    {
      code: '1',
      name: 'Cải cách thể chế',
      tasks: [
        task('1.1', 'Rà soát văn bản quy phạm pháp luật', 'tu-phap', {
          dueOn: '2021-06-30',
          deliverable: 'báo cáo',
          done: { on: '2021-06-25' },
        }),
        task('1.2', 'Kiểm tra văn bản cấp xã', 'tu-phap', {
          dueOn: '2021-09-30',
          deliverable: 'kết luận',
          done: { on: '2021-10-08' },
        }),
      ],
    },
    {
      code: '2',
      name: 'Cải cách thủ tục hành chính',
      tasks: [
        task('2.1', 'Niêm yết thủ tục hành chính tại 8 xã, thị trấn', 'van-phong', {
          dueOn: '2021-03-31',
          deliverable: 'biên bản kiểm tra',
          evidence: 'required',
          done: { on: '2021-03-30', recordedOn: '2021-04-12', evidence: ['14/BB-VP'] },
        }),
        task('2.2', 'Lấy ý kiến người dân', 'van-phong', { dueOn: '2021-11-30', deliverable: 'phiếu và báo cáo' }),
      ],
    },
    {
      code: '3',
      name: 'Cải cách tổ chức bộ máy',
      tasks: [task('3.1', 'Rà soát vị trí việc làm', 'noi-vu', { dueOn: '2021-10-29', deliverable: 'đề án' })],
    },
    {
      code: '4',
      name: 'Cải cách công vụ',
      tasks: [
        task('4.1', 'Kiểm tra công vụ', 'noi-vu', { dueOn: '2021-12-31', deliverable: 'thông báo kết quả' }),
        task('4.2', 'Tập huấn một cửa', 'noi-vu', { deliverable: 'hai lớp', done: { on: '2021-05-20' } }),
      ],
    },
    { code: '5', name: 'Cải cách tài chính công', tasks: [] },
    {
      code: '6',
      name: 'Xây dựng và phát triển chính phủ điện tử',
      tasks: [task('6.1', 'Email công vụ', 'van-hoa', { dueOn: '2021-06-30' })],
    },
    { code: '7', name: 'Công tác chỉ đạo điều hành', tasks: [] },
  ],
};

console.log('What the plan lacks:');
/** The group or the task a problem is of, as the plan has them; paths count from 0. */
const placeOf = ([, group, , task]: readonly (string | number)[]) => {
  const found = plan.groups[Number(group)];
  const { code, name } = (task === undefined ? found : found?.tasks[Number(task)]) ?? { code: '', name: '' };
  return `${code} ${name}`;
};
const lacks = checkPlan(plan).map((problem) => ({ ...problem, path: [placeOf(problem.path)] }));
console.log(narrate(lacks, { locale: 'vi' }));

for (const on of ['2021-03-31', '2021-06-30', '2021-12-31']) {
  const { tasks, done, inTime, late, doneUndated, overdue, notDue } = planProgress(plan, on);
  console.log(
    `\n${on}: ${done} of ${tasks} done (${inTime} in time, ${late} late, ${doneUndated} without a date), ${overdue} overdue, ${notDue} not due`,
  );
  for (const { task: one, daysLate } of overdueTasks(plan, on, { calendar })) {
    console.log(`  ${one.code} ${one.name}: ${daysLate.calendar} days, ${daysLate.working} working days late`);
  }
}
const before = planProgress(plan, '2021-03-31').done;
const after = planProgress(plan, '2021-03-31', { knownOn: '2021-04-12' }).done;
console.log(`\n31/03 as it was known then: ${before} done; as it was known on 12/04: ${after}`);

const source = { system: 'plans' };
for (const measure of ['completion', 'in-time'] as const) {
  const { whole, byGroup, byUnit } = planIndicator(plan, '2021-12-31', { source, measure });
  const text = ({ numerator, denominator, value }: typeof whole) =>
    value === null ? 'none' : `${numerator}/${denominator} = ${percentText(value, { locale: 'vi' })}`;
  console.log(`\n${whole.code}: ${text(whole)}`);
  console.log(`  by group: ${byGroup.map((one, at) => `${at + 1}: ${text(one)}`).join('; ')}`);
  console.log(`  by unit: ${byUnit.map((one) => `${one.unit}: ${text(one)}`).join('; ')}`);
}
