import type { Ballot } from '../ballots/ballot.js';
import { ballotReader } from '../ballots/ballot-reader.js';
import { type Calibrated, calibration } from '../design/calibration.js';
import { partsLeft } from '../design/parts-left.js';
import type { Stage } from '../design/stage.js';
import { stageSizes } from '../design/stage-sizes.js';
import { stages } from '../design/stages.js';
import { designWeights } from '../design/weights.js';
import type { Question } from '../questionnaire/question.js';
import type { BallotCell, BallotState } from './ballot-state.js';
import { checkedPairs } from './counted-ballots.js';
import { drawnBy, sizesBy } from './drawn-by.js';
import { drawsBallots, type Layout, stateLayout } from './state-layout.js';

/** A state as estimators read it. */
export type CompiledState = {
  readonly state: BallotState;
  readonly questions: readonly Question[];
  readonly layout: Layout;
  /** The stages whose units facts name; cells stand where ballots do in a sample. */
  readonly unitStages: readonly Stage[];
  /** The stage that draws ballots, if there is one. */
  readonly ballotStage: Stage | null;
  /** By how much the weights of a cell's ballots are multiplied: where they follow from sizes, or are fitted to a population. */
  readonly times: Float64Array;
  readonly calibrated: Calibrated | null;
  /** For each cell what the end of the population leaves of a variance; see `partsLeft`. */
  readonly left: Float64Array;
};

/** A cell as if it were one ballot, with the facts all its ballots have. */
function standIn({ key, drawn, sizes }: BallotCell, { domains, design }: BallotState): Ballot {
  const facts: Record<string, string | number> = {};
  const keep = (names: readonly string[], values: readonly (string | number)[]) => {
    for (const [at, name] of names.entries()) if (values[at] !== '') facts[name] = values[at] as string | number;
  };
  keep(domains, key);
  keep(drawnBy(design), drawn);
  keep(sizesBy(design), sizes);
  return { answers: {}, facts };
}

/** What ballots are drawn from: the strata, or the units of the stage above. They are numbered as met, as those units are. */
function groupsOf(cells: readonly BallotCell[]): { readonly of: Int32Array; readonly names: readonly string[] } {
  const found = new Map<string, number>();
  const names: string[] = [];
  const of = Int32Array.from(cells, ({ drawn }) => {
    const key = JSON.stringify(drawn);
    const known = found.get(key);
    if (known !== undefined) return known;
    found.set(key, found.size);
    names.push(drawn.at(-1) ?? '');
    return found.size - 1;
  });
  return { of, names };
}

function ballotStageOf({ cells, design }: BallotState, ballots: readonly Ballot[]): Stage {
  const { of, names } = groupsOf(cells);
  const drawn = new Float64Array(names.length);
  for (const [at, { sums }] of cells.entries()) {
    const group = of[at] as number;
    drawn[group] = (drawn[group] as number) + (sums[0] as number);
  }
  const at = (design.clusters ?? []).length;
  const size = stageSizes(ballots, design.fpc?.[at], {
    strata: { stratumOf: (row) => of[row] as number, names, drawn },
    path: ['design', 'fpc', at],
  });
  return { unitOf: Int32Array.from(cells.keys()), stratumOf: of, names, drawn, size };
}

/** Reads a state. */
export function compiledState(state: BallotState): CompiledState {
  const { questionnaire, design, domains, pairs, cells } = state;
  const places = checkedPairs(questionnaire, design, { domains, pairs });
  const { questions } = ballotReader(questionnaire);
  const layout = stateLayout(questions, places, design);
  const ballots = cells.map((cell) => standIn(cell, state));
  const clusters = design.clusters ?? [];
  const { fpc: _, ...unsized } = design;
  const ofUnits = design.fpc === undefined ? design : { ...unsized, fpc: design.fpc.slice(0, clusters.length) };
  const unitStages = clusters.length === 0 ? [] : stages(ballots, ofUnits);
  const ballotStage = drawsBallots(design) ? ballotStageOf(state, ballots) : null;
  const { weights: __, ...implied } = design;
  const all = ballotStage === null ? unitStages : [...unitStages, ballotStage];
  const times =
    design.weights === undefined ? designWeights(ballots, implied, all) : new Float64Array(cells.length).fill(1);
  const weights = times.map((by, at) => by * (cells[at]?.sums[1] as number));
  const calibrated = calibration(ballots, design.calibration, weights);
  return {
    state,
    questions,
    layout,
    unitStages,
    ballotStage,
    times:
      calibrated === null
        ? times
        : times.map((by, at) => (by * (calibrated.weights[at] as number)) / (weights[at] as number)),
    calibrated,
    left: partsLeft(all, cells.length),
  };
}
