import { type EstimateRequest, type Questionnaire, type RRequest, type SurveyDesign, toR } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { asked } from '../../arbitraries/samples.ts';
import { refused } from '../../refused.ts';

const share = { kind: 'share', question: 'manner' } as const;

const script = (design: SurveyDesign, request: RRequest = share, questionnaire: Questionnaire = asked): string =>
  toR({ questionnaire, design }, request);

/** The lines after some line, up to an empty one. */
function block(text: string, from: string): string {
  const lines = text.split('\n');
  const at = lines.indexOf(from);
  expect([from, at >= 0]).toEqual([from, true]);
  return lines.slice(at + 1, lines.indexOf('', at + 1)).join('\n');
}

const callsOf = (design: SurveyDesign): string => {
  const lines = script(design).split('\n');
  return lines.filter((line) => /^(linear|design) <- /.test(line)).join('\n');
};

test('a whole script', () => {
  const design = { strata: 'district', clusters: ['commune'], weights: 'weight', fpc: ['communes'] };
  const request = { ...share, domain: { ward: 'Phường "Hồng Hà"' }, level: 0.9 };
  expect(script(design, request)).toMatchInlineSnapshot(`
    "# Computes a figure of a survey again, in R 4.2 or later with survey 4.1 or later; UTF-8
    # questionnaire ["desk","1"]
    # asked for {"kind":"share","question":"manner","domain":{"ward":"Phường \\"Hồng Hà\\""},"level":0.9}
    library(survey)
    options(survey.lonely.psu = "fail", survey.adjust.domain.lonely = FALSE, survey.ultimate.cluster = FALSE)

    ballots <- read.csv("ballots.csv", colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
    text <- function(name) if (name %in% names(ballots)) ballots[[name]] else stop("no column ", name)
    number <- function(name) as.numeric(text(name))
    part <- function(name) ifelse(is.na(text(name)), "", text(name))
    numbered <- function(x) match(x, unique(x))
    units_in <- function(unit, within) ave(unit, within, FUN = function(one) length(unique(one)))
    size_of <- function(told, drawn) ifelse(rep_len(told, length(drawn)) > 1, told, drawn / told)
    fewest <- function(...) list(...)[[which.min(sapply(list(...), sum))]]
    show_all <- function(of) cat(sprintf("%-32s%.15g\\n", names(of), of), sep = "")

    # how the ballots were drawn
    d <- data.frame(ballot = seq_len(nrow(ballots)))
    d$within_1 <- numbered(text("fact.district"))
    d$unit_1 <- numbered(text("fact.commune"))
    d$drawn_1 <- units_in(d$unit_1, d$within_1)
    d$fpc_1 <- size_of(number("fact.communes"), d$drawn_1)
    d$weight <- number("fact.weight")

    # which ballots count, and what for
    answer <- text("answer.manner")
    d$valid_1 <- !is.na(answer) & part("fact.ward") == "Phường \\"Hồng Hà\\""
    d$value_1 <- ifelse(d$valid_1, as.numeric(answer %in% c("very-satisfied", "satisfied")), 0)
    d$of_1 <- as.numeric(d$valid_1)
    d$rests <- d$valid_1
    level <- 0.9
    a <- (1 - level) / 2

    linear <- svydesign(ids = ~unit_1, strata = ~within_1, weights = ~weight, fpc = ~fpc_1, data = d)
    design <- linear

    counted <- subset(design, valid_1)
    figure <- svymean(~value_1, counted)
    effect <- as.numeric(deff(svymean(~value_1, counted, deff = TRUE)))
    effect_with_replacement <- as.numeric(deff(svymean(~value_1, counted, deff = "replace")))
    value <- as.numeric(coef(figure))
    variance <- as.numeric(SE(figure))^2
    df <- degf(subset(linear, rests))
    width_df <- df
    q <- qt(1 - a, width_df)
    p <- value
    has_variance <- p * (1 - p) > 0 && variance > 1e-14 * p * (1 - p)
    w <- weights(design, "sampling")[d$rests]
    # where no variance tells them the effective ballots are those of the weights, divided by what the end of the population leaves
    others_drawn <- function(drawn, size) ifelse(1 - drawn / size < 1e-7, 1, (drawn - 1) / (size - 1))
    d$left <- 1 - others_drawn(d$drawn_1, d$fpc_1)
    left_of <- function(valid) {
      own <- weights(design, "sampling")[valid]
      if (length(own) == 0) 0 else sum(own^2 * d$left[valid]) / sum(own^2)
    }
    left <- max(left_of(d$valid_1))
    is_whole <- !has_variance && left == 0
    n <- if (has_variance) p * (1 - p) / variance else sum(w)^2 / sum(w^2) / (if (is_whole) 1 else left)
    ends <- (p + q^2 / (2 * n) + c(-1, 1) * q * sqrt(p * (1 - p) / n + q^2 / (4 * n^2))) / (1 + q^2 / n)
    if (is_whole) ends <- c(p, p)
    # the same by R survey itself, which has none where the variance is 0, and wilson only since 4.2
    own <- c(NA, NA)
    if (has_variance && "wilson" %in% eval(formals(svyciprop)$method)) {
      own <- as.numeric(confint(svyciprop(~value_1, counted, method = "wilson", level = level, df = width_df)))
    }

    show_all(c(
      value = value,
      standard_error = sqrt(variance),
      low = ends[1],
      high = ends[2],
      df = df,
      ballots = sum(d$rests),
      low_by_svyciprop = own[1],
      high_by_svyciprop = own[2],
      design_effect = effect,
      design_effect_with_replacement = effect_with_replacement,
      effective_ballots = sum(d$rests) / effect_with_replacement
    ))
    "
  `);
});

describe('the design', () => {
  const drawn = (design: SurveyDesign) => block(script(design), '# how the ballots were drawn');

  test.each<[string, SurveyDesign]>([
    ['simple', {}],
    ['sizes of strata', { strata: 'district', fpc: [{ A: 100, B: 200 }] }],
    ['nested', { strata: 'district', clusters: ['commune'], nested: true, weights: 'weight', lonelyPsu: 'adjust' }],
    ['two stages', { clusters: ['commune', 'village'], fpc: [40, 'villages'] }],
    ['ballots within villages', { clusters: ['commune'], fpc: [40, { c1: 300, c2: 200 }] }],
    ['clusters without sizes', { clusters: ['commune', 'village'] }],
    ['post-strata', { calibration: { kind: 'post-stratify', by: 'sex', population: { f: 60, m: 40 } } }],
    [
      'raking',
      {
        calibration: {
          kind: 'rake',
          margins: [
            { by: 'sex', population: { f: 60, m: 40 } },
            { by: 'age', population: { old: 100 } },
          ],
          iterations: 50,
        },
      },
    ],
    ['JK1', { variance: 'jackknife' }],
    ['JKn', { strata: 'district', variance: 'jackknife' }],
  ])('%s', (_, design) => {
    expect(`${drawn(design)}\n${callsOf(design)}`).toMatchSnapshot();
  });

  test('says what is done with a stratum of one unit', () => {
    expect(script({ lonelyPsu: 'average' })).toContain('options(survey.lonely.psu = "average", ');
    expect(script({})).toContain('options(survey.lonely.psu = "fail", ');
  });
});

describe('the figure', () => {
  const made = (request: RRequest, design: SurveyDesign = {}) =>
    `${block(script(design, request), '# which ballots count, and what for')}\n${script(design, request).split(/^design <- .*\n/m)[1]}`;

  test.each<[string, RRequest, SurveyDesign?]>([
    ['share of one answer of several', { kind: 'share', question: 'heard', answers: ['portal'] }],
    ['net', { kind: 'net', question: 'time' }],
    ['mean in percent', { kind: 'mean', question: 'time', scale: 'percent' }],
    ['total', { kind: 'total', question: 'days', reference: 'normal' }],
    ['ratio', { kind: 'ratio', numerator: 'days', denominator: 'trips', df: 'domain', domain: { sex: 'f' } }],
    ['mean of questions', { kind: 'factor', factor: 'service', score: 'mean-of-questions' }],
    ['pooled by the jackknife', { kind: 'factor', factor: 'service', score: 'pooled' }, { variance: 'jackknife' }],
    [
      'quantile',
      { kind: 'quantile', question: 'manner', probability: 0.25, rule: 'hf7', df: Number.POSITIVE_INFINITY },
    ],
    [
      'difference',
      {
        kind: 'difference',
        first: { ...share, domain: { sex: 'f' } },
        second: { ...share, domain: { sex: 'm' } },
        df: 12,
      },
    ],
  ])('%s', (_, request, design) => {
    expect(made(request, design)).toMatchSnapshot();
  });

  test.each([
    ['wilson', '"wilson"'],
    ['logit', '"xlogit"'],
    ['beta', '"beta"'],
    ['arcsine', '"asin"'],
    ['plain', '"mean"'],
  ] as const)('the interval %s is asked of svyciprop as %s', (interval, method) => {
    expect(script({}, { ...share, interval })).toContain(
      `svyciprop(~value_1, counted, method = ${method}, level = level`,
    );
  });

  test.each(['wilson-cc', 'agresti-coull', 'jeffreys', 'anscombe'] as const)(
    'the interval %s is said not to be in R, and made by its formula',
    (interval) => {
      const text = script({}, { ...share, interval });
      expect(text).toContain(`# R survey has no interval ${interval}: it is made by its formula`);
      expect(text).toMatch(/^ends <- /m);
      expect(text).not.toContain('svyciprop(');
    },
  );

  test('svyciprop is not asked for beta with degrees of freedom it would not count', () => {
    const text = script({}, { ...share, interval: 'beta', df: 'design' });
    expect(text).toContain('# svyciprop counts other degrees of freedom for beta');
    expect(script({}, { ...share, interval: 'wilson', df: 'design' })).toContain('svyciprop(');
  });

  test('equal input gives equal text', () => {
    expect(script({ strata: 'district' })).toBe(script({ strata: 'district' }));
  });
});

describe('text from outside', () => {
  const EVIL = '"); system("rm"); ("`$(x)\\\n#\u2028\u202e\0\uD800';

  /** A script in which everything is named so. */
  function named(name: string): string {
    const questionnaire: Questionnaire = {
      ...asked,
      id: name,
      version: name,
      questions: [{ id: name, kind: 'single', options: [{ id: name }, { id: `${name}2` }], satisfied: [name] }],
      factors: [],
    };
    const design: SurveyDesign = {
      strata: name,
      clusters: [name],
      weights: name,
      fpc: [{ [name]: 40 }, name],
      calibration: { kind: 'post-stratify', by: name, population: { [name]: 1 } },
    };
    return toR({ questionnaire, design }, { ...share, question: name, domain: { [name]: name } }, { file: name });
  }
  const evil = named(EVIL);

  /** A script without what is in its remarks and strings. */
  const bare = (text: string) => text.replaceAll(/^#.*$/gm, '#').replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');

  test('stands in strings and remarks alone', () => {
    expect(bare(evil)).toBe(bare(named('plain')));
    expect(bare(named('plain'))).not.toMatch(/plain/);
    expect(evil).toContain('system');
  });

  test('has nothing unseen in it, and ends no line', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(evil).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u2029\u202e\ud800]/u);
  });

  test('in Vietnamese stays readable', () => {
    expect(script({}, { ...share, domain: { ward: 'Phường Hồng Hà' } })).toContain('== "Phường Hồng Hà"');
  });

  test.each<[string, unknown, unknown?]>([
    ['a level', { ...share, level: '0.95); x(' }],
    ['degrees of freedom', { ...share, df: '5); x(' }],
    ['degrees of freedom that are none', { ...share, df: Number.NaN }],
    ['degrees of freedom of 0', { ...share, df: 0 }],
    ['a reference', { ...share, reference: 'x' }],
    ['a method', { ...share, interval: 'constructor' }],
    ['a probability', { kind: 'quantile', question: 'days', probability: '0.5' }],
    ['a rule', { kind: 'quantile', question: 'days', probability: 0.5, rule: 'x' }],
    ['a quantile of what is not measured', { kind: 'quantile', question: 'again', probability: 0.5 }],
    ['a question', { kind: 'share', question: 'nobody' }],
    ['a kind', { kind: 'x' }],
    ['the second of two', { kind: 'difference', first: share, second: { kind: 'share', question: 'x' } }],
    ['a policy', share, { lonelyPsu: 'x' }],
    ['a size', share, { fpc: [Number.NaN] }],
    ['a size of a stratum', share, { strata: 's', fpc: [{ A: '4); x(' }] }],
    ['people in a cell', share, { calibration: { kind: 'post-stratify', by: 'sex', population: { f: '4); x(' } } }],
    [
      'a jackknife of fitted weights',
      share,
      { variance: 'jackknife', calibration: { kind: 'post-stratify', by: 's', population: { f: 1 } } },
    ],
  ])('%s that is none is refused', (_, request, of = {}) => {
    const { code } = refused(() => script(of as SurveyDesign, request as EstimateRequest));
    expect(code).toMatch(/^survey\//);
  });
});
