import { addWorkingDays } from 'motcua';
import type { DossierEvent } from 'motcua/dossier';
import { vietnamCalendar as calendar } from 'motcua/vn';

/** A dossier as it is entered: its code, its procedure and what happened to it. */
export type EnteredDossier = {
  readonly code: string;
  readonly procedure: string;
  readonly events: readonly DossierEvent[];
};

/** Procedures of the starter catalogue with limits in working days, in calendar days, on the same day, and with none that could be read. */
const PROCEDURES = ['1.004222', '2.001610', '1.013225', '1.001193', '1.012783'];
const UNITS = ['Phường Bến Nghé', 'Phường Tân Định', 'Xã Bình Hưng'];
const CHANNELS = ['online', 'in-person', 'postal'] as const;

type Life = (day: (after: number) => string) => readonly DossierEvent[];

/** What may happen after the receipt; `day(n)` is the n-th working day after it. */
const LIVES: readonly Life[] = [
  (day) => [{ kind: 'finished', at: `${day(1)}T10:00` }],
  (day) => [{ kind: 'finished', at: `${day(7)}T10:00` }],
  (day) => [{ kind: 'finished', at: day(20) }],
  () => [],
  (day) => [{ kind: 'supplement-requested', at: `${day(1)}T09:00` }],
  (day) => [
    { kind: 'supplement-requested', at: `${day(1)}T09:00` },
    { kind: 'supplemented', at: `${day(4)}T09:00` },
    { kind: 'finished', at: `${day(9)}T09:00` },
  ],
  (day) => [{ kind: 'suspended', at: `${day(5)}T08:00`, cause: 'payment' }],
  (day) => [
    { kind: 'suspended', at: `${day(1)}T08:00`, cause: 'incident' },
    { kind: 'resumed', at: `${day(3)}T08:00`, cause: 'incident' },
    { kind: 'finished', at: `${day(8)}T11:00` },
  ],
  (day) => [{ kind: 'withdrawn', at: `${day(2)}T14:00` }],
  (day) => [{ kind: 'returned', at: `${day(9)}T14:00` }],
  (day) => [{ kind: 'stopped', at: `${day(4)}T14:00` }],
  (day) => [
    { kind: 'finished', at: `${day(2)}T10:00`, id: 'f' },
    { kind: 'corrected', at: `${day(5)}T08:00`, corrects: 'f', instead: { kind: 'finished', at: `${day(4)}T10:00` } },
  ],
  // entered some days after it happened
  (day) => [{ kind: 'finished', at: `${day(3)}T10:00`, recordedAt: `${day(6)}T08:00` }],
];

/**
 * Made-up dossiers, the same in every run, received from August to December 2026: every kind of ending, of standstill and of limit, some refused, some submitted and never received.
 *
 * @param count - How many.
 */
export function madeUpDossiers(count: number): readonly EnteredDossier[] {
  return Array.from({ length: count }, (_, n) => {
    const receivedOn = addWorkingDays(calendar, '2026-08-03', 1 + ((n * 37) % 90));
    const at = `${receivedOn}T${String(8 + (n % 7)).padStart(2, '0')}:15`;
    const channel = CHANNELS[(n + Math.floor(n / 5)) % 3] ?? 'online';
    const agency = UNITS[(n * 7) % UNITS.length] ?? '';
    const submitted: DossierEvent = { kind: 'submitted', at: `${receivedOn}T07:45`, channel };
    const life = LIVES[n % LIVES.length] ?? (() => []);
    const received: readonly DossierEvent[] =
      n % 50 === 13
        ? [{ kind: 'refused', at, agency }]
        : [{ kind: 'received', at, channel, agency }, ...life((after) => addWorkingDays(calendar, receivedOn, after))];
    return {
      code: `H29-${String(n + 1).padStart(5, '0')}`,
      procedure: PROCEDURES[(n * 3 + Math.floor(n / 12)) % PROCEDURES.length] ?? '',
      events: n % 60 === 17 ? [submitted] : [submitted, ...received],
    };
  });
}
