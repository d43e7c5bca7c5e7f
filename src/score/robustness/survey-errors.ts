import type { Indicator } from '../../indicator/index.js';
import type { Seed } from '../../kernel/index.js';
import { type RandomWords, randomWords } from '../../kernel/inside.js';
import type { ScoreRequest } from '../card/score.js';
import type { ScoreInput } from '../expression/input-value.js';

/** Another figure of an input each time it is asked. */
type Drawn = { readonly unit: number; readonly name: string; readonly next: () => Indicator };

/** The inputs of units with sampling errors. */
export type SurveyErrors = {
  /** The names of the inputs that any unit has an error of. */
  readonly names: ReadonlySet<string>;
  /** The requests with other figures in place of those. It draws on at every call. */
  readonly next: () => readonly ScoreRequest[];
};

const WORDS = 2 ** 32;
const DIGITS = 12;

/** A standard normal variable by the transformation of Box and Muller (1958), its second result left out. */
function normal(words: RandomWords): number {
  const [distance, turn] = [(words() + 0.5) / WORDS, words() / WORDS];
  return Math.sqrt(-2 * Math.log(distance)) * Math.cos(2 * Math.PI * turn);
}

const isUncertain = (input: ScoreInput): input is Indicator => {
  if (typeof input !== 'object' || input === null || !('verification' in input)) return false;
  const { uncertainty, numerator, denominator } = input;
  return (uncertainty?.standardError ?? 0) > 0 && numerator !== null && denominator !== null && denominator > 0;
};

/** Whether a figure is a part of a whole: a count of a count, or a percentage that is not above 100. */
const isPart = ({ kind, measure }: Indicator, numerator: number, denominator: number): boolean =>
  kind === 'share' || (measure === '%' && numerator <= denominator);

/** The indicator with an error; a share stays within 0 and 1, another figure does not fall below 0. */
function withError(indicator: Indicator, error: number): Indicator {
  const [numerator, denominator] = [indicator.numerator as number, indicator.denominator as number];
  const highest = isPart(indicator, numerator, denominator) ? denominator : Number.MAX_VALUE;
  const moved = Number((numerator + error * denominator).toPrecision(DIGITS));
  return { ...indicator, numerator: Math.min(Math.max(moved, 0), highest) };
}

/**
 * Normal errors for inputs that are indicators with a standard error. Each figure has a generator of its own, started from the seed, whose figure it is and its name:
 * the order of units does not matter, and units that are given the same figure of another have the same error.
 */
export function surveyErrors(requests: readonly ScoreRequest[], seed: Seed): SurveyErrors {
  const drawn = requests.flatMap(({ unit, inputs }, at) =>
    Object.entries(inputs).flatMap(([name, input]): readonly Drawn[] => {
      if (!isUncertain(input)) return [];
      const words = randomWords(JSON.stringify([seed, input.unit ?? unit, name]));
      const standardError = input.uncertainty?.standardError as number;
      return [{ unit: at, name, next: () => withError(input, standardError * normal(words)) }];
    }),
  );
  const next = () => {
    const figures = requests.map((): [string, ScoreInput][] => []);
    for (const one of drawn) figures[one.unit]?.push([one.name, one.next()]);
    return requests.map((request, at) => ({
      ...request,
      inputs: { ...request.inputs, ...Object.fromEntries(figures[at] ?? []) },
    }));
  };
  return { names: new Set(drawn.map(({ name }) => name)), next };
}
