import type { Figure, Part, Term } from '../estimates/figure.js';
import { rNumber } from './r-text.js';

/** The parts of a figure, in the order of their columns. */
export const partsOf = ({ terms }: Figure): readonly Part[] => terms.flatMap(({ parts }) => parts);

/** So many times something: a part of a mean is divided by how many there are. */
function times(factor: number, of: string): string {
  const size = Math.abs(factor);
  const whole = Math.round(1 / size);
  if (size === 1) return of;
  return 1 / whole === size ? `${of} / ${whole}` : `${rNumber(size)} * ${of}`;
}

function termText({ factor, parts }: Term, first: number, nameOf: (name: string) => string): string {
  const sum = (name: string) => {
    const text = parts.map((_, at) => nameOf(`${name}_${first + at}`)).join(' + ');
    return parts.length === 1 ? text : `(${text})`;
  };
  const isTotal = parts.some(({ bottom }) => bottom === null);
  return times(factor, isTotal ? sum('value') : `(${sum('value')} / ${sum('of')})`);
}

/** A figure as an expression of its columns' totals. */
export function expressionOf({ terms }: Figure, nameOf: (name: string) => string): string {
  let text = '';
  let first = 1;
  for (const term of terms) {
    const sign = term.factor < 0 ? ' - ' : text === '' ? '' : ' + ';
    text += `${text === '' ? sign.trim() : sign}${termText(term, first, nameOf)}`;
    first += term.parts.length;
  }
  return text;
}

/** The column with the ballots a figure rests on: of several questions about one part of the ballots those of the question with the fewest. */
export function restsLines(figure: Figure): readonly string[] {
  const groups = new Map<string, number[]>();
  for (const [at, { domain }] of partsOf(figure).entries()) {
    const key = JSON.stringify(domain);
    groups.set(key, [...(groups.get(key) ?? []), at + 1]);
  }
  const columns = [...groups.values()].map((places) => {
    const distinct = places.map((place) => `d$valid_${place}`);
    return distinct.length === 1 ? (distinct[0] as string) : `fewest(${distinct.join(', ')})`;
  });
  return [`d$rests <- ${columns.join(' | ')}`];
}

/** A figure of one column: its mean, total or ratio, and its design effects. */
function singleLines(kind: 'svymean' | 'svytotal' | 'svyratio'): readonly string[] {
  const made = kind === 'svyratio' ? 'svyratio(~value_1, ~of_1, counted)' : `${kind}(~value_1, counted)`;
  const effects =
    kind === 'svyratio'
      ? []
      : [
          `effect <- as.numeric(deff(${kind}(~value_1, counted, deff = TRUE)))`,
          `effect_with_replacement <- as.numeric(deff(${kind}(~value_1, counted, deff = "replace")))`,
        ];
  return [`figure <- ${made}`, ...effects];
}

function severalLines(figure: Figure, isJackknife: boolean): readonly string[] {
  const columns = partsOf(figure).flatMap((_, at) => [`value_${at + 1}`, `of_${at + 1}`]);
  if (isJackknife) {
    const expression = expressionOf(figure, (name) => `sum(.weights * ${name})`);
    return [`figure <- withReplicates(counted, quote(${expression}))`];
  }
  return [
    `totals <- svytotal(~${columns.join(' + ')}, counted)`,
    `figure <- svycontrast(totals, quote(${expressionOf(figure, (name) => name)}))`,
  ];
}

/** The figure and its variance, over the ballots that count. */
export function figureLines(figure: Figure, isJackknife: boolean): readonly string[] {
  const parts = partsOf(figure);
  const [first] = parts;
  const isOne = parts.length === 1 && figure.terms[0]?.factor === 1;
  const kind = first?.bottom === null ? 'svytotal' : first?.block.kind === 'pair' ? 'svyratio' : 'svymean';
  const valid = parts.map((_, at) => `valid_${at + 1}`).join(' | ');
  return [
    `counted <- subset(design, ${valid})`,
    ...(isOne ? singleLines(kind) : severalLines(figure, isJackknife)),
    'value <- as.numeric(coef(figure))',
    'variance <- as.numeric(SE(figure))^2',
  ];
}
