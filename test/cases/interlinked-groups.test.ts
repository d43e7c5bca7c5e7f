// The electronic birth and death groups of decree 63/2024/NĐ-CP as amended by decree 301/2026/NĐ-CP (in force 01/09/2026), read in a third-party
// copy; and the internal process of procedure 2.000908 in Hanoi (663/QĐ-TTPVHCC of 13/05/2026), quoted in a thesis.
// Assumptions, for no text read says so: office hours of 07:30-11:30 and 13:00-17:00; every agency keeps the days of the civil service; the four
// stages of 2.000908 follow each other. The share of health insurance in the birth group stands in a clause that was not read, so it is left out.
import { dueDate } from 'motcua';
import { withHours } from 'motcua/calendar';
import {
  checkProcess,
  criticalPaths,
  holderOn,
  lateSteps,
  type Process,
  type ProcessStep,
  processSchedule,
} from 'motcua/procedure';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const office = withHours(vietnamCalendar, {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
  ],
});
const calendars = new Map([['office', office]]);
const { policy } = vietnam('2026-11-16');

const cited = (article: string, clause: string) => ({
  document: '63/2024/NĐ-CP',
  article,
  clause,
  title: { vi: 'Nghị định về liên thông điện tử', en: 'Decree on interlinked electronic procedures' },
  status: 'verified' as const,
});
const step = (
  id: string,
  agency: string,
  limit: ProcessStep['limit'],
  after: readonly string[],
  basis: ReturnType<typeof cited>,
  more: Partial<ProcessStep> = {},
): ProcessStep => ({
  id,
  name: { vi: id },
  agency: { name: agency },
  calendar: 'office',
  limit,
  after,
  basis: [basis],
  ...more,
});
const wd = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const day = { amount: 24, unit: 'hour' } as const;

const COMMUNE = 'Ủy ban nhân dân cấp xã';
const POLICE = 'Công an cấp xã';
const INSURANCE = 'Cơ quan Bảo hiểm xã hội';
const desk = { name: 'Bộ phận Một cửa' };

const VERIFY = 'trường hợp phải xác minh';
const whole = cited('7', '2');
const birthGroup: Process = {
  desk,
  calendar: 'office',
  limit: { ...wd(3), receiptCutoff: '15:00' },
  extensions: [{ when: VERIFY, upTo: { ...wd(5), receiptCutoff: '15:00' }, basis: [whole] }],
  steps: [
    step('birth', COMMUNE, day, [], cited('8', '1(a)'), { returns: { name: 'Giấy khai sinh' } }),
    step('acknowledge', POLICE, { amount: 2, unit: 'working-hour' }, ['birth'], cited('7', '4')),
    step('residence', POLICE, wd(2), ['birth'], cited('8', '2(a)'), {
      cases: [{ when: VERIFY, limit: wd(5) }],
      returns: { name: 'Thông báo kết quả giải quyết đăng ký thường trú' },
    }),
  ],
  basis: [whole],
};

const plan = (process: Process, receivedAt: string, more: Partial<Parameters<typeof processSchedule>[0]> = {}) =>
  processSchedule({ receivedAt, process, calendars, policy, ...more });
const dues = ({ steps }: ReturnType<typeof plan>) => steps.map(({ id, due }) => [id, due.dueAt ?? due.dueOn]);

describe('the birth group: at most 3 working days, 5 when verification is needed (art. 7(2))', () => {
  test.each([
    ['2026-11-16T09:00', '2026-11-19'],
    ['2026-11-16T15:00', '2026-11-19'],
    ['2026-11-16T15:01', '2026-11-20'],
    ['2026-11-20T15:01', '2026-11-27'],
    ['2026-11-21T09:00', '2026-11-27'],
  ])('received %s: due %s', (receivedAt, dueOn) => {
    expect(plan(birthGroup, receivedAt).due?.dueOn).toBe(dueOn);
  });

  test('the parts: the birth within 24 hours by the clock, the residence within 2 working days of it', () => {
    const schedule = plan(birthGroup, '2026-11-16T09:00');
    expect(dues(schedule)).toEqual([
      ['birth', '2026-11-17T09:00'],
      ['acknowledge', '2026-11-17T11:00'],
      ['residence', '2026-11-19'],
    ]);
    expect(schedule.criticalPath).toEqual(['birth', 'residence']);
    expect(schedule.findings).toEqual([]);
  });

  test('the 15:00 of the group is none of the 24 hours, which run from the minute the dossier is complete (art. 8(1)(a))', () => {
    const [birth, acknowledge] = plan(birthGroup, '2026-11-16T15:30').steps;
    expect(birth?.due.dueAt).toBe('2026-11-17T15:30');
    expect(acknowledge?.due.dueAt).toBe('2026-11-18T08:00');
    expect(plan(birthGroup, '2026-11-20T15:30').steps[0]?.due.dueAt).toBe('2026-11-21T15:30');
  });

  test('hours are told beside the limit and not compared', () => {
    expect(checkProcess(birthGroup, { calendars }).map(({ code, severity, value }) => [code, severity, value])).toEqual(
      [
        ['process/units-differ', 'note', '1440 minute: birth'],
        ['process/units-differ', 'note', '2 working-hour: acknowledge'],
      ],
    );
  });

  test('when the residence has to be verified its own 5 working days end after those of the group, which is told', () => {
    const schedule = plan(birthGroup, '2026-11-16T09:00', { conditions: [VERIFY] });
    expect(schedule.due?.dueOn).toBe('2026-11-23');
    expect(dues(schedule).at(-1)).toEqual(['residence', '2026-11-25']);
    expect(schedule.findings.map(({ code, path }) => [code, path])).toEqual([
      ['process/step-after-limit', ['steps', 2]],
    ]);
  });

  test('the agency that is late apologises, not the one that waits for it (arts. 4(3), 7(3))', () => {
    const late = plan(birthGroup, '2026-11-16T09:00', { completed: new Map([['birth', '2026-11-18T10:00']]) });
    expect(lateSteps(late, '2026-11-18T12:00').map(({ agency }) => agency.name)).toEqual([COMMUNE]);
    expect(dues(late).at(-1)).toEqual(['residence', '2026-11-20']);
    expect(lateSteps(late, '2026-11-21').map(({ id }) => id)).toEqual(['birth', 'acknowledge', 'residence']);
  });

  test('who has the dossier: the commune for the birth, then the police', () => {
    const completed = new Map([['birth', '2026-11-16T14:00']]);
    const facts = { process: birthGroup, receivedAt: '2026-11-16T09:00', completed };
    const agencies = (at: string) => holderOn(facts, at).holders.map(({ agency }) => agency.name);
    expect(agencies('2026-11-16T13:59')).toEqual([COMMUNE]);
    expect(agencies('2026-11-16T14:00')).toEqual([POLICE, POLICE]);
    expect(agencies('2026-11-16')).toEqual([COMMUNE, POLICE, POLICE]);
  });
});

const FUNERAL = 'trợ cấp mai táng, trợ cấp tuất';
const STOP = 'thôi hưởng trợ cấp tuất hằng tháng';
const MERIT = 'người có công';
const PROTECTED = 'đối tượng bảo trợ xã hội';
// art. 14 limits the parts; no text read limits the whole
const deathGroup: Process = {
  desk,
  calendar: 'office',
  steps: [
    step('death', COMMUNE, day, [], cited('14', '1(a)'), { cases: [{ when: VERIFY, limit: wd(3) }] }),
    step('deregister', POLICE, wd(1), ['death'], cited('14', '2')),
    step('allowance', INSURANCE, wd(8), ['death'], cited('14', '3(a)'), { when: FUNERAL }),
    step('stop', INSURANCE, wd(2), ['death'], cited('14', '3'), { when: STOP }),
    step('health', 'Cơ quan y tế', wd(3), ['death', 'stop'], cited('14', '3(a)'), { when: PROTECTED }),
    step('home affairs', 'Cơ quan nội vụ', wd(18), ['death', 'stop'], cited('14', '3(a)'), { when: MERIT }),
  ],
  basis: [cited('14', '1')],
};

describe('the death group: each part has its limit (art. 14)', () => {
  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    [
      'an insured person',
      [FUNERAL],
      [
        ['death', '2026-11-17T09:00'],
        ['deregister', '2026-11-18'],
        ['allowance', '2026-11-30'],
      ],
    ],
    [
      'a person under social protection',
      [PROTECTED],
      [
        ['death', '2026-11-17T09:00'],
        ['deregister', '2026-11-18'],
        ['health', '2026-11-20'],
      ],
    ],
    [
      'one whose monthly allowance has to be stopped first',
      [PROTECTED, STOP],
      [
        ['death', '2026-11-17T09:00'],
        ['deregister', '2026-11-18'],
        ['stop', '2026-11-19'],
        ['health', '2026-11-25'],
      ],
    ],
    [
      'a person of merit, likewise',
      [MERIT, STOP],
      [
        ['death', '2026-11-17T09:00'],
        ['deregister', '2026-11-18'],
        ['stop', '2026-11-19'],
        ['home affairs', '2026-12-16'],
      ],
    ],
    [
      'a death that has to be verified',
      [VERIFY],
      [
        ['death', '2026-11-19'],
        ['deregister', '2026-11-20'],
      ],
    ],
  ])('%s', (_, conditions, expected) => {
    const schedule = plan(deathGroup, '2026-11-16T09:00', { conditions });
    expect(dues(schedule)).toEqual(expected);
    expect([schedule.due, schedule.findings]).toEqual([null, []]);
  });

  test('the longest way: 20 working days after the registration', () => {
    expect(checkProcess(deathGroup, { calendars })).toEqual([]);
    expect(criticalPaths(deathGroup, [MERIT, STOP])).toEqual([
      { steps: ['death'], takes: { amount: 1440, unit: 'minute' } },
      { steps: ['stop', 'home affairs'], takes: wd(20) },
    ]);
  });

  test('the applicant has 7 working days to supplement (arts. 8(1)(b), 14(1)(b))', () => {
    expect(dueDate({ receivedAt: '2026-11-17T08:00', limit: wd(7), calendar: office, policy }).dueOn).toBe(
      '2026-11-27',
    );
  });
});

describe('2.000908 in Hanoi: 02 + 03 + 02 + 01 hours within the same day', () => {
  const hours = (amount: number) => ({ amount, unit: 'working-hour' }) as const;
  const quoted = { document: '663/QĐ-TTPVHCC', issuedOn: '2026-05-13', status: 'unverified' } as const;
  const stages = [2, 3, 2, 1].map(
    (amount, at): ProcessStep => ({
      id: `stage ${at + 1}`,
      name: { vi: `Bước ${at + 1}` },
      agency: desk,
      calendar: 'office',
      limit: hours(amount),
      after: at === 0 ? [] : [`stage ${at}`],
    }),
  );
  const process: Process = { desk, calendar: 'office', limit: { unit: 'same-day' }, steps: stages, basis: [quoted] };

  test('received at opening, the eight hours fill the day', () => {
    const schedule = plan(process, '2026-11-16T07:30');
    expect(dues(schedule).map(([, due]) => due)).toEqual([
      '2026-11-16T09:30',
      '2026-11-16T14:00',
      '2026-11-16T16:00',
      '2026-11-16T17:00',
    ]);
    expect([schedule.due?.dueOn, schedule.findings]).toEqual(['2026-11-16', []]);
  });

  test('received later they do not, and the result is due the same day all the same', () => {
    const schedule = plan(process, '2026-11-16T09:00');
    expect(schedule.due?.dueOn).toBe('2026-11-16');
    expect(dues(schedule).at(-1)).toEqual(['stage 4', '2026-11-17T09:00']);
    expect(schedule.findings.map(({ path }) => path)).toEqual([
      ['steps', 2],
      ['steps', 3],
    ]);
  });

  test('received after 15:00 both count from the next working day', () => {
    const schedule = plan(process, '2026-11-16T15:01');
    expect([schedule.due?.dueOn, schedule.steps[0]?.due.dueAt]).toEqual(['2026-11-17', '2026-11-17T09:30']);
  });

  test('hours are never made a day: the check tells eight hours and does not compare them', () => {
    expect(checkProcess(process).map(({ code, value, accepted }) => [code, value, accepted])).toEqual([
      ['process/units-differ', '8 working-hour: stage 1 → stage 2 → stage 3 → stage 4', 'same-day'],
    ]);
  });
});
