import { refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';
import { nameOf } from '../sample/fact-of.js';
import type { Stage } from './stage.js';
import { stageSizes } from './stage-sizes.js';
import type { SurveyDesign } from './survey-design.js';

/** Things numbered in the order they are first met. */
type Numbered = { readonly of: Int32Array; readonly names: readonly string[] };

function numbered(count: number, keyOf: (row: number) => string): Numbered {
  const found = new Map<string, number>();
  const of = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const key = keyOf(row);
    let at = found.get(key);
    if (at === undefined) {
      at = found.size;
      found.set(key, at);
    }
    of[row] = at;
  }
  return { of, names: [...found.keys()] };
}

/** The first name of nested ones. */
const lastName = (key: string): string => key.slice(key.lastIndexOf('\n') + 1);

/** The stratum of each unit; refuses a unit that stands in two. */
function stratumOfUnits(units: Numbered, strata: Numbered, fact: string): Int32Array {
  const found = new Int32Array(units.names.length).fill(-1);
  for (let row = 0; row < units.of.length; row += 1) {
    const unit = units.of[row] as number;
    const stratum = strata.of[row] as number;
    if (found[unit] === -1) found[unit] = stratum;
    else if (found[unit] !== stratum) {
      refuse('survey/cluster-in-two-strata', {
        path: ['ballots', row, 'facts', fact],
        value: units.names[unit] as string,
        accepted: `in ${strata.names[found[unit] as number]} only`,
      });
    }
  }
  return found;
}

type Drawing = { readonly ballots: readonly Ballot[]; readonly design: SurveyDesign };

/** The units of a stage: those a fact names, else the ballots themselves. */
function unitsOf({ ballots, design }: Drawing, at: number, strata: Numbered): Numbered {
  const fact = design.clusters?.[at];
  if (fact === undefined) {
    return { of: Int32Array.from(ballots.keys()), names: ballots.map((_, row) => String(row)) };
  }
  const isApart = at > 0 || design.nested === true;
  return numbered(ballots.length, (row) => {
    const name = nameOf(ballots[row] as Ballot, row, fact);
    return isApart ? `${strata.of[row]}\n${name}` : name;
  });
}

function stageOf(drawing: Drawing, at: number, strata: Numbered): { readonly stage: Stage; readonly units: Numbered } {
  const { ballots, design } = drawing;
  const units = unitsOf(drawing, at, strata);
  const stratumOf = stratumOfUnits(units, strata, design.clusters?.[at] ?? '');
  const drawn = new Float64Array(strata.names.length);
  for (const stratum of stratumOf) drawn[stratum] = (drawn[stratum] as number) + 1;
  const names = strata.names.map(lastName);
  const size = stageSizes(ballots, design.fpc?.[at], {
    strata: { stratumOf: (row) => strata.of[row] as number, names, drawn },
    path: ['design', 'fpc', at],
  });
  return { stage: { unitOf: units.of, stratumOf, names, drawn, size }, units };
}

/**
 * The stages a variance is made of: the first, and as many below as the design tells sizes of.
 *
 * @throws `survey/missing-fact`, `survey/cluster-in-two-strata`, `survey/too-many-sizes`, `survey/not-a-size`, `survey/size-below-sample`, `survey/sizes-differ`.
 */
export function stages(ballots: readonly Ballot[], design: SurveyDesign): readonly Stage[] {
  const { strata: fact, clusters = [], fpc = [] } = design;
  const most = clusters.length + 1;
  if (fpc.length > most) {
    refuse('survey/too-many-sizes', { path: ['design', 'fpc'], value: fpc.length, accepted: `${most} or fewer` });
  }
  let strata = numbered(ballots.length, (row) => (fact === undefined ? '' : nameOf(ballots[row] as Ballot, row, fact)));
  const found: Stage[] = [];
  for (let at = 0; at < Math.max(1, fpc.length); at += 1) {
    const { stage, units } = stageOf({ ballots, design }, at, strata);
    found.push(stage);
    strata = units;
  }
  return found;
}
