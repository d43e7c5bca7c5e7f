import type { SurveyDesign } from '../design/survey-design.js';
import { quantileRuleOf } from '../estimates/quantile-of.js';
import { figureLines, partsOf } from './r-figure.js';
import { asksOwn, plainInterval, type ShareInScript, shareInterval } from './r-interval.js';
import { domainOf } from './r-parts.js';
import type { Compiled, RRequest } from './r-request.js';
import { rNumber, rText } from './r-text.js';

const isJackknife = ({ variance }: SurveyDesign): boolean => variance === 'jackknife';

/** The degrees of freedom, and those that widths are read with. */
function degreesLines({ options, request }: Compiled): readonly string[] {
  const { df = 'counted', reference = 't' } = options;
  const domain = request.kind === 'difference' ? null : (options.domain ?? null);
  const told = {
    counted: 'degf(subset(linear, rests))',
    domain: domain === null ? 'degf(linear)' : `degf(subset(linear, ${domainOf(domain)}))`,
    design: 'degf(linear)',
  };
  return [
    `df <- ${typeof df === 'number' ? rNumber(df) : told[df]}`,
    `width_df <- ${reference === 'normal' ? 'Inf' : 'df'}`,
    'q <- qt(1 - a, width_df)',
  ];
}

/** Whether the degrees of freedom are those `degf` counts in what a figure is made of. */
const countsDegrees = ({ df = 'counted', reference = 't' }: Compiled['options'], design: SurveyDesign): boolean =>
  df === 'counted' && reference === 't' && !isJackknife(design);

function shareOf({ options, figure }: Compiled, design: SurveyDesign, column: string | null): ShareInScript {
  return {
    method: options.interval ?? 'wilson',
    column,
    isFitted: design.calibration !== undefined,
    countsDegrees: countsDegrees(options, design),
    left: { parts: partsOf(figure).length, sizes: (design.fpc ?? []).length },
  };
}

const shown = (names: readonly (readonly [string, string])[]): readonly string[] => [
  'show_all(c(',
  ...names.map(([name, value], at) => `  ${name} = ${value}${at < names.length - 1 ? ',' : ''}`),
  '))',
];

const COMMON = [
  ['value', 'value'],
  ['standard_error', 'sqrt(variance)'],
  ['low', 'ends[1]'],
  ['high', 'ends[2]'],
  ['df', 'df'],
  ['ballots', 'sum(d$rests)'],
] as const;

function sumLines(compiled: Compiled, design: SurveyDesign): readonly string[] {
  const { figure, request } = compiled;
  const isOne = partsOf(figure).length === 1;
  const isRatio = request.kind === 'ratio';
  const effects = [
    ['design_effect', 'effect'],
    ['design_effect_with_replacement', 'effect_with_replacement'],
    ['effective_ballots', 'sum(d$rests) / effect_with_replacement'],
  ] as const;
  const test = [['p_value', '2 * pt(-abs(value / sqrt(variance)), width_df)']] as const;
  const share = figure.isShare ? shareOf(compiled, design, isOne ? 'value_1' : null) : null;
  const own = [
    ['low_by_svyciprop', 'own[1]'],
    ['high_by_svyciprop', 'own[2]'],
  ] as const;
  return [
    ...figureLines(figure, isJackknife(design)),
    ...degreesLines(compiled),
    ...(share === null ? plainInterval : ['p <- value', ...shareInterval(share)]),
    '',
    ...shown([
      ...COMMON,
      ...(share !== null && asksOwn(share) ? own : []),
      ...(isOne && !isRatio ? effects : []),
      ...(request.kind === 'difference' ? test : []),
    ]),
  ];
}

function quantileLines(
  compiled: Compiled,
  request: RRequest & { kind: 'quantile' },
  design: SurveyDesign,
): readonly string[] {
  const { rule, tolerance } = quantileRuleOf(request);
  return [
    'counted <- subset(design, valid_1)',
    `# R compares sums of weights as they are; here they count as equal within ${rNumber(tolerance)} of their sum`,
    'quantile_at <- function(probability) {',
    `  as.numeric(coef(svyquantile(~value_1, counted, quantiles = probability, ci = FALSE, qrule = ${rText(rule)})))`,
    '}',
    `value <- quantile_at(${rNumber(request.probability)})`,
    '# Woodruff: the quantiles at the ends of the interval of the share at or below it',
    'counted <- update(counted, below = as.numeric(value_1 <= value))',
    'figure <- svymean(~below, counted)',
    'p <- as.numeric(coef(figure))',
    'variance <- as.numeric(SE(figure))^2',
    ...degreesLines(compiled),
    ...shareInterval(shareOf(compiled, design, null)),
    ...((request.interval ?? 'wilson') === 'plain'
      ? ['is_told <- ends[1] >= 0 && ends[2] <= 1']
      : ['is_told <- p < 1 && ends[1] >= 0 && ends[2] <= 1']),
    ...((design.fpc ?? []).length > 0
      ? ['ends <- if (is_whole) c(value, value) else if (is_told) quantile_at(ends) else c(NA, NA)']
      : ['ends <- if (is_told) quantile_at(ends) else c(NA, NA)']),
    '',
    ...shown([
      ['value', 'value'],
      ['standard_error', '(ends[2] - ends[1]) / (2 * q)'],
      ...COMMON.slice(2),
      ['share_at_or_below', 'p'],
    ]),
  ];
}

/** The figure of a request, its uncertainty and what prints them. */
export function estimateLines(compiled: Compiled, design: SurveyDesign): readonly string[] {
  const { request } = compiled;
  return request.kind === 'quantile' ? quantileLines(compiled, request, design) : sumLines(compiled, design);
}
