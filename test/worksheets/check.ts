// Writes workbooks as files, plants a wrong value beside every formula, has LibreOffice compute them, and compares every cell with the library.
import { workbookFile } from 'motcua/worksheet';
import { addressOf, agrees } from '../reference/worksheet.ts';
import { recomputed } from './libre-office.ts';
import { type ExpectedCell, type Sample, samples, TRAPS } from './samples.ts';
import { cellsOfFile, type FileCells, STALE, withStaleValues } from './xlsx.ts';

/** What the formulas of a workbook have to show. */
const expectedOf = ({ workbook, expected }: Sample): readonly ExpectedCell[] =>
  expected ??
  workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell?.kind === 'formula' ? [{ sheet: name, address: addressOf(at, column), value: cell.value }] : [],
      ),
    ),
  );

const formulasOf = ({ workbook }: Sample): number =>
  workbook.sheets.reduce((all, { rows }) => all + rows.flat().filter((cell) => cell?.kind === 'formula').length, 0);

/** The cells of a file that do not show what the library says. */
function differences(name: string, cells: FileCells, expected: readonly ExpectedCell[]): readonly string[] {
  return expected.flatMap(({ sheet, address, value }) => {
    const found = cells.at(sheet, address);
    if (!cells.hasFormula(sheet, address)) return [`${name} ${sheet}!${address} is no formula`];
    return agrees(found, value) ? [] : [`${name} ${sheet}!${address} is ${found}, not ${value}`];
  });
}

/** Texts that did not stay as they were, or became formulas. */
function changedTexts(sample: Sample, cells: FileCells): readonly string[] {
  const [sheet] = sample.workbook.sheets;
  return TRAPS.flatMap((words, at) => {
    const [name, address] = [sheet?.name ?? '', addressOf(at, 0)];
    const isKept = (cells.at(name, address) ?? '') === words && !cells.hasFormula(name, address);
    return isKept ? [] : [`${JSON.stringify(words)} became ${JSON.stringify(cells.at(name, address))}`];
  });
}

function requireNone(found: readonly string[], what: string): void {
  if (found.length > 0) throw new Error(`${what}: ${found.length} cells differ\n${found.slice(0, 20).join('\n')}`);
}

const all = samples();
const written = new Map<string, Uint8Array>();
let planted = 0;
for (const sample of all) {
  const file = await workbookFile(sample.workbook);
  if (sample.name === 'traps') requireNone(changedTexts(sample, cellsOfFile(file)), 'texts as written');
  const stale = withStaleValues(file);
  if (stale.planted !== formulasOf(sample))
    throw new Error(`${sample.name}: values beside ${stale.planted} of ${formulasOf(sample)} formulas`);
  planted += stale.planted;
  written.set(sample.name, stale.file);
}

const started = performance.now();
const found = recomputed(written, 0);
let compared = 0;
for (const sample of all) {
  const cells = cellsOfFile(found.get(sample.name) as Uint8Array);
  const expected = expectedOf(sample);
  requireNone(differences(sample.name, cells, expected), sample.name);
  if (sample.name === 'traps') requireNone(changedTexts(sample, cells), 'texts as LibreOffice has them');
  compared += expected.length;
}

// the comparison can fail: the planted figure is not what any formula comes to
const [first] = all as [Sample];
const unseen = differences(first.name, cellsOfFile(written.get(first.name) as Uint8Array), expectedOf(first));
if (unseen.length !== expectedOf(first).length) throw new Error(`the planted figure ${STALE} is taken for right`);

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `LibreOffice: ${all.length} workbooks, ${planted} formulas with a planted value, ${compared} compared, all equal (${seconds} s)`,
);
