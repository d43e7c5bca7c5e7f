import { refuse } from '../../kernel/inside.js';
import { type Block, blockKey } from '../estimates/block.js';
import type { BallotCell } from './ballot-state.js';
import type { CompiledState } from './compiled-state.js';
import { type StateCells, stateCells } from './state-cells.js';
import type { Section } from './state-layout.js';

/** What finds the sums of a state. */
export type StateReader = StateCells & {
  /** Where the sums of a block are; refuses a pair of questions that was not kept. */
  readonly sectionOf: (block: Block) => Section;
  /** The sums of the cell at a place. */
  readonly sumsAt: (cell: number) => readonly number[];
};

/** Reads a state. */
export function stateReader({ state, questions, layout }: CompiledState): StateReader {
  const sections = new Map(layout.sections.map((section) => [blockKey(section.block), section]));

  function sectionOf(block: Block): Section {
    const found = sections.get(blockKey(block));
    if (found !== undefined) return found;
    const ids = [block.at, block.kind === 'pair' ? block.beside : block.at].map((at) => questions[at]?.id);
    const accepted = 'the pair of questions among `pairs`';
    return refuse('survey/needs-ballots', { path: ['pairs'], value: ids.join(' / '), accepted });
  }

  return { ...stateCells(state), sectionOf, sumsAt: (cell) => (state.cells[cell] as BallotCell).sums };
}
