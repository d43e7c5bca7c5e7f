import type { PageRow } from './page-row.js';

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);

/** Where a text ends that starts at a place of the page, white space apart; -1 when another stands there. */
function endOf(page: string, start: number, text: string): number {
  if (page.startsWith(text, start)) return start + text.length;
  let at = start;
  for (let next = 0; next < text.length; next++) {
    const letter = text.charCodeAt(next);
    if (isSpace(letter)) continue;
    while (at < page.length && isSpace(page.charCodeAt(at))) at++;
    if (page.charCodeAt(at) !== letter) return -1;
    at++;
  }
  return at;
}

/** Where a row was found on the page. */
type Found = {
  readonly from: number;
  readonly to: number;
  /** The page has the limit and the fee of the row as the row has them. */
  readonly isWhole: boolean;
};

function rowAt(page: string, from: number, row: PageRow): Found | undefined {
  const label = endOf(page, from, row.label);
  if (label < 0) return undefined;
  const time = endOf(page, label, row.time);
  const afterTime = time < 0 ? label : time;
  const fee = row.fees.map((text) => endOf(page, afterTime, text)).find((end) => end >= 0);
  const to = endOf(page, fee ?? afterTime, row.description);
  // a row of which nothing is read is not found: one of an unknown channel that says nothing would be anywhere
  return to <= from ? undefined : { from, to, isWhole: time >= 0 && fee !== undefined };
}

// how often a row is looked for behind a place where it is not, and how many rows may be looked for in vain
const MOST_TRIES = 16;

/** The row at a place of the page, or at one of the next places where its channel is named. */
function findRow(page: string, from: number, row: PageRow): Found | undefined {
  const here = rowAt(page, from, row);
  if (here !== undefined || row.label === '') return here;
  let at = from;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    at = page.indexOf(row.label, at);
    if (at < 0) return undefined;
    const found = rowAt(page, at, row);
    if (found !== undefined) return found;
    at += 1;
  }
  return undefined;
}

/** What comparing the page with the rows split from it comes to. */
export type Alignment = {
  /** What the page says and no row does. */
  readonly stretches: readonly string[];
  /** The rows, by their place in the list, that are not on the page. */
  readonly missing: readonly number[];
  /** The rows whose limit and fee the page runs together. */
  readonly broken: readonly { readonly at: number; readonly text: string }[];
};

const HEADER = 'Hình thức nộpThời gianPhí, lệ phíMô tả';
const MOST_FAILURES = 16;

/** Lays the rows along the page's text, in order; white space apart, every letter of the page is in a row, in the header or in a stretch. */
export function alignPage(page: string, rows: readonly (PageRow & { readonly at: number })[]): Alignment {
  const stretches: string[] = [];
  const missing: number[] = [];
  const broken: { at: number; text: string }[] = [];
  const leave = (from: number, to: number) => {
    const stretch = page.slice(from, to).trim();
    if (stretch !== '') stretches.push(stretch);
  };
  let at = Math.max(0, endOf(page, 0, HEADER));
  for (const row of rows) {
    const found = missing.length < MOST_FAILURES ? findRow(page, at, row) : undefined;
    if (found === undefined) {
      missing.push(row.at);
      continue;
    }
    leave(at, found.from);
    if (!found.isWhole) broken.push({ at: row.at, text: page.slice(found.from, found.to) });
    at = found.to;
  }
  leave(at, page.length);
  return { stretches, missing, broken };
}
