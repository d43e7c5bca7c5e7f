import type { Bilingual } from '../../kernel/index.js';
import { refuse, shownValue } from '../../kernel/inside.js';
import type { Estimate, PublicationOutcome } from '../../survey/index.js';
import { readText } from './chart-options.js';
import type { FigureStyle } from './figure-style.js';
import { countText, wholePercentText } from './number-text.js';
import { INTERVAL, WORDS } from './words.js';

/** A figure from ballots, and what it is of. */
export type EstimateRow = {
  /** What it is of, 1 to 200 characters: a unit, a question. */
  readonly label: string | Bilingual;
  /** The figure with its interval. */
  readonly estimate: Estimate;
  /** Whether it may be published, as `publication` judges it; `publish` by default. */
  readonly outcome?: PublicationOutcome;
};

/** How a row stands: with a figure, with one to be careful with, with one that is kept back, without one. */
export type RowState = 'plain' | 'careful' | 'keptBack' | 'none';

/** A row as it is drawn. */
export type DrawnRow = {
  readonly label: string;
  readonly state: RowState;
  /** Where its dot stands; `null` where there is none. */
  readonly value: number | null;
  readonly interval: Estimate['interval'];
  /** The figure, or why there is none. */
  readonly shown: string;
  /** How many ballots. */
  readonly count: string;
  /** All of it in words. */
  readonly said: string;
};

/** Beyond it a figure is wider than a chart. */
export const LARGEST = 1e12;

const OUTCOMES: Readonly<Record<PublicationOutcome, RowState>> = {
  publish: 'plain',
  'publish-with-warning': 'careful',
  'do-not-publish': 'keptBack',
};

const isFigure = (value: unknown): boolean => Number.isFinite(value) && Math.abs(value as number) <= LARGEST;

/** Refuses what is no number, or no share where no unit is named. */
export function requireFigure(value: number, path: readonly (string | number)[], isShare: boolean): void {
  if (isFigure(value) && (!isShare || (value >= 0 && value <= 1))) return;
  const accepted = isShare ? '0..1; of what is no share, name the unit' : `-${LARGEST}..${LARGEST}`;
  refuse('svg/not-an-estimate', { path, value: shownValue(value), accepted });
}

function requireInterval({ interval }: Estimate, at: number): void {
  if (interval === null) return;
  const { low, high, level } = interval;
  if (isFigure(low) && isFigure(high) && low <= high && level > 0 && level < 1) return;
  const accepted = 'low <= high, and a level above 0 and below 1';
  refuse('svg/not-an-estimate', { path: [at, 'estimate', 'interval'], value: shownValue(interval), accepted });
}

function requireCount({ n }: Estimate, at: number): void {
  if (Number.isSafeInteger(n) && n >= 0) return;
  refuse('svg/not-a-count', { path: [at, 'estimate', 'n'], value: shownValue(n), accepted: '0, 1, 2, ...' });
}

function stateOf({ estimate, outcome = 'publish' }: EstimateRow, at: number): RowState {
  if (!Object.hasOwn(OUTCOMES, outcome)) {
    const accepted = Object.keys(OUTCOMES).join(' | ');
    refuse('svg/unknown-choice', { path: [at, 'outcome'], value: shownValue(outcome), accepted });
  }
  return estimate.value === null ? 'none' : OUTCOMES[outcome];
}

/** The interval of a figure in words. */
function intervalText({ interval }: Estimate, { locale, write }: FigureStyle): string {
  if (interval === null) return WORDS.noInterval[locale];
  const { low, high, level } = interval;
  return `${INTERVAL[locale](wholePercentText(level, locale))} ${WORDS.from[locale]} ${write(low)} ${WORDS.to[locale]} ${write(high)}`;
}

/** The figure, or why there is none, and what there is to say of it. */
function wordsOf(estimate: Estimate, state: RowState, style: FigureStyle): readonly [string, ...string[]] {
  const { locale, write } = style;
  const { value } = estimate;
  if (value === null) return [WORDS.tooFew[locale]];
  if (state === 'keptBack') return [WORDS.keptBack[locale]];
  const remark = state === 'careful' ? [WORDS.careful[locale]] : [];
  return [write(value), intervalText(estimate, style), ...remark];
}

/**
 * A row as it is drawn; what is kept back has no number and, unless it is to be shown hollow, no dot.
 *
 * @throws `svg/invalid-text`, `svg/not-an-estimate`, `svg/not-a-count`, `svg/unknown-choice`.
 */
export function drawnRow(row: EstimateRow, at: number, style: FigureStyle, isHollow: boolean): DrawnRow {
  const { estimate } = row;
  const label = readText(row.label, { path: [at, 'label'], most: 200, locale: style.locale });
  if (estimate.value !== null) requireFigure(estimate.value, [at, 'estimate', 'value'], style.isShare);
  requireInterval(estimate, at);
  requireCount(estimate, at);
  const state = stateOf(row, at);
  const words = wordsOf(estimate, state, style);
  const count = `n = ${countText(estimate.n, style.locale)}`;
  const isDrawn = state !== 'none' && (state !== 'keptBack' || isHollow);
  return {
    label,
    state,
    value: isDrawn ? estimate.value : null,
    interval: isDrawn ? estimate.interval : null,
    shown: words[0],
    count,
    said: `${label}: ${[...words, count].join(', ')}`,
  };
}
