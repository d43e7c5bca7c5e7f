import type { TimeLimit } from 'motcua/deadline';
import { type DossierEvent, dueDateChanges, explainTimeline, safeTimeline, timeline } from 'motcua/dossier';
import { expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, days, lifeOf, policy, received } from './setting.ts';

test.each<[unknown, string, readonly (string | number)[]]>([
  [{ amount: -5, unit: 'working-day' }, 'deadline/amount-out-of-bounds', ['limit', 'amount']],
  [{ amount: Number.NaN, unit: 'working-day' }, 'deadline/amount-out-of-bounds', ['limit', 'amount']],
  [{ amount: '5', unit: 'working-day' }, 'deadline/amount-out-of-bounds', ['limit', 'amount']],
  [{ amount: 1, unit: 'fortnight' }, 'deadline/unknown-unit', ['limit', 'unit']],
  [{ amount: 1.5, unit: 'month' }, 'deadline/fraction-not-allowed', ['limit', 'amount']],
  [{ unit: 'sum', parts: [null, null] }, 'deadline/unknown-unit', ['limit', 'parts', 0, 'unit']],
  [{ unit: 'sum' }, 'deadline/not-a-sum', ['limit', 'parts']],
  [5, 'deadline/unknown-unit', ['limit', 'unit']],
])('what is no limit is refused: %j', (limit, code, path) => {
  const error = refused(() => lifeOf([received], limit as TimeLimit));
  expect([error.code, error.problems[0]?.path]).toEqual([code, path]);
  expect(refused(() => safeTimeline([], { procedure: null, limit: limit as TimeLimit, calendar, policy })).code).toBe(
    code,
  );
});

test('a procedure whose limit is none promises none that is known', () => {
  const limits = { statutory: { amount: -5, unit: 'working-day' } } as const;
  const life = timeline([received], { procedure: { code: '1', name: { vi: 'Thử' }, limits }, calendar, policy });
  expect(life.findings).toMatchObject([{ code: 'dossier/limit-unknown', value: 'deadline/amount-out-of-bounds' }]);
});

test.each<[unknown, string, string]>([
  [null, 'deadline/unknown-unit', 'unit'],
  [{ amount: 3, unit: 'fortnight' }, 'deadline/unknown-unit', 'unit'],
  [{ amount: -3, unit: 'working-day' }, 'deadline/amount-out-of-bounds', 'amount'],
  [{ amount: 1.5, unit: 'calendar-day' }, 'deadline/fraction-not-allowed', 'amount'],
])('an extension by what is no span is refused, and counts as none: %j', (by, code, field) => {
  const events = [received, { kind: 'extended', at: '2026-11-10', by }] as readonly DossierEvent[];
  const { problems, timeline: understood } = safeTimeline(events, {
    procedure: null,
    limit: days(5),
    calendar,
    policy,
  });
  expect(problems).toMatchObject([{ code, path: ['events', 1, 'by', field] }]);
  expect(dueDateChanges(understood).map(({ after }) => after)).toEqual(['2026-11-16']);
});

test('a limit in hours from a day without a time asks for the time, not for a longer calendar', () => {
  const error = refused(() => lifeOf([{ kind: 'received', at: '2026-11-09' }], { amount: 48, unit: 'hour' }));
  expect(error.problems[0]).toMatchObject({
    code: 'calendar/no-hours',
    value: '2026-11-09',
    accepted: 'YYYY-MM-DDTHH:mm',
  });
});

test('no options are no policy', () => {
  expect(refused(() => timeline([received], null as never)).code).toBe('deadline/invalid-policy');
});

test('a due date of the slip alone is set once and told once', () => {
  const life = lifeOf([{ ...received, appointedFor: '2026-11-16' } as DossierEvent], null);
  expect(dueDateChanges(life)).toMatchObject([{ reason: 'receipt', before: null, after: '2026-11-16' }]);
  const told = explainTimeline(life, '2026-11-10').because.filter(({ rule }) => rule === 'dossier/slip-date');
  expect(told).toMatchObject([{ inputs: { computed: null }, outcome: '2026-11-16' }]);
});
