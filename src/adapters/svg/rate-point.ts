import type { Indicator, IndicatorSeries } from '../../indicator/index.js';
import { meetsTarget } from '../../indicator/inside.js';
import { type Exact, type Locale, percentText, type Rounding } from '../../kernel/index.js';
import { exactToNumber, refuse } from '../../kernel/inside.js';
import { numberText } from './number-text.js';
import { periodText } from './time-scale.js';
import { WORDS } from './words.js';

/** A figure as a chart draws it. */
export type RatePoint = {
  readonly figure: Indicator;
  /** Its value; `null` for what is not available or of nothing: a gap. */
  readonly value: number | null;
  /** Its value as printed; a dash for a gap. */
  readonly shown: string;
  /** All of it in words, with its counts. */
  readonly said: string;
  /** Whether it is not what its target asks. */
  readonly isMissed: boolean;
};

/** How percentages are printed. */
export type PercentStyle = { readonly locale: Locale; readonly places: number; readonly rounding: Rounding };

const isExact = (value: Exact | null): boolean =>
  value === null || (typeof value?.n === 'bigint' && typeof value.d === 'bigint' && value.n >= 0n && value.d > 0n);

function requireRate({ kind, value }: Indicator, at: number): void {
  if (kind === 'amount') {
    refuse('svg/not-a-rate', { path: ['points', at, 'kind'], value: kind, accepted: 'share | ratio' });
  }
  if (!isExact(value))
    refuse('svg/not-a-rate', { path: ['points', at, 'value'], accepted: 'an exact value from 0, or null' });
}

function saidOf(figure: Indicator, shown: string, isMissed: boolean, locale: Locale): string {
  const { value, numerator, denominator, period, missing } = figure;
  const when = periodText(period);
  if (value === null) return `${when}: ${WORDS[denominator === 0 ? 'noValue' : 'noFigure'][locale]}`;
  const [top, bottom] = [numerator, denominator].map((one) => (one === null ? '–' : numberText(one, locale)));
  const counts = figure.measure === '%' ? '' : ` (${top}/${bottom})`;
  const remarks = [
    ...(isMissed ? [WORDS.missed[locale]] : []),
    ...(missing.length > 0 ? [`${WORDS.partial[locale]}: ${missing.length}`] : []),
  ];
  return `${when}: ${shown}${counts}${remarks.map((one) => `, ${one}`).join('')}`;
}

/** The figures of a series as they are drawn; refused when one is no rate. */
export function ratePoints({ points }: IndicatorSeries, style: PercentStyle): readonly RatePoint[] {
  return points.map((figure, at) => {
    requireRate(figure, at);
    const { value } = figure;
    const shown = value === null ? '–' : percentText(value, style);
    const isMissed = meetsTarget(figure) === false;
    const said = saidOf(figure, shown, isMissed, style.locale);
    return { figure, value: value === null ? null : exactToNumber(value), shown, said, isMissed };
  });
}
