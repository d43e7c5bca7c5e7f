import { fc, test } from '@fast-check/vitest';
import {
  applyDiff,
  catalogue,
  checkProcedure,
  compareLimits,
  diffCatalogues,
  explainLimitFor,
  limitFor,
  parseProcedure,
  procedureInForce,
  reduction,
  safeParseProcedure,
} from 'motcua/procedure';
import { describe, expect } from 'vitest';
import { anyLimit, anyProcedure, anyVersions } from '../arbitraries/procedures.ts';
import { plus } from '../reference/walk.ts';

const channel = fc.constantFrom('in-person', 'online', 'postal', 'at-home', 'kiosk');

describe('procedures', () => {
  test.prop([anyProcedure])('parse after serialise is the same procedure', (procedure) => {
    expect(parseProcedure(JSON.parse(JSON.stringify(procedure)))).toEqual(procedure);
  });

  test.prop([fc.anything({ withNullPrototype: true, withObjectString: true })])(
    'anything at all is parsed or refused with paths',
    (input) => {
      const parsed = safeParseProcedure(input);
      if (!parsed.success) expect(parsed.problems.length).toBeGreaterThan(0);
    },
  );

  test.prop([anyProcedure])(
    'a promise longer than the law is told for whatever channel and case, and no other',
    (procedure) => {
      const ways = procedure.channels?.map((offer) => offer.channel) ?? (['in-person'] as const);
      const asked = ways.flatMap((way) =>
        [undefined, 'a', 'b'].map((code) => ({ channel: way ?? 'kiosk', ...(code && { case: code }) })),
      );
      const isLonger = asked.some((query) => {
        const [law, promise] = (['statutory', 'committed'] as const).map((of) => {
          try {
            return limitFor(procedure, { ...query, of });
          } catch {
            return null;
          }
        });
        return law && promise && compareLimits(promise, law) === 'longer';
      });
      const found = checkProcedure(procedure).map(({ code }) => code);
      expect(found.includes('procedure/committed-longer')).toBe(isLonger);
    },
  );

  test.prop([anyProcedure, channel, fc.constantFrom(undefined, 'a', 'b')])(
    'the limit told is the limit answered, and it stands in one of the rows',
    (procedure, way, code) => {
      const query = { channel: way, ...(code === undefined ? {} : { case: code }) };
      let limit: ReturnType<typeof limitFor>;
      try {
        limit = limitFor(procedure, query);
      } catch (error) {
        expect(error).toMatchObject({ code: 'procedure/case-needed' });
        expect(code).toBe(undefined);
        return;
      }
      const { value, because } = explainLimitFor(procedure, query);
      expect(value).toEqual(limit);
      expect(because.filter(({ applied, outcome }) => applied && outcome !== null).length).toBe(limit === null ? 0 : 1);
      const rows = [procedure, ...(procedure.channels ?? []), ...(procedure.cases ?? [])];
      const standing = rows
        .flatMap(({ limits = {} }) => [limits.statutory, limits.committed])
        .filter((one) => one !== undefined);
      if (limit !== null) expect(standing).toContainEqual(limit);
    },
  );

  test.prop([anyLimit, anyLimit, anyLimit])('the order of limits is antisymmetric and goes through', (a, b, c) => {
    const reversed = new Map([
      ['shorter', 'longer'],
      ['longer', 'shorter'],
      ['equal', 'equal'],
    ]);
    const ab = compareLimits(a, b);
    expect(compareLimits(b, a)).toBe(ab === null ? null : reversed.get(ab));
    expect(compareLimits(a, a)).toBe('equal');
    if (ab === 'shorter' && compareLimits(b, c) === 'shorter') expect(compareLimits(a, c)).not.toBe('longer');
  });

  test.prop([fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })])(
    'the share of a reduction takes the law back to the promise',
    (statutory, committed) => {
      const limits = {
        statutory: { amount: statutory, unit: 'working-day' },
        committed: { amount: committed, unit: 'working-day' },
      } as const;
      const share = reduction({ code: '1.000001', name: { vi: 'x' }, limits }, { channel: 'online' })?.share ?? {
        n: 0n,
        d: 1n,
      };
      expect(BigInt(statutory) * (share.d - share.n)).toBe(BigInt(committed) * share.d);
    },
  );
});

describe('catalogues', () => {
  test.prop([anyVersions, fc.integer({ min: 0, max: 1500 })])(
    'at most one version is in force on any day, and it covers the day',
    (versions, offset) => {
      const all = catalogue(versions);
      const on = plus('2019-06-01', offset);
      for (const code of new Set(versions.map((version) => version.code))) {
        const covering = versions.filter(
          (version) => version.code === code && (version.since ?? '') <= on && on <= (version.until ?? '9999'),
        );
        expect(covering.length).toBeLessThan(2);
        expect(procedureInForce(all, code, on)).toEqual(covering[0] ?? null);
      }
    },
  );

  test.prop([anyVersions])('differ from themselves in nothing', (versions) => {
    expect(diffCatalogues(catalogue(versions), catalogue([...versions].reverse())).changes).toEqual([]);
  });

  test.prop([anyVersions, anyVersions])(
    'the difference, applied, gives the other catalogue, also out of JSON',
    (a, b) => {
      const [before, after] = [catalogue(a), catalogue(b)];
      const diff = JSON.parse(JSON.stringify(diffCatalogues(before, after)));
      expect(applyDiff(before, diff).procedures).toEqual(after.procedures);
    },
  );

  test.prop([anyVersions, anyVersions])('a change of a version says what differs, and nothing else does', (a, b) => {
    const { changes } = diffCatalogues(catalogue(a), catalogue(b));
    const altered = changes.filter(({ before, after }) => before !== null && after !== null);
    expect(altered.filter(({ differences }) => differences.length === 0)).toEqual([]);
    const silent = changes.filter(({ kind, after }) => kind === 'added' || after === null);
    expect(silent.flatMap(({ differences }) => differences)).toEqual([]);
  });
});
