import type { Ballot, Question, Sample, StageSize, SurveyDesign } from 'motcua/survey';
import type { Cell, Dataset, OracleDesign, Vector, World } from './oracle.ts';

/** A condition on rows, as the file writes it. */
type Condition = { readonly col: string; readonly op: '==' | '!=' | '>=' | '>' | '<=' | '<'; readonly value: Cell };

const HOLDS: Readonly<Record<Condition['op'], (a: Cell, b: Cell) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a !== null && b !== null && a >= b,
  '>': (a, b) => a !== null && b !== null && a > b,
  '<=': (a, b) => a !== null && b !== null && a <= b,
  '<': (a, b) => a !== null && b !== null && a < b,
};

/** The fact that says whether a row is in the subset a case asks about. */
const WHERE = 'where';

const columnOf = ({ columns }: Dataset, name: string): readonly Cell[] => {
  const found = columns[name];
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
};

/** The values of a column, in the order R has them. */
export function levelsOf(dataset: Dataset, name: string): readonly string[] {
  const told = dataset.levels?.[name];
  if (told) return told;
  const values = columnOf(dataset, name).filter((value) => value !== null);
  if (values.every((value) => typeof value === 'number')) return [...new Set(values)].sort((a, b) => a - b).map(String);
  return [...new Set(values.map(String))].sort();
}

export const isCategory = (dataset: Dataset, name: string): boolean =>
  columnOf(dataset, name).some((value) => typeof value === 'string');

const asName = (value: Cell): string | null => (value === null ? null : String(value));

const calibrationOf = ({ post_stratify, rake }: OracleDesign): Pick<SurveyDesign, 'calibration'> => {
  if (post_stratify) {
    return { calibration: { kind: 'post-stratify', by: post_stratify.variable, population: post_stratify.population } };
  }
  if (!rake) return {};
  const margins = rake.margins.map(({ variable, population }) => ({ by: variable, population }));
  return { calibration: { kind: 'rake', margins, tolerance: 1e-12 } };
};

/** A design as the library takes it. */
export function designOf(design: OracleDesign): SurveyDesign {
  const fpc: readonly StageSize[] | null = design.fpc;
  return {
    ...(design.strata ? { strata: design.strata[0] as string } : {}),
    ...(design.psu_and_lower_ids ? { clusters: design.psu_and_lower_ids } : {}),
    ...(design.weights ? { weights: design.weights } : {}),
    ...(fpc ? { fpc } : {}),
    nested: design.nest,
    lonelyPsu: design.lonely_psu as NonNullable<SurveyDesign['lonelyPsu']>,
    ...(design.replicate ? { variance: 'jackknife' } : {}),
    ...calibrationOf(design),
  };
}

/** What a case asks about: the questions its columns become, and the rows. */
export type Asked = { readonly questions: readonly Question[]; readonly where?: readonly Condition[] | null };

/** A question of a column: of a number, or of its values. */
export function questionOf(dataset: Dataset, name: string): Question {
  if (!isCategory(dataset, name)) return { id: name, kind: 'number', unit: 'one' };
  return { id: name, kind: 'single', options: levelsOf(dataset, name).map((id) => ({ id })) };
}

/** A dataset and a design of the file as a sample. */
export function sampleOf({ design: name }: Vector, world: World, { questions, where }: Asked): Sample {
  const design = world.designs[name ?? ''] as OracleDesign;
  const dataset = world.datasets[design.dataset] as Dataset;
  const names = Object.keys(dataset.columns);
  const ballots = Array.from({ length: dataset.n }, (_, row): Ballot => {
    const cell = (column: string) => columnOf(dataset, column)[row] as Cell;
    const isIn = (where ?? []).every(({ col, op, value }) => HOLDS[op](cell(col), value));
    const facts = names.flatMap((column) => {
      const value = cell(column);
      return value === null ? [] : [[column, value] as const];
    });
    const answers = questions.map(({ id, kind }) => [id, kind === 'number' ? cell(id) : asName(cell(id))] as const);
    return {
      answers: Object.fromEntries(answers),
      facts: { ...Object.fromEntries(facts), [WHERE]: isIn ? 'in' : 'out' },
    };
  });
  const questionnaire = { id: 'r', version: '1', collector: 'R', population: name ?? '', questions };
  return { questionnaire, design: designOf(design), ballots };
}

/** The dataset a case is about. */
export const datasetOf = ({ design }: Vector, { designs, datasets }: World): Dataset =>
  datasets[designs[design ?? '']?.dataset ?? ''] as Dataset;

/** The part of the ballots a case asks about. */
export const domainOf = (where: unknown) =>
  Array.isArray(where) && where.length > 0 ? { domain: { [WHERE]: 'in' } } : {};
