import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Packs the built package and installs it in an empty project, whose folder is returned. */
export function installPacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-consumer-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');
  execFileSync('npm', ['install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

/** Runs a program of the consumer and returns what it printed. */
export function runIn(folder: string, file: string, program: string, ...args: readonly string[]): string {
  writeFileSync(join(folder, file), program);
  return execFileSync('node', [...args, file], { cwd: folder, encoding: 'utf8' });
}

/** Type-checks a program of the consumer with the project's compiler; returns what it said. */
export function typeCheckIn(folder: string, file: string, program: string, options: readonly string[]): string {
  writeFileSync(join(folder, file), program);
  try {
    return execFileSync(
      'node',
      [
        resolve('node_modules/typescript/bin/tsc'),
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--target',
        'es2022',
        ...options,
        file,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}
