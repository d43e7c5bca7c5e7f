import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a cell of a file holds: a number, a text, `#N/A` and its like, or nothing. */
export type FileCell = number | string | null;

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

/** The figure that no formula comes to. */
export const STALE = 1e9;

/** A file whose every formula has a wrong value beside it, so that whoever shows it has not computed. */
export function withStaleValues(file: Uint8Array): { readonly file: Uint8Array; readonly planted: number } {
  let planted = 0;
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!SHEET.test(name)) return [name, bytes] as const;
    const xml = strFromU8(bytes).replace(
      /<c ([^>]*?)( t="\w+")?><f>([^<]*)<\/f><v>[^<]*<\/v><\/c>/g,
      (_, head, _type, formula) => {
        planted += 1;
        return `<c ${head}><f>${formula}</f><v>${STALE}</v></c>`;
      },
    );
    return [name, strToU8(xml)] as const;
  });
  return { file: zipSync(Object.fromEntries(parts)), planted };
}

const elements = (xml: string, name: string): readonly Element[] =>
  Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name));

const inside = (element: Element, name: string): string | null => {
  const found = Array.from(element.getElementsByTagName(name));
  return found.length === 0 ? null : found.map((one) => one.textContent ?? '').join('');
};

/** A text as it was before XLSX wrote letters of it as `_xHHHH_`. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function cellOf(element: Element, strings: readonly string[]): FileCell {
  const [value, type] = [inside(element, 'v'), element.getAttribute('t') ?? 'n'];
  if (type === 'inlineStr') return decoded(inside(element, 't') ?? '');
  if (value === null) return type === 'str' ? '' : null;
  if (type === 's') return strings[Number(value)] ?? null;
  return type === 'n' ? Number(value) : decoded(value);
}

/** By name of the sheet and address, what the cells of a file hold, and which of them have formulas. */
export type FileCells = {
  readonly at: (sheet: string, address: string) => FileCell;
  readonly hasFormula: (sheet: string, address: string) => boolean;
};

/** The cells of a file. */
export function cellsOfFile(file: Uint8Array): FileCells {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings =
    parts['xl/sharedStrings.xml'] === undefined
      ? []
      : elements(part('xl/sharedStrings.xml'), 'si').map((one) => decoded(inside(one, 't') ?? ''));
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one.getAttribute('Id') ?? '',
      (one.getAttribute('Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const cells = new Map<string, FileCell>();
  const formulas = new Set<string>();
  for (const sheet of elements(part('xl/workbook.xml'), 'sheet')) {
    const name = sheet.getAttribute('name') ?? '';
    for (const cell of elements(part(targets.get(sheet.getAttribute('r:id') ?? '') ?? ''), 'c')) {
      const key = `${name}!${cell.getAttribute('r')}`;
      cells.set(key, cellOf(cell, strings));
      if (cell.getElementsByTagName('f').length > 0) formulas.add(key);
    }
  }
  return {
    at: (sheet, address) => cells.get(`${sheet}!${address}`) ?? null,
    hasFormula: (sheet, address) => formulas.has(`${sheet}!${address}`),
  };
}
