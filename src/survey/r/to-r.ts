import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import { checkDesign } from '../sample/compiled-sample.js';
import type { Sample } from '../sample/sample.js';
import { designCalls, designColumns } from './r-design.js';
import { estimateLines } from './r-estimate.js';
import { partsOf, restsLines } from './r-figure.js';
import { partLines } from './r-parts.js';
import { compiledRequest, type RRequest } from './r-request.js';
import { rNumber, rRemark, rText } from './r-text.js';

/** How a script is written. */
export type ROptions = {
  /** The file it reads, made by `ballotsCsv`; by default `ballots.csv`. */
  readonly file?: string;
};

const READING = [
  'text <- function(name) if (name %in% names(ballots)) ballots[[name]] else stop("no column ", name)',
  'number <- function(name) as.numeric(text(name))',
  'part <- function(name) ifelse(is.na(text(name)), "", text(name))',
  'numbered <- function(x) match(x, unique(x))',
  'units_in <- function(unit, within) ave(unit, within, FUN = function(one) length(unique(one)))',
  'size_of <- function(told, drawn) ifelse(rep_len(told, length(drawn)) > 1, told, drawn / told)',
  'fewest <- function(...) list(...)[[which.min(sapply(list(...), sum))]]',
  'show_all <- function(of) cat(sprintf("%-32s%.15g\\n", names(of), of), sep = "")',
];

/**
 * An R script that computes a figure again with the package `survey`: for an auditor who trusts neither this library nor its author.
 *
 * It reads the file that `ballotsCsv` makes of the ballots, builds the design with `svydesign` (and `postStratify`, `rake` or `as.svrepdesign`, as the design
 * says), makes the figure with `svymean`, `svytotal`, `svyratio`, `svyquantile`, `svycontrast` or `withReplicates`, and prints value, standard error, interval,
 * degrees of freedom and design effects with the same level, degrees and method. An interval is made by its formula, in full, and where R has the method printed as
 * `svyciprop` has it too; `wilson-cc`, `agresti-coull`, `jeffreys` and `anscombe` are not in R, and the script says so. Text of the questionnaire, the request and the design
 * stands only in R strings, so none of it is run.
 *
 * It wants survey 4.1 or later. Scripts for eleven kinds of design and eighteen figures, run by R 4.2 with survey 4.1-1, had the figures of this library to eight
 * digits. Equal input gives equal text.
 *
 * @param sample - The questionnaire and the design; ballots are not looked at.
 * @param request - The figure, as for `estimate`; or the difference of two, as for `difference`.
 * @param options - The name of the file.
 * @returns The script.
 * @throws `survey/invalid-questionnaire`, `survey/unknown-choice`, `survey/unknown-method`, `survey/unknown-question`, `survey/unknown-answer`, `survey/unknown-factor`,
 * `survey/no-answers`, `survey/one-answer`, `survey/not-measured`, `survey/not-a-level`, `survey/out-of-range`, `survey/calibrated-jackknife`.
 *
 * @example
 * ```ts
 * import { satisfactionLevels, toR } from 'motcua/survey';
 *
 * const questionnaire = {
 *   id: 'desk',
 *   version: '1',
 *   collector: 'one-stop desk',
 *   population: 'people served in the month',
 *   questions: [{ id: 'manner', kind: 'scale', levels: satisfactionLevels() }],
 * } as const;
 * const design = { strata: 'district', clusters: ['commune'], weights: 'weight' };
 * const script = toR({ questionnaire, design }, { kind: 'share', question: 'manner' });
 * script.includes('linear <- svydesign(ids = ~unit_1, strata = ~within_1, weights = ~weight, data = d)'); // => true
 * ```
 */
export function toR(
  { questionnaire, design }: Pick<Sample, 'questionnaire' | 'design'>,
  request: RRequest,
  { file = 'ballots.csv' }: ROptions = {},
): string {
  requireQuestionnaire(questionnaire);
  checkDesign(design);
  const compiled = compiledRequest({ questionnaire }, request);
  const { figure, questions, options } = compiled;
  const { level = 0.95 } = options;
  const lines = [
    '# Computes a figure of a survey again, in R 4.2 or later with survey 4.1 or later; UTF-8',
    rRemark(`questionnaire ${JSON.stringify([questionnaire.id, questionnaire.version])}`),
    rRemark(`asked for ${JSON.stringify(request)}`),
    'library(survey)',
    `options(survey.lonely.psu = ${rText(design.lonelyPsu ?? 'fail')}, survey.adjust.domain.lonely = FALSE, survey.ultimate.cluster = FALSE)`,
    '',
    `ballots <- read.csv(${rText(file)}, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")`,
    ...READING,
    '',
    '# how the ballots were drawn',
    'd <- data.frame(ballot = seq_len(nrow(ballots)))',
    ...designColumns(design),
    '',
    '# which ballots count, and what for',
    ...partsOf(figure).flatMap((part, at) => partLines(part, questions, at + 1)),
    ...restsLines(figure),
    `level <- ${rNumber(level)}`,
    'a <- (1 - level) / 2',
    '',
    ...designCalls(design),
    '',
    ...estimateLines(compiled, design),
  ];
  return `${lines.join('\n')}\n`;
}
