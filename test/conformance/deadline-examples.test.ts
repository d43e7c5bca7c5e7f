import { dueDate } from 'motcua';
import { withHours } from 'motcua/calendar';
import type { DeadlinePolicy, TimeLimit } from 'motcua/deadline';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { expect, test } from 'vitest';
import { conformance, type Row, rowsOf } from './data.ts';

const UNITS: Record<string, 'working-day' | 'calendar-day' | 'week' | 'month' | 'year'> = {
  WD: 'working-day',
  WD_RAW: 'working-day',
  WD_FWD: 'working-day',
  DAY: 'calendar-day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};

const limitOf = (unit: string, amount: number): TimeLimit =>
  unit === 'SAMEDAY15'
    ? { unit: 'same-day' }
    : { amount, unit: UNITS[unit.split(':')[0]?.replace('WD_RESTART', 'WD') ?? ''] ?? 'working-day' };

function dueOf({ unit = '', received_at = '', limit = '' }: Row): string {
  const receivedAt = unit.startsWith('WD_RESTART:') ? unit.slice('WD_RESTART:'.length) : received_at;
  const { calendar, policy } = vietnam(receivedAt);
  const moved: DeadlinePolicy = { ...policy, restDayReceipt: { value: 'next-working-day', basis: [] } };
  return dueDate({
    receivedAt,
    limit: limitOf(unit, Number(limit)),
    calendar,
    policy: unit === 'WD_FWD' ? moved : policy,
  }).dueOn;
}

conformance('the worked deadline examples', () => {
  test('every row counted in days agrees', () => {
    const rows = rowsOf('calendar/deadline-examples.csv').filter(({ unit }) => unit !== 'WHOUR');
    const differences = rows
      .map((row) => [row['id'], row['expected_due'], dueOf(row)])
      .filter(([, expected, due]) => expected !== due);
    const kinds = new Set(rows.map(({ unit = '' }) => unit.split(':')[0]));
    expect(rows.length).toBeGreaterThanOrEqual(37);
    expect([...kinds].sort()).toEqual([
      'DAY',
      'MONTH',
      'SAMEDAY15',
      'WD',
      'WD_FWD',
      'WD_RAW',
      'WD_RESTART',
      'WEEK',
      'YEAR',
    ]);
    expect(differences).toEqual([]);
  });

  test('every row counted in office hours agrees, with the sessions the rows assume', () => {
    const sessions = [
      { opens: '07:30', closes: '11:30' },
      { opens: '13:00', closes: '17:00' },
    ];
    const calendar = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
    const rows = rowsOf('calendar/deadline-examples.csv').filter(({ unit }) => unit === 'WHOUR');
    const differences = rows
      .map(({ received_at: receivedAt = '', limit, expected_due }) => {
        const query = { receivedAt, limit: { amount: Number(limit), unit: 'working-hour' as const }, calendar };
        return [receivedAt, expected_due, dueDate({ ...query, policy: vietnam(receivedAt).policy }).dueAt];
      })
      .filter(([, expected, due]) => expected !== due);
    expect(rows.length).toBeGreaterThan(0);
    expect(differences).toEqual([]);
  });
});
