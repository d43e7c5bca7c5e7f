import { narrate } from 'motcua';
import { withHours } from 'motcua/calendar';
import type { TimeLimit } from 'motcua/deadline';
import {
  type DossierEvent,
  type DossierPolicy,
  dueDateChanges,
  explainTimeline,
  safeTimeline,
  timeline,
} from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { calendar, days, policy, received } from './setting.ts';

const sessions = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:00', closes: '17:00' },
];
const office = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }], basis: [] });

const lifeOf = (events: readonly DossierEvent[], limit: TimeLimit = days(5), changes: Partial<DossierPolicy> = {}) =>
  timeline([received, ...events], { procedure: null, limit, calendar: office, policy: { ...policy, ...changes } });
const told = (rule: string, ...life: Parameters<typeof lifeOf>) => {
  const because = explainTimeline(lifeOf(...life), '2026-12-31').because.filter((step) => step.rule === rule);
  return [because, narrate(because, { locale: 'vi' }), narrate(because, { locale: 'en' })] as const;
};

describe('a standstill is told so that it can be counted again', () => {
  const stands: readonly DossierEvent[] = [
    { kind: 'suspended', at: '2026-11-12T16:00', cause: 'incident' },
    { kind: 'resumed', at: '2026-11-16T09:00', cause: 'incident' },
  ];
  test.each<[TimeLimit, string, string]>([
    [
      days(5),
      '(2 working days, from the day after it began to the day it ended): due Monday 16/11/2026 becomes Wednesday 18/11/2026',
      '(2 ngày làm việc, từ ngày sau ngày tạm dừng đến hết ngày tiếp tục): hạn chuyển từ thứ Hai',
    ],
    [
      { amount: 10, unit: 'calendar-day' },
      '(4 calendar days, from the day after it began to the day it ended): due Thursday 19/11/2026 becomes Monday 23/11/2026',
      '(4 ngày, từ ngày sau ngày tạm dừng đến hết ngày tiếp tục): hạn chuyển từ thứ Năm',
    ],
    [
      { amount: 80, unit: 'hour' },
      '(5340 minutes): due 17:00 Thursday 12/11/2026 becomes 10:00 Monday 16/11/2026',
      '(5340 phút): hạn chuyển từ 17:00 thứ Năm',
    ],
    [
      { amount: 40, unit: 'working-hour' },
      '(630 office minutes): due 09:00 Monday 16/11/2026 becomes',
      '(630 phút làm việc): hạn chuyển từ 09:00 thứ Hai',
    ],
    [
      {
        unit: 'sum',
        parts: [
          { amount: 5, unit: 'working-day' },
          { amount: 1, unit: 'week' },
        ],
      },
      '(2 working days, 4 calendar days, from the day after it began to the day it ended): due',
      '(2 ngày làm việc, 4 ngày, từ ngày sau ngày tạm dừng đến hết ngày tiếp tục): hạn',
    ],
  ])('%j', (limit, en, vi) => {
    const [, inVietnamese, inEnglish] = told('dossier/pause', stands, limit);
    expect(inEnglish).toContain(en);
    expect(inVietnamese).toContain(vi);
  });

  test('and the minute it moved a due date to is told', () => {
    expect(dueDateChanges(lifeOf(stands, { amount: 80, unit: 'hour' })).at(-1)).toMatchObject({
      before: '2026-11-12',
      beforeAt: '2026-11-12T17:00',
      after: '2026-11-16',
      afterAt: '2026-11-16T10:00',
    });
    expect(told('dossier/lawful-due', stands, { amount: 80, unit: 'hour' })[2]).toContain('10:00 Monday 16/11/2026');
    expect(dueDateChanges(lifeOf(stands)).at(-1)).not.toHaveProperty('afterAt');
  });
});

test('the law behind a standstill is that of what was waited for', () => {
  const law = (document: string) => [{ document, status: 'unverified' }] as const;
  const changes = {
    supplement: { value: { effect: 'pause', most: 1, within: null }, basis: law('S') },
    suspension: { value: { pausing: ['incident'] }, basis: law('I') },
  } as const;
  const events: readonly DossierEvent[] = [
    { kind: 'supplement-requested', at: '2026-11-10T09:00' },
    { kind: 'supplemented', at: '2026-11-11T09:00' },
    { kind: 'suspended', at: '2026-11-12T09:00', cause: 'incident' },
    { kind: 'resumed', at: '2026-11-13T09:00', cause: 'incident' },
  ];
  const pauses = dueDateChanges(lifeOf(events, days(5), changes)).filter(({ reason }) => reason === 'pause');
  expect(pauses.map(({ basis }) => basis[0]?.document)).toEqual(['S', 'I']);
  const [steps] = told('dossier/pause', events, days(5), changes);
  expect(steps.map(({ basis }) => basis[0]?.document)).toEqual(['S', 'I']);
});

test('that the clock runs on while a dossier waits is told', () => {
  const asked = (at: string): readonly DossierEvent[] => [
    { kind: 'supplement-requested', at: `${at}T09:00` },
    { kind: 'supplemented', at: `${at}T10:00` },
  ];
  const events: readonly DossierEvent[] = [
    ...asked('2026-11-10'),
    ...asked('2026-11-11'),
    { kind: 'suspended', at: '2026-11-12T09:00', cause: 'other-agency' },
  ];
  const [steps, vi, en] = told('dossier/standstill', events);
  expect(steps.map(({ applied, outcome }) => [applied, outcome])).toEqual([
    [false, '2026-11-11T09:00'],
    [false, '2026-11-12T09:00'],
  ]);
  expect(en).toContain('The clock runs on while waiting for the supplement');
  expect(en).toContain('The clock runs on while waiting for another agency');
  expect(vi).toContain('Thời hạn vẫn chạy trong khi chờ bổ sung hồ sơ');
});

test('an extension is told with its span, and one that moves nothing as such', () => {
  const extended = (length: object): DossierEvent =>
    ({ kind: 'extended', at: '2026-11-10T09:00', ...length }) as DossierEvent;
  const by = extended({ by: { amount: 3, unit: 'working-day' } });
  expect(told('dossier/event', [by])[2]).toContain('Extended (by 3 working days)');
  expect(told('dossier/event', [by])[1]).toContain('Gia hạn (thêm 3 ngày làm việc)');
  const [[step], vi, en] = told('dossier/extension', [extended({ until: '2026-11-12' })]);
  expect(step).toMatchObject({ applied: false, outcome: '2026-11-16' });
  expect(en).toContain('The extension does not move the due date: due Monday 16/11/2026 as before');
  expect(vi).toContain('Việc gia hạn không làm thay đổi hạn: hạn vẫn là thứ Hai');
});

test('the story of what could not be read is told too', () => {
  for (const by of [null, 5, {}, 'x']) {
    const bad = { kind: 'extended', at: '2026-11-10T09:00', by } as unknown as DossierEvent;
    const { timeline: life } = safeTimeline([received, bad], { procedure: null, limit: days(5), calendar, policy });
    expect(narrate(explainTimeline(life, '2026-11-12'), { locale: 'en' })).toContain('Extended');
  }
});

test('an extension granted before the dossier reached the competent agency is told again when it does', () => {
  const events: readonly DossierEvent[] = [
    { kind: 'received', at: '2026-11-09T09:00', agency: 'A', competent: 'B' },
    { kind: 'extended', at: '2026-11-10T09:00', by: { amount: 2, unit: 'working-day' } },
    { kind: 'transferred', at: '2026-11-11T10:00', to: 'B' },
  ];
  const life = timeline(events, { procedure: null, limit: days(5), calendar, policy });
  const steps = explainTimeline(life, '2026-11-12').because.filter(({ rule }) => rule === 'dossier/extension');
  expect(steps.map(({ inputs, outcome }) => [inputs['before'], outcome])).toEqual([
    ['2026-11-16', '2026-11-18'],
    ['2026-11-18', '2026-11-20'],
  ]);
});
