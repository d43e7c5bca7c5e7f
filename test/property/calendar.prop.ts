import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import {
  addWorkingDays,
  addWorkingDaysColumn,
  calendarAsKnownOn,
  compileCalendar,
  countWorkingDays,
  dayStatus,
  followingWorkingDay,
  fromEpochDay,
  intersectCalendars,
  isWorkingDay,
  NO_DAY,
  parseCalendarSpec,
  precedingWorkingDay,
  toEpochDay,
} from 'motcua/calendar';
import { vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { calendarSpecs, calendarsAndDays } from '../arbitraries/calendars.ts';
import { count, plus, walk, worksOn } from '../reference/walk.ts';

const amounts = fc.integer({ min: -80, max: 80 });

/** The answer, or `undefined` when it is refused as outside coverage; any other refusal is a failure. */
function covered<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (error) {
    expect(error).toMatchObject({ code: 'calendar/out-of-coverage' });
    return undefined;
  }
}

const vietnamDays = fc.integer({ min: toEpochDay('2014-12-01'), max: toEpochDay('2027-12-31') }).map(fromEpochDay);

describe('on random calendars', () => {
  test.prop([calendarsAndDays(1), amounts])(
    'adding working days agrees with walking day by day',
    ({ spec, days: [day = ''] }, n) => {
      expect(covered(() => addWorkingDays(compileCalendar(spec), day, n))).toBe(walk(spec, day, n));
    },
  );

  test.prop([calendarsAndDays(2)])(
    'counting working days agrees with walking day by day',
    ({ spec, days: [a = '', b = ''] }) => {
      expect(covered(() => countWorkingDays(compileCalendar(spec), a, b))).toBe(count(spec, a, b));
    },
  );

  test.prop([calendarsAndDays(1)])('a day is worked as its notices say', ({ spec, days: [day = ''] }) => {
    const calendar = compileCalendar(spec);
    expect(covered(() => isWorkingDay(calendar, day))).toBe(worksOn(spec, day));
    expect(covered(() => dayStatus(calendar, day).working)).toBe(worksOn(spec, day));
  });

  test.prop([calendarsAndDays(1)])(
    'the neighbouring working day is the day itself when worked',
    ({ spec, days: [day = ''] }) => {
      const calendar = compileCalendar(spec);
      const works = worksOn(spec, day);
      expect(covered(() => followingWorkingDay(calendar, day))).toBe(works === true ? day : walk(spec, day, 1));
      expect(covered(() => precedingWorkingDay(calendar, day))).toBe(works === true ? day : walk(spec, day, -1));
    },
  );

  test.prop([calendarsAndDays(1), fc.nat(40), fc.nat(40), fc.constantFrom(1, -1)])(
    'amounts of one sign add up',
    ({ spec, days: [day = ''] }, a, b, sign) => {
      const calendar = compileCalendar(spec);
      const whole = covered(() => addWorkingDays(calendar, day, sign * (a + b)));
      const parts = covered(() => addWorkingDays(calendar, addWorkingDays(calendar, day, sign * a), sign * b));
      expect(parts).toBe(whole);
    },
  );

  test.prop([calendarsAndDays(1), fc.integer({ min: 1, max: 60 })])(
    'adding and taking away again returns to a working day',
    ({ spec, days: [day = ''] }, n) => {
      fc.pre(worksOn(spec, day) === true);
      const calendar = compileCalendar(spec);
      const there = covered(() => addWorkingDays(calendar, day, n));
      if (there !== undefined) expect(addWorkingDays(calendar, there, -n)).toBe(day);
      const before = covered(() => addWorkingDays(calendar, day, -n));
      if (before !== undefined) expect(addWorkingDays(calendar, before, n)).toBe(day);
    },
  );

  test.prop([calendarsAndDays(3)])(
    'counting is antisymmetric and additive',
    ({ spec, days: [a = '', b = '', c = ''] }) => {
      const calendar = compileCalendar(spec);
      const ab = covered(() => countWorkingDays(calendar, a, b));
      const bc = covered(() => countWorkingDays(calendar, b, c));
      const ac = covered(() => countWorkingDays(calendar, a, c));
      if (ab === undefined || bc === undefined || ac === undefined) return;
      expect(ab + bc).toBe(ac);
      expect(countWorkingDays(calendar, b, a) + ab).toBe(0);
    },
  );

  test.prop([calendarsAndDays(1), fc.integer({ min: 1, max: 60 })])(
    'counting gives back what was added',
    ({ spec, days: [day = ''] }, n) => {
      const calendar = compileCalendar(spec);
      const there = covered(() => addWorkingDays(calendar, day, n));
      if (there !== undefined) expect(countWorkingDays(calendar, day, there)).toBe(n);
    },
  );

  test.prop([calendarSpecs, fc.infiniteStream(fc.nat())])(
    'the order of notices and entries does not matter',
    (spec, numbers) => {
      const shuffled = <T>(values: readonly T[]) =>
        values
          .map((value) => ({ value, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
      const other = compileCalendar({
        ...spec,
        weeklyRest: shuffled(spec.weeklyRest),
        notices: shuffled(spec.notices).map((notice) => ({ ...notice, entries: shuffled(notice.entries) })),
      });
      const calendar = compileCalendar(spec);
      expect(other.version).toBe(calendar.version);
      expect(other.coverage).toEqual(calendar.coverage);
      expect(other.tables.marks).toEqual(calendar.tables.marks);
    },
  );

  test.prop([calendarsAndDays(20), fc.array(amounts, { minLength: 20, maxLength: 20 })])(
    'columns equal rows',
    ({ spec, days }, n) => {
      const calendar = compileCalendar(spec);
      const column = addWorkingDaysColumn(calendar, { days: Int32Array.from(days, toEpochDay), n: Int32Array.from(n) });
      const rows = days.map((day, at) => covered(() => addWorkingDays(calendar, day, n[at] ?? 0)));
      expect([...column].map((day) => (day === NO_DAY ? undefined : fromEpochDay(day)))).toEqual(rows);
    },
  );

  test.prop([calendarsAndDays(4), calendarSpecs])(
    'an intersection works where both work and nowhere else',
    ({ spec, days }, other) => {
      const moved = {
        ...other,
        id: 'moved',
        notices: other.notices
          .map((notice) => ({ ...notice, covers: { from: days[0] ?? '', to: plus(days[0] ?? '', 300) }, entries: [] }))
          .slice(0, 1),
      };
      const [a, b] = [compileCalendar(spec), compileCalendar(moved)];
      const both = covered(() => intersectCalendars(a, b));
      const reversed = covered(() => intersectCalendars(b, a));
      expect(reversed?.version).toBe(both?.version);
      expect(reversed?.tables.marks).toEqual(both?.tables.marks);
      for (const day of days) {
        const works = [worksOn(spec, day), worksOn(moved, day)];
        const expected = works.includes(undefined) ? undefined : works.every(Boolean);
        expect(both && covered(() => isWorkingDay(both, day))).toBe(expected);
      }
    },
  );

  test.prop([calendarSpecs])('a specification survives JSON and parsing unchanged', (spec) => {
    const back = parseCalendarSpec(JSON.parse(JSON.stringify(spec)));
    expect(back).toEqual(spec);
    expect(compileCalendar(back).version).toBe(compileCalendar(spec).version);
  });

  test.prop([calendarSpecs])('nothing changes the specification it compiles', (spec) => {
    const before = JSON.stringify(spec);
    compileCalendar(spec);
    calendarAsKnownOn(spec, '2000-01-01');
    expect(JSON.stringify(spec)).toBe(before);
  });
});

describe('in Viet Nam', () => {
  test.prop([vietnamDays, fc.integer({ min: -300, max: 300 })])('adding agrees with walking day by day', (day, n) => {
    expect(covered(() => addWorkingDays(vietnamCalendar, day, n))).toBe(walk(vietnamCalendarSpec, day, n));
  });

  test.prop([vietnamDays, vietnamDays])(
    'what was known on a day is what is known now, or a refusal, or a swap not yet announced',
    (day, on) => {
      const spec = calendarAsKnownOn(vietnamCalendarSpec, on);
      if (spec.notices.length === 0) return;
      const then = covered(() => isWorkingDay(compileCalendar(spec), day));
      const notice = dayStatus(vietnamCalendar, day).notice;
      const announced = vietnamCalendarSpec.notices.find(({ id }) => id === notice)?.publishedOn;
      if (then !== undefined && then !== isWorkingDay(vietnamCalendar, day))
        expect(announced !== undefined && announced > on).toBe(true);
    },
  );
});
