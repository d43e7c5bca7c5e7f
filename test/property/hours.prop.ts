import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { dueDate, explainDueDate, narrate } from 'motcua';
import {
  addWorkingMinutes,
  type CalendarSpec,
  compileCalendar,
  countWorkingMinutes,
  type OfficeHours,
  type Session,
  withHours,
} from 'motcua/calendar';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { calendarSpecs } from '../arbitraries/calendars.ts';
import { times } from '../arbitraries/policies.ts';
import { runs } from '../arbitraries/runs.ts';
import { plus, walk, worksOn } from '../reference/walk.ts';
import { minutesOn, walkMinutes } from '../reference/walk-minutes.ts';

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** One to three sessions in order, some touching. */
const sessions: fc.Arbitrary<Session[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 250 })), { minLength: 1, maxLength: 3 })
  .map((parts) => {
    let at = 300;
    return parts.map(([gap, length]) => {
      const opens = at + gap;
      at = opens + length;
      return { opens: time(opens), closes: time(at) };
    });
  });

const worlds = fc.record({
  spec: calendarSpecs,
  week: sessions,
  short: sessions,
  override: fc.nat(60),
  days: fc.array(fc.integer({ min: -1, max: 90 }), { minLength: 3, maxLength: 3 }),
  clock: times,
});

function open({ spec, week, short, override, days, clock }: World) {
  const first = spec.notices[0]?.covers.from ?? '1970-01-01';
  const hours: OfficeHours = {
    weekly: [
      { days: [1, 2, 3], sessions: week },
      { days: [4, 5, 6, 7], sessions: short },
    ],
    overrides: [{ on: plus(first, override), sessions: short.slice(0, 1) }],
  };
  const moments = days.map((day) => `${plus(first, day)}T${clock}`) as [string, string, string];
  return { spec, hours, moments, desk: withHours(compileCalendar(spec), hours) };
}
type World = { spec: CalendarSpec; week: Session[]; short: Session[]; override: number; days: number[]; clock: string };

function covered<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (error) {
    expect(error).toMatchObject({ code: 'calendar/out-of-coverage' });
    return undefined;
  }
}

describe('office minutes', () => {
  test.prop([worlds, fc.integer({ min: -900, max: 900 })], { numRuns: runs(200) })(
    'agree with walking minute by minute',
    (world, minutes) => {
      const { spec, hours, moments, desk } = open(world);
      const walked = walkMinutes(spec, hours, moments[0], minutes);
      const added = covered(() => addWorkingMinutes(desk, moments[0], minutes));
      expect(added).toBe(walked);
    },
  );

  test.prop([worlds, fc.integer({ min: -3000, max: 3000 })])('counting gives back what was added', (world, minutes) => {
    const { moments, desk } = open(world);
    const there = covered(() => addWorkingMinutes(desk, moments[0], minutes));
    if (there !== undefined) expect(countWorkingMinutes(desk, moments[0], there)).toBe(minutes);
  });

  test.prop([worlds, fc.nat(2000), fc.nat(2000), fc.constantFrom(1, -1)])(
    'amounts of one sign add up',
    (world, a, b, sign) => {
      fc.pre(b > 0);
      const { moments, desk } = open(world);
      const whole = covered(() => addWorkingMinutes(desk, moments[0], sign * (a + b)));
      expect(covered(() => addWorkingMinutes(desk, addWorkingMinutes(desk, moments[0], sign * a), sign * b))).toBe(
        whole,
      );
    },
  );

  test.prop([worlds])('counting is antisymmetric and additive', (world) => {
    const {
      moments: [a, b, c],
      desk,
    } = open(world);
    const [ab, bc, ac] = [
      covered(() => countWorkingMinutes(desk, a, b)),
      covered(() => countWorkingMinutes(desk, b, c)),
      covered(() => countWorkingMinutes(desk, a, c)),
    ];
    if (ab === undefined || bc === undefined || ac === undefined) return;
    expect(ab + bc).toBe(ac);
    expect(countWorkingMinutes(desk, b, a) + ab).toBe(0);
  });

  test.prop([worlds], { numRuns: runs(40) })('of a day sum to its sessions', (world) => {
    const { spec, hours, moments, desk } = open(world);
    const day = moments[0].slice(0, 10);
    const next = plus(day, 1);
    if (worksOn(spec, day) === undefined || worksOn(spec, next) === undefined) return;
    expect(countWorkingMinutes(desk, day, next)).toBe(minutesOn(spec, hours, day));
  });

  test.prop([worlds, fc.integer({ min: 1, max: 20 })])(
    'count whole days as the day verbs do when every day is alike',
    ({ spec, week, days, clock }, n) => {
      const hours: OfficeHours = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], sessions: week }] };
      const desk = withHours(compileCalendar(spec), hours);
      const day = plus(spec.notices[0]?.covers.from ?? '', Math.abs(days[0] ?? 0));
      fc.pre(worksOn(spec, day) === true && clock !== '');
      const length = week.reduce(
        (total, { opens, closes }) =>
          total + (Date.parse(`1970-01-01T${closes}Z`) - Date.parse(`1970-01-01T${opens}Z`)) / 60_000,
        0,
      );
      const closing = week.at(-1)?.closes;
      const reached = covered(() => addWorkingMinutes(desk, `${day}T${closing}`, n * length));
      const there = walk(spec, day, n);
      expect(reached).toBe(there === undefined ? undefined : `${there}T${closing}`);
    },
  );
});

describe('limits in working hours', () => {
  const desk = withHours(vietnamCalendar, {
    weekly: [
      {
        days: [1, 2, 3, 4, 5],
        sessions: [
          { opens: '07:30', closes: '11:30' },
          { opens: '13:00', closes: '17:00' },
        ],
      },
      { days: [6], sessions: [{ opens: '07:30', closes: '11:30' }] },
    ],
  });
  const receipts = fc
    .tuple(fc.integer({ min: 0, max: 4600 }), times)
    .map(([day, at]) => `${plus('2014-12-01', day)}T${at}`);

  test.prop([receipts, fc.integer({ min: 1, max: 400 })])(
    'fall due after that office time, and the story adds up to it',
    (receivedAt, quarters) => {
      const limit = { amount: quarters / 4, unit: 'working-hour' } as const;
      const query = { receivedAt, limit, calendar: desk, policy: vietnam(receivedAt).policy };
      const { value, because } = explainDueDate(query);
      expect(value).toEqual(dueDate(query));
      expect(value.dueAt).toBe(addWorkingMinutes(desk, receivedAt, quarters * 15));
      const applied = because.filter(({ rule, applied: did }) => did && /count-working-hour|skip-closed/.test(rule));
      let at: unknown = receivedAt;
      let minutes = 0;
      for (const { rule, inputs } of applied) {
        expect(inputs['from']).toBe(at);
        at = inputs['to'];
        const length = (Date.parse(`${at}:00Z`) - Date.parse(`${inputs['from']}:00Z`)) / 60_000;
        if (rule === 'deadline/count-working-hour') minutes += length;
      }
      expect([at, minutes]).toEqual([value.dueAt, quarters * 15]);
      expect(narrate(because, { locale: 'vi' })).not.toMatch(/undefined|deadline\//);
    },
  );

  test.prop([receipts, fc.integer({ min: 1, max: 79 })])(
    'in tenths of a day end within the next working day',
    (receivedAt, tenths) => {
      fc.pre(tenths % 10 !== 0);
      const query = {
        receivedAt,
        limit: { amount: tenths / 10, unit: 'working-day' as const },
        calendar: desk,
        policy: vietnam(receivedAt).policy,
      };
      const due = dueDate(query);
      const whole = dueDate({ ...query, limit: { amount: Math.ceil(tenths / 10), unit: 'working-day' } });
      expect(due.dueOn).toBe(whole.dueOn);
      expect(countWorkingMinutes(desk, due.dueOn, due.dueAt ?? '')).toBe((tenths % 10) * 48);
      expect(explainDueDate(query).value).toEqual(due);
    },
  );
});
