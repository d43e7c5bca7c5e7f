import type { RestKind } from '../../calendar/index.js';
import { isWorking } from '../../calendar/inside.js';
import type { DeadlineQuery } from '../../deadline/index.js';
import type { Decision } from '../../deadline/inside.js';
import type { Locale } from '../../kernel/index.js';
import type { CalendarRanges } from './calendar-sheet.js';
import { dayFormat, formula, serialOf, text } from './cells.js';
import { certaintyFormula, goesOnFormula, lateFormula, ofDay, workingDayAfter } from './due-date-formulas.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

/** What the rows of a due date are made from. */
export type DueDateParts = {
  readonly query: DeadlineQuery;
  readonly decision: Decision;
  readonly ranges: CalendarRanges;
  readonly locale: Locale;
};

/** The reasons a day may rest for, in the order of their switches. */
export const REST_KINDS: readonly RestKind[] = ['weekly-rest', 'holiday', 'tet', 'in-lieu', 'swapped-off', 'closure'];

/** Where what is typed in stands. */
export const INPUTS = {
  received: 'B6',
  time: 'B7',
  cutoff: 'B8',
  restMoves: 'B9',
  missingDay: 'B10',
  asks: 'B11',
} as const;

/** In which rows the results begin, the parts of the limit end, and the switches begin: they move with the number of parts. */
export type DueDateRows = { readonly first: number; readonly lastPart: number; readonly switches: number };

/** Where each step of the answer stands. */
export const stepCells = ({ first }: Pick<DueDateRows, 'first'>) => ({
  late: `B${first}`,
  afterCutoff: `B${first + 1}`,
  dayZero: `B${first + 2}`,
  nominal: `B${first + 3}`,
  goesOn: `B${first + 4}`,
  due: `B${first + 5}`,
});

/** The steps of the answer as formulas. */
function stepFormulas({ ranges, locale }: DueDateParts, rows: DueDateRows) {
  const { late, afterCutoff, nominal, goesOn, due } = stepCells(rows);
  const last = rows.switches + REST_KINDS.length - 1;
  const switches = { kinds: `$A$${rows.switches}:$A$${last}`, on: `$B$${rows.switches}:$B$${last}` };
  const next = (day: string) => workingDayAfter(day, '1', ranges);
  const rests = `AND(${INPUTS.restMoves}=1,${ofDay(ranges.working, afterCutoff, ranges)}=0)`;
  return {
    late: lateFormula(INPUTS.time, INPUTS.cutoff, ofDay(ranges.working, INPUTS.received, ranges)),
    afterCutoff: `=IF(${late}=1,${next(INPUTS.received)},${ofDay(ranges.days, INPUTS.received, ranges)})`,
    dayZero: `=IF(${rests},${next(afterCutoff)},${afterCutoff})`,
    nominal: `=E${rows.lastPart}`,
    goesOn: goesOnFormula(nominal, INPUTS.asks, switches, ranges, locale),
    due: `=IF(${goesOn}=1,${next(nominal)},${nominal})`,
    certainty: certaintyFormula(INPUTS.received, due, ranges, locale),
  };
}

/** The steps of the answer, from the receipt to the due date. */
export function resultRows(parts: DueDateParts, rows: DueDateRows): Sheet['rows'] {
  const { decision, locale, query } = parts;
  const formulas = stepFormulas(parts, rows);
  const row = (word: keyof typeof formulas, value: number | string, isResult = false): readonly Cell[] => [
    text(WORDS[word][locale]),
    formula(formulas[word], value, isResult ? 'result' : 'step'),
  ];
  const day = (word: keyof typeof formulas, value: number, isResult = false): readonly Cell[] => [
    text(WORDS[word][locale]),
    formula(formulas[word], serialOf(value), isResult ? 'result' : 'step', dayFormat(locale)),
  ];
  const rests = !isWorking(query.calendar, decision.nominal.day);
  return [
    row('late', decision.isLate ? 1 : 0),
    day('afterCutoff', decision.cutoffDay),
    day('dayZero', decision.dayZero),
    day('nominal', decision.nominal.day),
    row('goesOn', rests && decision.roll?.choice.value === true ? 1 : 0),
    day('due', decision.dueDay, true),
    row('certainty', WORDS[decision.isProvisional ? 'provisional' : 'official'][locale], true),
  ];
}
