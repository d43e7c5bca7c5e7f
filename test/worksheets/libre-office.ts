import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const setting = (mode: 0 | 1) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;

/**
 * Files as LibreOffice writes them again after it has computed them: all anew (0), or as its users have it when they have set nothing (1: never, but for files that ask for it).
 */
export function recomputed(files: ReadonlyMap<string, Uint8Array>, mode: 0 | 1): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'worksheets-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), setting(mode));
    const given = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    const args = [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
    ];
    const { status, stderr } = spawnSync('soffice', [...args, ...given], { encoding: 'utf8', timeout: 300_000 });
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(out, `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
