import type { Locale, Problem } from 'motcua';
import { shortDate } from '../page/date-text.ts';
import { headOf } from './problem-text.ts';

type Says = (value: string, against: string) => string;

/** What is told of a finding beside its name. */
const DETAILS: { readonly [code: string]: { readonly [locale in Locale]: Says } } = {
  'dossier/row-twice': { vi: (row) => `dòng ${row}`, en: (row) => `row ${row}` },
  'dossier/finished-before-received': {
    vi: (ended, received) => `kết thúc ${ended}, tiếp nhận ${received}`,
    en: (ended, received) => `ended ${ended}, received ${received}`,
  },
  'dossier/due-before-received': {
    vi: (due, received) => `hẹn trả ${due}, tiếp nhận ${received}`,
    en: (due, received) => `due ${due}, received ${received}`,
  },
  'audit/due-on-rest-day': {
    vi: (due, next) => `${due}; ngày làm việc tiếp theo là ${next}`,
    en: (due, next) => `${due}; the next working day is ${next}`,
  },
  'audit/ended-after-period': {
    vi: (ended, last) => `kết thúc ${ended}, ngày cuối kỳ ${last}`,
    en: (ended, last) => `ended ${ended}, the period ends ${last}`,
  },
  'audit/outside-calendar': { vi: (day) => day, en: (day) => day },
};

const shown = (found: unknown) =>
  typeof found === 'string' && found.includes('-') ? shortDate(found) : `${found ?? ''}`;

/** A finding in words, with its days. */
export function findingText(problem: Problem, locale: Locale): string {
  const says = DETAILS[problem.code]?.[locale];
  const head = headOf(problem, locale);
  return says === undefined ? head : `${head} (${says(shown(problem.value), shown(problem.accepted))})`;
}
