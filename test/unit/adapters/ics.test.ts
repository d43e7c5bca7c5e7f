import ICAL from 'ical.js';
import { nextMoments, timeline } from 'motcua/dossier';
import { type IcsDue, ics, icsOfMoments } from 'motcua/ics';
import { vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const stampedAt = '2026-11-20T09:00+07:00';
const due: IcsDue = { uid: 'H15-1', summary: 'Hạn trả kết quả', stampedAt, dueOn: '2026-11-26' };
const minute = (more: object = {}): IcsDue => ({
  uid: 'H15-1',
  summary: 'x',
  stampedAt,
  dueAt: '2026-11-26T15:00',
  ...more,
});

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text));
const event = (text: string) => calendarOf(text).getFirstSubcomponent('vevent') as ICAL.Component;
const linesOf = (text: string) => text.split('\r\n');

describe('a due date', () => {
  test('is an event of the whole day, the same text whenever it is asked for', () => {
    expect(linesOf(ics(due))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//motcua//motcua//VI',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:H15-1',
      'DTSTAMP:20261120T020000Z',
      'DTSTART;VALUE=DATE:20261126',
      'DTEND;VALUE=DATE:20261127',
      'SUMMARY:Hạn trả kết quả',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    const { startDate, endDate, summary, uid } = new ICAL.Event(event(ics(due)));
    expect([startDate.isDate, String(startDate), String(endDate), summary, uid]).toEqual([
      true,
      '2026-11-26',
      '2026-11-27',
      'Hạn trả kết quả',
      'H15-1',
    ]);
    expect(ics([due])).toBe(ics(due));
  });

  test('ends a year and leaps as the calendar does', () => {
    const endOf = (dueOn: string) => String(new ICAL.Event(event(ics({ ...due, dueOn }))).endDate);
    expect(['2026-12-31', '2028-02-28', '2027-02-28'].map(endOf)).toEqual(['2027-01-01', '2028-02-29', '2027-03-01']);
  });

  test('at a minute is that instant, or floats without a time zone; the minute goes before the day', () => {
    const start = (of: IcsDue) => event(ics(of)).getFirstPropertyValue('dtstart') as ICAL.Time;
    const known = start(minute({ timeZone: 'Asia/Ho_Chi_Minh', dueOn: '2026-11-26' }));
    expect([known.toString(), known.zone.tzid]).toEqual(['2026-11-26T08:00:00Z', 'UTC']);
    const floating = start(minute());
    expect([floating.toString(), floating.zone.tzid]).toEqual(['2026-11-26T15:00:00', 'floating']);
    expect(ics(minute())).not.toContain('DTEND');
  });

  test.each([
    ['Europe/Paris', '2026-03-29T01:59', '20260329T005900Z'],
    ['Europe/Paris', '2026-03-29T03:00', '20260329T010000Z'],
    ['Europe/Paris', '2026-10-25T02:30', '20261025T003000Z'],
    ['Europe/Paris', '2026-10-25T03:00', '20261025T020000Z'],
    ['America/St_Johns', '2026-01-01T00:00', '20260101T033000Z'],
    ['Pacific/Kiritimati', '2026-01-01T00:00', '20251231T100000Z'],
  ])('in %s at %s is %s', (timeZone, dueAt, instant) => {
    expect(ics(minute({ timeZone, dueAt }))).toContain(`DTSTART:${instant}\r\n`);
  });

  test('may be a task', () => {
    const todo = (text: string) => calendarOf(text).getFirstSubcomponent('vtodo') as ICAL.Component;
    const text = ics({ ...due, kind: 'todo', revision: 2, alarms: [{ before: { amount: 1, unit: 'day' } }] });
    expect(String(todo(text).getFirstPropertyValue('due'))).toBe('2026-11-26');
    expect(linesOf(text)).toContain('TRIGGER;RELATED=END:-P1D');
    expect(linesOf(text)).toContain('SEQUENCE:2');
    expect(ics(minute({ kind: 'todo' }))).toContain('DUE:20261126T150000\r\n');
  });
});

describe('text', () => {
  const hard = 'Phí, lệ phí; đường\\dẫn "C:\\x"\nDòng 2\r\nDòng 3: =HYPERLINK("a") <b>x</b>\tEND:VEVENT 👩‍👩‍👧 ';

  test('arrives as it was, however long', () => {
    const summary = `${hard}${'Đăng ký thường trú, tạm trú; '.repeat(20)}`;
    const read = event(ics({ ...due, summary, description: hard.repeat(30) }));
    expect(read.getFirstPropertyValue('summary')).toBe(summary.replaceAll('\r\n', '\n'));
    expect(read.getFirstPropertyValue('description')).toBe(hard.repeat(30).replaceAll('\r\n', '\n'));
    expect(calendarOf(ics({ ...due, summary })).getAllSubcomponents('vevent')).toHaveLength(1);
  });

  test.each([0, 1, 2, 3])('is folded at 75 octets, never within a character (%i)', (shift) => {
    const lines = linesOf(ics({ ...due, summary: `${'a'.repeat(shift)}${'ộ👍é'.repeat(60)}` }));
    const octets = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(70);
    expect(lines.join('')).not.toContain('\uFFFD');
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
  });

  test('of exactly 75 octets stays on its line', () => {
    const count = (length: number) => linesOf(ics({ ...due, summary: 'a'.repeat(length) })).length;
    expect(count(75 - 'SUMMARY:'.length + 1) - count(75 - 'SUMMARY:'.length)).toBe(1);
  });

  test('without control characters and halves of characters', () => {
    const read = event(ics({ ...due, summary: 'a\u0000b\u007f\u0085c\ud800d\te', uid: 'u,1\n' }));
    expect(read.getFirstPropertyValue('summary')).toBe('abc\uFFFDd\te');
    expect(read.getFirstPropertyValue('uid')).toBe('u,1\n');
  });
});

describe('alarms', () => {
  test('come so long before, or at a minute', () => {
    const text = ics({
      ...due,
      timeZone: 'Asia/Ho_Chi_Minh',
      alarms: [
        { before: { amount: 15, unit: 'hour' }, text: 'Ngày mai, đến hạn' },
        { before: { amount: 0, unit: 'minute' } },
        { at: '2026-11-25T08:00' },
      ],
    });
    const alarms = event(text).getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-PT15H',
      expect.stringMatching(/^-?PT0[SM]$/),
      '2026-11-25T01:00:00Z',
    ]);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('description'))).toEqual([
      'Ngày mai, đến hạn',
      due.summary,
      due.summary,
    ]);
    expect(linesOf(text)).toContain('TRIGGER;VALUE=DATE-TIME:20261125T010000Z');
  });
});

describe('what is wrong', () => {
  const told = (input: unknown) => {
    const { code, problems } = refused(() => ics(input as IcsDue));
    expect(code).toBe('ics/invalid-entries');
    return problems.map((problem) => [problem.code, ...problem.path]);
  };

  test.each<[object, readonly unknown[]]>([
    [{ uid: '' }, ['ics/invalid-text', 'uid']],
    [{ uid: 'x'.repeat(256) }, ['ics/invalid-text', 'uid']],
    [{ uid: undefined }, ['ics/invalid-text', 'uid']],
    [{ summary: '' }, ['ics/invalid-text', 'summary']],
    [{ summary: 'x'.repeat(10_001) }, ['ics/invalid-text', 'summary']],
    [{ description: 5 }, ['ics/invalid-text', 'description']],
    [{ dueOn: undefined }, ['ics/no-due-date']],
    [{ dueOn: '2026-02-30' }, ['ics/invalid-date', 'dueOn']],
    [{ dueOn: '2026-11-26T09:00' }, ['ics/invalid-date', 'dueOn']],
    [{ dueOn: '9999-12-31' }, ['ics/invalid-date', 'dueOn']],
    [{ dueAt: '2026-11-26' }, ['ics/invalid-time', 'dueAt']],
    [{ dueAt: '2026-03-29T02:30', timeZone: 'Europe/Paris' }, ['ics/no-such-time', 'dueAt']],
    [{ dueAt: '2026-03-29T02:30', timeZone: 'Mars' }, ['kernel/unknown-time-zone', 'timeZone']],
    [{ dueAt: '0001-01-01T00:00', timeZone: 'UTC' }, ['kernel/not-an-instant', 'dueAt']],
    [{ stampedAt: '2026-11-20T09:00' }, ['kernel/not-an-instant', 'stampedAt']],
    [{ revision: -1 }, ['ics/invalid-revision', 'revision']],
    [{ kind: 'journal' }, ['ics/unknown-kind', 'kind']],
    [{ alarms: 'soon' }, ['ics/invalid-alarm', 'alarms']],
    [
      { alarms: Array.from({ length: 101 }, () => ({ before: { amount: 1, unit: 'day' } })) },
      ['ics/invalid-alarm', 'alarms'],
    ],
    [{ alarms: [null] }, ['ics/invalid-alarm', 'alarms', 0]],
    [{ alarms: [{}] }, ['ics/invalid-alarm', 'alarms', 0]],
    [{ alarms: [{ before: { amount: 1.5, unit: 'day' } }] }, ['ics/invalid-alarm', 'alarms', 0]],
    [{ alarms: [{ before: { amount: -1, unit: 'day' } }] }, ['ics/invalid-alarm', 'alarms', 0]],
    [{ alarms: [{ before: { amount: 100_001, unit: 'day' } }] }, ['ics/invalid-alarm', 'alarms', 0]],
    [{ alarms: [{ before: { amount: 1, unit: 'week' } }] }, ['ics/invalid-alarm', 'alarms', 0]],
    [{ alarms: [{ at: '2026-11-25T08:00' }] }, ['ics/invalid-alarm', 'alarms', 0, 'at']],
    [{ alarms: [{ at: 'x' }], timeZone: 'UTC' }, ['ics/invalid-time', 'alarms', 0, 'at']],
    [{ alarms: [{ before: { amount: 1, unit: 'day' }, text: '' }] }, ['ics/invalid-text', 'alarms', 0, 'text']],
  ])('%j is refused with its place', (more, problem) => {
    expect(told({ ...due, ...more })).toEqual([problem]);
    expect(
      told([
        { ...due, uid: 'other' },
        { ...due, ...more },
      ])[0],
    ).toEqual([problem[0], 1, ...problem.slice(1)]);
  });

  test('no due dates, two of one uid, and too many are told', () => {
    expect(told(null)).toEqual([['ics/not-a-due-date']]);
    expect(told([due, 'x', due])).toEqual([
      ['ics/not-a-due-date', 1],
      ['ics/duplicate-uid', 2, 'uid'],
    ]);
    expect(told(Array.from({ length: 100_001 }, () => due))).toEqual([['ics/invalid-entries']]);
    expect(calendarOf(ics([])).getAllSubcomponents()).toEqual([]);
  });
});

describe('moments', () => {
  const options = { stampedAt, timeZone: 'Asia/Ho_Chi_Minh', summary: ({ kind }: { kind: string }) => `Nhắc: ${kind}` };

  test('of a dossier are one entry each', () => {
    const limit = { amount: 3, unit: 'working-day' } as const;
    const events = [{ kind: 'received', at: '2026-11-16T09:00' }] as const;
    const dossier = timeline(events, { procedure: null, limit, ...vietnam('2026-11-16') });
    const moments = nextMoments(dossier, '2026-11-16', { id: 'H15-1' });
    expect(moments.length).toBeGreaterThan(1);
    const read = calendarOf(icsOfMoments(moments, options)).getAllSubcomponents('vevent');
    expect(read.map((one) => one.getFirstPropertyValue('uid'))).toEqual(moments.map(({ key }) => key));
    expect(read.map((one) => String(one.getFirstPropertyValue('dtstart')))).toEqual(moments.map(({ at }) => at));
    expect(read[0]?.getFirstPropertyValue('summary')).toBe(`Nhắc: ${moments[0]?.kind}`);
  });

  test('at a minute, with a description, as tasks', () => {
    const moments = [{ key: 'a', at: '2026-11-26T15:00', kind: 'due' }];
    const text = icsOfMoments(moments, { ...options, kind: 'todo', description: ({ at }) => at });
    expect(linesOf(text)).toContain('DUE:20261126T080000Z');
    expect(linesOf(text)).toContain('DESCRIPTION:2026-11-26T15:00');
  });
});
