import { withHours } from 'motcua/calendar';
import type { TimeLimit } from 'motcua/deadline';
import { type DossierEvent, stateAsOf, timeline } from 'motcua/dossier';
import { expect, test } from 'vitest';
import { calendar, days, policy, received } from './setting.ts';

const sessions = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:00', closes: '17:00' },
];
const office = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }], basis: [] });
const hours = (amount: number): TimeLimit => ({ amount, unit: 'hour' });
const stops = (at: string): DossierEvent => ({ kind: 'suspended', at, cause: 'incident' });
const goesOn = (at: string): DossierEvent => ({ kind: 'resumed', at, cause: 'incident' });

const due = (events: readonly DossierEvent[], limit: TimeLimit) => {
  const life = timeline([received, ...events], { procedure: null, limit, calendar: office, policy });
  const { lawfulAt, lawfulOn } = stateAsOf(life, '2026-12-31').due;
  return lawfulAt ?? lawfulOn;
};

test.each<[string, TimeLimit, string]>([
  ['hours', hours(48), '2026-11-11T09:00'],
  ['working hours', { amount: 16, unit: 'working-hour' }, '2026-11-11T09:00'],
  ['part of a working day', days(2.5), '2026-11-12T11:30'],
])(
  'a standstill that ends on the day it began, at no time that was told, moves a limit in %s nowhere',
  (_, limit, on) => {
    expect(due([], limit)).toBe(on);
    expect(due([stops('2026-11-10T15:00'), goesOn('2026-11-10')], limit)).toBe(on);
  },
);

test.each<[TimeLimit, string]>([
  [hours(48), '2026-11-11T11:00'],
  [{ amount: 16, unit: 'working-hour' }, '2026-11-11T11:00'],
])('a day without a time stands after what came before it: no hour stands still twice %#', (limit, on) => {
  const twice = [
    stops('2026-11-10T09:00'),
    goesOn('2026-11-10T10:00'),
    stops('2026-11-10'),
    goesOn('2026-11-10T11:00'),
  ];
  expect(due(twice, limit)).toBe(on);
});

test('a result due on the spot, on a day off, stays due on it when no working day stood still', () => {
  const spot: DossierEvent = { kind: 'received', at: '2026-11-14T09:00' };
  const events = [spot, stops('2026-11-14T10:00'), goesOn('2026-11-14T11:00')];
  const life = timeline(events, { procedure: null, limit: { unit: 'on-the-spot' }, calendar: office, policy });
  expect(stateAsOf(life, '2026-12-31').due.lawfulOn).toBe('2026-11-14');
});
