// Random lives of dossiers: every kind of event, in and out of order, entered late, under every rule.
import fc from 'fast-check';
import type { DossierEvent, DossierPolicy, EventKind, SuspensionCause } from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import type { NaiveRules } from '../reference/naive-dossier.ts';
import { plus } from '../reference/walk.ts';

export const CAUSES: readonly SuspensionCause[] = ['applicant', 'payment', 'incident', 'other-agency'];

export const KINDS = [
  'submitted',
  'received',
  'refused',
  'supplement-requested',
  'supplemented',
  'payment-requested',
  'paid',
  'suspended',
  'resumed',
  'transferred',
  'extended',
  'reappointed',
  'apologised',
  'letter-sent',
  'finished',
  'handed-over',
  'withdrawn',
  'stopped',
  'returned',
] as const satisfies readonly EventKind[];

type Kind = (typeof KINDS)[number];

export const rules: fc.Arbitrary<NaiveRules> = fc.record({
  effect: fc.constantFrom('restart', 'pause', 'none'),
  most: fc.constantFrom(1, 2, null),
  pausing: fc.subarray([...CAUSES]),
  mostExtensions: fc.constantFrom(1, null),
});

/** The rules as a policy, the counting of days as in force. */
export const policyOf = ({ effect, most, pausing, mostExtensions }: NaiveRules): DossierPolicy => ({
  ...vietnam('2026-01-05').policy,
  supplement: { value: { effect, most, within: null }, basis: [] },
  suspension: { value: { pausing }, basis: [] },
  extension: { value: { most: mostExtensions, lead: null }, basis: [] },
});

type Seed = {
  kind: Kind;
  gap: number;
  minute: number;
  late: number;
  cause: SuspensionCause;
  days: number;
  by: boolean;
};

// mostly what keeps a dossier alive, so that lives are long
const seed = (kinds: fc.Arbitrary<Kind>): fc.Arbitrary<Seed> =>
  fc.record({
    kind: kinds,
    gap: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(0, 1) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }) },
    ),
    minute: fc.integer({ min: 0, max: 1439 }),
    late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) }),
    cause: fc.constantFrom(...CAUSES),
    days: fc.integer({ min: 1, max: 6 }),
    by: fc.boolean(),
  });

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** What only some kinds carry. */
function detail({ kind, cause, days, by }: Seed, day: string): object {
  if (kind === 'suspended' || kind === 'resumed') return { cause };
  if (kind === 'transferred') return { to: 'B' };
  if (kind === 'letter-sent') return { letter: 'congratulation' };
  if (kind === 'reappointed') return { until: plus(day, days) };
  if (kind !== 'extended') return {};
  return by ? { by: { amount: days, unit: 'working-day' } } : { until: plus(day, days * 2) };
}

/** Events one after the other from a day on, each perhaps entered some days late. */
function chain(start: string, seeds: readonly Seed[]): DossierEvent[] {
  let [day, minute] = [start, 0];
  return seeds.map((one) => {
    if (one.gap > 0) [day, minute] = [plus(day, one.gap), 0];
    minute = Math.max(minute, one.minute);
    const at = `${day}T${clock(minute)}`;
    return {
      kind: one.kind,
      at,
      ...(one.late === 0 ? {} : { recordedAt: `${plus(day, one.late)}T08:00` }),
      ...detail(one, day),
    } as DossierEvent;
  });
}

const starts = fc.integer({ min: 0, max: 400 }).map((days) => plus('2025-12-20', days));

const life = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Kind>(...KINDS) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Kind>(
      'supplement-requested',
      'supplemented',
      'suspended',
      'resumed',
      'payment-requested',
      'paid',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<Kind>('extended', 'reappointed', 'transferred', 'apologised') },
);

/** A list of events that begins with a receipt more often than not; later ones may well be impossible. */
export const anyEvents: fc.Arbitrary<DossierEvent[]> = fc
  .tuple(
    starts,
    fc.array(seed(fc.constantFrom<Kind>('submitted', 'received')), { maxLength: 1 }),
    seed(fc.constant<Kind>('received')),
    fc.array(seed(life), { maxLength: 14 }),
  )
  .map(([start, first, receipt, rest]) => chain(start, [...first, receipt, ...rest]));

/** A limit in working days. */
export const limitDays = fc.integer({ min: 1, max: 15 });
