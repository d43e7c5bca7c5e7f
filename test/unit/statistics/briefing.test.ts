import type { DossierRow } from 'motcua/dossier';
import { briefing, form06, publicSnapshot, tally } from 'motcua/statistics';
import { rates } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { disposition, november, stateOf } from './states.ts';

const october = { from: '2026-09-15', to: '2026-10-14' };

const rows: Partial<DossierRow>[] = [
  { receivedAt: '2026-09-20', dueOn: '2026-09-30', endedOn: '2026-09-29', channel: 'online' },
  { receivedAt: '2026-10-05', dueOn: '2026-10-12', endedOn: '2026-10-20' },
  { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06' },
  { receivedAt: '2026-11-02', dueOn: '2026-11-09' },
  { receivedAt: '2026-11-02', dueOn: null },
];

const formOf = (period: typeof november, keys: readonly 'unit'[] = []) =>
  form06(
    tally(
      rows.map((row) => stateOf(row, period.to)),
      { period, keys },
    ),
    { disposition },
  );

describe('a briefing', () => {
  const { withinLimit: definition } = rates;

  test('sets each figure beside the one before, and the rate with its exact change', () => {
    const { period, previous, same } = briefing(formOf(november, ['unit']), { previous: formOf(october), definition });
    expect([period, previous?.with, same]).toEqual([november, october, null]);
    expect(previous?.movements).toEqual([
      { measure: 'received', now: 2, before: 2, change: 0 },
      { measure: 'resolved', now: 2, before: 1, change: 1 },
      { measure: 'resolvedOverdue', now: 1, before: 0, change: 1 },
      { measure: 'pending', now: 1, before: 1, change: 0 },
      { measure: 'pendingOverdue', now: 1, before: 1, change: 0 },
    ]);
    expect(previous?.rate).toMatchObject({
      now: { numerator: 1, denominator: 2 },
      before: { numerator: 1, denominator: 1 },
      change: { n: -1n, d: 2n },
      problems: [],
    });
  });

  test('may compare with the same period of another year, or with nothing', () => {
    const { previous, same } = briefing(formOf(november), { same: formOf(october), definition });
    expect([previous, same?.with]).toEqual([null, october]);
    expect(briefing(formOf(november), { definition })).toEqual({ period: november, previous: null, same: null });
  });
});

test('a portal shows counts, a named rate and the day, and how many stand in no figure', () => {
  expect(publicSnapshot(formOf(november), rates.withinLimit)).toEqual({
    period: november,
    on: '2026-11-14',
    knownOn: null,
    received: 2,
    resolved: 2,
    pending: 1,
    rate: { numerator: 1, denominator: 2, value: { n: 1n, d: 2n }, definition: rates.withinLimit },
    excluded: 1,
  });
});
