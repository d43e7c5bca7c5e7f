// Random rows of dossiers around a reporting month, sound and contradictory.
import fc from 'fast-check';
import type { DossierRow, Outcome } from 'motcua/dossier';
import { channels } from 'motcua/procedure';
import { plus } from '../reference/walk.ts';

const OUTCOMES: readonly Outcome[] = ['finished', 'refused', 'withdrawn', 'returned', 'stopped'];

const first = '2026-09-25';

/** A row: received within 70 days, due and ended some days after, each of its parts there or not. */
const anyRow = fc.record({
  received: fc.nat(70),
  due: fc.option(fc.nat(20), { freq: 6 }),
  // the day it is due among them, which chance would rarely hit
  ended: fc.option(fc.oneof(fc.nat(30), fc.constant('due' as const)), { freq: 3 }),
  suspended: fc.option(fc.nat(20), { freq: 2 }),
  apologised: fc.option(fc.nat(20), { freq: 2 }),
  outcome: fc.constantFrom(...OUTCOMES),
  channel: fc.option(fc.constantFrom(...channels), { freq: 6 }),
  unit: fc.constantFrom('A', 'B', 'C', undefined),
  field: fc.constantFrom('land', 'civil', undefined),
});

const optional = <K extends string, V>(key: K, value: V | null | undefined) =>
  value === null || value === undefined ? {} : ({ [key]: value } as Record<K, V>);

/** Rows whose days are in order: nothing ends before it is received. */
export const soundRows: fc.Arbitrary<DossierRow> = anyRow.map(
  ({ received, due, ended, suspended, apologised, outcome, channel, unit, field }) => {
    const receivedAt = plus(first, received);
    const after = (days: number | 'due' | null) =>
      days === null ? null : plus(receivedAt, days === 'due' ? (due ?? 0) : days);
    return {
      receivedAt,
      dueOn: after(due),
      endedOn: after(ended),
      ...optional('outcome', ended === null ? null : outcome),
      ...optional('suspendedOn', after(suspended)),
      ...optional('apologisedOn', after(apologised)),
      ...optional('channel', channel),
      ...optional('unit', unit),
      ...optional('field', field),
    };
  },
);
