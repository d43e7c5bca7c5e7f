import { type Locale, percentText, type Rounding } from '../../kernel/index.js';
import { exact, refuse, shownValue } from '../../kernel/inside.js';
import type { Form06, Form06Columns } from '../../statistics/index.js';
import { type ChartOptions, readOptions } from './chart-options.js';
import { element, escapedText, group, label, titled } from './element.js';
import { drawing, headOf, INK, patterns, SIZE, swatch } from './frame.js';
import { countText } from './number-text.js';
import { requireRoom } from './plot.js';
import { cutText, textWidth } from './text-width.js';
import { WORDS } from './words.js';

/** How the rows of a report are drawn. */
export type Form06ChartOptions = ChartOptions & {
  /**
   * What a unit is called; its code by default.
   *
   * @param code - Its code; `null` is what names no unit.
   */
  readonly nameOf?: (code: string | null) => string;
  /** Decimals of the percentages, 0 to 100; 2 by default. */
  readonly places?: number;
  /** How they are rounded; `half-up` by default. */
  readonly rounding?: Rounding;
};

const MOST = 100;
const ROW = 30;

const PARTS = [
  { column: 8, word: WORDS.early },
  { column: 9, word: WORDS.onTime },
  { column: 10, word: WORDS.overdue },
] as const;

type Row = { readonly name: string; readonly counts: readonly number[]; readonly total: number };

function countOf(columns: Form06Columns, column: 8 | 9 | 10, at: number): number {
  const value: unknown = columns?.[column];
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  return refuse('svg/not-a-count', {
    path: ['rows', at, column],
    value: shownValue(value ?? null),
    accepted: '0, 1, 2, ...',
  });
}

/** The rows of the first key: the units of a report, in its order. */
function rowsOf({ rows }: Pick<Form06, 'rows'>, nameOf: (code: string | null) => string): readonly Row[] {
  const drawn = rows.flatMap(({ key, columns }, at): readonly Row[] => {
    if (key.length !== 1) return [];
    const counts = PARTS.map(({ column }) => countOf(columns, column, at));
    return [{ name: nameOf(key[0] ?? null), counts, total: counts.reduce((sum, one) => sum + one, 0) }];
  });
  if (drawn.length === 0) refuse('svg/no-points', { path: ['rows'], accepted: `1..${MOST} rows of the first key` });
  if (drawn.length > MOST)
    refuse('svg/too-many-points', { path: ['rows'], value: drawn.length, accepted: `1..${MOST}` });
  return drawn;
}

type Percent = { readonly locale: Locale; readonly places: number; readonly rounding: Rounding };

/** Those within the limit of all, as counts and as a percentage. */
function shareText({ counts, total }: Row, style: Percent): string {
  const within = (counts[0] ?? 0) + (counts[1] ?? 0);
  const shown = `${countText(within, style.locale)}/${countText(total, style.locale)}`;
  return total === 0 ? shown : `${shown} = ${percentText(exact(within, total), style)}`;
}

const fillsOf = (id: string) => [
  { fill: INK.first, stroke: INK.first },
  { fill: `url(#${id}-aslant)`, stroke: INK.second },
  { fill: `url(#${id}-crossed)`, stroke: INK.alarm },
];

/**
 * How what was resolved stands, unit by unit, as SVG text: a bar a row, early, on time and overdue one after the other, with the share within the limit.
 *
 * The parts differ by fill (full, lines aslant, lines crossed), not only by colour; all figures are told in the description. A row in which nothing was resolved has no bar and no percentage.
 * Equal figures give equal text.
 *
 * @param form - Form 06 with a first key, such as `unit`: its rows of that key are drawn, at most 100; the total and the rows below are not.
 * @param options - The language, the title, the width, the names of units. The height follows from the rows.
 * @returns A whole SVG document, every text in it escaped.
 * @throws `svg/invalid-options`, `svg/no-points`, `svg/too-many-points`, `svg/not-a-count`, `svg/no-room` when text leaves no room for bars, `kernel/unknown-locale`, `kernel/unknown-rounding`, `kernel/places-out-of-bounds`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { form06, tally } from 'motcua/statistics';
 * import { form06Chart } from 'motcua/svg';
 * import { vietnam } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { calendar, disposition } = vietnam(period.to);
 * const states = ['2026-11-06', '2026-11-10'].map((endedOn) =>
 *   stateFromRow({ receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn, unit: 'A' }, { on: period.to, calendar }),
 * );
 * const form = form06(tally(states, { period, keys: ['unit'] }), { disposition });
 * const svg = form06Chart(form, { locale: 'vi', title: 'Kết quả giải quyết', nameOf: () => 'Phường An Bình' });
 * svg.includes('Phường An Bình: Trước hạn 1, Đúng hạn 0, Quá hạn 1; trước hạn và đúng hạn 1/2 = 50,00%.'); // => true
 * ```
 */
export function form06Chart(form: Pick<Form06, 'rows'>, options: Form06ChartOptions): string {
  const { nameOf = (code) => code ?? '–', places = 2, rounding = 'half-up', ...rest } = options;
  const style = { locale: options.locale, places, rounding };
  const given = readOptions(rest);
  const rows = rowsOf(form, nameOf);
  const fills = fillsOf(given.id);
  const legend = PARTS.map(({ word }, at) => ({
    sign: swatch(fills[at]?.fill ?? '', fills[at]?.stroke ?? ''),
    text: word[given.locale],
  }));
  const head = headOf(given, legend);
  const read = { ...given, height: head.bottom + 16 + rows.length * ROW + 12 };
  const shares = rows.map((row) => shareText(row, style));
  const named = Math.min(given.width * 0.3, Math.max(...rows.map(({ name }) => textWidth(name, SIZE.text))));
  const [left, right] = [
    16 + named + 8,
    given.width - 16 - Math.max(...shares.map((text) => textWidth(text, SIZE.text))) - 8,
  ];
  requireRoom(right - left, 'width', given.width);
  const longest = Math.max(1, ...rows.map(({ total }) => total));

  const drawn = rows.flatMap(({ name, counts }, at) => {
    const y = head.bottom + 16 + at * ROW;
    let x = left;
    const bars = PARTS.flatMap(({ word }, place) => {
      const count = counts[place] ?? 0;
      const width = (count / longest) * (right - left);
      if (count === 0) return [];
      const words = titled(`${name}: ${word[given.locale]} ${countText(count, given.locale)}`);
      const bar = element('rect', { x, y, width, height: ROW - 10, ...fills[place] }, words);
      x += width;
      return [bar];
    });
    return [
      element(
        'text',
        { x: left - 8, y: y + 14, 'text-anchor': 'end' },
        `${titled(name)}${escapedText(cutText(name, named + 1, SIZE.text))}`,
      ),
      ...bars,
      label(shares[at] ?? '', x + 8, y + 14),
    ];
  });
  const said = rows.map(({ name, counts }, at) => {
    const parts = PARTS.map(
      ({ word }, place) => `${word[given.locale]} ${countText(counts[place] ?? 0, given.locale)}`,
    );
    return `${name}: ${parts.join(', ')}; ${WORDS.withinLimit[given.locale]} ${shares[at]}.`;
  });
  return drawing(read, said, [patterns(given.id), group({}, head.parts), group({}, drawn)]);
}
