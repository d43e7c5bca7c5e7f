import { isMotcuaError, type Locale, type Problem } from 'motcua';
import { type ListItem, narrationBlocks } from 'motcua/narrator';
import { placeWords } from './place-words.ts';
import { problemWords } from './problem-words.ts';

const PLACE = { vi: { row: 'dòng', column: 'cột' }, en: { row: 'row', column: 'column' } } as const;

/** A row and a column of a file in words, and what the library calls a thing of the forms; any other path as it is. */
function placeOf(path: Problem['path'], locale: Locale): Problem['path'] {
  const [row, column] = path;
  if (typeof row !== 'number') {
    const known = placeWords[path.join('.')];
    return known === undefined ? path : [known[locale]];
  }
  const { row: rowWord, column: columnWord } = PLACE[locale];
  const named = typeof column === 'number' ? column : `“${column}”`;
  return [column === undefined ? `${rowWord} ${row}` : `${rowWord} ${row}, ${columnWord} ${named}`];
}

/** A problem of a file in words, with the row and the column it was found in. */
export function problemItem(problem: Problem, locale: Locale): ListItem {
  const { code } = problem;
  const [block] = narrationBlocks([{ ...problem, path: placeOf(problem.path, locale) }], locale);
  const text = (block?.kind === 'list' ? block.items[0]?.text : undefined) ?? code;
  const words = problemWords[code];
  // the narrator tells a code it does not know as it is
  return { text: words !== undefined && text.startsWith(code) ? `${words[locale]}${text.slice(code.length)}` : text };
}

/** What went wrong, as problems: those of the library's error, or that it was not expected. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (isMotcuaError(error)) return error.problems;
  const value = error instanceof Error ? error.message : String(error);
  return [{ code: 'audit/unexpected', path: [], severity: 'error', value }];
}
