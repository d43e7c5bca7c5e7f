import type { Plan, PlanTask } from 'motcua/oversight';

/** A task that lacks nothing. */
export const task = (code: string, more: Partial<PlanTask> = {}): PlanTask => ({
  code,
  name: `task ${code}`,
  unit: 'noi-vu',
  dueOn: '2021-06-30',
  deliverable: 'report',
  ...more,
});

/** The seven areas of the plan of Châu Thành for 2021 (sources/002): the tasks of the district's plan were not published, these are made up. */
export const AREAS = [
  'cải cách thể chế',
  'cải cách thủ tục hành chính',
  'cải cách tổ chức bộ máy',
  'cải cách công vụ',
  'cải cách tài chính công',
  'xây dựng và phát triển chính phủ điện tử',
  'công tác chỉ đạo điều hành',
];

export const planOf = (...groups: readonly (readonly PlanTask[])[]): Plan => ({
  code: 'cchc-2021',
  name: 'Kế hoạch cải cách hành chính năm 2021',
  unit: 'chau-thanh',
  period: { from: '2021-01-01', to: '2021-12-31' },
  groups: groups.map((tasks, at) => ({ code: `${at + 1}`, name: AREAS[at % 7] as string, tasks })),
});
