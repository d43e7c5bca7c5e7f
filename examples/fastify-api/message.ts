import type { Locale } from 'motcua';
import { type ListItem, narrationBlocks, print } from 'motcua/narrator';
import { phrases } from './phrases.ts';
import type { PlacedProblem } from './refusal.ts';

const WORDS = {
  vi: { row: 'dòng', column: 'cột', got: 'đã nhập', accepted: 'hợp lệ' },
  en: { row: 'row', column: 'column', got: 'got', accepted: 'accepted' },
};

/** Where in a table: "dòng 3, cột “Ngày hẹn trả”". */
function place({ row, column }: PlacedProblem, locale: Locale): string | null {
  const { row: line, column: head } = WORDS[locale];
  const parts = [
    ...(row === undefined ? [] : [`${line} ${row}`]),
    ...(column === undefined ? [] : [`${head} “${column}”`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** A problem of this service in words, as the library puts its own. */
function ownItem(problem: PlacedProblem, phrase: string, locale: Locale): ListItem {
  const { value, accepted } = problem;
  const say = WORDS[locale];
  const rest = [
    ...(value === undefined ? [] : [`${say.got}: ${JSON.stringify(value)}`]),
    ...(accepted === undefined ? [] : [`${say.accepted}: ${accepted}`]),
  ];
  return { text: rest.length === 0 ? phrase : `${phrase} (${rest.join('; ')})` };
}

function itemOf(problem: PlacedProblem, locale: Locale): ListItem {
  const phrase = phrases.get(problem.code)?.[locale];
  const where = place(problem, locale);
  // a row and a column of the table say where it is better than the path in the records that were made of it
  const [list] = narrationBlocks([where === null ? problem : { ...problem, path: [] }], locale);
  const told = list?.kind === 'list' ? list.items[0] : undefined;
  const { text } = phrase === undefined && told !== undefined ? told : ownItem(problem, phrase ?? problem.code, locale);
  return { text: where === null ? text : `${where}: ${text}` };
}

/** Problems in words, a numbered line each. */
export const message = (problems: readonly PlacedProblem[]): Readonly<Record<Locale, string>> => {
  const of = (locale: Locale) =>
    print([{ kind: 'list', ordered: true, items: problems.map((one) => itemOf(one, locale)) }], 'text');
  return { vi: of('vi'), en: of('en') };
};
