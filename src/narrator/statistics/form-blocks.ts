import type { Bilingual, Block, Json, ListItem, Locale, Problem, Words } from '../../kernel/index.js';
import { requireLocale } from '../../kernel/inside.js';
import type { FormColumn, FormFigures, FormHeader } from '../../statistics/index.js';
import { form06Columns } from '../../statistics/inside.js';
import { problemItem } from '../problem-item.js';
import { wordsIn } from '../words.js';

/** How a report is printed. */
export type FormBlocksOptions = {
  /** `vi` or `en`. */
  readonly locale: Locale;
  /** The columns, where they are not those of form 06: those of the form the report was made by. */
  readonly columns?: readonly FormColumn[];
  /**
   * What the values of the keys are called; by default the values themselves.
   *
   * @param value - The value; `null` when it is not known.
   * @param key - The name of the key.
   */
  readonly nameOf?: (value: string | null, key: string) => string;
};

const WORDS = {
  vi: {
    title: 'Tình hình, kết quả giải quyết thủ tục hành chính',
    period: 'Kỳ báo cáo',
    by: 'Đơn vị báo cáo',
    to: 'Đơn vị nhận báo cáo',
    known: 'Theo số liệu đã nhập đến',
    unit: 'Đơn vị tính',
    total: 'Tổng số',
    none: 'Chưa rõ',
    form: 'Biểu số',
    issuer: 'Cơ quan ban hành',
  },
  en: {
    title: 'Handling of administrative procedures',
    period: 'Period',
    by: 'Reported by',
    to: 'Reported to',
    known: 'As entered by',
    unit: 'Counted in',
    total: 'Total',
    none: 'Not known',
    form: 'Form',
    issuer: 'Issued by',
  },
} as const;

const inWords = (text: Bilingual | undefined, locale: Locale) => text?.[locale];

/** What stands above the figures, a line each. */
function headerLines(header: FormHeader, locale: Locale): readonly string[] {
  const [say, words] = [WORDS[locale], wordsIn(locale)];
  const { form, period, knownOn, reportedBy, reportedTo } = header;
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    [say.form, form?.number],
    [say.issuer, inWords(form?.issuer, locale)],
    [say.period, words.days(period.from, period.to)],
    [say.by, reportedBy],
    [say.to, reportedTo],
    [say.known, knownOn === null ? null : words.date(knownOn)],
    [say.unit, inWords(form?.countedIn, locale)],
  ];
  return lines.flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name}: ${value}`]));
}

const SIDES = {
  vi: { received: 'tiếp nhận', carried: 'kỳ trước', resolved: 'đã giải quyết', pending: 'đang giải quyết' },
  en: { received: 'received', carried: 'carried over', resolved: 'resolved', pending: 'pending' },
} as const;

const DOSSIERS = { vi: ['hồ sơ', 'hồ sơ'], en: ['dossier', 'dossiers'] } as const;

/** How many dossiers a footnote is of; by side where it says so. */
function countsOf(value: Json | undefined, locale: Locale, words: Words): string | null {
  const [one, many] = DOSSIERS[locale];
  if (typeof value === 'number') return words.count(value, one, many);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const counts = value as Readonly<Record<string, Json>>;
  return Object.entries(SIDES[locale])
    .map(([side, word]) => `${word} ${words.plain(counts[side] ?? 0)}`)
    .join(', ');
}

/** A footnote, its counts in words. */
function footnote(note: Problem, locale: Locale): ListItem {
  const { value, ...bare } = note;
  const words = wordsIn(locale);
  const told = countsOf(value, locale, words);
  if (told === null) return problemItem(note, locale, words);
  return { text: `${problemItem(bare, locale, words).text} (${told})` };
}

/**
 * A report as blocks, for `print`: its header, one table with the total first and each row indented by its depth, and its footnotes.
 *
 * @param form - What `form06` or `reportFigures` returns.
 * @param options - The language, the columns of another form, and what keys are called.
 * @returns A heading, the header a paragraph a line, the table, and a list of footnotes when there are any.
 * @throws `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { formBlocks, print } from 'motcua/narrator';
 * import { form06, tally } from 'motcua/statistics';
 * import { vietnam } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { calendar, disposition } = vietnam(period.to);
 * const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06', unit: 'A' };
 * const form = form06(tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: ['unit'] }), { disposition });
 * print(formBlocks(form, { locale: 'vi' }), 'csv').includes('Tổng số,1,0,1,0,1,1,0,0,0,0,0'); // => true
 * ```
 */
export function formBlocks<Columns extends object>(
  { header, rows, footnotes }: FormFigures<Columns>,
  { locale, columns = form06Columns, nameOf }: FormBlocksOptions,
): readonly Block[] {
  requireLocale(locale);
  const say = WORDS[locale];
  const nameIn = (key: readonly (string | null)[]) => {
    const depth = key.length;
    if (depth === 0) return say.total;
    const value = key[depth - 1] ?? null;
    const name = nameOf?.(value, header.keys[depth - 1] ?? '') ?? value ?? say.none;
    return `${'– '.repeat(depth - 1)}${name}`;
  };
  const notes = footnotes.map((note) => footnote(note, locale));
  return [
    { kind: 'heading', level: 1, text: inWords(header.form?.title, locale) ?? say.title },
    ...headerLines(header, locale).map((text): Block => ({ kind: 'paragraph', text })),
    {
      kind: 'table',
      head: ['', ...columns.map(({ id, label }) => `(${id}) ${label[locale]}`)],
      rows: rows.map(({ key, columns: figures }) => [
        nameIn(key),
        ...columns.map(({ id }) => String((figures as Readonly<Record<string, number>>)[id] ?? 0)),
      ]),
      align: ['start', ...columns.map(() => 'end' as const)],
    },
    ...(notes.length === 0 ? [] : [{ kind: 'list' as const, ordered: true, items: notes }]),
  ];
}
