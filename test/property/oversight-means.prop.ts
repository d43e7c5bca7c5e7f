import { fc, test } from '@fast-check/vitest';
import { rollUp, targetStanding } from 'motcua/indicator';
import { type CameraRoom, cameraIndicators, means, meansIndicator } from 'motcua/oversight';
import { describe, expect } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { plus } from '../reference/walk.ts';

const options = { period: { from: '2026-01-01', to: '2026-03-31' }, on: '2026-03-31', source: { system: 'test' } };
const count = fc.nat(10_000);

/** So many of so many. */
const part = fc.tuple(count, count).map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));

describe('a figure of staff or means', () => {
  test.prop([count, count], { numRuns: runs(300) })(
    'is above its ceiling exactly when it is larger, by the difference',
    (numerator, denominator) => {
      const { outcome, gap } = targetStanding(meansIndicator(means.officials, { numerator, denominator }, options));
      expect(outcome).toBe(numerator > denominator ? 'above-ceiling' : 'within-ceiling');
      expect(gap).toEqual({ n: BigInt(numerator - denominator), d: 1n });
    },
  );

  test.prop([fc.array(part, { minLength: 1, maxLength: 8 })], { numRuns: runs(200) })(
    'of units adds up to that of all of them, counts before shares',
    (parts) => {
      const of = (name: 'numerator' | 'denominator') => parts.reduce((sum, one) => sum + one[name], 0);
      const whole = { numerator: of('numerator'), denominator: of('denominator') };
      const each = parts.map((figure, at) => meansIndicator(means.signing, figure, { ...options, unit: `${at}` }));
      const { value } = rollUp(each, { unit: null }).sum;
      expect(value).toEqual(meansIndicator(means.signing, whole, options).value);
      expect(value === null).toBe(whole.denominator === 0);
      const people = parts.map(({ numerator }, at) =>
        meansIndicator(means.trained, { numerator }, { ...options, unit: `${at}` }),
      );
      expect(rollUp(people, { unit: null }).sum.numerator).toBe(whole.numerator);
    },
  );

  test.prop([fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })], { numRuns: runs(200) })(
    'published as a percentage meets a target as the percentages compare',
    (hundredths, target) => {
      const asked = { value: `${target}/10000`, direction: 'at-least' } as const;
      const figure = meansIndicator(means.onEmail, { percent: hundredths / 100 }, { ...options, target: asked });
      expect(targetStanding(figure).meets).toBe(hundredths >= target);
    },
  );
});

const kinds = fc.constantFrom('reception-room', 'one-stop-desk', 'gate');
const keepers = [
  { kind: 'reception-room', keeper: 'inspectorate' },
  { kind: 'one-stop-desk', keeper: 'office' },
];
const camera = fc
  .record({ day: fc.nat(89), delay: fc.nat(30), keeper: fc.constantFrom('inspectorate', 'office', '') })
  .map(({ day, delay, keeper }) => {
    const on = plus('2026-01-01', day);
    return { on, recordedOn: plus(on, delay), keeper };
  });
const rooms: fc.Arbitrary<readonly CameraRoom[]> = fc
  .array(fc.record({ kind: kinds, camera: fc.option(camera, { nil: undefined }) }), { maxLength: 12 })
  .map((list) =>
    list.map(({ kind, camera: one }, at) => ({
      code: `${at}`,
      unit: 'A',
      kind,
      ...(one === undefined ? {} : { camera: one }),
    })),
  );
const day = fc.nat(89).map((many) => plus('2026-01-01', many));
const asked = { ...options, keepers };

describe('cameras', () => {
  test.prop([rooms, day], { numRuns: runs(200) })('of kinds of rooms add up to all of them', (list, on) => {
    const { installed, kept, byKind, problems } = cameraIndicators(list, { ...asked, on });
    const sum = (figure: 'installed' | 'kept', name: 'numerator' | 'denominator') =>
      byKind.reduce((total, one) => total + (one[figure][name] as number), 0);
    expect(installed.denominator).toBe(list.length);
    expect(kept.denominator).toBe(installed.numerator);
    expect((kept.denominator as number) - (kept.numerator as number)).toBe(problems.length);
    for (const name of ['numerator', 'denominator'] as const) {
      expect(sum('installed', name)).toBe(installed[name]);
      expect(sum('kept', name)).toBe(kept[name]);
    }
  });

  test.prop([rooms, day], { numRuns: runs(200) })(
    'as of a day are what they would be if nothing had been entered after it',
    (list, on) => {
      const without = list.map(({ camera: one, ...room }) =>
        one === undefined || one.recordedOn! > on ? room : { ...room, camera: one },
      );
      expect(cameraIndicators(list, { ...asked, on })).toEqual(cameraIndicators(without, { ...asked, on }));
    },
  );

  test.prop([rooms, day, day], { numRuns: runs(200) })('never become fewer', (list, a, b) => {
    const many = (on: string) => cameraIndicators(list, { ...asked, on }).installed.numerator as number;
    const [first, second] = a < b ? [a, b] : [b, a];
    expect(many(first)).toBeLessThanOrEqual(many(second));
  });
});
