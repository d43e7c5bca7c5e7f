import { narrate } from 'motcua';
import { rollUp } from 'motcua/indicator';
import {
  checkInspection,
  findingIndicator,
  type Inspection,
  inspectionCoverage,
  inspectionReport,
  openFindings,
  overdueFindings,
} from 'motcua/oversight';
import { type Framework, score } from 'motcua/score';
import { vietnamCalendar as calendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { COMMUNES, closed, finding, inspectionOf, OFFICES, OTHERS, UNITS } from './chau-thanh.ts';

const found = (inspection: unknown) =>
  checkInspection(inspection as Inspection).map(({ code, path, severity }) => [code, path.join('.'), severity]);

const framework: Framework = {
  id: 'cchc-xa',
  version: '2021',
  names: { vi: 'Phiếu kiểm tra', en: 'Checklist' },
  root: { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, rule: { kind: 'points', input: 'points' } },
  basis: [],
};

describe('an inspection', () => {
  test('of 8 communes, 3 offices, the broadcaster and the desk has no faults', () => {
    expect([COMMUNES.length, OFFICES.length, OTHERS.length]).toEqual([8, 3, 2]);
    expect(found(inspectionOf([finding('1'), finding('2', closed('2022-01-14'))]))).toEqual([]);
  });

  test('has a code, a name, a scope and units, each once', () => {
    const broken = { ...inspectionOf(), code: '', name: '', scope: { by: 'phone', announced: 'no' } };
    const units = [{ unit: 'phu-tam' }, { unit: '' }, { unit: 'phu-tam', inspected: { on: 'then' } }, { unit: '' }];
    expect(found({ ...broken, units })).toEqual([
      ['oversight/no-code', 'code', 'error'],
      ['oversight/no-name', 'name', 'error'],
      ['oversight/unknown-choice', 'scope.by', 'error'],
      ['oversight/unknown-choice', 'scope.announced', 'error'],
      ['oversight/no-code', 'units.1.unit', 'error'],
      ['kernel/not-a-date', 'units.2.inspected.on', 'error'],
      ['oversight/no-code', 'units.3.unit', 'error'],
      ['oversight/unit-twice', 'units.2.unit', 'error'],
    ]);
    expect(found({ ...inspectionOf(), units: [] })).toEqual([['oversight/no-units', 'units', 'warning']]);
    expect(found({ ...inspectionOf(), units: null })).toEqual([['oversight/not-a-list', 'units', 'error']]);
    expect(found({ ...inspectionOf(), scope: undefined }).length).toBe(2);
    expect(found({ ...inspectionOf(), scope: { by: 'on-site', announced: false } })).toEqual([]);
    const most = Array.from({ length: 100_001 }, (_, at) => ({ unit: `${at}` }));
    expect(checkInspection({ ...inspectionOf(), units: most })[0]).toMatchObject({
      code: 'oversight/too-many',
      value: 100_001,
      accepted: 'at most 100000',
    });
  });

  test('is assessed by its members, each once in a matter', () => {
    const assessment = { member: 'An', unit: 'phu-tam', matter: 'niêm yết', remark: 'đầy đủ', on: '2021-12-10' };
    const of = (...assessments: readonly object[]) =>
      found(inspectionOf([], { members: ['An', 'Bình'], assessments: assessments as never }));
    expect(of(assessment, { ...assessment, member: 'Bình' }, { ...assessment, unit: 'phu-tan' })).toEqual([]);
    expect(of(assessment, { ...assessment, matter: 'họp' })).toEqual([]);
    expect(of(assessment, { ...assessment, remark: 'còn thiếu' })).toEqual([
      ['oversight/assessed-twice', 'assessments.1.member', 'error'],
    ]);
    expect(of({ ...assessment, member: 'Chi', unit: 'my-xuyen', on: '', matter: '', remark: '' })).toEqual([
      ['kernel/not-a-date', 'assessments.0.on', 'error'],
      ['oversight/unknown-unit', 'assessments.0.unit', 'error'],
      ['oversight/unknown-member', 'assessments.0.member', 'error'],
      ['oversight/no-name', 'assessments.0.matter', 'error'],
      ['oversight/no-name', 'assessments.0.remark', 'error'],
    ]);
    const twice = inspectionOf([], { members: ['An'], assessments: [assessment, assessment] });
    expect(checkInspection(twice)).toEqual([
      {
        code: 'oversight/assessed-twice',
        path: ['assessments', 1, 'member'],
        severity: 'error',
        value: 'An',
        accepted: 'once of phu-tam in niêm yết',
      },
    ]);
    expect(found(inspectionOf([], { members: ['An', '', 'An'] }))).toEqual([
      ['oversight/no-name', 'members.1', 'error'],
      ['oversight/member-twice', 'members.2', 'error'],
    ]);
    expect(found({ ...inspectionOf(), members: 'An', assessments: 1, findings: {} })).toEqual([
      ['oversight/not-a-list', 'members', 'error'],
      ['oversight/not-a-list', 'assessments', 'error'],
      ['oversight/not-a-list', 'findings', 'error'],
    ]);
  });

  test('has findings about its units, found before they are due or closed', () => {
    const of = (more: object) => found(inspectionOf([finding('1', more)]));
    const at = (key: string) => `findings.0.${key}`;
    expect(of({ code: ' ', name: '', unit: 'my-xuyen', severity: 'bad' })).toEqual([
      ['oversight/no-code', at('code'), 'error'],
      ['oversight/no-name', at('name'), 'error'],
      ['oversight/unknown-unit', at('unit'), 'error'],
      ['oversight/unknown-choice', at('severity'), 'error'],
    ]);
    expect(of({ found: undefined })).toEqual([['kernel/not-a-date', at('found.on'), 'error']]);
    expect(of({ dueOn: '2021-12-10' })).toEqual([]);
    expect(of({ dueOn: '2021-12-09' })).toEqual([['oversight/due-before-found', at('dueOn'), 'error']]);
    expect(of({ dueOn: 'soon' })).toEqual([['kernel/not-a-date', at('dueOn'), 'error']]);
    expect(of({ dueOn: undefined })).toEqual([['oversight/no-due-date', at('dueOn'), 'warning']]);
    expect(of({ dueOn: undefined, severity: 'recommendation' })).toEqual([]);
    expect(of(closed('2021-12-10'))).toEqual([]);
    expect(checkInspection(inspectionOf([finding('1', closed('2021-12-09'))]))).toEqual([
      {
        code: 'oversight/closed-before-found',
        path: ['findings', 0, 'closed', 'on'],
        severity: 'error',
        value: '2021-12-09',
        accepted: 'from 2021-12-10',
      },
    ]);
    expect(of({ closed: { on: 'once' } })).toEqual([
      ['kernel/not-a-date', at('closed.on'), 'error'],
      ['oversight/no-evidence', at('closed.evidence'), 'warning'],
    ]);
    expect(of({ closed: { on: '2021-12-09', recordedOn: '2021-12-08', evidence: ['x'] } })).toEqual([
      ['oversight/recorded-before', at('closed.recordedOn'), 'warning'],
      ['oversight/closed-before-found', at('closed.on'), 'error'],
    ]);
    expect(found(inspectionOf([finding('1'), finding('1')]))).toEqual([
      ['oversight/code-twice', 'findings.1.code', 'error'],
    ]);
  });

  test('goes by the checklist its cards are of, such as the score cards of a framework', () => {
    const card = score(framework, { unit: 'phu-tam', period: '2021', inputs: { points: 8 } });
    const of = (checklist: object, own = card) =>
      inspectionOf([], { ...checklist, units: [{ unit: 'phu-tam', inspected: { on: '2021-12-10' }, card: own }] });
    const list = { checklist: { id: 'cchc-xa', version: '2021' } };
    expect(found(of(list))).toEqual([]);
    expect(inspectionReport(of(list), '2021-12-31').units[0]?.card?.points).toEqual({ n: 8n, d: 1n });
    expect(checkInspection(of({}))).toEqual([
      {
        code: 'oversight/other-checklist',
        path: ['units', 0, 'card', 'framework'],
        severity: 'error',
        value: 'cchc-xa 2021',
        accepted: 'no card without a checklist',
      },
    ]);
    expect(checkInspection(of({ checklist: { id: 'cchc-xa', version: '2020' } }))[0]?.accepted).toBe('cchc-xa 2020');
    expect(found(of({ checklist: { id: 'other', version: '2021' } }))).toHaveLength(1);
    expect(checkInspection(of(list, { ...card, unit: 'phu-tan' }))).toEqual([
      {
        code: 'oversight/other-unit',
        path: ['units', 0, 'card', 'unit'],
        severity: 'error',
        value: 'phu-tan',
        accepted: 'phu-tam',
      },
    ]);
    expect(found(of(list, { ...card, framework: undefined } as never))).toHaveLength(1);
  });
});

/** Put right in time; late; without evidence; overdue; a recommendation without a date; found later. */
const mixed = inspectionOf([
  finding('1', closed('2022-01-31')),
  finding('2', closed('2022-02-01')),
  finding('3', { closed: { on: '2022-01-10' }, unit: 'phu-tan' }),
  finding('4', { dueOn: '2022-01-14', severity: 'violation', unit: 'phu-tan' }),
  finding('5', { severity: 'recommendation', dueOn: undefined } as never),
  finding('6', { found: { on: '2021-12-10', recordedOn: '2022-02-10' }, dueOn: '2022-02-05' }),
]);

describe('findings', () => {
  const codes = (list: readonly { readonly finding: { readonly code: string } }[]) =>
    list.map((one) => one.finding.code);

  test('are open until they are shown to be put right, the earliest due first', () => {
    expect(codes(openFindings([mixed], '2021-12-09'))).toEqual([]);
    expect(codes(openFindings([mixed], '2021-12-10'))).toEqual(['4', '1', '2', '3', '5']);
    expect(codes(openFindings([mixed], '2022-01-31'))).toEqual(['4', '2', '3', '5']);
    expect(codes(openFindings([mixed], '2022-02-10'))).toEqual(['4', '3', '6', '5']);
    expect(codes(openFindings([mixed], '2022-01-01', { knownOn: '2022-02-10' }))).toEqual([
      '4',
      '1',
      '2',
      '3',
      '6',
      '5',
    ]);
    const [first, second] = openFindings([mixed], '2022-01-20');
    expect(first).toMatchObject({
      inspection: 'kt-2021',
      dueOn: '2022-01-14',
      daysLate: { calendar: 6, working: null },
    });
    expect([second?.dueOn, second?.daysLate]).toEqual(['2022-01-31', null]);
    expect(openFindings([mixed], '2022-01-20').at(-1)).toMatchObject({ dueOn: null, daysLate: null });
  });

  test('are overdue from the day after their due date', () => {
    expect(codes(overdueFindings([mixed], '2022-01-14'))).toEqual([]);
    expect(codes(overdueFindings([mixed], '2022-01-15'))).toEqual(['4']);
    expect(codes(overdueFindings([mixed], '2022-02-01'))).toEqual(['4', '3']);
    const late = overdueFindings([mixed], '2022-02-10', { calendar });
    expect(late.map((one) => [one.finding.code, one.dueOn, one.daysLate])).toEqual([
      ['4', '2022-01-14', { calendar: 27, working: 14 }],
      ['3', '2022-01-31', { calendar: 10, working: 4 }],
      ['6', '2022-02-05', { calendar: 5, working: 4 }],
    ]);
  });

  test('are those of inspections that can be counted', () => {
    const broken = inspectionOf([finding('1', { dueOn: '2021-01-01' })]);
    const error = refused(() => openFindings([inspectionOf(), broken], '2022-01-01'));
    expect([error.code, error.problems.map(({ code, path }) => [code, path.join('.')])]).toEqual([
      'oversight/invalid-inspections',
      [
        ['oversight/due-before-found', '1.findings.0.dueOn'],
        ['oversight/code-twice', '1.code'],
      ],
    ]);
    expect(refused(() => openFindings(null as never, '2022-01-01')).problems[0]?.code).toBe('oversight/not-a-list');
    expect(refused(() => overdueFindings([mixed], '2022-02-30')).code).toBe('kernel/not-a-date');
    const { findings: _, ...none } = inspectionOf();
    expect(openFindings([none], '2022-01-01')).toEqual([]);
  });
});

describe('the report of an inspection', () => {
  test('counts what was found at each unit, and what became of it', () => {
    const { units, ...whole } = inspectionReport(mixed, '2022-02-02');
    expect(whole).toEqual({
      inspection: 'kt-2021',
      scope: { by: 'records', announced: true },
      on: '2022-02-02',
      knownOn: '2022-02-02',
      inspected: 13,
      findings: 5,
      closed: 2,
      closedInTime: 1,
      open: 3,
      overdue: 2,
      undated: 1,
      bySeverity: { violation: 1, shortcoming: 3, recommendation: 1 },
    });
    expect(units.map(({ unit }) => unit)).toEqual(UNITS);
    expect(units.slice(0, 3).map(({ unit, findings, open, overdue }) => [unit, findings, open, overdue])).toEqual([
      ['phu-tam', 3, 1, 0],
      ['phu-tan', 2, 2, 2],
      ['thien-my', 0, 0, 0],
    ]);
  });

  test('says which units were inspected by the day, and who has yet to assess them', () => {
    const card = score(framework, { unit: 'phu-tam', period: '2021', inputs: { points: 8 } });
    const assessment = { member: 'An', unit: 'phu-tam', matter: 'niêm yết', remark: 'đầy đủ' };
    const inspection = inspectionOf([], {
      checklist: card.framework,
      units: [
        { unit: 'phu-tam', inspected: { on: '2021-12-10', recordedOn: '2021-12-13' }, card },
        { unit: 'phu-tan', inspected: { on: '2021-12-10' } },
        { unit: 'thien-my' },
      ],
      members: ['An', 'Bình'],
      assessments: [
        { ...assessment, on: '2021-12-10' },
        { ...assessment, matter: 'họp', on: '2021-12-11' },
        { ...assessment, member: 'Bình', on: '2021-12-12', recordedOn: '2021-12-14' },
      ],
    });
    const on = (day: string) =>
      inspectionReport(inspection, day).units.map(({ unit, inspectedOn, card: own, assessments, notAssessedBy }) => {
        return [unit, inspectedOn, own === null ? null : own.unit, assessments, notAssessedBy];
      });
    expect(on('2021-12-12')).toEqual([
      ['phu-tam', null, null, 2, ['Bình']],
      ['phu-tan', '2021-12-10', null, 0, ['An', 'Bình']],
      ['thien-my', null, null, 0, ['An', 'Bình']],
    ]);
    expect(on('2021-12-14')[0]).toEqual(['phu-tam', '2021-12-10', 'phu-tam', 3, []]);
    expect(inspectionReport(inspection, '2021-12-12').inspected).toBe(1);
    expect(inspectionReport(inspection, '2021-12-12', { knownOn: '2021-12-14' }).inspected).toBe(2);
  });

  test('is refused for an inspection with errors, told in words', () => {
    const error = refused(() => inspectionReport(inspectionOf([finding('1', closed('2021-12-01'))]), '2021-12-31'));
    expect(error.code).toBe('oversight/invalid-inspection');
    expect(narrate(error.problems, { locale: 'vi' })).toBe(
      '1.  Khắc phục trước ngày phát hiện (vị trí: findings.0.closed.on; đã nhập: "2021-12-01"; hợp lệ: từ 2021-12-10)',
    );
  });
});

const source = { system: 'reports' };
const year = { from: '2021-01-01', to: '2021-12-31' };

describe('coverage', () => {
  const later = inspectionOf([], {
    code: 'kt-dot-xuat',
    scope: { by: 'on-site', announced: false },
    units: [
      { unit: 'phu-tam', inspected: { on: '2021-03-01' } },
      { unit: 'my-xuyen', inspected: { on: '2021-12-31', recordedOn: '2022-01-05' } },
      { unit: 'thien-my', inspected: { on: '2022-01-01' } },
      { unit: 'ke-sach' },
    ],
  });
  const all = [...UNITS, 'my-xuyen', 'ke-sach', 'long-phu'];

  test('is the share of units inspected in the year, each once', () => {
    const { indicator, inspected, notInspected } = inspectionCoverage([inspectionOf(), later], all, {
      period: year,
      on: '2021-12-31',
      source,
      unit: 'soc-trang',
      verification: 'verified',
    });
    expect([inspected, notInspected]).toEqual([UNITS, ['my-xuyen', 'ke-sach', 'long-phu']]);
    expect(indicator).toMatchObject({
      code: 'units-inspected',
      definition: 'units-inspected; by: any; announced: any',
      measure: 'unit',
      numerator: 13,
      denominator: 16,
      unit: 'soc-trang',
      period: year,
      verification: 'verified',
    });
  });

  test('is of the inspections that are asked for, and of what was known', () => {
    const of = (more: object, on = '2021-12-31') =>
      inspectionCoverage([inspectionOf(), later], all, { period: year, on, source, ...more });
    expect(of({ scope: { announced: false } }).inspected).toEqual(['phu-tam']);
    expect(of({ scope: { by: 'records' } }).inspected).toEqual(UNITS);
    expect(of({ scope: { by: 'records', announced: false } }).inspected).toEqual([]);
    expect(of({ scope: { by: 'on-site' } }).indicator.definition).toBe('units-inspected; by: on-site; announced: any');
    expect(of({ scope: { announced: false } }, '2022-01-05').inspected).toEqual(['phu-tam', 'my-xuyen']);
    expect(of({ scope: { announced: false }, knownOn: '2022-01-05' }).inspected).toEqual(['phu-tam', 'my-xuyen']);
    expect(of({}, '2021-03-01')).toMatchObject({ inspected: ['phu-tam'], indicator: { period: { to: '2021-03-01' } } });
    expect(of({}).indicator.unit).toBe(null);
  });

  test('is of units that are named, each once, in days that are', () => {
    const of = (units: unknown, more: object = {}) =>
      refused(() =>
        inspectionCoverage([], units as never, { period: year, on: '2021-12-31', source, ...more }),
      ).problems.map(({ code, path }) => [code, path.join('.')]);
    expect(of(['A', '', 'A'])).toEqual([
      ['oversight/no-code', 'units.1'],
      ['oversight/unit-twice', 'units.2'],
    ]);
    expect(of(null)).toEqual([['oversight/not-a-list', 'units']]);
    expect(of([], { period: { from: '2021-12-31', to: '2021-01-01' } })).toEqual([
      ['oversight/period-reversed', 'period'],
    ]);
    expect(of([], { scope: { by: 'phone' } })).toEqual([['oversight/unknown-choice', 'scope.by']]);
    expect(of([], { on: '2020-12-31' })).toEqual([['oversight/before-period', 'on']]);
    expect(inspectionCoverage([], [], { period: year, on: '2021-12-31', source }).indicator.value).toBe(null);
  });
});

describe('findings as indicators', () => {
  const of = (more: object = {}) => findingIndicator([mixed], { period: year, on: '2022-02-02', source, ...more });
  const figures = (more: object) => {
    const { whole, byUnit } = of(more);
    return [whole, ...byUnit].map(({ unit, numerator, denominator }) => [unit, numerator, denominator]);
  };

  test('are closed of all that were found in the period', () => {
    expect(figures({ unit: 'chau-thanh' })).toEqual([
      ['chau-thanh', 2, 5],
      ['phu-tam', 2, 3],
      ['phu-tan', 0, 2],
    ]);
    expect(of().whole).toMatchObject({
      code: 'findings-closed',
      definition: 'findings-closed',
      measure: 'finding',
      unit: null,
    });
    expect(figures({ period: { from: '2021-12-11', to: '2021-12-31' } })).toEqual([[null, 0, 0]]);
    expect(figures({ period: { from: '2021-01-01', to: '2021-12-09' } })).toEqual([[null, 0, 0]]);
    expect(figures({ period: { from: '2021-12-10', to: '2021-12-10' } })[0]).toEqual([null, 2, 5]);
  });

  test('are put right in time of those that were put right or are overdue', () => {
    expect(figures({ measure: 'in-time' })).toEqual([
      [null, 1, 4],
      ['phu-tam', 1, 2],
      ['phu-tan', 0, 2],
    ]);
    const undated = inspectionOf([finding('1', { ...closed('2022-01-01'), dueOn: undefined } as never)]);
    const { whole } = findingIndicator([undated], { period: year, on: '2022-02-02', source, measure: 'in-time' });
    expect([whole.numerator, whole.denominator, whole.value]).toEqual([0, 0, null]);
  });

  test('roll up from units to the whole', () => {
    const { whole, byUnit } = of();
    const { sum } = rollUp(byUnit, { unit: 'chau-thanh' });
    expect([sum.numerator, sum.denominator]).toEqual([whole.numerator, whole.denominator]);
  });

  test('are of a share there is, in days that are', () => {
    const problems = (more: object) => {
      const { code, problems: list } = refused(() => of(more));
      return [code, list.map((one) => [one.code, one.path.join('.')])];
    };
    expect(problems({ measure: 'all', period: { from: 'x', to: '2021-12-31' } })).toEqual([
      'oversight/invalid-request',
      [
        ['oversight/unknown-choice', 'measure'],
        ['kernel/not-a-date', 'period.from'],
      ],
    ]);
    expect(problems({ on: '2020-12-31' })[0]).toBe('oversight/before-period');
  });
});
