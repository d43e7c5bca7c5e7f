import { type Locale, percentText } from '../../kernel/index.js';
import { exactDecimal, exactToNumber, refuse, shownValue } from '../../kernel/inside.js';
import { niceTicks, tickValue } from './nice-ticks.js';
import { wholePercentText } from './number-text.js';
import type { PercentStyle, RatePoint } from './rate-point.js';
import { WORDS } from './words.js';

/** An axis of percentages. */
export type RateAxis = {
  readonly lowest: number;
  readonly highest: number;
  /** Where it begins, in words; nothing when it begins at 0. */
  readonly note: string;
  readonly marks: readonly { readonly value: number; readonly text: string }[];
};

const targetOf = ({ figure }: RatePoint): number | null =>
  figure.target === undefined ? null : exactToNumber(figure.target.value);

const noteOf = (from: number, locale: Locale): string =>
  from === 0 ? '' : `${WORDS.axisFrom[locale]} ${wholePercentText(from, locale)}`;

/**
 * From where the axis is to begin up to 100 %, or as high as a ratio goes.
 *
 * @throws `svg/axis-out-of-bounds` unless it begins from 0 to below 1, `svg/below-axis` when a figure or a target is lower.
 */
export function rateAxis(points: readonly RatePoint[], from: number, { locale }: PercentStyle): RateAxis {
  if (!(Number.isFinite(from) && from >= 0 && from < 1)) {
    refuse('svg/axis-out-of-bounds', {
      path: ['from'],
      value: shownValue(from),
      accepted: '0 <= from < 1: 80 % is 0.8',
    });
  }
  const values = points.flatMap((point) => [point.value, targetOf(point)]).filter((value) => value !== null);
  const lowest = Math.min(...values, 1);
  if (lowest < from) refuse('svg/below-axis', { path: ['from'], value: from, accepted: `at most ${lowest}` });
  const { digits, power } = niceTicks(from, Math.max(...values, 1));
  const places = Math.max(0, -power - 2);
  // the axis begins where it is told to, even between two round marks
  const marks = digits
    .map((digit) => ({
      value: tickValue(digit, power),
      text: percentText(exactDecimal(`${digit}e${power}`), { locale, places }),
    }))
    .filter(({ value }) => value >= from);
  return { note: noteOf(from, locale), lowest: from, highest: tickValue(digits.at(-1) as number, power), marks };
}
