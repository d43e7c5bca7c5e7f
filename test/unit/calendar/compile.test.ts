import { createHash } from 'node:crypto';
import {
  addWorkingDays,
  type CalendarSpec,
  compileCalendar,
  countWorkingDays,
  dayStatus,
  isWorkingDay,
  type Notice,
  withNotice,
} from 'motcua/calendar';
import { vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const year: Notice = {
  id: '2026',
  covers: { from: '2026-01-01', to: '2026-12-31' },
  certainty: 'official',
  basis: [],
  entries: [],
};
const spec = (...notices: Notice[]): CalendarSpec => ({
  id: 'test',
  names: { vi: 'Thử', en: 'Test' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [6, 7],
  notices,
});
const withEntries = (...entries: Notice['entries'][number][]) => spec({ ...year, entries });
const problemsOf = (bad: unknown) => refused(() => compileCalendar(bad as CalendarSpec)).problems;
const codesOf = (bad: unknown) => problemsOf(bad).map(({ code }) => code);

describe('conflicts', () => {
  test.each<[string, CalendarSpec, string[]]>([
    [
      'a day off and worked',
      withEntries(
        { on: '2026-05-01', kind: 'holiday' },
        { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04' },
        { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' },
        { on: '2026-05-02', kind: 'closure' },
      ),
      ['calendar/off-and-worked'],
    ],
    [
      'a day worked and off',
      withEntries(
        { on: '2026-05-02', kind: 'closure' },
        { on: '2026-05-04', kind: 'closure' },
        { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04' },
      ),
      ['calendar/off-and-worked'],
    ],
    [
      'a day worked twice',
      withEntries(
        { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04' },
        { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' },
        { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04' },
      ),
      ['calendar/duplicate-entry'],
    ],
    [
      'a day named twice',
      withEntries({ on: '2026-05-01', kind: 'holiday' }, { on: '2026-05-01', kind: 'holiday' }),
      ['calendar/duplicate-entry'],
    ],
    [
      'a day named by two notices',
      spec(
        { ...year, entries: [{ on: '2026-05-01', kind: 'holiday' }] },
        { ...year, id: 'b', entries: [{ on: '2026-05-01', kind: 'tet' }] },
      ),
      ['calendar/duplicate-entry'],
    ],
    [
      'a swap-off without its swap-work',
      withEntries({ on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' }),
      ['calendar/swap-without-pair'],
    ],
    [
      'a swap-off without a pair',
      withEntries({ on: '2026-05-04', kind: 'swapped-off' }),
      ['calendar/swap-without-pair'],
    ],
    [
      'a swap-work without its swap-off',
      withEntries({ on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04' }),
      ['calendar/swap-without-pair'],
    ],
    [
      'a swap whose days name others',
      withEntries(
        { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' },
        { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-05' },
      ),
      ['calendar/swap-without-pair', 'calendar/swap-without-pair'],
    ],
    [
      'two days off for one day worked',
      withEntries(
        { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' },
        { on: '2026-05-05', kind: 'swapped-off', pair: '2026-05-02' },
        { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04' },
      ),
      ['calendar/swap-without-pair'],
    ],
    [
      'a swap that pairs with a holiday',
      withEntries({ on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-01' }, { on: '2026-05-01', kind: 'holiday' }),
      ['calendar/swap-without-pair'],
    ],
    [
      'a swap onto a working Friday',
      withEntries(
        { on: '2026-08-31', kind: 'swapped-off', pair: '2026-08-21' },
        { on: '2026-08-21', kind: 'swapped-work', pair: '2026-08-31' },
      ),
      ['calendar/swap-changes-nothing'],
    ],
    [
      'a swap off on a Saturday',
      withEntries(
        { on: '2026-08-29', kind: 'swapped-off', pair: '2026-08-22' },
        { on: '2026-08-22', kind: 'swapped-work', pair: '2026-08-29' },
      ),
      ['calendar/swap-changes-nothing'],
    ],
    [
      'an entry outside its notice',
      withEntries({ on: '2027-01-01', kind: 'holiday' }),
      ['calendar/entry-outside-notice'],
    ],
    [
      'an entry before its notice',
      withEntries({ on: '2025-12-31', kind: 'holiday' }),
      ['calendar/entry-outside-notice'],
    ],
    [
      'a day in lieu of a working day',
      withEntries({ on: '2026-05-04', kind: 'in-lieu', pair: '2026-05-05' }),
      ['calendar/in-lieu-of-nothing'],
    ],
    ['two notices of one id', spec(year, year), ['calendar/duplicate-notice']],
    ['no notice', spec(), ['calendar/no-notices']],
    [
      'a notice backwards',
      spec({ ...year, covers: { from: '2026-12-31', to: '2026-01-01' } }),
      ['calendar/covers-backwards'],
    ],
    [
      'a span of 274 years',
      spec(year, { ...year, id: 'b', covers: { from: '1752-01-01', to: '1752-01-01' } }),
      ['calendar/span-too-long'],
    ],
  ])('%s', (_, bad, codes) => {
    const error = refused(() => compileCalendar(bad));
    expect(error.code).toBe('calendar/invalid-spec');
    expect(error.problems.map(({ code }) => code)).toEqual(codes);
    for (const problem of error.problems)
      expect(problem).toMatchObject({ severity: 'error', accepted: expect.any(String) });
  });

  test('all of them are listed, each with its place', () => {
    const bad = withEntries(
      { on: '2026-05-01', kind: 'holiday' },
      { on: '2026-05-01', kind: 'holiday' },
      { on: '2027-05-01', kind: 'holiday' },
      { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' },
    );
    const paths = Object.fromEntries(problemsOf(bad).map(({ code, path }) => [code, path.join('.')]));
    expect(paths).toEqual({
      'calendar/duplicate-entry': 'notices.0.entries.1',
      'calendar/entry-outside-notice': 'notices.0.entries.2',
      'calendar/swap-without-pair': 'notices.0.entries.3',
    });
  });

  test('a hundred thousand of them take a moment, and the first hundred are kept', () => {
    const entries = Array.from({ length: 100_000 }, () => ({ on: '2026-05-01', kind: 'holiday' as const }));
    const error = refused(() => compileCalendar(withEntries(...entries)));
    expect(error.total).toBe(99_999);
    expect(error.problems).toHaveLength(100);
  });

  test('a hundred thousand notices are no harder', () => {
    const notices = Array.from({ length: 100_000 }, (_, at) => ({ ...year, id: `${at % 50_000}` }));
    expect(refused(() => compileCalendar(spec(...notices))).total).toBe(50_000);
  });
});

describe('what is no specification', () => {
  test.each<[unknown, string[]]>([
    [
      null,
      [
        'kernel/invalid-shape',
        'kernel/invalid-shape',
        'kernel/unknown-time-zone',
        'calendar/invalid-weekly-rest',
        'calendar/no-notices',
      ],
    ],
    [
      7,
      [
        'kernel/invalid-shape',
        'kernel/invalid-shape',
        'kernel/unknown-time-zone',
        'calendar/invalid-weekly-rest',
        'calendar/no-notices',
      ],
    ],
    [{ ...spec(year), timeZone: 'Việt Nam' }, ['kernel/unknown-time-zone']],
    [{ ...spec(year), timeZone: 7 }, ['kernel/unknown-time-zone']],
    [{ ...spec(year), id: 7 }, ['kernel/invalid-shape']],
    [{ ...spec(year), names: { vi: 'x' } }, ['kernel/invalid-shape']],
    [{ ...spec(year), basis: [null] }, ['kernel/invalid-shape']],
    [spec({ ...year, basis: undefined as never }), ['kernel/invalid-shape']],
    [withEntries({ on: '2026-05-01', kind: 'holiday', names: 'x' as never }), ['kernel/invalid-shape']],
    [withEntries({ on: '2026-05-01', kind: 'holiday', basis: 'x' as never }), ['kernel/invalid-shape']],
    [{ ...spec(year), weeklyRest: [0] }, ['calendar/invalid-weekly-rest']],
    [{ ...spec(year), weeklyRest: [8] }, ['calendar/invalid-weekly-rest']],
    [{ ...spec(year), weeklyRest: [6, 6] }, ['calendar/invalid-weekly-rest']],
    [{ ...spec(year), weeklyRest: [6.5] }, ['calendar/invalid-weekly-rest']],
    [{ ...spec(year), weeklyRest: 'weekend' }, ['calendar/invalid-weekly-rest']],
    [{ ...spec(year), notices: 'all' }, ['calendar/no-notices']],
    [
      spec(null as never),
      [
        'kernel/not-a-date',
        'kernel/not-a-date',
        'calendar/unknown-certainty',
        'kernel/invalid-shape',
        'calendar/not-a-list',
      ],
    ],
    [spec({ ...year, certainty: 'sure' as never }), ['calendar/unknown-certainty']],
    [spec({ ...year, entries: {} as never }), ['calendar/not-a-list']],
    [spec({ ...year, id: 7 as never }), ['calendar/duplicate-notice']],
    [spec({ ...year, publishedOn: 'soon' }), ['kernel/not-a-date']],
    [spec({ ...year, covers: { from: '2026-01-01', to: '2026-02-30' } }), ['kernel/not-a-date']],
    [withEntries(null as never), ['kernel/not-a-date', 'calendar/unknown-kind']],
    [withEntries({ on: '2026-02-30', kind: 'holiday' }), ['kernel/not-a-date']],
    [withEntries({ on: '2026-05-01', kind: 'holiday', pair: 'x' }), ['kernel/not-a-date']],
    [withEntries({ on: '2026-05-01', kind: '__proto__' as never }), ['calendar/unknown-kind']],
    [withEntries({ on: '2026-05-01', kind: 'constructor' as never }), ['calendar/unknown-kind']],
    [withEntries({ on: '2026-05-01', kind: null as never }), ['calendar/unknown-kind']],
  ])('%j', (bad, codes) => {
    expect(codesOf(bad)).toEqual(codes);
  });
});

describe('places', () => {
  test('point into the specification as it was given', () => {
    const problems = problemsOf(spec(null as never, { ...year, id: 'x' }, { ...year, id: 'x' }));
    expect(problems.find(({ code }) => code === 'calendar/duplicate-notice')?.path).toEqual(['notices', 2, 'id']);
  });
});

describe('coverage', () => {
  const compileGapped = () =>
    compileCalendar(
      spec(
        { ...year, id: 'a', covers: { from: '2026-01-01', to: '2026-01-31' } },
        { ...year, id: 'b', covers: { from: '2026-03-01', to: '2026-03-31' } },
      ),
    );

  test('is the union of what notices cover, as runs', () => {
    expect(compileGapped().coverage).toEqual([
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-03-01', to: '2026-03-31' },
    ]);
  });

  test('a gap is neither worked nor off nor crossed', () => {
    const gapped = compileGapped();
    expect(addWorkingDays(gapped, '2026-01-29', 1)).toBe('2026-01-30');
    expect(addWorkingDays(gapped, '2026-03-31', -21)).toBe('2026-03-02');
    for (const call of [
      () => isWorkingDay(gapped, '2026-02-10'),
      () => addWorkingDays(gapped, '2026-01-29', 2),
      () => addWorkingDays(gapped, '2026-03-02', -1),
      () => addWorkingDays(gapped, '2026-02-10', 0),
      () => countWorkingDays(gapped, '2026-01-29', '2026-03-02'),
      () => countWorkingDays(gapped, '2026-02-10', '2026-03-02'),
      () => dayStatus(gapped, '2026-02-28'),
    ]) {
      expect(refused(call)).toMatchObject({
        code: 'calendar/out-of-coverage',
        message: expect.stringContaining('2026-01-01..2026-01-31, 2026-03-01..2026-03-31'),
      });
    }
  });

  test('ends are refused with the day asked for', () => {
    const calendar = compileCalendar(spec(year));
    expect(refused(() => addWorkingDays(calendar, '2026-12-30', 2)).problems[0]?.value).toEqual(['2026-12-30', 2]);
    expect(refused(() => addWorkingDays(calendar, '2025-12-30', 2)).problems[0]?.value).toBe('2025-12-30');
    expect(refused(() => countWorkingDays(calendar, '2026-12-30', '2027-01-01')).problems[0]?.value).toBe('2027-01-01');
  });

  test('a calendar on which nobody ever works has no working day, and says so', () => {
    const idle = compileCalendar({ ...spec(year), weeklyRest: [1, 2, 3, 4, 5, 6, 7] });
    expect(isWorkingDay(idle, '2026-06-01')).toBe(false);
    expect(countWorkingDays(idle, '2026-01-01', '2026-12-31')).toBe(0);
    expect(refused(() => addWorkingDays(idle, '2026-06-01', 1)).code).toBe('calendar/out-of-coverage');
  });
});

describe('the law behind the weekly rest', () => {
  test('is that of the specification, or none', () => {
    const basis = [{ document: '45/2019/QH14', status: 'verified' as const }];
    expect(dayStatus(compileCalendar({ ...spec(year), basis }), '2026-01-03').basis).toEqual(basis);
    expect(dayStatus(compileCalendar(spec(year)), '2026-01-03').basis).toEqual([]);
  });
});

describe('certainty', () => {
  const projected: Notice = {
    id: '2027?',
    covers: { from: '2026-12-01', to: '2027-12-31' },
    certainty: 'projected',
    basis: [],
    entries: [
      { on: '2026-12-24', kind: 'holiday' },
      { on: '2027-02-06', kind: 'tet' },
    ],
  };

  test('days an official notice covers ignore projections', () => {
    const culture = { on: '2026-11-24', kind: 'holiday' as const };
    const calendar = compileCalendar(spec({ ...year, entries: [culture] }, projected));
    expect(dayStatus(calendar, '2026-11-24')).toMatchObject({ kind: 'holiday', certainty: 'official', notice: '2026' });
    expect(dayStatus(calendar, '2026-12-24')).toMatchObject({
      working: true,
      kind: 'working-day',
      certainty: 'official',
    });
    expect(dayStatus(calendar, '2027-02-06')).toMatchObject({
      working: false,
      kind: 'tet',
      certainty: 'projected',
      notice: '2027?',
    });
    expect(dayStatus(calendar, '2027-02-08')).toMatchObject({ working: true, certainty: 'projected' });
  });

  test('an official notice that decides the holiday of a projected day in lieu does not make the calendar contradict itself', () => {
    const lieu: Notice = {
      ...projected,
      entries: [
        { on: '2027-01-01', kind: 'holiday' },
        { on: '2027-01-04', kind: 'in-lieu', pair: '2027-01-01' },
      ],
    };
    const over: Notice = { ...year, id: 'new year', covers: { from: '2027-01-01', to: '2027-01-02' } };
    expect(dayStatus(compileCalendar(spec(year, lieu, over)), '2027-01-04').kind).toBe('in-lieu');
  });

  test('an official notice for a projected year takes its place', () => {
    const official = compileCalendar(
      withNotice(spec(year, projected), { ...year, id: '2027', covers: { from: '2027-01-01', to: '2027-12-31' } }),
    );
    expect(dayStatus(official, '2027-02-08').certainty).toBe('official');
    expect(dayStatus(official, '2027-02-06')).toMatchObject({ kind: 'weekly-rest', certainty: 'official' });
  });
});

describe('the version', () => {
  test('is the digest its documentation states', () => {
    const notice: Notice = {
      ...year,
      publishedOn: '2025-10-16',
      entries: [
        { on: '2026-11-24', kind: 'holiday' },
        { on: '2026-01-01', kind: 'holiday' },
      ],
    };
    const content = [
      'motcua/calendar',
      1,
      'test',
      'Asia/Ho_Chi_Minh',
      [6, 7],
      [
        [
          '2026',
          '2026-01-01',
          '2026-12-31',
          '2025-10-16',
          'official',
          [
            ['2026-01-01', 'holiday', null],
            ['2026-11-24', 'holiday', null],
          ],
        ],
      ],
    ];
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
    expect(compileCalendar({ ...spec(notice), weeklyRest: [7, 6] }).version).toBe(`sha256:${digest}`);
  });

  test('does not see names and citations, and sees everything that decides a day', () => {
    const version = (notice: Notice) => compileCalendar(spec(notice)).version;
    const entry = { on: '2026-11-24', kind: 'holiday' as const };
    const base = version({ ...year, entries: [entry] });
    expect(
      version({
        ...year,
        basis: [{ document: 'x', status: 'verified' }],
        entries: [{ ...entry, names: { vi: 'x', en: 'y' } }],
      }),
    ).toBe(base);
    const others = [
      { ...year, entries: [] },
      { ...year, entries: [{ ...entry, kind: 'tet' as const }] },
      { ...year, entries: [{ ...entry, on: '2026-11-25' }] },
      { ...year, entries: [entry], certainty: 'projected' as const },
      { ...year, entries: [entry], publishedOn: '2026-01-01' },
      { ...year, entries: [entry], id: 'other' },
    ].map(version);
    expect(new Set([base, ...others]).size).toBe(others.length + 1);
  });

  test('of Viet Nam is the same wherever it is computed', () => {
    expect(compileCalendar(vietnamCalendarSpec).version).toMatchInlineSnapshot(`"sha256:3460223b1d1ead80"`);
  });
});
