import {
  applyDiff,
  type CatalogueChange,
  catalogue,
  diffCatalogues,
  type Procedure,
  procedureDifferences,
} from 'motcua/procedure';
import { describe, expect, test } from 'vitest';

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const plain: Procedure = { code: '1.1', name: { vi: 'A' } };
const law = { document: '68/2020/QH14', status: 'unverified' } as const;

describe('the differences of two versions', () => {
  test.each<[Partial<Procedure>, Partial<Procedure>, readonly (readonly unknown[])[]]>([
    [{}, {}, []],
    [
      {},
      { limits: { statutory: days(5), basis: [law] } },
      [
        ['limit-added', 'procedure statutory', null, days(5)],
        ['other-changed', 'procedure limits', {}, { basis: [law] }],
      ],
    ],
    [{ limits: { committed: days(5) } }, {}, [['limit-removed', 'procedure committed', days(5), null]]],
    [
      { limits: { statutory: days(5), committed: days(4) } },
      { limits: { statutory: days(6), committed: days(3) } },
      [
        ['limit-longer', 'procedure statutory', days(5), days(6)],
        ['limit-shorter', 'procedure committed', days(4), days(3)],
      ],
    ],
    [
      { limits: { statutory: { amount: 1, unit: 'week' } } },
      { limits: { statutory: { amount: 7, unit: 'calendar-day' } } },
      [['limit-changed', 'procedure statutory', { amount: 1, unit: 'week' }, { amount: 7, unit: 'calendar-day' }]],
    ],
    [
      { channels: [{ channel: 'online', case: 'a', fees: [] }, { note: 'x' }] },
      { channels: [{ channel: 'online', case: 'a', fees: [{ amount: 5, currency: 'VND' }], note: 'y' }] },
      [
        ['fee-changed', 'online/a', [], [{ amount: 5, currency: 'VND' }]],
        ['other-changed', 'online/a', { channel: 'online', case: 'a' }, { channel: 'online', case: 'a', note: 'y' }],
        ['channel-removed', '', { note: 'x' }, null],
      ],
    ],
    [
      { channels: [{ named: 'Fax' }, { named: 'Fax' }] },
      { channels: [{ named: 'Fax' }, { named: 'Fax', note: 'x' }, { named: 'Fax (2)' }] },
      [
        ['other-changed', 'Fax (2)', { named: 'Fax' }, { named: 'Fax', note: 'x' }],
        ['channel-added', 'Fax (2)′', null, { named: 'Fax (2)' }],
      ],
    ],
    [
      {
        cases: [
          { code: 'a', name: 'A' },
          { code: 'b', limits: { statutory: days(5) } },
        ],
      },
      { cases: [{ code: 'b', limits: { statutory: days(4) } }, { code: 'c' }] },
      [
        ['other-changed', 'case a', { code: 'a', name: 'A' }, null],
        ['limit-shorter', 'case b statutory', days(5), days(4)],
        ['other-changed', 'case c', null, { code: 'c' }],
      ],
    ],
    [
      { levels: [{ level: 'district' }, { level: 'commune' }] },
      { levels: [{ level: 'commune', since: '2025-07-01' }, { level: 'province' }] },
      [
        ['level-removed', 'district', { level: 'district' }, null],
        ['other-changed', 'commune', { level: 'commune' }, { level: 'commune', since: '2025-07-01' }],
        ['level-added', 'province', null, { level: 'province' }],
      ],
    ],
    [
      { since: '2025-01-01' },
      { since: '2025-01-01', until: '2025-12-31' },
      [['validity-changed', 'procedure', { since: '2025-01-01' }, { since: '2025-01-01', until: '2025-12-31' }]],
    ],
    [
      { sequence: 'x', kind: 'k' },
      { name: { vi: 'B' }, kind: 'k', basis: [law] },
      [
        ['other-changed', 'basis', null, [law]],
        ['other-changed', 'name', { vi: 'A' }, { vi: 'B' }],
        ['other-changed', 'sequence', 'x', null],
      ],
    ],
  ])('from %j to %j', (before, after, differences) => {
    const found = procedureDifferences({ ...plain, ...before }, { ...plain, ...after });
    expect(found.map(({ kind, where, before: was, after: is }) => [kind, where, was, is])).toEqual(differences);
  });
});

describe('what became of a version', () => {
  const version = (since?: string, until?: string, more: Partial<Procedure> = {}): Procedure => ({
    ...plain,
    ...(since && { since }),
    ...(until && { until }),
    ...more,
  });
  const kinds = (before: readonly Procedure[], after: readonly Procedure[]) =>
    diffCatalogues(catalogue(before), catalogue(after)).changes.map(({ since, kind }) => [since, kind]);
  const [old, now] = [version(undefined, '2025-12-31'), version('2026-01-01')];

  test.each<[string, readonly Procedure[], readonly Procedure[], ReturnType<typeof kinds>]>([
    [
      'added whole',
      [],
      [old, now],
      [
        [null, 'added'],
        ['2026-01-01', 'added'],
      ],
    ],
    [
      'repealed whole',
      [old, now],
      [],
      [
        [null, 'repealed'],
        ['2026-01-01', 'repealed'],
      ],
    ],
    ['the last ends', [old, now], [old, version('2026-01-01', '2026-06-30')], [['2026-01-01', 'repealed']]],
    ['the last goes', [old, now], [old], [['2026-01-01', 'repealed']]],
    ['the first goes', [old, now], [now], [[null, 'version-withdrawn']]],
    [
      'the first goes where none goes on',
      [old, version('2026-01-01', '2026-06-30')],
      [version('2026-01-01', '2026-06-30')],
      [[null, 'version-withdrawn']],
    ],
    [
      'the first ends sooner, and the last too',
      [old, now],
      [version(undefined, '2025-06-30'), version('2026-01-01', '2026-06-30')],
      [
        [null, 'changed'],
        ['2026-01-01', 'repealed'],
      ],
    ],
    [
      'one without an end follows',
      [version()],
      [old, now],
      [
        [null, 'changed'],
        ['2026-01-01', 'new-version'],
      ],
    ],
    ['one with an end changes', [old], [version(undefined, '2025-06-30')], [[null, 'changed']]],
  ])('%s', (_, before, after, found) => {
    expect(kinds(before, after)).toEqual(found);
  });

  test('a new version is told from the last that began before it, else from the first', () => {
    const limited = (since: string, until: string | undefined, amount: number) =>
      version(since, until, { limits: { statutory: days(amount) } });
    const had = [limited('2020-01-01', '2020-12-31', 20), limited('2022-01-01', '2022-12-31', 10)];
    const priorLimit = (since: string, until: string) => {
      const all = catalogue([...had, limited(since, until, 5)]);
      return diffCatalogues(catalogue(had), all).changes[0]?.differences[0]?.before;
    };
    expect([
      priorLimit('2019-01-01', '2019-12-31'),
      priorLimit('2021-01-01', '2021-12-31'),
      priorLimit('2023-01-01', '2023-12-31'),
    ]).toEqual([days(20), days(20), days(10)]);
  });

  test('changes come by code and day, each with the version before and after', () => {
    const other = { ...plain, code: '0.9' };
    const { changes } = diffCatalogues(catalogue([now]), catalogue([other, old]));
    const told = ({ code, since, before, after }: CatalogueChange) => [code, since, before, after];
    expect(changes.map(told)).toEqual([
      ['0.9', null, null, other],
      ['1.1', null, null, old],
      ['1.1', '2026-01-01', now, null],
    ]);
    expect(applyDiff(catalogue([now]), { changes }).procedures).toEqual([other, old]);
  });
});
