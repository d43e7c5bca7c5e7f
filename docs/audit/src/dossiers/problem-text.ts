import type { Locale, Problem } from 'motcua';
import type { ListItem } from 'motcua/narrator';
import { shortDate } from '../page/date-text.ts';
import { problemItem } from '../page/problem-items.ts';
import { columnWords, headingsKnown } from './column-words.ts';
import { type ReadColumn, readColumns } from './matching.ts';

const WORDS = {
  vi: {
    row: 'dòng',
    column: 'cột',
    more: 'dòng khác',
    and: 'và',
    known: 'tên nhận biết được',
    cells: 'ô',
    of: 'cột',
    other: 'khác với cột',
    beyond: 'Đếm thời hạn từ ngày tiếp nhận thì ra ngoài lịch làm việc đã có',
    dates: 'ngày viết 20/11/2026 hoặc 2026-11-20',
  },
  en: {
    row: 'row',
    column: 'column',
    more: 'more',
    and: 'and',
    known: 'known as',
    cells: 'cells',
    of: 'columns',
    other: 'unlike the column',
    beyond: 'Counted from the receipt, the limit leaves the calendar',
    dates: 'dates are 20/11/2026 or 2026-11-20',
  },
} as const;

/** How many rows of one kind are named. */
const MOST_PLACES = 20;

const isColumn = (name: unknown): name is ReadColumn => (readColumns as readonly unknown[]).includes(name);

/** What a problem is called, without its place. */
export const headOf = ({ code, severity }: Problem, locale: Locale): string =>
  problemItem({ code, severity, path: [] }, locale).text;

/** Problems whose place is in the library's own words, not in those of the file. */
const isOfFile = ({ code }: Problem) => /^(audit|dossier)\//.test(code);

/** The column of a problem: as the file calls it, else by what it holds; nothing for a place of the library's own. */
function columnOf(problem: Problem, locale: Locale): string {
  const name = problem.path[1];
  if (name === undefined) return '';
  const say = WORDS[locale];
  if (isColumn(name)) return `, ${say.column} “${columnWords[name][locale]}”`;
  if (typeof name === 'number') return `, ${say.column} ${name}`;
  return isOfFile(problem) ? `, ${say.column} “${name}”` : '';
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What was found there. */
function foundIn({ code, value, accepted }: Problem, locale: Locale): string {
  const say = WORDS[locale];
  if (code === 'audit/too-many-cells' || code === 'audit/too-few-cells')
    return ` (${value} ${say.cells}, ${accepted} ${say.of})`;
  if (typeof value !== 'string') return '';
  const shown = isDate(value) ? shortDate(value) : value;
  return ` (“${shown}”${code === 'dossier/ambiguous-column' ? `, ${say.other} “${accepted}”` : ''})`;
}

/** The first and the last day of what the calendar holds. */
const boundsOf = (accepted = '') => accepted.split('..').map(shortDate).join(' – ');

/** What a kind of problem is called here, with what helps to mend it. */
function kindHead(problem: Problem, locale: Locale): string {
  const say = WORDS[locale];
  const { code, accepted } = problem;
  // the library names the day it counts from, which may well be in the calendar
  if (code === 'calendar/out-of-coverage') return `${say.beyond} (${boundsOf(accepted)})`;
  const head = headOf(problem, locale);
  return code === 'dossier/unreadable-date' ? `${head} (${say.dates})` : head;
}

/** A column that is missing, by what it holds and what it may be called. */
function missingColumn(problem: Problem, locale: Locale): string {
  const column = problem.path[1] as ReadColumn;
  const names = headingsKnown(column, locale).join(', ');
  return `${headOf(problem, locale)} “${columnWords[column][locale]}”${names === '' ? '' : ` (${WORDS[locale].known}: ${names})`}`;
}

/** One kind of problem in one column, with its rows. */
function kindText(kind: readonly Problem[], locale: Locale): string {
  const [first] = kind as readonly [Problem];
  if (first.code === 'audit/no-column') return missingColumn(first, locale);
  const head = kindHead(first, locale);
  const [row] = first.path;
  if (typeof row !== 'number') return problemItem(first, locale).text;
  const say = WORDS[locale];
  const places = kind.slice(0, MOST_PLACES).map((one) => `${say.row} ${one.path[0]}${foundIn(one, locale)}`);
  const left = kind.length - places.length;
  const more = left === 0 ? '' : `, ${say.and} ${left} ${say.more}`;
  return `${head}${columnOf(first, locale)}: ${places.join(', ')}${more}`;
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** Problems of a file in words: each kind once for a column, with the rows it was found in; what kept rows out first. */
export function problemKinds(problems: readonly Problem[], locale: Locale): readonly ListItem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { code, path } = problem;
    // what has no row stands alone
    const key = typeof path[0] === 'number' ? `${code} ${path[1]}` : `${code} ${path.join('.')}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [problem]);
    else kind.push(problem);
  }
  return [...kinds.values()]
    .sort(([a], [b]) => RANK[(a as Problem).severity] - RANK[(b as Problem).severity])
    .map((kind) => ({ text: kindText(kind, locale) }));
}
