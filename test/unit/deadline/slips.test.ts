import { readFileSync } from 'node:fs';
import { calendarAsKnownOn, compileCalendar, type Notice, withHours, withNotice } from 'motcua/calendar';
import {
  type AppointmentSlip,
  appointmentSlip,
  appointmentSlipSchema,
  type DeadlinePolicy,
  noticeImpact,
  parseAppointmentSlip,
  reproduce,
  safeParseAppointmentSlip,
  type TimeLimit,
} from 'motcua/deadline';
import { print, slipBlocks } from 'motcua/narrator';
import { policies, vietnam, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { refused } from '../../refused.ts';

const procedure = { code: '2.001610', name: { vi: 'Đăng ký <doanh nghiệp>', en: 'Founding an enterprise' } };
const slipOf = (receivedAt: string, limit: TimeLimit, calendar = vietnam(receivedAt).calendar): AppointmentSlip => {
  const { policy } = vietnam(receivedAt);
  return JSON.parse(
    JSON.stringify(
      appointmentSlip({ receivedAt, limit, calendar, policy }, { procedure, printedOn: receivedAt.slice(0, 10) }),
    ),
  );
};
const wd = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const without = (id: string) => ({
  ...vietnamCalendarSpec,
  notices: vietnamCalendarSpec.notices.filter((notice) => notice.id !== id),
});

describe('a slip', () => {
  test('names what it rests on and carries its whole policy', () => {
    const slip = slipOf('2025-12-31T09:00', wd(3));
    expect(slip).toMatchObject({
      procedure,
      receivedAt: '2025-12-31T09:00',
      limit: wd(3),
      dueOn: '2026-01-07',
      certainty: 'official',
      printedOn: '2025-12-31',
      policy: { id: 'vn/2025-07-01' },
    });
    expect(slip.notices.map(({ id }) => id)).toEqual(['vn-2025', 'vn-2026', 'vn-2026-01-swap']);
    expect(slip.because.at(-1)?.outcome).toBe('2026-01-07');
    expect(slip.notices.every(({ version }) => /^sha256:[0-9a-f]{16}$/.test(version))).toBe(true);
  });

  test('is plain JSON: what it does not have is not there', () => {
    const slip = appointmentSlip(
      { receivedAt: '2026-11-20', limit: wd(1), ...vietnam('2026-11-20') },
      { procedure, printedOn: '2026-11-20' },
    );
    expect(JSON.parse(JSON.stringify(slip))).toStrictEqual(slip);
  });

  test('comes out again from its own JSON, whatever its limit', () => {
    const limits: TimeLimit[] = [
      wd(1),
      { amount: 2, unit: 'month' },
      { unit: 'same-day' },
      { unit: 'on-the-spot' },
      { amount: 24, unit: 'hour' },
    ];
    for (const limit of limits) {
      expect(reproduce(slipOf('2026-11-20T15:10', limit), { spec: vietnamCalendarSpec })).toMatchObject({
        same: true,
        findings: [],
      });
    }
  });

  test('as it was printed: by the calendar known on that day', () => {
    const spec = calendarAsKnownOn(vietnamCalendarSpec, '2024-04-11');
    const slip = slipOf('2024-04-11', wd(13), compileCalendar(spec));
    expect(reproduce(slip, { spec: calendarAsKnownOn(vietnamCalendarSpec, slip.printedOn) }).same).toBe(true);
    const now = reproduce(slip, { spec: vietnamCalendarSpec });
    expect(now).toMatchObject({
      same: false,
      findings: [{ code: 'deadline/notice-added', severity: 'error', value: 'vn-2024-04-swap' }],
    });
    expect([slip.dueOn, now.due?.dueOn]).toEqual(['2024-05-03', '2024-05-04']);
  });

  test('says which notice was withdrawn, and whether that changed it', () => {
    expect(reproduce(slipOf('2025-12-31', wd(3)), { spec: without('vn-2026-01-swap') })).toMatchObject({
      same: false,
      due: { dueOn: '2026-01-06' },
      findings: [{ code: 'deadline/notice-withdrawn', severity: 'error', value: 'vn-2026-01-swap' }],
    });
    expect(reproduce(slipOf('2025-12-31', wd(8)), { spec: without('vn-2026-01-swap') })).toMatchObject({
      same: true,
      findings: [{ code: 'deadline/notice-withdrawn', severity: 'note' }],
    });
    expect(reproduce(slipOf('2026-11-20', wd(3)), { spec: without('vn-2026-01-swap') })).toMatchObject({
      same: true,
      findings: [{ code: 'deadline/calendar-changed', severity: 'note' }],
    });
  });

  test('says which notice changed', () => {
    const changed = {
      ...vietnamCalendarSpec,
      notices: vietnamCalendarSpec.notices.map((notice) =>
        notice.id === 'vn-2026-culture-day' ? { ...notice, entries: [] } : notice,
      ),
    };
    expect(reproduce(slipOf('2026-11-20', wd(3)), { spec: changed })).toMatchObject({
      same: false,
      due: { dueOn: '2026-11-25' },
      findings: [{ code: 'deadline/notice-changed', value: 'vn-2026-culture-day', severity: 'error' }],
    });
  });

  test('says which switch changed it, and which other switch did not', () => {
    const slip = slipOf('2026-11-21T20:00', wd(2));
    const policy = {
      ...slip.policy,
      restDayReceipt: { value: 'next-working-day' as const, basis: [] },
      roll: { ...slip.policy.roll, closure: { value: false, basis: [] } },
    };
    expect(reproduce(slip, { spec: vietnamCalendarSpec, policy })).toMatchObject({
      same: false,
      due: { dueOn: '2026-11-26' },
      findings: [
        {
          code: 'deadline/switch-changed',
          path: ['policy', 'restDayReceipt'],
          severity: 'error',
          value: '"next-working-day"',
          accepted: '"as-stamped"',
        },
        { code: 'deadline/switch-changed', path: ['policy', 'roll', 'closure'], severity: 'note' },
      ],
    });
    expect(reproduce(slip, { spec: vietnamCalendarSpec, policy: policies[0]?.value as DeadlinePolicy }).same).toBe(
      true,
    );
  });

  test('from a calendar nobody has, or that cannot be computed, says so and does not throw', () => {
    const slip = {
      ...slipOf('2026-11-20', wd(3)),
      calendarVersion: 'sha256:0000000000000000',
      notices: [{ id: 'unheard of', version: 'sha256:0' }],
    };
    expect(reproduce(slip, { spec: vietnamCalendarSpec })).toMatchObject({
      same: true,
      findings: [
        { code: 'deadline/notice-withdrawn', severity: 'note', value: 'unheard of' },
        { code: 'deadline/notice-added' },
        { code: 'deadline/notice-added' },
      ],
    });
    expect(
      reproduce({ ...slipOf('2026-11-20', wd(3)), calendarVersion: 'sha256:0' }, { spec: vietnamCalendarSpec }),
    ).toMatchObject({
      same: true,
      findings: [{ code: 'deadline/calendar-changed', severity: 'note', value: 'sha256:0' }],
    });
    const torn = [
      { ...slip, receivedAt: 'x' },
      { ...slip, dueOn: 'x' },
      { ...slip, policy: null as never },
      { ...slip, limit: { amount: 1, unit: 'OTHER' } as never },
    ];
    const codes = torn.map(
      (one) => reproduce(one, { spec: vietnamCalendarSpec, policy: slip.policy }).findings[0]?.code,
    );
    expect(codes).toEqual([
      'kernel/not-a-date-time',
      'kernel/not-a-date',
      'deadline/notice-withdrawn',
      'deadline/unknown-unit',
    ]);
    const gone = reproduce(slipOf('2026-11-20', wd(3)), { spec: without('vn-2026') });
    expect(gone).toMatchObject({ same: false, due: null });
    expect(gone.findings[0]?.code).toBe('calendar/out-of-coverage');
  });

  test('is read from outside, and every wrong part of it is told with its path', () => {
    const slip = slipOf('2026-11-20T09:00', { amount: 24, unit: 'hour' });
    expect(parseAppointmentSlip(slip)).toEqual(slip);
    const torn = {
      ...slip,
      receivedAt: '2026-11-20T9:00',
      dueAt: '2026-11-20',
      policy: { ...slip.policy, roll: {} },
      extra: 1,
    };
    const parsed = safeParseAppointmentSlip(torn);
    expect(parsed.success ? [] : parsed.problems.map(({ path }) => path.join('.'))).toEqual([
      'receivedAt',
      'dueAt',
      ...['weekly-rest', 'holiday', 'tet', 'in-lieu', 'swapped-off', 'closure'].map((kind) => `policy.roll.${kind}`),
      'extra',
    ]);
    expect(refused(() => parseAppointmentSlip(null)).code).toBe('kernel/invalid-shape');
    for (const target of ['draft-2020-12', 'openapi-3.0'] as const) {
      expect(z.toJSONSchema(appointmentSlipSchema, { target })).toMatchObject({ type: 'object' });
    }
  });

  test('with office hours comes out of a specification with the same hours', () => {
    const hours = { weekly: [{ days: [1, 2, 3, 4, 5] as const, sessions: [{ opens: '07:30', closes: '11:30' }] }] };
    const slip = slipOf(
      '2026-11-20T09:00',
      { amount: 4, unit: 'working-hour' },
      withHours(vietnam('2026-11-20').calendar, hours),
    );
    expect(reproduce(slip, { spec: { ...vietnamCalendarSpec, hours } })).toMatchObject({
      same: true,
      due: { dueAt: slip.dueAt },
    });
    expect(reproduce(slip, { spec: vietnamCalendarSpec }).findings[0]?.code).toBe('calendar/no-hours');
    const afternoons = {
      weekly: [{ days: [1, 2, 3, 4, 5] as const, sessions: [{ opens: '13:00', closes: '17:00' }] }],
    };
    expect(reproduce(slip, { spec: { ...vietnamCalendarSpec, hours: afternoons } })).toMatchObject({
      same: false,
      due: { dueAt: '2026-11-20T17:00' },
      findings: [{ code: 'deadline/calendar-changed', severity: 'error', value: slip.calendarVersion }],
    });
  });

  test('whose minute alone changed is another slip', () => {
    const spec = (closes: string) => ({
      ...vietnamCalendarSpec,
      hours: { weekly: [{ days: [1, 2, 3, 4, 5] as const, sessions: [{ opens: '07:30', closes }] }] },
    });
    const slip = slipOf('2026-11-20T11:00', { amount: 1, unit: 'working-hour' }, compileCalendar(spec('11:30')));
    expect(slip.dueAt).toBe('2026-11-23T08:00');
    expect(reproduce(slip, { spec: spec('11:30') })).toMatchObject({ same: true });
    const { same, due } = reproduce({ ...slip, receivedAt: '2026-11-20T11:10' }, { spec: spec('11:30') });
    expect([same, due?.dueOn, due?.dueAt]).toEqual([false, slip.dueOn, '2026-11-23T08:10']);
    const later = noticeImpact([slip], { before: spec('11:30'), after: spec('11:20') });
    expect(later.moved).toMatchObject([{ before: '2026-11-23', after: '2026-11-23', days: 0, workingDays: 0 }]);
  });

  test('says every switch in another position, in the words of both', () => {
    const slip = slipOf('2026-11-20T15:10', { amount: 7, unit: 'calendar-day' });
    const policy = {
      ...slip.policy,
      lateReceipt: { value: { after: '15:00' } as const, basis: [] },
      sameDayCutoff: { value: '11:30', basis: [] },
      missingDay: { value: 'next-day' as const, basis: [] },
      roll: { ...slip.policy.roll, 'weekly-rest': { value: false, basis: [] } },
    };
    const { same, due, findings } = reproduce(slip, { spec: vietnamCalendarSpec, policy });
    expect([slip.dueOn, same, due?.dueOn]).toEqual(['2026-11-27', false, '2026-11-30']);
    expect(findings.map(({ path, severity, value, accepted }) => [path.join('.'), severity, value, accepted])).toEqual([
      ['policy.lateReceipt', 'error', '{"after":"15:00"}', '"as-stamped"'],
      ['policy.sameDayCutoff', 'note', '"11:30"', '"15:00"'],
      ['policy.missingDay', 'note', '"next-day"', '"last-day"'],
      ['policy.roll.weekly-rest', 'note', 'false', 'true'],
    ]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['deadline/switch-changed']));
  });

  test('rests on the notices from its receipt up to the later of both due dates, and on no other', () => {
    const only = (...ids: string[]) => ({
      ...vietnamCalendarSpec,
      notices: vietnamCalendarSpec.notices.filter(({ id }) => ids.includes(id)),
    });
    const slip = slipOf('2025-12-31', wd(1));
    expect(slip.notices.map(({ id }) => id)).toEqual(['vn-2025', 'vn-2026', 'vn-2026-01-swap']);
    const { due, findings } = reproduce(slip, { spec: only('vn-2025', 'vn-2026') });
    expect([slip.dueOn, due?.dueOn]).toEqual(['2026-01-05', '2026-01-02']);
    expect(findings).toEqual([
      { code: 'deadline/notice-withdrawn', path: ['notices'], severity: 'error', value: 'vn-2026-01-swap' },
    ]);
  });

  test('is compared up to a due date that comes out later', () => {
    const closed = (on: string) => ({
      id: `closed ${on}`,
      covers: { from: on, to: on },
      certainty: 'official' as const,
      basis: [],
      entries: [{ on, kind: 'closure' as const }],
    });
    const spec = [closed('2026-11-26'), closed('2026-11-27'), closed('2026-12-01')].reduce(
      withNotice,
      vietnamCalendarSpec,
    );
    const { due, findings } = reproduce(slipOf('2026-11-20', wd(3)), { spec });
    expect(due?.dueOn).toBe('2026-11-30');
    expect(findings.map(({ value }) => value)).toEqual(['closed 2026-11-26', 'closed 2026-11-27']);
  });

  test('each switch of the roll is tried by itself', () => {
    const slip = slipOf('2026-11-17', { amount: 7, unit: 'calendar-day' });
    const off = { value: false, basis: [] };
    const policy = { ...slip.policy, roll: { ...slip.policy.roll, 'weekly-rest': off, holiday: off } };
    const { due, findings } = reproduce(slip, { spec: vietnamCalendarSpec, policy });
    expect([slip.dueOn, due?.dueOn]).toEqual(['2026-11-25', '2026-11-24']);
    expect(findings.map(({ path, severity }) => [path.at(-1), severity])).toEqual([
      ['weekly-rest', 'note'],
      ['holiday', 'error'],
    ]);
  });

  test('whose own policy leads outside the calendar still has its switches compared', () => {
    const slip = slipOf('2026-11-21', { amount: 7, unit: 'calendar-day' });
    const spec = {
      ...vietnamCalendarSpec,
      notices: [
        {
          id: 'short',
          covers: { from: '2026-11-01', to: '2026-11-28' },
          certainty: 'official' as const,
          basis: [],
          entries: [],
        },
      ],
    };
    const roll = { ...slip.policy.roll, 'weekly-rest': { value: false, basis: [] } };
    expect(reproduce(slip, { spec }).findings[0]?.code).toBe('calendar/out-of-coverage');
    const { due, findings } = reproduce(slip, { spec, policy: { ...slip.policy, roll } });
    expect(due?.dueOn).toBe('2026-11-28');
    expect(findings.at(-1)).toMatchObject({ code: 'deadline/switch-changed', severity: 'error', value: 'false' });
  });

  test('a failure that is no refusal is not taken for one', () => {
    const limit = Object.defineProperty({}, 'unit', {
      get: () => {
        throw new TypeError('torn');
      },
    }) as TimeLimit;
    expect(() => reproduce({ ...slipOf('2026-11-20', wd(3)), limit }, { spec: vietnamCalendarSpec })).toThrow('torn');
  });

  test('is printed in both languages, its values escaped', () => {
    const slip = slipOf('2026-11-20T09:00', wd(3));
    const text = print(slipBlocks(slip, 'vi'), 'text');
    expect(text).toContain('Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
    expect(text).toContain('thứ Năm ngày 26/11/2026');
    const html = print(slipBlocks(slip, 'vi'), 'html');
    expect(html).toContain('Đăng ký &lt;doanh nghiệp&gt; (2.001610)');
    expect(print(slipBlocks({ ...slip, certainty: 'provisional' }, 'en'), 'markdown')).toContain('provisional');
    expect(refused(() => slipBlocks(slip, 'fr' as 'vi')).code).toBe('kernel/unknown-locale');
  });

  test('with a day of printing that is none is refused', () => {
    expect(
      refused(() =>
        appointmentSlip(
          { receivedAt: '2026-11-20', limit: wd(1), ...vietnam('2026-11-20') },
          { procedure, printedOn: 'today' },
        ),
      ).code,
    ).toBe('kernel/not-a-date');
  });
});

describe('the impact of a notice', () => {
  const before = calendarAsKnownOn(vietnamCalendarSpec, '2024-04-11');
  const after = calendarAsKnownOn(vietnamCalendarSpec, '2024-04-12');
  const known = compileCalendar(before);

  test('of 12/04/2024: who is moved, and by how much', () => {
    const days = ['2024-04-10', '2024-04-24', '2024-04-26', '2024-05-02', '2024-05-06'];
    const slips = days.map((day) => slipOf(day, wd(3), known));
    const { total, moved, bad } = noticeImpact(slips, { before, after });
    expect([total, bad]).toEqual([5, []]);
    expect(
      moved.map(({ index, before: was, after: is, days: by, workingDays }) => [days[index], was, is, by, workingDays]),
    ).toEqual([
      ['2024-04-24', '2024-04-29', '2024-05-02', 3, 1],
      ['2024-04-26', '2024-05-03', '2024-05-04', 1, 1],
      ['2024-05-02', '2024-05-07', '2024-05-06', -1, -1],
    ]);
    expect(moved[0]?.findings.map(({ code, value }) => [code, value])).toEqual([
      ['deadline/notice-added', 'vn-2024-04-swap'],
    ]);
  });

  test('a moved slip says which it is, how far it moves and why', () => {
    const slip = slipOf('2024-04-24', wd(3), known);
    expect(noticeImpact([slip], { before, after })).toEqual({
      total: 1,
      moved: [
        {
          index: 0,
          code: '2.001610',
          before: '2024-04-29',
          after: '2024-05-02',
          days: 3,
          workingDays: 1,
          findings: [{ code: 'deadline/notice-added', path: ['notices'], severity: 'error', value: 'vn-2024-04-swap' }],
        },
      ],
      bad: [],
    });
  });

  test('is counted by the policy of each slip, or by another for all', () => {
    const slip = slipOf('2024-04-20', { amount: 9, unit: 'calendar-day' }, known);
    const roll = { ...slip.policy.roll, 'swapped-off': { value: false, basis: [] } };
    expect(noticeImpact([slip], { before, after }).moved).toHaveLength(1);
    expect(noticeImpact([slip], { before, after, policy: { ...slip.policy, roll } }).moved).toEqual([]);
  });

  test('a slip that comes out on one side only says what is missing on the other', () => {
    const short = { ...before, notices: before.notices.filter(({ id }) => id !== 'vn-2024') };
    const slips = [slipOf('2024-03-20', wd(3), known)];
    for (const options of [
      { before: short, after },
      { before, after: short },
    ]) {
      const { moved, bad } = noticeImpact(slips, options);
      expect(moved).toEqual([]);
      expect(bad.map(({ index, problems }) => [index, problems[0]?.code])).toEqual([[0, 'calendar/out-of-coverage']]);
    }
  });

  test('a slip that cannot be computed is listed, not thrown', () => {
    const slips = [slipOf('2024-04-24', wd(3), known), { ...slipOf('2024-04-24', wd(3), known), receivedAt: 'x' }];
    const { moved, bad } = noticeImpact(slips, { before, after });
    expect([moved.map(({ index }) => index), bad.map(({ index, problems }) => [index, problems[0]?.code])]).toEqual([
      [0],
      [[1, 'kernel/not-a-date-time']],
    ]);
  });
});

describe('the main example', () => {
  test('withdraws the notice of 25/12/2025, and exactly the slip it moved changes', () => {
    const printed = readFileSync('examples/appointment-slips.out.txt', 'utf8').split('\n');
    const tail = printed
      .slice(printed.findIndex((line) => line.startsWith('Nếu rút')) + 1)
      .filter((line) => line !== '');
    expect(tail.filter((line) => line.includes('→'))).toHaveLength(1);
    expect(tail.every((line) => line.includes('vn-2026-01-swap'))).toBe(true);
  });
});

test('a slip rests on the notice of its day of receipt, which decides whether a cut-off moves it', () => {
  const saturday = { from: '2026-12-12', to: '2026-12-12' };
  const worked: Notice = {
    id: 'worked',
    covers: { from: '2026-12-07', to: '2026-12-12' },
    certainty: 'official',
    basis: [],
    entries: [
      { on: '2026-12-07', kind: 'swapped-off', pair: saturday.from },
      { on: saturday.from, kind: 'swapped-work', pair: '2026-12-07' },
    ],
  };
  const query = {
    receivedAt: '2026-12-12T09:00',
    limit: { ...wd(3), receiptCutoff: '15:00' } as const,
    ...vietnam('2026-12-12'),
  };
  const slip = appointmentSlip(query, { procedure, printedOn: '2026-12-12' });
  const { due, findings } = reproduce(slip, { spec: withNotice(vietnamCalendarSpec, worked) });
  expect([slip.dueOn, due?.dueOn]).toEqual(['2026-12-17', '2026-12-16']);
  expect(findings.map(({ code, value }) => [code, value])).toContainEqual(['deadline/notice-added', 'worked']);
});
