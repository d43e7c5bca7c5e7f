import { refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';
import { numberOf } from '../sample/fact-of.js';
import type { StageSize } from './survey-design.js';

/** The strata of a stage, as far as they are known before their sizes are. */
type Drawn = {
  /** The stratum of each ballot. */
  readonly stratumOf: (row: number) => number;
  readonly names: readonly string[];
  readonly drawn: Float64Array;
};

type Path = readonly (string | number)[];

function sizeFrom(told: unknown, drawn: number, path: Path): number {
  if (!(typeof told === 'number' && Number.isFinite(told) && told > 0)) {
    return refuse('survey/not-a-size', { path, value: told ?? null, accepted: 'above 0' });
  }
  const size = told > 1 ? told : drawn / told;
  if (size < drawn) refuse('survey/size-below-sample', { path, value: told, accepted: `${drawn} or more` });
  return size;
}

function fromFacts(ballots: readonly Ballot[], fact: string, { stratumOf, names, drawn }: Drawn): Float64Array {
  const told = new Float64Array(names.length).fill(Number.NaN);
  const sizes = new Float64Array(names.length);
  for (let row = 0; row < ballots.length; row += 1) {
    const stratum = stratumOf(row);
    const value = numberOf(ballots[row] as Ballot, row, fact);
    const known = told[stratum] as number;
    const path = ['ballots', row, 'facts', fact];
    if (Number.isNaN(known)) {
      sizes[stratum] = sizeFrom(value, drawn[stratum] as number, path);
      told[stratum] = value;
    } else if (known !== value) {
      refuse('survey/sizes-differ', { path, value, accepted: String(known) });
    }
  }
  return sizes;
}

/** How many units each stratum of a stage was drawn from. */
export function stageSizes(
  ballots: readonly Ballot[],
  told: StageSize | undefined,
  { strata, path }: { readonly strata: Drawn; readonly path: Path },
): Float64Array {
  const { names, drawn } = strata;
  if (told === undefined) return new Float64Array(names.length).fill(Number.POSITIVE_INFINITY);
  if (typeof told === 'string') return fromFacts(ballots, told, strata);
  if (typeof told !== 'object' || told === null) {
    return drawn.map((units) => sizeFrom(told, units, path));
  }
  return drawn.map((units, stratum) => {
    const name = names[stratum] as string;
    return sizeFrom(Object.hasOwn(told, name) ? told[name] : null, units, [...path, name]);
  });
}
