import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { dueDate, explainDueDate, narrate } from 'motcua';
import {
  addWorkingDays,
  type CalendarSpec,
  compileCalendar,
  fromEpochDay,
  isWorkingDay,
  toEpochDay,
} from 'motcua/calendar';
import {
  type DeadlineQuery,
  latestReceipt,
  parseDeadlinePolicy,
  parseTimeLimit,
  type TimeLimit,
} from 'motcua/deadline';
import { policies as official, vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { calendarsAndDays } from '../arbitraries/calendars.ts';
import { dayLimits, limits, policies, times } from '../arbitraries/policies.ts';
import { runs } from '../arbitraries/runs.ts';
import { naiveDueDate } from '../reference/naive-due-date.ts';
import { recompute } from './recompute.ts';

/** The answer, or `undefined` where the calendar does not reach or has no hours; any other refusal is a failure. */
function answered<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (error) {
    expect(['calendar/out-of-coverage', 'calendar/no-hours', 'deadline/no-receipt-in-time']).toContain(
      (error as { code: string }).code,
    );
    return undefined;
  }
}

const receiptDays = fc.integer({ min: toEpochDay('2014-12-01'), max: toEpochDay('2027-11-30') }).map(fromEpochDay);
const receipts = fc
  .tuple(receiptDays, fc.option(times, { nil: undefined }))
  .map(([day, time]) => (time === undefined ? day : `${day}T${time}`));

/** A query that prints short when a property fails. */
const shown = (query: DeadlineQuery, spec?: CalendarSpec): DeadlineQuery =>
  Object.defineProperty({ ...query }, fc.toStringMethod, {
    value: () =>
      JSON.stringify({ receivedAt: query.receivedAt, limit: query.limit, ...(spec && { spec, policy: query.policy }) }),
  });

const vietnamQueries = fc
  .record({ receivedAt: receipts, limit: limits })
  .map(({ receivedAt, limit }) => shown({ receivedAt, limit, ...vietnam(receivedAt) }));

const randomQueries = fc
  .record({ where: calendarsAndDays(1), time: fc.option(times, { nil: undefined }), limit: limits, policy: policies })
  .map(({ where: { spec, days }, time, limit, policy }) => ({
    spec,
    query: shown(
      {
        receivedAt: time === undefined ? (days[0] ?? '') : `${days[0]}T${time}`,
        limit,
        calendar: compileCalendar(spec),
        policy,
      },
      spec,
    ),
  }));

describe('the story of a due date', () => {
  test.prop(
    [
      fc.oneof(
        vietnamQueries,
        randomQueries.map(({ query }) => query),
      ),
    ],
    { numRuns: runs(1500) },
  )('carries the answer: recomputed from the steps alone', (query) => {
    const explained = answered(() => explainDueDate(query));
    if (explained === undefined) return;
    const { value, because } = explained;
    expect(recompute(JSON.parse(JSON.stringify(because)))).toBe(value.dueAt ?? value.dueOn);
  });

  test.prop(
    [
      fc.oneof(
        vietnamQueries,
        randomQueries.map(({ query }) => query),
      ),
    ],
    { numRuns: runs(300) },
  )('needs every applied step', (query) => {
    const explained = answered(() => explainDueDate(query));
    if (explained === undefined) return;
    const { value, because } = explained;
    const without = because.filter(({ applied }) => applied).map((left) => because.filter((step) => step !== left));
    const answers = without.map((steps) => {
      try {
        return recompute(steps);
      } catch {
        return 'fails';
      }
    });
    expect(answers).not.toContain(value.dueAt ?? value.dueOn);
  });

  test.prop([vietnamQueries])('ends in the answer of dueDate', (query) => {
    const plain = answered(() => dueDate(query));
    expect(answered(() => explainDueDate(query))?.value).toEqual(plain);
  });

  test.prop([vietnamQueries])('is told in both languages without a gap', (query) => {
    const explained = answered(() => explainDueDate(query));
    if (explained === undefined) return;
    for (const locale of ['vi', 'en'] as const) {
      const told = narrate(explained, { locale });
      expect(told).not.toMatch(/undefined|\bnull\b|deadline\/|\[object/);
      expect(told.split('\n').filter((line) => /^\d/.test(line))).toHaveLength(explained.because.length);
    }
  });
});

describe('a due date', () => {
  test.prop([randomQueries], { numRuns: runs(1000) })(
    'agrees with a reference that walks day by day',
    ({ spec, query }) => {
      const due = answered(() => dueDate(query));
      expect(due?.dueAt ?? due?.dueOn).toBe(naiveDueDate(spec, query));
    },
  );

  test.prop([receipts, dayLimits])(
    'under the default policy is a working day, unless on the spot',
    (receivedAt, limit) => {
      const due = answered(() => dueDate({ receivedAt, limit, ...vietnam(receivedAt) }));
      if (due !== undefined && limit.unit !== 'on-the-spot')
        expect(isWorkingDay(vietnamCalendar, due.dueOn)).toBe(true);
    },
  );

  test.prop([
    receiptDays,
    fc.constantFrom('working-day', 'calendar-day', 'week', 'month', 'year'),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 0, max: 20 }),
  ])('is never earlier for a longer limit', (receivedAt, unit, amount, more) => {
    const due = (n: number) =>
      answered(() => dueDate({ receivedAt, limit: { amount: n, unit } as TimeLimit, ...vietnam(receivedAt) }))?.dueOn;
    const [shorter, longer] = [due(amount), due(amount + more)];
    if (longer !== undefined) expect(shorter !== undefined && shorter <= longer).toBe(true);
  });

  test.prop([receiptDays, fc.integer({ min: 0, max: 400 }), dayLimits])(
    'is never earlier for a later receipt',
    (receivedAt, days, limit) => {
      const { policy, calendar } = vietnam(receivedAt);
      const due = (on: string) => answered(() => dueDate({ receivedAt: on, limit, policy, calendar }))?.dueOn;
      const [first, second] = [due(receivedAt), due(fromEpochDay(toEpochDay(receivedAt) + days))];
      if (second !== undefined) expect(first !== undefined && first <= second).toBe(true);
    },
  );

  test.prop([
    receiptDays,
    fc.integer({ min: 0, max: 24 * 60 - 1 }),
    fc.integer({ min: 0, max: 4 * 24 * 60 }),
    fc.constantFrom('15:00', '10:30', '23:58', '23:59'),
    fc.integer({ min: 1, max: 10 }),
  ])('is never earlier for a later receipt, whatever the cut-off', (on, minute, more, receiptCutoff, amount) => {
    const { policy, calendar } = vietnam(on);
    const limit = { amount, unit: 'working-day', receiptCutoff } as const;
    const at = (minutes: number) =>
      `${fromEpochDay(toEpochDay(on) + Math.floor(minutes / 1440))}T${new Date((minutes % 1440) * 60_000).toISOString().slice(11, 16)}`;
    const due = (minutes: number) =>
      answered(() => dueDate({ receivedAt: at(minutes), limit, policy, calendar }))?.dueOn;
    const [first, second] = [due(minute), due(minute + more)];
    if (second !== undefined) expect(first !== undefined && first <= second).toBe(true);
  });

  test.prop([receiptDays, fc.integer({ min: 1, max: 60 })])(
    'in working days is that many working days after the receipt',
    (receivedAt, amount) => {
      const due = answered(() =>
        dueDate({ receivedAt, limit: { amount, unit: 'working-day' }, ...vietnam(receivedAt) }),
      );
      expect(due?.dueOn).toBe(answered(() => addWorkingDays(vietnamCalendar, receivedAt, amount)));
    },
  );

  test.prop([receiptDays, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })])(
    'of a sum of working days is that of their total',
    (receivedAt, a, b) => {
      const due = (limit: TimeLimit) => answered(() => dueDate({ receivedAt, limit, ...vietnam(receivedAt) }))?.dueOn;
      const sum = due({
        unit: 'sum',
        parts: [
          { amount: a, unit: 'working-day' },
          { amount: b, unit: 'working-day' },
        ],
      });
      expect(sum).toBe(due({ amount: a + b, unit: 'working-day' }));
    },
  );

  test.prop([randomQueries])('is the same for a query that went through JSON', ({ spec, query }) => {
    const again = {
      receivedAt: query.receivedAt,
      limit: parseTimeLimit(JSON.parse(JSON.stringify(query.limit))),
      policy: parseDeadlinePolicy(JSON.parse(JSON.stringify(query.policy))),
      calendar: compileCalendar(JSON.parse(JSON.stringify(spec))),
    };
    const due = answered(() => dueDate(query));
    expect(answered(() => dueDate(again))).toEqual(due);
  });
});

describe('the latest receipt', () => {
  const later = (at: string) => {
    const minute = at.length === 10 ? Date.parse(`${at}T23:59:00Z`) : Date.parse(`${at}:00Z`);
    return new Date(minute + 60_000).toISOString().slice(0, 16);
  };

  test.prop([receiptDays, limits])('meets the due date, and a minute later does not', (dueOn, limit) => {
    const { calendar, policy } = vietnam(dueOn);
    const latest = answered(() => latestReceipt({ dueOn, limit, calendar, policy }));
    if (latest === undefined) return;
    const due = (receivedAt: string) => answered(() => dueDate({ receivedAt, limit, calendar, policy }))?.dueOn;
    expect((due(latest) ?? '9999') <= dueOn).toBe(true);
    const stamped = latest.length === 10 ? `${latest}T23:59` : latest;
    expect((due(stamped) ?? '9999') <= dueOn).toBe(true);
    expect((due(later(latest)) ?? '9999') > dueOn).toBe(true);
  });
});

describe('the policies of Viet Nam', () => {
  test.prop([receiptDays])('are in force once on every covered day', (day) => {
    const found = official.filter(({ since, until }) => since <= day && day <= (until ?? '9999'));
    expect(found.map(({ value }) => value.id)).toEqual([vietnam(day).policy.id]);
  });
});
