import { compileCalendar } from 'motcua/calendar';
import {
  dossierRegister,
  eventsFromStatusHistory,
  lettersOwed,
  registerRow,
  safeTimeline,
  stateFromRow,
} from 'motcua/dossier';
import { icsOfMoments } from 'motcua/ics';
import { vietnamCalendarSpec } from 'motcua/vn';
import { expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, choice, days, lifeOf, policy, received } from './setting.ts';

test('nothing at all is refused as such', () => {
  expect(refused(() => lettersOwed(null as never, '2026-11-20')).code).toBe('dossier/context-missing');
  expect(refused(() => stateFromRow(null as never, { on: '2026-11-20', calendar })).code).toBe(
    'kernel/not-a-date-time',
  );
});

test('a code that is no text is missing in the register', () => {
  const dossiers = [null, 5, undefined].map((code) => ({
    timeline: lifeOf([received]),
    details: { code, applicant: 'A' },
  }));
  const { findings } = dossierRegister(dossiers as never, { on: '2026-11-20' });
  expect(findings.map(({ code, path }) => [code, path[1]])).toEqual(
    [0, 1, 2].map((at) => ['dossier/code-missing', at]),
  );
  expect(registerRow(dossiers[1] as never, { on: '2026-11-20' })?.code).toBe(5);
});

test('an agency that is no text makes no event of a status', () => {
  const { events, findings } = eventsFromStatusHistory([
    { code: 2, at: '2026-11-16' },
    { code: 4, at: '2026-11-17', agency: {} as never },
  ]);
  expect(events.map(({ kind }) => kind)).toEqual(['received']);
  expect(findings).toMatchObject([{ code: 'dossier/unknown-status', path: [1, 'agency'], accepted: 'text' }]);
});

test('moments that are none are refused with their place', () => {
  const options = { stampedAt: '2026-11-20T02:00Z', timeZone: 'Asia/Ho_Chi_Minh', summary: () => 'x' };
  expect(refused(() => icsOfMoments(null as never, options)).code).toBe('ics/invalid-entries');
  expect(refused(() => icsOfMoments([null as never], options)).problems[0]?.path).toEqual([0]);
  const timeless = { key: 'a', at: null as never, kind: 'due' };
  expect(refused(() => icsOfMoments([timeless], options)).problems[0]?.path).toEqual([0, 'dueAt']);
});

test('a grant whose last day lies before the calendar is refused for the calendar', () => {
  const notices = vietnamCalendarSpec.notices.filter(({ covers }) => covers.from >= '2026-01-01');
  const short = compileCalendar({ ...vietnamCalendarSpec, notices });
  const { problems } = safeTimeline([received, { kind: 'reappointed', at: '2026-11-10', until: '2026-11-20' }], {
    procedure: null,
    limit: days(5),
    calendar: short,
    policy: { ...policy, reappointment: choice({ most: 1, lead: { amount: 500, unit: 'working-day' } }) },
  });
  expect(problems).toMatchObject([{ code: 'calendar/out-of-coverage', path: ['events', 1], value: '2026-11-10' }]);
});
