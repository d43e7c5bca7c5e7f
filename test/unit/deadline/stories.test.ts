// Whole stories, step by step: what each rule looked at, what it led to, and the law it cites.
import { explainDueDate, narrate } from 'motcua';
import { compileCalendar, intersectCalendars, type OfficeHours, withHours, withNotice } from 'motcua/calendar';
import type { DeadlinePolicy, TimeLimit } from 'motcua/deadline';
import { vietnam, vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { expect, test } from 'vitest';

const law = (document: string) => [{ document, status: 'verified' as const }];
const { policy: official } = vietnam('2026-11-20');

/** Every rule and every switch cites a law of its own name. */
const policy: DeadlinePolicy = {
  ...official,
  restDayReceipt: { value: 'next-working-day', basis: law('law of rest-day receipt') },
  lateReceipt: { value: { after: '16:00' }, basis: law('law of late receipt') },
  sameDayCutoff: { value: '15:00', basis: law('law of same-day cut-offs') },
  missingDay: { value: 'last-day', basis: law('law of missing days') },
  basis: {
    receipt: law('law of receipt'),
    'first-day': law('law of first days'),
    'working-day': law('law of working days'),
    'calendar-day': law('law of days'),
    week: law('law of weeks'),
    month: law('law of months'),
    year: law('law of years'),
    'working-hour': law('law of working hours'),
    hour: law('law of hours'),
    minute: law('law of minutes'),
  },
};
const asStamped: Partial<DeadlinePolicy> = {
  restDayReceipt: { value: 'as-stamped', basis: law('law of rest-day receipt') },
  lateReceipt: { value: 'as-stamped', basis: law('law of late receipt') },
};
const hours: OfficeHours = {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
  ],
  basis: law('rules of the house'),
};
const desk = withHours(vietnamCalendar, hours);

function told(receivedAt: string, limit: TimeLimit, changes: Partial<DeadlinePolicy> = {}, calendar = vietnamCalendar) {
  const { because } = explainDueDate({ receivedAt, limit, calendar, policy: { ...policy, ...changes } });
  return because.map(({ rule, applied, inputs, outcome, basis }) => {
    const { calendarVersion: _, ...shown } = inputs;
    const seen = Object.entries(shown).map(([name, value]) => {
      const { en } = Object(value) as { en?: string };
      return `${name} ${en ?? (Array.isArray(value) ? value.join(' ') : value)}`;
    });
    const cited = basis.map(({ document }) => ` [${document}]`).join('');
    return `${applied ? '' : 'not '}${rule.slice('deadline/'.length)}: ${seen.join(', ')} → ${outcome}${cited}`;
  });
}

test('late on a Friday, working days over a holiday', () => {
  expect(told('2026-11-20T16:10', { amount: 2, unit: 'working-day' })).toEqual([
    'receipt: receivedAt 2026-11-20T16:10 → 2026-11-20 [law of receipt]',
    'late-receipt: receivedAt 2026-11-20T16:10, cutoff 16:00, source policy → 2026-11-21 [law of late receipt]',
    'skip-weekly-rest: from 2026-11-21, to 2026-11-22, days 2, names Weekly rest day, purpose receipt → 2026-11-23 [188/1999/QĐ-TTg]',
    'first-day-excluded: day 2026-11-23, after 2026-11-23 → 2026-11-24 [law of first days]',
    'skip-holiday: from 2026-11-24, to 2026-11-24, days 1, names Vietnam Culture Day, purpose count → 2026-11-25 [28/2026/QH16] [10065/VPCP-KGVX]',
    'count-working-day: from 2026-11-25, to 2026-11-26, days 2, of 2 → 2 [law of working days]',
    'due: reached 2026-11-26, certainty official, policy vn/2026-08-05 → 2026-11-26',
  ]);
});

test('a Saturday worked in exchange says for which day, and why it counts', () => {
  expect(told('2026-08-21T09:00', { amount: 2, unit: 'working-day' }, asStamped)).toEqual([
    'receipt: receivedAt 2026-08-21T09:00 → 2026-08-21 [law of receipt]',
    'not late-receipt: receivedAt 2026-08-21T09:00, choice as-stamped → 2026-08-21 [law of late receipt]',
    'first-day-excluded: day 2026-08-21, after 2026-08-21T09:00 → 2026-08-22 [law of first days]',
    'not skip-weekly-rest: from 2026-08-22, to 2026-08-22, days 1, names Worked for the day off by swap, National Day 2026, pair 2026-08-31, purpose count → 2026-08-22 [9441/TB-BNV]',
    'count-working-day: from 2026-08-22, to 2026-08-22, days 1, of 2 → 1 [law of working days]',
    'skip-weekly-rest: from 2026-08-23, to 2026-08-23, days 1, names Weekly rest day, purpose count → 2026-08-24 [188/1999/QĐ-TTg]',
    'count-working-day: from 2026-08-24, to 2026-08-24, days 1, of 2 → 2 [law of working days]',
    'due: reached 2026-08-24, certainty official, policy vn/2026-08-05 → 2026-08-24',
  ]);
});

test('received on a Saturday, calendar days that end on a working day', () => {
  expect(told('2026-11-21T09:00', { amount: 10, unit: 'calendar-day' })).toEqual([
    'receipt: receivedAt 2026-11-21T09:00 → 2026-11-21 [law of receipt]',
    'late-receipt: receivedAt 2026-11-21T09:00, cutoff 16:00, source policy, rests true → 2026-11-21 [law of late receipt]',
    'skip-weekly-rest: from 2026-11-21, to 2026-11-22, days 2, names Weekly rest day, purpose receipt → 2026-11-23 [188/1999/QĐ-TTg]',
    'first-day-excluded: day 2026-11-23, after 2026-11-23 → 2026-11-24 [law of first days]',
    'count-calendar-day: after 2026-11-23, amount 10 → 2026-12-03 [law of days]',
    'not roll-forward: end 2026-12-03, kind working-day, choice false → 2026-12-03',
    'due: reached 2026-12-03, certainty official, policy vn/2026-08-05 → 2026-12-03',
  ]);
});

test('weeks that end in Tết roll over it and the weekend after it', () => {
  expect(told('2026-02-05', { amount: 2, unit: 'week' }, asStamped)).toEqual([
    'receipt: receivedAt 2026-02-05 → 2026-02-05 [law of receipt]',
    'first-day-excluded: day 2026-02-05, after 2026-02-05 → 2026-02-06 [law of first days]',
    'count-week: after 2026-02-05, amount 2 → 2026-02-19 [law of weeks]',
    'roll-forward: end 2026-02-19, kind tet, choice true → 2026-02-19 [91/2015/QH13]',
    'skip-tet: from 2026-02-19, to 2026-02-20, days 2, names Lunar New Year, day 3; Lunar New Year, day 4, purpose roll → 2026-02-21 [9441/TB-BNV]',
    'skip-weekly-rest: from 2026-02-21, to 2026-02-22, days 2, names Weekly rest day, purpose roll → 2026-02-23 [188/1999/QĐ-TTg]',
    'due: reached 2026-02-23, certainty official, policy vn/2026-08-05 → 2026-02-23',
  ]);
});

test.each<[string, TimeLimit, DeadlinePolicy['missingDay']['value'], string[]]>([
  [
    '2026-01-30',
    { amount: 1, unit: 'month' },
    'last-day',
    [
      'count-month: after 2026-01-30, amount 1 → 2026-02-30 [law of months]',
      'missing-day: wanted 2026-02-30, choice last-day → 2026-02-28 [law of missing days]',
    ],
  ],
  [
    '2026-01-30',
    { amount: 1, unit: 'month' },
    'next-day',
    [
      'count-month: after 2026-01-30, amount 1 → 2026-02-30 [law of months]',
      'missing-day: wanted 2026-02-30, choice next-day → 2026-03-01 [law of missing days]',
    ],
  ],
  [
    '2026-01-29',
    { amount: 2, unit: 'month' },
    'next-day',
    [
      'count-month: after 2026-01-29, amount 2 → 2026-03-29 [law of months]',
      'not missing-day: wanted 2026-03-29, choice next-day → 2026-03-29 [law of missing days]',
    ],
  ],
  [
    '2026-01-28',
    { amount: 1, unit: 'month' },
    'last-day',
    ['count-month: after 2026-01-28, amount 1 → 2026-02-28 [law of months]'],
  ],
  [
    '2024-02-29',
    { amount: 1, unit: 'year' },
    'last-day',
    [
      'count-year: after 2024-02-29, amount 1 → 2025-02-29 [law of years]',
      'missing-day: wanted 2025-02-29, choice last-day → 2025-02-28 [law of missing days]',
    ],
  ],
])('received %s, %j, a missing day is the %s', (receivedAt, limit, value, steps) => {
  const story = told(receivedAt, limit, { missingDay: { value, basis: law('law of missing days') } });
  expect(story.filter((line) => /count-|missing/.test(line))).toEqual(steps);
});

test('by the clock nothing is late, and a day before it ends at midnight', () => {
  expect(told('2026-11-20T23:30', { amount: 45, unit: 'minute' }, asStamped)).toEqual([
    'receipt: receivedAt 2026-11-20T23:30 → 2026-11-20 [law of receipt]',
    'count-minute: from 2026-11-20T23:30, amount 45 → 2026-11-21T00:15 [law of minutes]',
    'due: reached 2026-11-21T00:15, certainty official, policy vn/2026-08-05 → 2026-11-21T00:15',
  ]);
  const day = { amount: 1, unit: 'working-day' } as const;
  const limit: TimeLimit = { unit: 'sum', parts: [day, { amount: 2, unit: 'hour' }, day] };
  expect(told('2026-11-20T09:00', limit, asStamped).slice(4)).toEqual([
    'count-hour: from 2026-11-24T00:00, amount 2 → 2026-11-24T02:00 [law of hours]',
    'first-day-excluded: day 2026-11-24, after 2026-11-24T02:00 → 2026-11-25 [law of first days]',
    'count-working-day: from 2026-11-25, to 2026-11-25, days 1, of 1 → 1 [law of working days]',
    'due: reached 2026-11-25, certainty official, policy vn/2026-08-05 → 2026-11-25',
  ]);
});

test('office hours are counted session by session, and closed time says what it was', () => {
  expect(told('2026-11-23T11:00', { amount: 6, unit: 'working-hour' }, asStamped, desk)).toEqual([
    'receipt: receivedAt 2026-11-23T11:00 → 2026-11-23 [law of receipt]',
    'count-working-hour: from 2026-11-23T11:00, to 2026-11-23T11:30, minutes 30, of 360 → 30 [law of working hours]',
    'skip-closed: from 2026-11-23T11:30, to 2026-11-23T13:00 → 2026-11-23T13:00 [rules of the house]',
    'count-working-hour: from 2026-11-23T13:00, to 2026-11-23T17:00, minutes 240, of 360 → 270 [law of working hours]',
    'skip-closed: from 2026-11-23T17:00, to 2026-11-25T07:30, names Vietnam Culture Day → 2026-11-25T07:30 [rules of the house] [28/2026/QH16] [10065/VPCP-KGVX]',
    'count-working-hour: from 2026-11-25T07:30, to 2026-11-25T09:00, minutes 90, of 360 → 360 [law of working hours]',
    'due: reached 2026-11-25T09:00, certainty official, policy vn/2026-08-05 → 2026-11-25T09:00',
  ]);
});

test('closed time over Tết names each kind of rest once, and cites each law once', () => {
  expect(told('2026-02-13T16:00', { amount: 2, unit: 'working-hour' }, asStamped, desk).slice(2, 3)).toEqual([
    'skip-closed: from 2026-02-13T17:00, to 2026-02-23T07:30, names Weekly rest day; ' +
      "Lunar New Year's Eve; Lunar New Year, day 1; Lunar New Year, day 2; Lunar New Year, day 3; Lunar New Year, day 4; Weekly rest day " +
      '→ 2026-02-23T07:30 [rules of the house] [188/1999/QĐ-TTg] [9441/TB-BNV]',
  ]);
});

test('closed time is named in Vietnamese too', () => {
  const limit = { amount: 1, unit: 'working-hour' } as const;
  const given = { receivedAt: '2026-02-13T16:30', limit, calendar: desk, policy: { ...policy, ...asStamped } };
  expect(explainDueDate(given).because.find(({ rule }) => rule === 'deadline/skip-closed')?.inputs).toMatchObject({
    names: {
      vi: 'Ngày nghỉ hằng tuần; Giao thừa Tết Nguyên đán; Mùng 1 Tết; Mùng 2 Tết; Mùng 3 Tết; Mùng 4 Tết; Ngày nghỉ hằng tuần',
    },
  });
});

const named = (en: string) => ({ names: { vi: `${en} (vi)`, en }, basis: law(`decision on ${en}`) });
const departing = withHours(vietnamCalendar, {
  ...hours,
  overrides: [
    { on: '2026-12-02', sessions: [{ opens: '07:30', closes: '11:30' }], ...named('half a day') },
    { on: '2026-12-03', sessions: [], ...named('training') },
    { on: '2026-12-04', sessions: [], ...named('training') },
    {
      on: '2026-12-07',
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '19:00' },
      ],
      ...named('evening desk'),
    },
    { on: '2026-12-08', sessions: [{ opens: '08:00', closes: '11:30' }], basis: law('a rule without a name') },
  ],
});

test('hours that depart from the week say why and by which law, once, and only where they make a difference', () => {
  expect(told('2026-12-02T10:30', { amount: 12, unit: 'working-hour' }, asStamped, departing).slice(1, -1)).toEqual([
    'count-working-hour: from 2026-12-02T10:30, to 2026-12-02T11:30, minutes 60, of 720 → 60 [law of working hours]',
    'skip-closed: from 2026-12-02T11:30, to 2026-12-07T07:30, names half a day; training; Weekly rest day → 2026-12-07T07:30 [rules of the house] [decision on half a day] [decision on training] [188/1999/QĐ-TTg]',
    'count-working-hour: from 2026-12-07T07:30, to 2026-12-07T11:30, minutes 240, of 720 → 300 [law of working hours]',
    'skip-closed: from 2026-12-07T11:30, to 2026-12-07T13:00 → 2026-12-07T13:00 [rules of the house]',
    'count-working-hour: from 2026-12-07T13:00, to 2026-12-07T19:00, minutes 360, of 720, names evening desk → 660 [law of working hours] [decision on evening desk]',
    'skip-closed: from 2026-12-07T19:00, to 2026-12-08T08:00 → 2026-12-08T08:00 [rules of the house] [a rule without a name]',
    'count-working-hour: from 2026-12-08T08:00, to 2026-12-08T09:00, minutes 60, of 720 → 720 [law of working hours]',
  ]);
});

test('a part of a working day says why its day has other hours, in both languages', () => {
  const limit = { amount: 0.5, unit: 'working-day' } as const;
  expect(told('2026-12-01T09:00', limit, asStamped, departing).at(-2)).toBe(
    'count-share: day 2026-12-02, amount 0.5, sessions 07:30,11:30, names half a day → 2026-12-02T09:30 [law of working days] [decision on half a day]',
  );
  const given = { receivedAt: '2026-12-01T09:00', limit, calendar: departing, policy: { ...policy, ...asStamped } };
  const { because } = explainDueDate(given);
  expect(narrate(because, { locale: 'en' })).toContain('(07:30–11:30; half a day): to 09:30 Wednesday 02/12/2026');
  expect(narrate(because, { locale: 'vi' })).toContain(
    '(07:30–11:30; half a day (vi)): đến 09:30 thứ Tư ngày 02/12/2026',
  );
  const evening = explainDueDate({
    ...given,
    receivedAt: '2026-12-07T16:00',
    limit: { amount: 2, unit: 'working-hour' },
  });
  expect(narrate(evening, { locale: 'en' })).toContain('(120 office minutes; evening desk): 120 of 120');
  expect(narrate(evening, { locale: 'vi' })).toContain('(120 phút làm việc; evening desk (vi)): được 120/120');
});

test('hours in which two offices are open say which of the two departs from its week', () => {
  const both = intersectCalendars(desk, departing);
  expect(told('2026-12-02T11:00', { amount: 1, unit: 'working-hour' }, asStamped, both).slice(2, 3)).toEqual([
    'skip-closed: from 2026-12-02T11:30, to 2026-12-07T07:30, names half a day; training; Weekly rest day → 2026-12-07T07:30 [rules of the house] [decision on half a day] [decision on training] [188/1999/QĐ-TTg]',
  ]);
});

test('a receipt at closing time counts nothing of that session', () => {
  expect(told('2026-11-20T11:30', { amount: 1, unit: 'working-hour' }, asStamped, desk).slice(1, -1)).toEqual([
    'skip-closed: from 2026-11-20T11:30, to 2026-11-20T13:00 → 2026-11-20T13:00 [rules of the house]',
    'count-working-hour: from 2026-11-20T13:00, to 2026-11-20T14:00, minutes 60, of 60 → 60 [law of working hours]',
  ]);
});

test('a night is told although the office opens at the time it closed the day before', () => {
  const turned = withHours(vietnamCalendar, {
    weekly: [
      { days: [1], sessions: [{ opens: '07:30', closes: '11:30' }] },
      { days: [2, 3, 4, 5], sessions: [{ opens: '11:30', closes: '15:30' }] },
    ],
  });
  expect(told('2026-11-16T10:30', { amount: 2, unit: 'working-hour' }, asStamped, turned).slice(1, -1)).toEqual([
    'count-working-hour: from 2026-11-16T10:30, to 2026-11-16T11:30, minutes 60, of 120 → 60 [law of working hours]',
    'skip-closed: from 2026-11-16T11:30, to 2026-11-17T11:30 → 2026-11-17T11:30',
    'count-working-hour: from 2026-11-17T11:30, to 2026-11-17T12:30, minutes 60, of 120 → 120 [law of working hours]',
  ]);
});

test('days closed for one reason are told by one name and one law, however often it was written down', () => {
  const closed = (on: string) => ({
    on,
    kind: 'closure' as const,
    names: { vi: 'Chuyển trụ sở', en: 'Moving house' },
    basis: law('house rules'),
  });
  const calendar = compileCalendar(
    withNotice(vietnamCalendarSpec, {
      id: 'moving',
      covers: { from: '2026-12-08', to: '2026-12-09' },
      certainty: 'official',
      basis: [],
      entries: [closed('2026-12-08'), closed('2026-12-09')],
    }),
  );
  expect(told('2026-12-07', { amount: 1, unit: 'working-day' }, asStamped, calendar).slice(2, 3)).toEqual([
    'skip-closure: from 2026-12-08, to 2026-12-09, days 2, names Moving house, purpose count → 2026-12-10 [house rules]',
  ]);
});

test('office hours after a whole day start at the midnight that ends it', () => {
  const limit: TimeLimit = {
    unit: 'sum',
    parts: [
      { amount: 1, unit: 'working-day' },
      { amount: 4, unit: 'working-hour' },
    ],
  };
  expect(told('2026-11-20T09:00', limit, asStamped, desk).slice(4)).toEqual([
    'skip-closed: from 2026-11-24T00:00, to 2026-11-25T07:30, names Vietnam Culture Day → 2026-11-25T07:30 [rules of the house] [28/2026/QH16] [10065/VPCP-KGVX]',
    'count-working-hour: from 2026-11-25T07:30, to 2026-11-25T11:30, minutes 240, of 240 → 240 [law of working hours]',
    'due: reached 2026-11-25T11:30, certainty official, policy vn/2026-08-05 → 2026-11-25T11:30',
  ]);
});

test('closed time names the rest day it begins on, too', () => {
  expect(told('2026-11-24T09:00', { amount: 1, unit: 'working-hour' }, asStamped, desk).slice(1, 3)).toEqual([
    'not rest-day-receipt: receivedOn 2026-11-24, choice as-stamped → 2026-11-24 [law of rest-day receipt]',
    'skip-closed: from 2026-11-24T09:00, to 2026-11-25T07:30, names Vietnam Culture Day → 2026-11-25T07:30 [rules of the house] [28/2026/QH16] [10065/VPCP-KGVX]',
  ]);
});

test('part of a working day is a share of the sessions of the day after the whole ones', () => {
  expect(told('2026-11-20T09:00', { amount: 1.25, unit: 'working-day' }, asStamped, desk).slice(4)).toEqual([
    'count-working-day: from 2026-11-23, to 2026-11-23, days 1, of 1.25 → 1 [law of working days]',
    'skip-holiday: from 2026-11-24, to 2026-11-24, days 1, names Vietnam Culture Day, purpose count → 2026-11-25 [28/2026/QH16] [10065/VPCP-KGVX]',
    'count-share: day 2026-11-25, amount 1.25, sessions 07:30,11:30 13:00,17:00 → 2026-11-25T09:30 [law of working days]',
    'due: reached 2026-11-25T09:30, certainty official, policy vn/2026-08-05 → 2026-11-25T09:30',
  ]);
});

test('a Saturday worked in exchange says so in office hours and in a part of a day, too', () => {
  const saturday =
    'not skip-weekly-rest: from 2026-08-22, to 2026-08-22, days 1, names Worked for the day off by swap, National Day 2026, pair 2026-08-31, purpose count → 2026-08-22 [9441/TB-BNV]';
  expect(told('2026-08-21T16:00', { amount: 6, unit: 'working-hour' }, asStamped, desk).slice(1)).toEqual([
    'count-working-hour: from 2026-08-21T16:00, to 2026-08-21T17:00, minutes 60, of 360 → 60 [law of working hours]',
    'skip-closed: from 2026-08-21T17:00, to 2026-08-22T07:30 → 2026-08-22T07:30 [rules of the house]',
    saturday,
    'count-working-hour: from 2026-08-22T07:30, to 2026-08-22T11:30, minutes 240, of 360 → 300 [law of working hours]',
    'skip-closed: from 2026-08-22T11:30, to 2026-08-22T13:00 → 2026-08-22T13:00 [rules of the house]',
    'count-working-hour: from 2026-08-22T13:00, to 2026-08-22T14:00, minutes 60, of 360 → 360 [law of working hours]',
    'due: reached 2026-08-22T14:00, certainty official, policy vn/2026-08-05 → 2026-08-22T14:00',
  ]);
  expect(told('2026-08-21T16:00', { amount: 0.5, unit: 'working-day' }, asStamped, desk).slice(3)).toEqual([
    saturday,
    'count-share: day 2026-08-22, amount 0.5, sessions 07:30,11:30 13:00,17:00 → 2026-08-22T11:30 [law of working days]',
    'due: reached 2026-08-22T11:30, certainty official, policy vn/2026-08-05 → 2026-08-22T11:30',
  ]);
});

test('a same-day result past its own cut-off is due the next working day', () => {
  expect(told('2026-08-14T15:10', { unit: 'same-day' })).toEqual([
    'receipt: receivedAt 2026-08-14T15:10 → 2026-08-14 [law of receipt]',
    'late-receipt: receivedAt 2026-08-14T15:10, cutoff 15:00, source same-day → 2026-08-15 [law of same-day cut-offs]',
    'skip-weekly-rest: from 2026-08-15, to 2026-08-16, days 2, names Weekly rest day, purpose receipt → 2026-08-17 [188/1999/QĐ-TTg]',
    'same-day: day 2026-08-17 → 2026-08-17',
    'not roll-forward: end 2026-08-17, kind working-day, choice false → 2026-08-17',
    'due: reached 2026-08-17, certainty official, policy vn/2026-08-05 → 2026-08-17',
  ]);
});

test("on the spot, and a limit's own cut-off, cite no law of the policy", () => {
  expect(told('2026-11-20T15:10', { unit: 'on-the-spot', receiptCutoff: '15:30' })).toEqual([
    'receipt: receivedAt 2026-11-20T15:10 → 2026-11-20 [law of receipt]',
    'not late-receipt: receivedAt 2026-11-20T15:10, cutoff 15:30, source limit → 2026-11-20',
    'on-the-spot: day 2026-11-20 → 2026-11-20',
    'due: reached 2026-11-20, certainty official, policy vn/2026-08-05 → 2026-11-20',
  ]);
});

test('an end on a rest day the policy does not roll stays, and says why a Saturday is worked', () => {
  const roll = { ...official.roll, 'weekly-rest': { value: false, basis: law('law of ends') } };
  expect(told('2026-11-07', { amount: 7, unit: 'calendar-day' }, { ...asStamped, roll }).slice(-2)).toEqual([
    'not roll-forward: end 2026-11-14, kind weekly-rest, choice false → 2026-11-14 [law of ends]',
    'due: reached 2026-11-14, certainty official, policy vn/2026-08-05 → 2026-11-14',
  ]);
  expect(told('2026-08-15', { amount: 7, unit: 'calendar-day' }, asStamped).slice(-3)).toEqual([
    'not skip-weekly-rest: from 2026-08-22, to 2026-08-22, days 1, names Worked for the day off by swap, National Day 2026, pair 2026-08-31, purpose roll → 2026-08-22 [9441/TB-BNV]',
    'not roll-forward: end 2026-08-22, kind working-day, choice false → 2026-08-22',
    'due: reached 2026-08-22, certainty official, policy vn/2026-08-05 → 2026-08-22',
  ]);
});

test('rules without a law cite none', () => {
  const { basis: _, ...bare } = policy;
  const { because } = explainDueDate({
    receivedAt: '2026-11-20T09:00',
    limit: {
      unit: 'sum',
      parts: [
        { amount: 1, unit: 'week' },
        { amount: 1.5, unit: 'working-day' },
        { amount: 1, unit: 'working-hour' },
      ],
    },
    calendar: desk,
    policy: bare,
  });
  expect(
    because
      .filter(({ rule }) => /receipt$|first-day|week$|share|working-hour/.test(rule))
      .flatMap(({ basis }) => basis),
  ).toEqual(policy.lateReceipt.basis);
});
