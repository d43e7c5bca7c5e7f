import type { Finding, Inspection } from 'motcua/oversight';

/** The communes, offices and desks of Châu Thành, Sóc Trăng, inspected in the last quarter of 2021 (sources/002). */
export const COMMUNES = [
  'phu-tam',
  'phu-tan',
  'thien-my',
  'an-hiep',
  'an-ninh',
  'ho-dac-kien',
  'thuan-hoa',
  'thi-tran-chau-thanh',
];
export const OFFICES = ['kinh-te-ha-tang', 'van-hoa-thong-tin', 'lao-dong-tbxh'];
export const OTHERS = ['dai-truyen-thanh', 'bo-phan-mot-cua'];
export const UNITS = [...COMMUNES, ...OFFICES, ...OTHERS];

export const finding = (code: string, more: Partial<Finding> = {}): Finding => ({
  code,
  unit: 'phu-tam',
  name: `finding ${code}`,
  severity: 'shortcoming',
  found: { on: '2021-12-10' },
  dueOn: '2022-01-31',
  ...more,
});

/** The inspection by records; its days are made up, for the article has none. */
export const inspectionOf = (findings: readonly Finding[] = [], more: Partial<Inspection> = {}): Inspection => ({
  code: 'kt-2021',
  name: 'Kiểm tra công vụ và cải cách hành chính quý IV/2021',
  scope: { by: 'records', announced: true },
  units: UNITS.map((unit) => ({ unit, inspected: { on: '2021-12-10' } })),
  findings,
  ...more,
});

export const closed = (on: string, recordedOn = on) => ({ closed: { on, recordedOn, evidence: ['02/KH-UBND'] } });
