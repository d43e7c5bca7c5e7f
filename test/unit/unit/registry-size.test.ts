import { descendantsOf, predecessorsOf, successorsOf, unitRegistry, unitsOn } from 'motcua/unit';
import { describe, expect, test } from 'vitest';
import { area, codes, END, now, old, START, turn } from './registries.ts';

describe('many units', () => {
  const MANY = 100_000;
  const code = (at: number) => `U${at}`;

  /** A list that counts how often its items are read. */
  function counted<T>(list: readonly T[]) {
    let reads = 0;
    const proxy = new Proxy(list, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    return { list: proxy, reads: () => reads };
  }

  test('are read a fixed number of times each', () => {
    const readsOf = (many: number) => {
      const units = counted(
        Array.from({ length: many }, (_, at) => area(code(at), at === 0 ? {} : { parent: code(Math.trunc(at / 20)) })),
      );
      // the root would be above itself
      const registry = unitRegistry({ units: units.list });
      expect(descendantsOf(registry, code(0), START).length).toBe(many - 1);
      return units.reads();
    };
    expect(readsOf(MANY) / readsOf(MANY / 10)).toBeCloseTo(10, 0);
  });

  test('that merge into few are found again, and a chain of them is followed to its end', () => {
    const few = 1000;
    const registry = unitRegistry({
      units: [
        ...Array.from({ length: MANY }, (_, at) => old(code(at))),
        ...Array.from({ length: few }, (_, at) => now(`M${at}`)),
      ],
      successions: Array.from({ length: few }, (_, at) => ({
        on: START,
        kind: 'merge' as const,
        from: Array.from({ length: MANY / few }, (_, other) => code(at + other * few)),
        to: [`M${at}`],
      })),
    });
    expect(registry.findings).toEqual([]);
    expect(unitsOn(registry, START).length).toBe(few);
    expect(codes(successorsOf(registry, code(4321), START).units)).toBe('M321');
    expect(predecessorsOf(registry, 'M7', END).units.length).toBe(MANY / few);
  });

  test('that were renamed day after day are followed to the last', () => {
    const long = 20_000;
    const dayAt = (at: number) => new Date(Date.UTC(1960, 0, 1 + at)).toISOString().slice(0, 10);
    const units = Array.from({ length: long }, (_, at) =>
      area(code(at), { since: dayAt(at), ...(at === long - 1 ? {} : { until: dayAt(at) }) }),
    );
    const successions = Array.from({ length: long - 1 }, (_, at) =>
      turn('rename', code(at), code(at + 1), dayAt(at + 1)),
    );
    const registry = unitRegistry({ units, successions });
    const { units: last, whole, by } = successorsOf(registry, code(0), '2026-01-01');
    expect([codes(last), whole, by.length]).toEqual([code(long - 1), true, long - 1]);
    expect(codes(predecessorsOf(registry, code(long - 1), '1960-01-01').units)).toBe(code(0));
  });
});
