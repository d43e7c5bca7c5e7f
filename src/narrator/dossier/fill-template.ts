import type { Block, Problem, ProblemList } from '../../kernel/index.js';
import { problemList } from '../../kernel/inside.js';

/** A text with blanks filled in. */
type Fill = (text: string, path: Problem['path']) => string;

/** What is said for a placeholder; `null` when there is no such. */
export type SayItem = (name: string) => string | null;

const PLACEHOLDER = /\{([A-Za-z]\w{0,39})\}/g;

/** Fills a text in one pass, so that a value that looks like a placeholder stays as it is. */
const filling =
  (say: SayItem, problems: ProblemList): Fill =>
  (text, path) =>
    text.replace(PLACEHOLDER, (_, name: string) => {
      const said = say(name);
      if (said === null) problems.add({ code: 'dossier/unknown-placeholder', path, severity: 'error', value: name });
      return said ?? '';
    });

function fillBlock(block: Block, fill: Fill, path: Problem['path']): Block {
  const all = (texts: readonly string[], ...rest: readonly (string | number)[]) =>
    texts.map((text, at) => fill(text, [...path, ...rest, at]));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: fill(block.text, [...path, 'text']) };
    case 'list':
      return {
        ...block,
        items: block.items.map(({ text, notes }, at) => ({
          text: fill(text, [...path, 'items', at, 'text']),
          ...(notes === undefined ? {} : { notes: all(notes, 'items', at, 'notes') }),
        })),
      };
    case 'table':
      return { ...block, head: all(block.head, 'head'), rows: block.rows.map((row, at) => all(row, 'rows', at)) };
  }
}

/**
 * Blocks with their `{placeholders}` filled in.
 *
 * @throws `dossier/invalid-template` with a `dossier/unknown-placeholder` and its place for every placeholder nothing is said for.
 */
export function fillTemplate(template: readonly Block[], say: SayItem): readonly Block[] {
  const problems = problemList();
  const fill = filling(say, problems);
  const blocks = template.map((block, at) => fillBlock(block, fill, [at]));
  problems.throwAs('dossier/invalid-template');
  return blocks;
}
