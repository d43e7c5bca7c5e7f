import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const folder = process.env['MOTCUA_CONFORMANCE_DATA'];

export type Row = { readonly [column: string]: string };

/** The rows of a CSV file of the conformance data. */
export const rowsOf = (file: string): readonly Row[] =>
  parse(readFileSync(join(folder ?? '', file), 'utf8'), { columns: true, skip_empty_lines: true });

/** The lines of a compressed text file of the conformance data. */
export const linesOf = (file: string): readonly string[] =>
  gunzipSync(readFileSync(join(folder ?? '', file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

/** A suite over the conformance data; where that is not at hand it says so and passes over it. */
export function conformance(name: string, suite: () => void): void {
  if (folder !== undefined && folder !== '') {
    describe(name, suite);
    return;
  }
  test(`${name}: passed over, MOTCUA_CONFORMANCE_DATA is not set`, (context) => {
    console.warn(`\n*** ${name}: PASSED OVER. Set MOTCUA_CONFORMANCE_DATA to the folder of the data. ***\n`);
    expect(folder ?? '').toBe('');
    context.skip();
  });
}
