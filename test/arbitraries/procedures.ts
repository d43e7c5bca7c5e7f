import fc from 'fast-check';
import type { TimeLimit } from 'motcua/deadline';
import type { ChannelOffer, Limits, Procedure } from 'motcua/procedure';
import { plus } from '../reference/walk.ts';

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const span = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('working-day', 'calendar-day', 'week', 'month', 'hour', 'working-hour'),
} as const);

/** Any limit of a kind that can be counted. */
export const anyLimit: fc.Arbitrary<TimeLimit> = fc.oneof(
  { weight: 6, arbitrary: span },
  fc.record({ unit: fc.constantFrom('same-day', 'on-the-spot') }),
  fc.record({ unit: fc.constantFrom('same-day'), receiptCutoff: fc.constantFrom('15:00', '16:30') }),
  fc.record({ unit: fc.constant('sum' as const), parts: fc.tuple(span, span) }),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** The limits of a row, sound or not. */
export const anyLimits: fc.Arbitrary<Limits> = fc
  .record({ statutory: maybe(anyLimit), committed: maybe(anyLimit) })
  .map((limits) => defined(limits) as Limits);

const CASES = ['a', 'b'];

const anyOffer: fc.Arbitrary<ChannelOffer> = fc
  .record({
    channel: fc.constantFrom('in-person', 'online', 'postal', 'at-home', 'kiosk'),
    case: maybe(fc.constantFrom(...CASES)),
    limits: maybe(anyLimits),
    fees: maybe(fc.array(fc.record({ amount: fc.nat(1_000_000), currency: fc.constant('VND') }), { maxLength: 2 })),
    note: maybe(fc.constantFrom('x', 'y')),
  } as const)
  .map((offer) => defined(offer) as ChannelOffer);

/** A procedure with everything but the days on which it is in force. */
export const anyProcedure: fc.Arbitrary<Procedure> = fc
  .record({
    code: fc.constantFrom('1.000001', '1.000002', '2.000003.000.00.00.H12'),
    name: fc.constantFrom({ vi: 'Đăng ký' }, { vi: 'Cấp phép', en: 'Licence' }),
    limits: maybe(anyLimits),
    channels: maybe(
      fc.uniqueArray(anyOffer, { maxLength: 4, selector: ({ channel, case: code }) => `${channel}/${code}` }),
    ),
    cases: fc.constant(CASES.map((code) => ({ code }))),
    levels: maybe(
      fc
        .uniqueArray(fc.constantFrom('province', 'commune'), { maxLength: 2 })
        .map((levels) => levels.map((level) => ({ level }))),
    ),
    sequence: maybe(fc.constantFrom('x', 'y')),
    sets: maybe(fc.integer({ min: 1, max: 3 })),
  } as const)
  .map((procedure) => defined(procedure) as Procedure);

/** Versions of one procedure that follow each other, some days apart or none, the last with or without an end. */
const anyHistory = (code: string): fc.Arbitrary<readonly Procedure[]> =>
  fc
    .record({
      parts: fc.array(fc.tuple(anyProcedure, fc.integer({ min: 1, max: 400 }), fc.constantFrom(0, 0, 1, 30)), {
        maxLength: 3,
      }),
      isOpen: fc.boolean(),
      startsOpen: fc.boolean(),
    })
    .map(({ parts, isOpen, startsOpen }) => {
      let since = '2020-01-01';
      return parts.map(([procedure, length, gap], at) => {
        const until = plus(since, length - 1);
        const version = defined({
          ...procedure,
          code,
          since: startsOpen && at === 0 ? undefined : since,
          until: isOpen && at === parts.length - 1 ? undefined : until,
        }) as Procedure;
        since = plus(until, 1 + gap);
        return version;
      });
    });

/** The versions of a catalogue, in any order. */
export const anyVersions: fc.Arbitrary<readonly Procedure[]> = fc
  .tuple(...['1.000001', '1.000002', '2.000003.000.00.00.H12'].map(anyHistory))
  .map((histories) => histories.flat())
  .chain((versions) => fc.shuffledSubarray(versions, { minLength: versions.length }));
