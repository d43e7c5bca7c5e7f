// Writes workbooks as files, plants a wrong value beside every formula, has LibreOffice and Gnumeric compute them, and compares every cell with the library.
import { workbookFile } from 'motcua/worksheet';
import { addressOf, agrees } from '../reference/worksheet.ts';
import { recomputedByGnumeric } from './gnumeric.ts';
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

/** The files of all workbooks, and how many formulas have a value beside them. */
async function files(all: readonly Sample[], isPlanted: boolean) {
  const written = new Map<string, Uint8Array>();
  let planted = 0;
  for (const sample of all) {
    const file = await workbookFile(sample.workbook, { keepValues: isPlanted });
    if (sample.name === 'traps') requireNone(changedTexts(sample, cellsOfFile(file)), 'texts as written');
    const stale = withStaleValues(file);
    planted += stale.planted;
    written.set(sample.name, isPlanted ? stale.file : file);
  }
  return { written, planted };
}

/** Compares every formula of every file, and says how many there were. */
function compare(all: readonly Sample[], program: string, found: ReadonlyMap<string, Uint8Array>): number {
  let compared = 0;
  for (const sample of all) {
    const cells = cellsOfFile(found.get(sample.name) as Uint8Array);
    const expected = expectedOf(sample);
    requireNone(differences(sample.name, cells, expected), `${program}, ${sample.name}`);
    if (sample.name === 'traps') requireNone(changedTexts(sample, cells), `texts as ${program} has them`);
    compared += expected.length;
  }
  return compared;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Has a program compute files, compares, and tells. */
function check(all: readonly Sample[], given: Files, program: string, what: string, compute: (files: Files) => Files) {
  const started = performance.now();
  const compared = compare(all, program, compute(given));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${program}, ${what}: ${all.length} workbooks, ${compared} formulas compared, all equal (${seconds} s)`);
}

const all = samples();
const { written: planted, planted: values } = await files(all, true);
const wanted = all.reduce((sum, sample) => sum + formulasOf(sample), 0);
if (values !== wanted) throw new Error(`values beside ${values} formulas, not ${wanted}`);
const stale = 'a wrong value beside every formula, recalculation always';
check(all, planted, 'LibreOffice', stale, (given) => recomputed(given, 0));
check(all, planted, 'Gnumeric', stale, recomputedByGnumeric);

const plain = all.filter(({ name }) => !/retyped|score-[3-9]|score-[12].|rates-(?!half)/.test(name));
const { written: asWritten, planted: kept } = await files(plain, false);
if (kept !== 0) throw new Error(`as written: values beside ${kept} formulas`);
check(plain, asWritten, 'LibreOffice', 'as written, recalculation as it is set by default', (given) =>
  recomputed(given, 1),
);

// the comparison can fail: the planted figure is not what any formula comes to
const [first] = all as [Sample];
const unseen = differences(first.name, cellsOfFile(planted.get(first.name) as Uint8Array), expectedOf(first));
if (unseen.length !== expectedOf(first).length) throw new Error(`the planted figure ${STALE} is taken for right`);
