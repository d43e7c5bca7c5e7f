import { isMotcuaError } from '../../kernel/index.js';
import { frozen, refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';
import { ballotReader } from '../ballots/ballot-reader.js';
import type { SurveyDesign } from '../design/survey-design.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { checkBallot } from '../sample/compiled-sample.js';
import { ballotAdder } from './ballot-adder.js';
import type { BallotCell, BallotState } from './ballot-state.js';
import { type CellIndex, cellIndex } from './cell-index.js';
import { type AccumulatorOptions, countedBallots } from './counted-ballots.js';
import { stateLayout } from './state-layout.js';

/** The four functions any stream or batch engine takes. The state is a {@link BallotState}: plain JSON that can be stored and sent. */
export type BallotAccumulator = {
  /** A state no ballot has been added to. */
  readonly create: () => BallotState;
  /**
   * Adds a ballot to a state, which is changed and returned.
   *
   * @param state - What is added up so far.
   * @param ballot - The ballot.
   */
  readonly add: (state: BallotState, ballot: Ballot) => BallotState;
  /**
   * A new state with what is added up in two; both are left as they are.
   *
   * @param a - The one.
   * @param b - The other.
   */
  readonly merge: (a: BallotState, b: BallotState) => BallotState;
  /**
   * The state for `estimate`: a frozen copy with its cells in order.
   *
   * @param state - What is added up so far.
   */
  readonly extract: (state: BallotState) => BallotState;
};

type OpenCell = Omit<BallotCell, 'sums'> & { readonly sums: number[] };

type OpenState = Omit<BallotState, 'cells' | 'bad'> & { cells: OpenCell[]; bad: { code: string; ballots: number }[] };

function addBad(to: OpenState['bad'], code: string, ballots: number): void {
  const found = to.find((one) => one.code === code);
  if (found === undefined) to.push({ code, ballots });
  else found.ballots += ballots;
}

/** Refuses sizes that differ where one stratum was told two. */
function checkSizes(told: readonly number[], known: readonly number[]): void {
  for (const [at, size] of told.entries()) {
    if (size !== known[at]) {
      refuse('survey/sizes-differ', { path: ['sizes', at], value: size, accepted: String(known[at]) });
    }
  }
}

function addSums(to: number[], sums: readonly number[]): void {
  for (let at = 0; at < sums.length; at += 1) to[at] = (to[at] as number) + (sums[at] as number);
}

/** Cells in the order of their names. */
function inOrder(cells: readonly OpenCell[]): readonly OpenCell[] {
  const named = cells.map((cell) => ({ cell, name: JSON.stringify([cell.key, cell.drawn]) }));
  named.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  return named.map(({ cell }) => cell);
}

/**
 * What adds up ballots where they are given, so that communes send sums and not people: states merge in any order and have the figures of the ballots themselves, to about 1e-7 of the
 * value. A state keeps, for each domain, stratum and drawn unit, counts and weighted sums of the answers to each question; squares and products where ballots are the units a variance needs
 * them of. It keeps no ballot and no id, and so does not know a ballot that is added twice: see `checkBallots`. A cell of few ballots tells of them; see `suppressedTable` before one is shown.
 *
 * @param questionnaire - What was asked.
 * @param design - How ballots were drawn. Sizes and strata are told by it or by the facts of the ballots, and may come from any part.
 * @param options - The facts to divide by, and the pairs of questions to keep products of.
 * @returns `create`, `add`, `merge` and `extract`. `add` counts a ballot that lacks a fact of the design as `bad`, by the code of the problem; the others refuse a state of another
 * questionnaire, design or division (`survey/other-state`).
 * @throws `survey/invalid-questionnaire`, `survey/unknown-question`, `survey/pair-of-one`, `survey/domain-twice`, `survey/too-many-domains`, `survey/unknown-choice`,
 * `survey/calibrated-jackknife`; `survey/needs-ballots` of a design that sums do not serve: raking, post-stratification by a fact that is no domain, the jackknife of ballots.
 *
 * @example
 * ```ts
 * import { ballotAccumulator, estimate, estimateBy, satisfactionLevels } from 'motcua/survey';
 *
 * const questions = [
 *   { id: 'q1', kind: 'scale', levels: satisfactionLevels() },
 *   { id: 'days', kind: 'number', unit: 'day' },
 * ] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const given = [
 *   ['satisfied', 4, 'A'],
 *   ['very-satisfied', 2, 'A'],
 *   ['neutral', 9, 'B'],
 *   ['satisfied', 5, 'B'],
 *   ['dissatisfied', 12, 'B'],
 * ] as const;
 * const ballots = given.map(([q1, days, ward]) => ({ answers: { q1, days }, facts: { ward } }));
 * const { create, add, merge, extract } = ballotAccumulator(questionnaire, {}, { domains: ['ward'] });
 * const [a, b] = ['A', 'B'].map((ward) => ballots.filter(({ facts }) => facts.ward === ward).reduce(add, create()));
 * const state = extract(merge(a ?? create(), b ?? create()));
 * estimate(JSON.parse(JSON.stringify(state)), { kind: 'share', question: 'q1' }).count; // => { numerator: 3, denominator: 5 }
 * estimateBy(state, { kind: 'share', question: 'q1' }, ['ward']).map(({ value }) => value?.toFixed(2)); // => ['1.00', '0.33']
 * ```
 */
export function ballotAccumulator(
  questionnaire: Questionnaire,
  design: SurveyDesign,
  options: AccumulatorOptions = {},
): BallotAccumulator {
  const counted = countedBallots(questionnaire, design, options);
  const { digest, domains, pairs, places } = counted;
  const reader = ballotReader(questionnaire);
  const layout = stateLayout(reader.questions, places, design);
  const { locate, addTo } = ballotAdder(reader, layout, { design, domains });
  // found again by what they are of; a state that comes from elsewhere gets its index when it is first added to
  const indexes = new WeakMap<OpenState, CellIndex<OpenCell>>();

  const create = (): OpenState => ({ version: 1, digest, questionnaire, design, domains, pairs, cells: [], bad: [] });

  function own(state: BallotState): OpenState {
    if (state?.digest === digest && state.version === 1) return state as OpenState;
    return refuse('survey/other-state', { path: ['digest'], value: state?.digest ?? null, accepted: digest });
  }

  function indexOf(state: OpenState): CellIndex<OpenCell> {
    const found = indexes.get(state) ?? cellIndex(state.cells);
    indexes.set(state, found);
    return found;
  }

  function cellOf(state: OpenState, { key, drawn, sizes }: Omit<BallotCell, 'sums'>): OpenCell {
    const index = indexOf(state);
    const found = index.find(key, drawn);
    if (found !== undefined) {
      checkSizes(sizes, found.sizes);
      return found;
    }
    const made = {
      key: [...key],
      drawn: [...drawn],
      sizes: [...sizes],
      sums: new Array<number>(layout.length).fill(0),
    };
    state.cells.push(made);
    index.keep(made);
    return made;
  }

  function add(given: BallotState, ballot: Ballot): OpenState {
    const state = own(given);
    try {
      checkBallot(ballot, []);
      const { at, weight } = locate(ballot);
      addTo(cellOf(state, at).sums, ballot, weight);
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
      addBad(state.bad, error.code, 1);
    }
    return state;
  }

  function merge(a: BallotState, b: BallotState): OpenState {
    const merged = create();
    for (const part of [own(a), own(b)]) {
      for (const cell of part.cells) addSums(cellOf(merged, cell).sums, cell.sums);
      for (const { code, ballots } of part.bad) addBad(merged.bad, code, ballots);
    }
    return merged;
  }

  function extract(given: BallotState): BallotState {
    const state = own(given);
    const cells = [...inOrder(state.cells)];
    const bad = [...state.bad].sort((a, b) => Number(a.code > b.code) - Number(a.code < b.code));
    return frozen(structuredCopy({ ...state, cells, bad }));
  }

  return { create, add, merge, extract };
}

const structuredCopy = (state: BallotState): BallotState => ({
  ...state,
  cells: state.cells.map(({ key, drawn, sizes, sums }) => ({
    key: [...key],
    drawn: [...drawn],
    sizes: [...sizes],
    sums: [...sums],
  })),
  bad: state.bad.map((one) => ({ ...one })),
});
