import type { DaySpan } from '../../calendar/index.js';
import type { DeadlineQuery } from '../../deadline/index.js';
import { decide, explainDueDate, hasFraction, isByTheClock, spansOf } from '../../deadline/inside.js';
import type { Locale } from '../../kernel/index.js';
import { refuse, requireLocale } from '../../kernel/inside.js';
import { narrationBlocks } from '../../narrator/index.js';
import { calendarRanges, calendarSheet } from './calendar-sheet.js';
import { heading, line, text } from './cells.js';
import { dueDateSheet } from './due-date-sheet.js';
import { UNITS } from './due-date-words.js';
import { sheetDays } from './sheet-days.js';
import { WORDS } from './words.js';
import type { Sheet, Workbook } from './workbook.js';

/** How a due date is put into a workbook. */
export type DueDateWorkbookOptions = {
  /** Vietnamese or English. */
  readonly locale: Locale;
  /**
   * The days of the calendar sheet, covered without a gap. By default from the first of January of the year of receipt to the end of the year after the due date, as far as the calendar goes.
   */
  readonly days?: DaySpan;
};

/** Refuses limits in hours, minutes and parts of a working day. */
function requireDays({ limit }: DeadlineQuery): void {
  const span = spansOf(limit).find((one) => isByTheClock(one) || hasFraction(one));
  if (span === undefined) return;
  refuse('worksheet/limit-in-hours', {
    path: ['limit'],
    value: [span.amount, span.unit],
    accepted: `whole ${Object.keys(UNITS).join(' | ')}`,
  });
}

/** The rules that were applied, as `narrate` tells them. */
function storySheet(query: DeadlineQuery, locale: Locale): Sheet {
  const items = narrationBlocks(explainDueDate(query), locale).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  return {
    name: WORDS.story[locale],
    widths: [110, 90],
    frozen: 4,
    rows: [
      line(WORDS.storyTitle[locale], 'title'),
      line(WORDS.storyOf[locale]),
      [],
      [heading(WORDS.rule[locale]), heading(WORDS.basis[locale])],
      ...items.map(({ text: words, notes = [] }, at) => [
        text(`${at + 1}. ${words}`, 'note'),
        text(notes.join('\n'), 'note'),
      ]),
    ],
  };
}

/**
 * A due date as a workbook: receipt, limit and the switches of the policy are typed in, a calendar sheet has the days with their working ordinals, and the due date is found by formulas
 * (`INDEX` and `MATCH` over the ordinals). A third sheet tells the rules that were applied at first.
 *
 * Whoever changes receipt, amount or unit in the workbook gets the due date `dueDate` gives, within the days of the calendar sheet, for working days, days, weeks, months and years, alone or one
 * after the other. Beyond those days the answer is `#N/A`. Limits in hours, minutes and parts of a working day are refused; suspensions and supplements are not in it.
 *
 * @param query - Receipt, limit, calendar and policy, as for `dueDate`.
 * @param options - The language, and which days the calendar sheet has.
 * @returns The workbook; `workbookFile` makes a file of it.
 * @throws What `dueDate` throws; `worksheet/limit-in-hours`, `worksheet/days-out-of-coverage`, `worksheet/days-too-few`, `worksheet/day-out-of-range`, `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { vietnam } from 'motcua/vn';
 * import { dueDateWorkbook } from 'motcua/worksheet';
 *
 * const receivedAt = '2026-11-20T09:00';
 * const { sheets } = dueDateWorkbook({ receivedAt, limit: { amount: 3, unit: 'working-day' }, ...vietnam(receivedAt) }, { locale: 'vi' });
 * sheets.map(({ name }) => name); // => ['Ngày hẹn trả', 'Lịch', 'Giải thích']
 * const due = sheets[0]?.rows.at(-2)?.[1];
 * // the number worksheets have for 2026-11-26
 * due?.kind === 'formula' && due.value; // => 46352
 * ```
 */
export function dueDateWorkbook(query: DeadlineQuery, options: DueDateWorkbookOptions): Workbook {
  const locale = requireLocale(options?.locale);
  const decision = decide(query);
  requireDays(query);
  const days = sheetDays(query.calendar, { from: decision.received.day, to: decision.dueDay }, options.days);
  const ranges = calendarRanges(days, locale);
  return {
    sheets: [
      dueDateSheet({ query, decision, ranges, locale }),
      calendarSheet(query.calendar, days, locale),
      storySheet(query, locale),
    ],
  };
}
