import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What a bundler makes of a program that uses the built package: bytes after minifying and brotli, and the files it took. */
async function bundled(program: string) {
  const result = await build({
    stdin: { contents: program, resolveDir: '.', loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    // the writer of workbooks is a peer that is loaded when asked
    external: ['write-excel-file/*'],
    logLevel: 'silent',
  });
  const inputs = Object.keys(result.metafile.inputs);
  return {
    bytes: brotliCompressSync(result.outputFiles[0]?.contents ?? '').length,
    inputs,
    text: result.outputFiles[0]?.text ?? '',
  };
}

test.each([
  ['dueDate', "export { dueDate } from 'motcua';", 5_100],
  [
    'dueDate with the Vietnamese calendar',
    "export { dueDate } from 'motcua'; export { vietnam } from 'motcua/vn';",
    12_400,
  ],
  ['addWorkingDays', "export { addWorkingDays } from 'motcua';", 2_000],
  ['all workbooks, without their writer', "export * from 'motcua/worksheet';", 83_000],
  ['a workbook of rates', "export { rateWorkbook } from 'motcua/worksheet';", 7_000],
  ['nothing', "import 'motcua'; import 'motcua/vn'; import 'motcua/calendar'; import 'motcua/deadline';", 200],
])('%s stays small and takes no zod along', async (name, program, limit) => {
  const { bytes, text } = await bundled(program);
  console.log(`${name}: ${bytes} bytes brotli of ${limit}`);
  expect(bytes).toBeLessThan(limit);
  expect(text).not.toMatch(/ZodError|\$ZodType|_zod/);
});

test('parsing does take zod along, so that the test above can see it', async () => {
  const { text } = await bundled("export { parseNotice } from 'motcua/calendar';");
  expect(text).toMatch(/_zod/);
});

test('printing a story leaves the calendar of Viet Nam out', async () => {
  const { text } = await bundled("export { narrate } from 'motcua';");
  expect(text).not.toContain('vn-2026');
});

test('every file of the package is ASCII, which loads faster, and says what the sources say', async () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) expect(readFileSync(`dist/${name}`, 'latin1'), name).not.toMatch(/[^\0-\x7f]/);
  const { vietnamCalendarSpec } = await import(resolve('dist/vn.js'));
  expect(vietnamCalendarSpec.names.vi).toBe('Lịch làm việc của cán bộ, công chức, viên chức');
});
