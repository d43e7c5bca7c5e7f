import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundlers, bundleSizes, figuresOf, statedSizes } from './bundle-sizes.ts';
import { installPacked, runIn } from './pack.ts';

const folder = installPacked();
// nothing is installed there
const bare = mkdtempSync(join(tmpdir(), 'motcua-bundled-'));
afterAll(() => {
  for (const made of [folder, bare]) rmSync(made, { recursive: true, force: true });
});

const consumer = `
import { dueDate } from 'motcua';
import { parseTimeLimit } from 'motcua/deadline';
import { vietnam } from 'motcua/vn';
const receivedAt = '2026-11-20T09:00';
console.log(dueDate({ receivedAt, limit: parseTimeLimit({ amount: 3, unit: 'working-day' }), ...vietnam(receivedAt) }).dueOn);
`;

describe('the packed package, bundled', () => {
  test.each(Object.entries(bundlers))('by %s answers without its packages beside it', async (name, bundler) => {
    const entry = join(folder, `consumer-${name}.mjs`);
    writeFileSync(entry, consumer);
    const [code = '', ...others] = await bundler(folder, entry);
    expect(others).toEqual([]);
    expect(runIn(bare, `bundled-${name}.mjs`, code)).toBe('2026-11-26\n');
  });

  test('has the sizes that docs/package.md states: no figure is more than a twentieth above or a tenth below (npm run sizes)', async () => {
    const stated = statedSizes();
    const sizes = await bundleSizes(folder);
    expect([...stated.keys()]).toEqual(sizes.map(({ subpath }) => subpath));
    const off = sizes.flatMap((one) =>
      figuresOf(one).flatMap((bytes, n) => {
        const said = stated.get(one.subpath)?.[n] ?? Number.NaN;
        return bytes <= said * 1.05 && bytes >= said * 0.9 ? [] : [`${one.subpath}: ${bytes} bytes, stated ${said}`];
      }),
    );
    expect(off).toEqual([]);
  });
});
