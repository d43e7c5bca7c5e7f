import type { WorkingCalendar } from '../../calendar/index.js';
import { isWorking, KIND_NAMES, restKinds, statusOfDay, workingDaysBetween } from '../../calendar/inside.js';
import { type EpochDay, fromEpochDay, type Locale } from '../../kernel/index.js';
import { citation } from '../../narrator/inside.js';
import { columnRange } from './address.js';
import { date, dayFormat, formula, heading, line, number, text } from './cells.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

/** The days of a calendar sheet. */
export type SheetDays = { readonly from: EpochDay; readonly to: EpochDay };

const FIRST_ROW = 5;

/** The ranges of a calendar sheet, as formulas of other sheets name them. */
export type CalendarRanges = {
  readonly days: string;
  readonly working: string;
  readonly ordinals: string;
  readonly kinds: string;
  readonly otherKinds: string;
  readonly projected: string;
};

/** Where a calendar sheet has what. */
export function calendarRanges({ from, to }: SheetDays, locale: Locale): CalendarRanges {
  const range = (column: string) => columnRange(WORDS.calendar[locale], column, FIRST_ROW, FIRST_ROW + to - from);
  const [days, working, ordinals] = [range('A'), range('B'), range('C')];
  return { days, working, ordinals, kinds: range('E'), otherKinds: range('F'), projected: range('G') };
}

function dayRow(calendar: WorkingCalendar, day: EpochDay, { from }: SheetDays, locale: Locale): readonly Cell[] {
  const row = FIRST_ROW + day - from;
  const { names, certainty, basis } = statusOfDay(calendar, day);
  const [kind, other] = restKinds(calendar, day).map((one) => KIND_NAMES[one][locale]);
  const works = isWorking(calendar, day);
  const ordinal = workingDaysBetween(calendar, from, day) + (isWorking(calendar, from) ? 1 : 0);
  return [
    date(fromEpochDay(day), 'text', `ddd ${dayFormat(locale)}`),
    number(works ? 1 : 0, 'input'),
    formula(day === from ? `=B${row}` : `=C${row - 1}+B${row}`, ordinal, 'step'),
    text(names[locale]),
    text(kind ?? WORDS.none[locale]),
    text(other ?? WORDS.none[locale]),
    number(certainty === 'projected' ? 1 : 0, 'text'),
    text(basis.map((one) => citation(one, locale)).join('; ')),
  ];
}

/** The days of a calendar, one a row: whether it is worked, its ordinal as a formula, why, and by which law. */
export function calendarSheet(calendar: WorkingCalendar, days: SheetDays, locale: Locale): Sheet {
  const labels = ['day', 'working', 'ordinal', 'why', 'restKind', 'restKindToo', 'projected', 'basis'] as const;
  const count = days.to - days.from + 1;
  return {
    name: WORDS.calendar[locale],
    widths: [18, 10, 12, 34, 22, 22, 10, 90],
    frozen: FIRST_ROW - 1,
    rows: [
      line(`${calendar.names[locale]} (${calendar.version})`, 'title'),
      line(WORDS.calendarNote[locale]),
      [],
      labels.map((label) => heading(WORDS[label][locale])),
      ...Array.from({ length: count }, (_, at) => dayRow(calendar, days.from + at, days, locale)),
    ],
  };
}
