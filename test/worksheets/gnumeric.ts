import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files as Gnumeric writes them again after it has computed every formula anew. */
export function recomputedByGnumeric(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'worksheets-'));
  const [given, out] = [join(folder, 'given.xlsx'), join(folder, 'out.xlsx')];
  const compute = (name: string, bytes: Uint8Array): Uint8Array => {
    writeFileSync(given, bytes);
    const { status, stderr } = spawnSync('ssconvert', ['--recalc', given, out], { encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) throw new Error(`ssconvert of ${name} ended with ${status}: ${stderr}`);
    return readFileSync(out);
  };
  try {
    return new Map([...files].map(([name, bytes]) => [name, compute(name, bytes)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
