import type { PostStratification, Raking, StageSize, SurveyDesign } from '../design/survey-design.js';
import { weightsFrom } from '../design/weights.js';
import { cellText } from './cell-text.js';
import { factColumn } from './r-columns.js';
import { rNumber, rNumbers, rText, rTexts } from './r-text.js';

const textOf = (fact: string): string => `text(${rText(factColumn(fact))})`;
const numberOf = (fact: string): string => `number(${rText(factColumn(fact))})`;

/** The sizes a stage was drawn from, as told: those of its strata by their names. */
function toldSize(size: StageSize, named: string | undefined, path: readonly (string | number)[]): string {
  if (typeof size === 'string') return numberOf(size);
  if (typeof size !== 'object' || size === null) return rNumber(size, path);
  const names = Object.keys(size);
  const numbers = rNumbers(Object.values(size), path);
  if (named === undefined) return rNumber(size[''], path);
  return `${names.length === 1 ? `c(${numbers})` : numbers}[match(${textOf(named)}, ${rTexts(names.map(cellText))})]`;
}

/** The stages R is told of: as many as the variance is made of. */
const stagesOf = ({ fpc = [] }: SurveyDesign): number => Math.max(1, fpc.length);

function stageLines(design: SurveyDesign, at: number): readonly string[] {
  const { clusters = [], fpc = [], strata } = design;
  const stage = at + 1;
  const cluster = clusters[at];
  const size = fpc[at];
  const named = at === 0 ? strata : clusters[at - 1];
  return [
    `d$unit_${stage} <- ${cluster === undefined ? 'd$ballot' : `numbered(${textOf(cluster)})`}`,
    ...(size === undefined
      ? []
      : [
          `d$drawn_${stage} <- units_in(d$unit_${stage}, d$within_${stage})`,
          `d$fpc_${stage} <- size_of(${toldSize(size, named, ['design', 'fpc', at])}, d$drawn_${stage})`,
        ]),
    ...(stage < stagesOf(design)
      ? [`d$within_${stage + 1} <- numbered(paste(d$within_${stage}, d$unit_${stage}))`]
      : []),
  ];
}

function weightLine(design: SurveyDesign): string {
  if (design.weights !== undefined) return `d$weight <- ${numberOf(design.weights)}`;
  if (weightsFrom(design) === 'equal') return 'd$weight <- 1';
  const parts = (design.fpc ?? []).map((_, at) => `d$fpc_${at + 1} / d$drawn_${at + 1}`);
  return `d$weight <- ${parts.length === 1 ? parts[0] : parts.map((part) => `(${part})`).join(' * ')}`;
}

const plus = (name: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${name}_${at + 1}`).join(' + ');

function designCall(design: SurveyDesign): string {
  const { strata, clusters = [], fpc = [], nested = false } = design;
  const stages = stagesOf(design);
  const told = [
    `ids = ~${clusters.length === 0 && stages === 1 ? '1' : plus('unit', stages)}`,
    ...(strata === undefined ? [] : ['strata = ~within_1']),
    'weights = ~weight',
    ...(fpc.length === 0 ? [] : [`fpc = ~${plus('fpc', fpc.length)}`]),
    'data = d',
    ...(strata !== undefined && clusters.length > 0 && nested ? ['nest = TRUE'] : []),
  ];
  return `linear <- svydesign(${told.join(', ')})`;
}

/** The cell of each ballot, and a table of how many people are in each. */
function marginLines({ by, population }: Omit<PostStratification, 'kind'>, at: number): readonly string[] {
  const names = Object.keys(population);
  const path = ['design', 'calibration'];
  return [
    `d$cell_${at} <- match(${textOf(by)}, ${rTexts(names.map(cellText))})`,
    `people_${at} <- data.frame(cell_${at} = seq_len(${names.length}), Freq = ${rNumbers(Object.values(population), path)})`,
  ];
}

const marginsOf = (told: PostStratification | Raking) => (told.kind === 'rake' ? told.margins : [told]);

function fittedLine(told: PostStratification | Raking): string {
  if (told.kind !== 'rake') return 'design <- postStratify(linear, ~cell_1, people_1)';
  const { margins, iterations = 200, tolerance = 1e-10 } = told;
  const list = (name: string) => `list(${margins.map((_, at) => `${name}_${at + 1}`).join(', ')})`;
  const path = ['design', 'calibration'];
  const control = `list(maxit = ${rNumber(iterations, path)}, epsilon = ${rNumber(tolerance, path)}, verbose = FALSE)`;
  return `design <- rake(linear, ${list('~cell')}, ${list('people')}, control = ${control})`;
}

function finalLine({ calibration, variance, strata }: SurveyDesign): string {
  if (calibration !== undefined) return fittedLine(calibration);
  if (variance !== 'jackknife') return 'design <- linear';
  return `design <- as.svrepdesign(linear, type = "${strata === undefined ? 'JK1' : 'JKn'}", mse = FALSE)`;
}

/** What the data of a design are: strata, units, sizes, weights and cells. */
export function designColumns(design: SurveyDesign): readonly string[] {
  const { strata, calibration } = design;
  const stages = Array.from({ length: stagesOf(design) }, (_, at) => stageLines(design, at));
  return [
    `d$within_1 <- ${strata === undefined ? '1' : `numbered(${textOf(strata)})`}`,
    ...stages.flat(),
    weightLine(design),
    ...(calibration === undefined ? [] : marginsOf(calibration).flatMap((margin, at) => marginLines(margin, at + 1))),
  ];
}

/** The design as R has it: `linear` as it was drawn, and `design` as figures are made with. */
export const designCalls = (design: SurveyDesign): readonly string[] => [designCall(design), finalLine(design)];
