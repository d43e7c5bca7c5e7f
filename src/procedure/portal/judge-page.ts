import { shownValue } from '../../kernel/inside.js';
import { alignPage } from './align-page.js';
import { keep, type Ledger, tell } from './ledger.js';
import type { PageRow } from './page-row.js';

const KEY = 'executionMethodsText';

/** Compares the text of the page with the rows: what no row has is kept as a remark, and every difference is told. */
export function judgePage(ledger: Ledger, page: string | undefined, rows: readonly (PageRow & { at: number })[]): void {
  if (page === undefined) return;
  const { stretches, missing, broken } = alignPage(page, rows);
  for (const stretch of stretches) {
    tell(ledger, rows.length === 0 ? 'text/rows-only-in-page' : 'text/unaligned', [KEY], {
      value: shownValue(stretch),
    });
    keep(ledger, [KEY], stretch);
  }
  for (const at of missing) tell(ledger, 'text/row-not-in-page', ['executionMethods', at]);
  for (const { at, text } of broken) {
    tell(ledger, 'text/run-together', ['executionMethods', at], { value: shownValue(text) });
  }
}
