import { type Questionnaire, type RRequest, type SurveyDesign, satisfactionLevels, toR, yesNo } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { rNumber, rNumbers, rRemark, rText, rTexts } from '../../../src/survey/r/r-text.ts';
import { refused } from '../../refused.ts';

const questionnaire: Questionnaire = {
  id: 'desk',
  version: '3',
  collector: 'one-stop desk',
  population: 'people served',
  questions: [
    { id: 'manner', kind: 'scale', levels: satisfactionLevels() },
    { id: 'again', kind: 'single', options: yesNo(), satisfied: ['yes'] },
    { id: 'days', kind: 'number', unit: 'day' },
  ],
  factors: [{ id: 'service', questions: ['manner', 'again'] }],
};

const share = { kind: 'share', question: 'manner' } as const;
const median = { kind: 'quantile', question: 'days', probability: 0.5 } as const;

const linesOf = (request: RRequest = share, design: SurveyDesign = {}): readonly string[] =>
  toR({ questionnaire, design }, request).split('\n');

/** The one line that begins so. */
function lineOf(lines: readonly string[], start: string): string | undefined {
  const found = lines.filter((line) => line.startsWith(start));
  expect([start, found.length]).toEqual([start, 1]);
  return found[0];
}

/** The names that a script prints. */
const shownBy = (lines: readonly string[]): readonly string[] =>
  lines.slice(lines.indexOf('show_all(c(') + 1, -2).map((line) => line.trim().split(' = ')[0] as string);

const COMMON = ['value', 'standard_error', 'low', 'high', 'df', 'ballots'];
const EFFECTS = ['design_effect', 'design_effect_with_replacement', 'effective_ballots'];
const OWN = ['low_by_svyciprop', 'high_by_svyciprop'];

test('a whole script of strata, two stages, their sizes, raking and an interval for few degrees of freedom', () => {
  const design: SurveyDesign = {
    strata: 'district',
    clusters: ['commune', 'village'],
    nested: true,
    fpc: [{ north: 40, south: 30 }, 'villages', 0.1],
    lonelyPsu: 'adjust',
    calibration: {
      kind: 'rake',
      margins: [
        { by: 'sex', population: { f: 5200, m: 4800 } },
        { by: 'age', population: { old: 3000, young: 7000 } },
      ],
      tolerance: 1e-8,
    },
  };
  const request = { ...share, domain: { sex: 'f', age: 'old' }, interval: 'beta', df: 'domain' } as const;
  expect(linesOf(request, design).join('\n')).toMatchInlineSnapshot(`
    "# Computes a figure of a survey again, in R 4.2 or later with survey 4.1 or later; UTF-8
    # questionnaire ["desk","3"]
    # asked for {"kind":"share","question":"manner","domain":{"sex":"f","age":"old"},"interval":"beta","df":"domain"}
    library(survey)
    options(survey.lonely.psu = "adjust", survey.adjust.domain.lonely = FALSE, survey.ultimate.cluster = FALSE)

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
    d$fpc_1 <- size_of(c(40, 30)[match(text("fact.district"), c("north", "south"))], d$drawn_1)
    d$within_2 <- numbered(paste(d$within_1, d$unit_1))
    d$unit_2 <- numbered(text("fact.village"))
    d$drawn_2 <- units_in(d$unit_2, d$within_2)
    d$fpc_2 <- size_of(number("fact.villages"), d$drawn_2)
    d$within_3 <- numbered(paste(d$within_2, d$unit_2))
    d$unit_3 <- d$ballot
    d$drawn_3 <- units_in(d$unit_3, d$within_3)
    d$fpc_3 <- size_of(0.1, d$drawn_3)
    d$weight <- (d$fpc_1 / d$drawn_1) * (d$fpc_2 / d$drawn_2) * (d$fpc_3 / d$drawn_3)
    d$cell_1 <- match(text("fact.sex"), c("f", "m"))
    people_1 <- data.frame(cell_1 = seq_len(2), Freq = c(5200, 4800))
    d$cell_2 <- match(text("fact.age"), c("old", "young"))
    people_2 <- data.frame(cell_2 = seq_len(2), Freq = c(3000, 7000))

    # which ballots count, and what for
    answer <- text("answer.manner")
    d$valid_1 <- !is.na(answer) & part("fact.sex") == "f" & part("fact.age") == "old"
    d$value_1 <- ifelse(d$valid_1, as.numeric(answer %in% c("very-satisfied", "satisfied")), 0)
    d$of_1 <- as.numeric(d$valid_1)
    d$rests <- d$valid_1
    level <- 0.95
    a <- (1 - level) / 2

    linear <- svydesign(ids = ~unit_1 + unit_2 + unit_3, strata = ~within_1, weights = ~weight, fpc = ~fpc_1 + fpc_2 + fpc_3, data = d, nest = TRUE)
    design <- rake(linear, list(~cell_1, ~cell_2), list(people_1, people_2), control = list(maxit = 200, epsilon = 1e-8, verbose = FALSE))

    counted <- subset(design, valid_1)
    figure <- svymean(~value_1, counted)
    effect <- as.numeric(deff(svymean(~value_1, counted, deff = TRUE)))
    effect_with_replacement <- as.numeric(deff(svymean(~value_1, counted, deff = "replace")))
    value <- as.numeric(coef(figure))
    variance <- as.numeric(SE(figure))^2
    df <- degf(subset(linear, part("fact.sex") == "f" & part("fact.age") == "old"))
    width_df <- df
    q <- qt(1 - a, width_df)
    p <- value
    has_variance <- p * (1 - p) > 0 && variance > 1e-14 * p * (1 - p)
    w <- weights(design, "sampling")[d$rests]
    # where no variance tells them the effective ballots are those of the weights, divided by what the end of the population leaves
    others_drawn <- function(drawn, size) ifelse(1 - drawn / size < 1e-7, 1, (drawn - 1) / (size - 1))
    d$left <- 1 - others_drawn(d$drawn_1, d$fpc_1) * others_drawn(d$drawn_2, d$fpc_2) * others_drawn(d$drawn_3, d$fpc_3)
    left_of <- function(valid) {
      own <- weights(design, "sampling")[valid]
      if (length(own) == 0) 0 else sum(own^2 * d$left[valid]) / sum(own^2)
    }
    left <- max(left_of(d$valid_1))
    is_whole <- !has_variance && left == 0
    n <- if (has_variance) p * (1 - p) / variance else sum(w)^2 / sum(w^2) / (if (is_whole) 1 else left)
    ballots_in <- nrow(d)
    if (is.finite(width_df)) n <- n * (qt(a, ballots_in - 1) / qt(a, width_df))^2
    ends <- c(qbeta(a, n * p, n * (1 - p) + 1), qbeta(1 - a, n * p + 1, n * (1 - p)))
    if (is_whole) ends <- c(p, p)
    # svyciprop counts other degrees of freedom for beta: it is made by its formula

    show_all(c(
      value = value,
      standard_error = sqrt(variance),
      low = ends[1],
      high = ends[2],
      df = df,
      ballots = sum(d$rests),
      design_effect = effect,
      design_effect_with_replacement = effect_with_replacement,
      effective_ballots = sum(d$rests) / effect_with_replacement
    ))
    "
  `);
});

describe('the interval', () => {
  const FEW = 'if (is.finite(width_df)) n <- n * (qt(a, ballots_in - 1) / qt(a, width_df))^2';
  const calibration = { kind: 'post-stratify', by: 'sex', population: { f: 60, m: 40 } } as const;

  test.each(['beta', 'jeffreys'] as const)('%s is made for few degrees of freedom', (interval) => {
    const lines = linesOf({ ...share, interval });
    const at = lines.indexOf(FEW);
    expect(lines[at - 1]).toBe('ballots_in <- sum(d$rests)');
    expect(lines[at + 1]).toMatch(/^ends <- .*qbeta\(/);
    // fitted ballots outside a part stay in with a weight of 0
    expect(lineOf(linesOf({ ...share, interval }, { calibration }), 'ballots_in <- ')).toBe('ballots_in <- nrow(d)');
  });

  test.each(['wilson', 'wilson-cc', 'logit', 'agresti-coull', 'arcsine', 'anscombe', 'plain'] as const)(
    '%s is not: a quantile of t is in its formula',
    (interval) => {
      expect(linesOf({ ...share, interval })).not.toContain(FEW);
    },
  );

  test('is printed as R survey has it where it has the method, with the same degrees of freedom', () => {
    const shown = (request: object, design: SurveyDesign = {}) =>
      shownBy(linesOf({ ...share, ...request } as RRequest, design));
    const both = [...COMMON, ...OWN, ...EFFECTS];
    const own = [...COMMON, ...EFFECTS];
    expect(shown({ interval: 'beta' })).toEqual(both);
    expect(shown({ interval: 'logit', reference: 'normal' })).toEqual(both);
    expect(shown({ interval: 'wilson' }, { variance: 'jackknife' })).toEqual(both);
    expect(shown({ interval: 'jeffreys' })).toEqual(own);
    expect(shown({ interval: 'beta', reference: 'normal' })).toEqual(own);
    expect(shown({ interval: 'beta', df: 'design' })).toEqual(own);
    expect(shown({ interval: 'beta' }, { variance: 'jackknife' })).toEqual(own);
  });

  test('of a quantile is told where its ends are shares, and but for plain where something is above it', () => {
    const told = (request: object) => lineOf(linesOf({ ...median, ...request } as RRequest), 'is_told <- ');
    const bounded = 'is_told <- p < 1 && ends[1] >= 0 && ends[2] <= 1';
    expect(told({})).toBe(bounded);
    expect(told({ interval: 'wilson' })).toBe(bounded);
    expect(told({ interval: 'plain' })).toBe('is_told <- ends[1] >= 0 && ends[2] <= 1');
    expect(shownBy(linesOf(median))).toEqual([...COMMON, 'share_at_or_below']);
  });
});

describe('the figure', () => {
  test.each<[RRequest, string]>([
    [share, 'degf(subset(linear, rests))'],
    [{ ...share, df: 'domain' }, 'degf(linear)'],
    [{ ...share, df: 'design', domain: { sex: 'f' } }, 'degf(linear)'],
    [{ ...share, df: 'domain', domain: { sex: 'f' } }, 'degf(subset(linear, part("fact.sex") == "f"))'],
    [{ ...share, df: 4.5 }, '4.5'],
  ])('%j has the degrees of freedom %s', (request, degrees) => {
    expect(lineOf(linesOf(request), 'df <- ')).toBe(`df <- ${degrees}`);
    expect(lineOf(linesOf(request), 'width_df <- ')).toBe('width_df <- df');
  });

  test('a part of the ballots by two facts is where both are so', () => {
    expect(lineOf(linesOf({ ...share, domain: { sex: 'f', age: 'old' } }), 'd$valid_1 <- ')).toBe(
      'd$valid_1 <- !is.na(answer) & part("fact.sex") == "f" & part("fact.age") == "old"',
    );
  });

  test('the difference of two totals divides by nothing', () => {
    const total = { kind: 'total', question: 'days' } as const;
    const request = {
      kind: 'difference',
      first: { ...total, domain: { sex: 'f' } },
      second: { ...total, domain: { sex: 'm' } },
    } as const;
    const lines = linesOf(request);
    expect(lineOf(lines, 'figure <- ')).toBe('figure <- svycontrast(totals, quote(value_1 - value_2))');
    expect(shownBy(lines)).toEqual([...COMMON, 'p_value']);
    expect(lineOf(linesOf(request, { variance: 'jackknife' }), 'figure <- ')).toBe(
      'figure <- withReplicates(counted, quote(sum(.weights * value_1) - sum(.weights * value_2)))',
    );
  });

  test('the difference of two factors takes off each part of the second', () => {
    const factor = { kind: 'factor', factor: 'service', score: 'mean-of-questions' } as const;
    const first = { ...factor, domain: { sex: 'f' } };
    const second = { ...factor, domain: { sex: 'm' } };
    const lines = linesOf({ kind: 'difference', first, second });
    expect(lineOf(lines, 'figure <- ')).toBe(
      'figure <- svycontrast(totals, quote((value_1 / of_1) / 2 + (value_2 / of_2) / 2 - (value_3 / of_3) / 2 - (value_4 / of_4) / 2))',
    );
    expect(lineOf(lines, 'd$rests <- ')).toBe('d$rests <- fewest(d$valid_1, d$valid_2) | fewest(d$valid_3, d$valid_4)');
  });
});

describe('the design', () => {
  const call = (design: SurveyDesign) => lineOf(linesOf(share, design), 'linear <- ');

  test('nests clusters where they are named anew in strata, and only there', () => {
    const strata = 'district';
    const clusters = ['commune'];
    const of = 'weights = ~weight, data = d';
    expect(call({ strata, clusters, nested: true })).toBe(
      `linear <- svydesign(ids = ~unit_1, strata = ~within_1, ${of}, nest = TRUE)`,
    );
    expect(call({ strata, clusters })).toBe(`linear <- svydesign(ids = ~unit_1, strata = ~within_1, ${of})`);
    expect(call({ strata, nested: true })).toBe(`linear <- svydesign(ids = ~1, strata = ~within_1, ${of})`);
    expect(call({ clusters, nested: true })).toBe(`linear <- svydesign(ids = ~unit_1, ${of})`);
  });

  test('of one stratum has the size of the one without a name', () => {
    const lines = linesOf(share, { fpc: [{ '': 300 }] });
    expect(lineOf(lines, 'd$fpc_1 <- ')).toBe('d$fpc_1 <- size_of(300, d$drawn_1)');
    expect(lineOf(lines, 'd$weight <- ')).toBe('d$weight <- d$fpc_1 / d$drawn_1');
  });

  test('of one stratum that has a name has its size by that', () => {
    expect(lineOf(linesOf(share, { strata: 'district', fpc: [{ north: 300 }] }), 'd$fpc_1 <- ')).toBe(
      'd$fpc_1 <- size_of(c(300)[match(text("fact.district"), "north")], d$drawn_1)',
    );
  });

  test('that was raked is fitted at most 200 times, to 1e-10', () => {
    const margins = [{ by: 'sex', population: { f: 60, m: 40 } }];
    expect(lineOf(linesOf(share, { calibration: { kind: 'rake', margins } }), 'design <- ')).toBe(
      'design <- rake(linear, list(~cell_1), list(people_1), control = list(maxit = 200, epsilon = 1e-10, verbose = FALSE))',
    );
  });
});

describe('what is refused is said where it stands, with what would do', () => {
  const METHODS = 'wilson | wilson-cc | logit | beta | agresti-coull | jeffreys | arcsine | anscombe | plain';
  const DEGREES = 'counted | domain | design | a number above 0';
  const fitted = (people: unknown) => ({
    calibration: { kind: 'post-stratify', by: 'sex', population: { f: people } },
  });
  const raked = (told: object) => ({
    calibration: { kind: 'rake', margins: [{ by: 'sex', population: { f: 1 } }], ...told },
  });

  test.each<[object, object, string, readonly (string | number)[], unknown, string?]>([
    [{ ...share, df: 'all' }, {}, 'unknown-choice', ['df'], 'all', DEGREES],
    [{ ...share, df: '5' }, {}, 'unknown-choice', ['df'], '5', DEGREES],
    [{ ...share, df: -1 }, {}, 'unknown-choice', ['df'], -1, DEGREES],
    [{ ...share, df: 0 }, {}, 'unknown-choice', ['df'], 0, DEGREES],
    [{ ...share, df: Number.NaN }, {}, 'unknown-choice', ['df'], null, DEGREES],
    [{ ...share, interval: 'wald' }, {}, 'unknown-method', ['interval'], 'wald', METHODS],
    [{ ...share, interval: 7 }, {}, 'unknown-method', ['interval'], null, METHODS],
    [{ ...share, interval: ['wilson'] }, {}, 'unknown-method', ['interval'], null, METHODS],
    [{ ...share, level: 95 }, {}, 'not-a-level', ['level'], 95],
    [{ ...share, reference: 'z' }, {}, 'unknown-choice', ['reference'], 'z'],
    [{ ...median, probability: 2 }, {}, 'out-of-range', ['probability'], 2],
    [{ ...median, rule: 'x' }, {}, 'unknown-choice', ['rule'], 'x'],
    [share, { fpc: [null] }, 'out-of-range', ['design', 'fpc', 0], null, 'a number'],
    [share, { clusters: ['c'], fpc: [9, true] }, 'out-of-range', ['design', 'fpc', 1], null, 'a number'],
    [share, { strata: 's', fpc: [{ A: '4' }] }, 'out-of-range', ['design', 'fpc', 0], '4', 'a number'],
    [share, { fpc: [{ A: 4 }] }, 'out-of-range', ['design', 'fpc', 0], null, 'a number'],
    [share, fitted('4'), 'out-of-range', ['design', 'calibration'], '4', 'a number'],
    [share, fitted(null), 'out-of-range', ['design', 'calibration'], null, 'a number'],
    [share, raked({ iterations: 'x' }), 'out-of-range', ['design', 'calibration'], 'x', 'a number'],
    [share, raked({ tolerance: 'x' }), 'out-of-range', ['design', 'calibration'], 'x', 'a number'],
  ])('%j of %j', (request, design, code, path, value, accepted) => {
    const error = refused(() => toR({ questionnaire, design: design as SurveyDesign }, request as RRequest));
    const [problem] = error.problems;
    expect([error.code, problem?.path, problem?.value]).toEqual([`survey/${code}`, path, value]);
    if (accepted !== undefined) expect(problem?.accepted).toBe(accepted);
  });
});

describe('what R reads', () => {
  test.each([
    ['plain', '"plain"'],
    ['Phường "Hồng Hà"', '"Phường \\"Hồng Hà\\""'],
    ['a\\b', '"a\\\\b"'],
    ['a\nb', '"a\\nb"'],
    ['a\tb\u2028c\u202ed', '"a\\u0009b\\u2028c\\u202ed"'],
    ['a\u{E0001}b', '"a\\U000e0001b"'],
    ['a\0b\uD800c', '"a\uFFFDb\uFFFDc"'],
    ['', '""'],
  ])('the text %j', (text, read) => {
    expect(rText(text)).toBe(read);
  });

  test('a remark stays on its line', () => {
    expect(rRemark('a\nb\u2029c "d" \\')).toBe('# a\\u000ab\\u2029c "d" \\');
  });

  test('numbers with all their digits, and those without end', () => {
    expect(
      [0.1 + 0.2, -5, 1e21, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((one) => rNumber(one)),
    ).toEqual(['0.30000000000000004', '-5', '1e+21', 'Inf', '-Inf']);
  });

  test('one of a kind as itself, several as a vector', () => {
    expect([rNumbers([4]), rNumbers([4, 5]), rTexts(['a']), rTexts(['a', 'b'])]).toEqual([
      '4',
      'c(4, 5)',
      '"a"',
      'c("a", "b")',
    ]);
  });

  test.each([
    [Number.NaN, null],
    ['4', '4'],
    [true, null],
    [undefined, null],
  ])('%j is no number', (value, shown) => {
    const error = refused(() => rNumber(value));
    expect(error.problems[0]).toMatchObject({
      code: 'survey/out-of-range',
      path: [],
      value: shown,
      accepted: 'a number',
    });
    expect(refused(() => rNumbers([1, value], ['here'])).problems[0]?.path).toEqual(['here']);
  });
});
