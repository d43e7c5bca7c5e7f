import type { Bilingual, Locale, Problem } from '../../kernel/index.js';
import { problemList, refuse, requireLocale, shownValue } from '../../kernel/inside.js';

/** What every chart is told. */
export type ChartOptions = {
  /** Vietnamese or English. */
  readonly locale: Locale;
  /** What it shows, 1 to 300 characters: drawn above it and read out as its name. */
  readonly title: string;
  /** What else is read out before the figures, up to 2,000 characters; nothing by default. */
  readonly description?: string;
  /** How wide, in pixels, 320 to 4,000; 720 by default. It scales with the page. */
  readonly width?: number;
  /** Of what the ids within begin, a letter and up to 63 letters, digits, `-` and `_`; `chart` by default. Two charts of one page must differ in it. */
  readonly id?: string;
};

/** What a chart with an axis of days is told beside. */
export type TimeChartOptions = ChartOptions & {
  /** How high, in pixels, 200 to 4,000; 380 by default. */
  readonly height?: number;
};

/** What every chart is told, its defaults filled in. */
export type ReadOptions = Required<ChartOptions> & { readonly height: number };

const ID = /^[A-Za-z][\w-]{0,63}$/;

const wrong = (code: string, path: string, value: unknown, accepted: string): Problem => ({
  code,
  path: [path],
  severity: 'error',
  value: shownValue(value),
  accepted,
});

function size(path: string, value: number, least: number): readonly Problem[] {
  if (Number.isFinite(value) && value >= least && value <= 4000) return [];
  return [wrong('svg/size-out-of-bounds', path, value, `${least}..4000`)];
}

function text(path: string, value: unknown, least: number, most: number): readonly Problem[] {
  if (typeof value === 'string' && value.trim().length >= least && value.length <= most) return [];
  return [wrong('svg/invalid-text', path, value ?? null, `${least}..${most} characters`)];
}

/**
 * A text in the language of the chart, composed and without spaces around it.
 *
 * @throws `svg/invalid-text` when it is empty, longer than `most` characters, or none.
 */
export function readText(
  given: string | Bilingual,
  {
    path,
    most,
    locale,
  }: { readonly path: readonly (string | number)[]; readonly most: number; readonly locale: Locale },
): string {
  const value: unknown = typeof given === 'object' ? given?.[locale] : given;
  if (typeof value === 'string' && value.trim() !== '' && value.length <= most) return value.normalize('NFC').trim();
  return refuse('svg/invalid-text', { path, value: shownValue(value ?? null), accepted: `1..${most} characters` });
}

/**
 * The options with their defaults.
 *
 * @throws `svg/invalid-options` with every problem: `svg/size-out-of-bounds`, `svg/invalid-text`, `svg/invalid-id`; `kernel/unknown-locale`.
 */
export function readOptions(options: TimeChartOptions): ReadOptions {
  const { title, description = '', width = 720, height = 380, id = 'chart' } = options;
  const problems = problemList();
  const found = [
    ...text('title', title, 1, 300),
    ...text('description', description, 0, 2000),
    ...size('width', width, 320),
    ...size('height', height, 200),
    ...(typeof id === 'string' && ID.test(id)
      ? []
      : [wrong('svg/invalid-id', 'id', id, 'a letter, then letters, digits, - and _')]),
  ];
  for (const problem of found) problems.add(problem);
  problems.throwAs('svg/invalid-options');
  return { locale: requireLocale(options.locale), title, description, width, height, id };
}
