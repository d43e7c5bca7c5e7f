import { dayStatus, fromEpochDay, toEpochDay } from 'motcua/calendar';
import { vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { expect, test } from 'vitest';
import { weekday } from '../reference/walk.ts';
import { conformance, rowsOf } from './data.ts';

const KINDS: Record<string, string> = {
  holiday: 'holiday',
  tet: 'tet',
  in_lieu: 'in-lieu',
  swap_off: 'swapped-off',
  swap_work: 'swapped-work',
};

const coveredDays = () => {
  const [first, last] = [toEpochDay('2014-12-01'), toEpochDay('2027-12-31')];
  return Array.from({ length: last - first + 1 }, (_, at) => fromEpochDay(first + at));
};

conformance('the official calendar', () => {
  const official = () => new Map(rowsOf('calendar/official.csv').map((row) => [row['date'] ?? '', row]));
  const weekends = () => new Map(rowsOf('calendar/weekend_statutory.csv').map((row) => [row['date'] ?? '', row]));

  test('every weekday off and every worked Saturday agrees, and no other day differs from Monday to Friday', () => {
    const rows = official();
    const differences = coveredDays().filter((date) => {
      const row = rows.get(date);
      const expected = row === undefined ? weekday(date) < 6 : row['kind'] === 'swap_work';
      return dayStatus(vietnamCalendar, date).working !== expected;
    });
    expect(rows.size).toBe(157);
    expect(differences).toEqual([]);
  });

  test('every day carries the kind of its row', () => {
    const rows = [...official().values(), ...weekends().values()];
    const differences = rows.filter(
      ({ date = '', kind = '' }) => dayStatus(vietnamCalendar, date).kind !== KINDS[kind],
    );
    expect(rows).toHaveLength(157 + 35);
    expect(differences).toEqual([]);
  });

  test('no day is named that has no row', () => {
    const known = new Set([...official().keys(), ...weekends().keys()]);
    const named = vietnamCalendarSpec.notices.flatMap(({ entries }) => entries.map(({ on }) => on));
    expect(named.filter((on) => !known.has(on))).toEqual([]);
    expect(new Set(named).size).toBe(known.size);
  });

  test('swaps pair the days their names pair', () => {
    const swaps = [...official().values()].filter(({ kind = '' }) => kind.startsWith('swap'));
    const differences = swaps.filter(({ date = '', name_vi = '' }) => {
      const [day, month, year] = /(\d{2})\/(\d{2})\/(\d{4})\)$/.exec(name_vi)?.slice(1) ?? [];
      return dayStatus(vietnamCalendar, date).pair !== `${year}-${month}-${day}`;
    });
    expect(swaps).toHaveLength(18);
    expect(differences).toEqual([]);
  });

  test('a row of medium confidence, or of the Labour Code 2012, rests on nothing verified alone', () => {
    const rows = [...official().values()].filter(
      ({ confidence = '', legal_source = '' }) => confidence === 'medium' || legal_source.startsWith('BLLĐ 2012'),
    );
    const differences = rows.filter(({ date = '' }) =>
      dayStatus(vietnamCalendar, date).basis.every(({ status }) => status === 'verified'),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(differences).toEqual([]);
  });

  test('every number of a document in a row is cited by its day', () => {
    const rows = [...official().values()];
    const differences = rows.flatMap(({ date = '', legal_source = '' }) => {
      const numbers = legal_source.match(/\d+\/(?:VPCP-KGVX|TB-\S+|2012\/QH13|2019\/QH14|2026\/QH16)/g) ?? [];
      const cited = dayStatus(vietnamCalendar, date).basis.map(({ document }) => document);
      return numbers
        .map((number) => number.replace(/[;,)]+$/, ''))
        .filter((number) => !cited.includes(number))
        .map((number) => `${date} ${number}`);
    });
    expect(differences).toEqual([]);
  });

  test('an article of the Labour Code 2012 is never cited', () => {
    const cited = vietnamCalendarSpec.notices.flatMap(({ entries, basis }) => [
      ...basis,
      ...entries.flatMap((entry) => entry.basis ?? []),
    ]);
    expect(cited.filter(({ document, article }) => document === '10/2012/QH13' && article !== undefined)).toEqual([]);
  });
});
