import { refuse } from '../../kernel/inside.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { CompiledSample } from '../sample/compiled-sample.js';
import { derivedSample } from '../sample/derived-sample.js';
import { partNameOf } from '../sample/rows-of.js';
import { type SampleSource, sampleSource } from '../sample/sample-source.js';
import type { Block } from './block.js';
import type { Domain } from './estimate-request.js';

/** One side of a table: a question by its id, or a fact of the ballots. */
export type TableSide =
  | string
  | {
      /** The fact. */
      readonly fact: string;
    };

/** A side, compiled: what ballots have on it. */
type Side = { readonly names: readonly string[]; readonly of: Float64Array };

type Path = readonly (string | number)[];

function factSide({ sample }: CompiledSample, fact: string): Side {
  const names: string[] = [];
  const places = new Map<string, number>();
  for (const ballot of sample.ballots) {
    const name = partNameOf(ballot, fact);
    if (name === '' || places.has(name)) continue;
    places.set(name, 0);
    names.push(name);
  }
  names.sort();
  for (const [at, name] of names.entries()) places.set(name, at);
  const of = Float64Array.from(sample.ballots, (ballot) => places.get(partNameOf(ballot, fact)) ?? Number.NaN);
  return { names, of };
}

function sideOf(compiled: CompiledSample, side: TableSide, path: Path): Side {
  if (typeof side === 'object' && side !== null && typeof side.fact === 'string') return factSide(compiled, side.fact);
  const at = compiled.questions.findIndex(({ id }) => id === side);
  const question = compiled.questions[at];
  if (question === undefined) {
    const accepted = compiled.questions.map(({ id }) => id).join(' | ');
    return refuse('survey/unknown-question', { path, value: typeof side === 'string' ? side : null, accepted });
  }
  const options = question.kind === 'multiple' ? null : optionsOf(question);
  if (options === null) {
    return refuse('survey/not-measured', { path, value: question.kind, accepted: 'scale | single' });
  }
  return { names: options.map(({ id }) => id), of: compiled.answers[at] as Float64Array };
}

/** A side without what no ballot of the table has. */
function met({ names, of }: Side, rows: readonly number[]): Side {
  const isMet = names.map(() => false);
  for (const row of rows) isMet[of[row] as number] = true;
  const places = names.map((_, at) => (isMet[at] ? isMet.slice(0, at).filter(Boolean).length : Number.NaN));
  return {
    names: names.filter((_, at) => isMet[at]),
    of: of.map((at) => (Number.isNaN(at) ? at : (places[at] as number))),
  };
}

/** A table of ballots by two things, as one question whose answers are its cells, row by row. */
export type CrossTable = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly source: SampleSource;
  readonly block: Block;
};

/** The ballots of a domain by two things; those without one of them are left out, and so are rows and columns without ballots. */
export function crossTable(
  compiled: CompiledSample,
  sides: { readonly rows: TableSide; readonly columns: TableSide },
  domain: Domain | null,
): CrossTable {
  const both = [sideOf(compiled, sides.rows, ['rows']), sideOf(compiled, sides.columns, ['columns'])] as const;
  const inDomain = sampleSource(compiled).rows(domain);
  const counted = [...inDomain].filter((row) => both.every(({ of }) => !Number.isNaN(of[row])));
  const [rows, columns] = [met(both[0], counted), met(both[1], counted)];
  const width = rows.names.length * columns.names.length;
  const cells = rows.of.map((row, at) => row * columns.names.length + (columns.of[at] as number));
  const source = sampleSource(derivedSample(compiled, cells, width));
  return { rows: rows.names, columns: columns.names, source, block: { kind: 'one', at: 0, width } };
}
