import type { Block, Exact, Locale } from '../../kernel/index.js';
import { decimalText } from '../../kernel/index.js';
import { requireLocale } from '../../kernel/inside.js';
import type { ScoreCard, ScoredCriterion } from '../../score/index.js';
import { absenceText } from '../../score/phrases.js';
import { problemItem } from '../problem-item.js';
import { wordsIn } from '../words.js';

/** How a score card is printed. */
export type ScoreBlocksOptions = {
  /** `vi` or `en`. */
  readonly locale: Locale;
  /** Decimals of points, 0 to 100, half away from zero; 2 by default. */
  readonly places?: number;
  /** What the unit is called; its code by default. */
  readonly unitName?: string;
};

const WORDS = {
  vi: {
    title: 'Bảng điểm',
    rules: 'Bộ tiêu chí',
    code: 'Mã',
    criterion: 'Tiêu chí',
    points: 'Điểm',
    most: 'Điểm tối đa',
    note: 'Ghi chú',
    partly: 'chưa đủ số liệu',
    roles: { counted: '', bonus: 'điểm cộng', deduction: 'điểm trừ', information: 'để tham khảo, không tính điểm' },
    total: 'Tổng điểm',
    incomplete: 'Chưa tính được tổng điểm; còn thiếu điểm của',
    nothing: 'Chưa tính được tổng điểm: không có tiêu chí nào được tính',
    unscored: 'Chưa tính được tổng điểm: không có tiêu chí nào có điểm',
  },
  en: {
    title: 'Score card',
    rules: 'Framework',
    code: 'Code',
    criterion: 'Criterion',
    points: 'Points',
    most: 'Maximum',
    note: 'Note',
    partly: 'incomplete',
    roles: { counted: '', bonus: 'bonus', deduction: 'deduction', information: 'for information, not counted' },
    total: 'Total',
    incomplete: 'There is no total; points are missing of',
    nothing: 'There is no total: no criterion is counted',
    unscored: 'There is no total: no criterion has points',
  },
} as const;

type Row = { readonly criterion: ScoredCriterion; readonly depth: number };

function* rowsOf(criterion: ScoredCriterion, depth = 0): Generator<Row> {
  yield { criterion, depth };
  for (const child of criterion.children) yield* rowsOf(child, depth + 1);
}

/** What is to be known beside the points. */
function noteOf({ role, absence, complete, children }: ScoredCriterion, locale: Locale): string {
  const { roles, partly } = WORDS[locale];
  // what is only shown is missed by nobody
  if (role === 'information') return roles[role];
  const why = absence !== null ? absenceText(absence, locale) : children.length > 0 && !complete ? partly : '';
  return [roles[role], why].filter((text) => text !== '').join('; ');
}

/** Why there is no total. */
function noTotal({ outOf, root, incomplete }: ScoreCard, locale: Locale): string {
  const say = WORDS[locale];
  if (outOf.n === 0n && root.max.n !== 0n) return say.nothing;
  return incomplete.length === 0 ? say.unscored : `${say.incomplete} ${incomplete.join(', ')}`;
}

/**
 * A score card as blocks, for `print`: what it is of, one table with a row a criterion, indented by its depth, the total, and what is wrong with the figures.
 *
 * Points of criteria that are incomplete are those of what is known, and the note says so. A card that is not complete tells which criteria are missing in the
 * place of its total, or that none is counted.
 *
 * @param card - What `score` or `scoreUnits` returns.
 * @param options - The language, the decimals, and the name of the unit.
 * @returns A heading, a paragraph on the framework, the table, a paragraph on the total, and a list of problems when there are any.
 * @throws `kernel/unknown-locale`, `kernel/places-out-of-bounds`.
 *
 * @example
 * ```ts
 * import { score } from 'motcua';
 * import { print, scoreBlocks } from 'motcua/narrator';
 * import { frameworks } from 'motcua/vn';
 *
 * const inputs = { '766/2.1': { numerator: 403_016, denominator: 464_494 } };
 * const card = score(frameworks.qd766, { unit: 'phu-tho', period: '2026-Q3', inputs });
 * const text = print(scoreBlocks(card, { locale: 'vi' }), 'csv');
 * text.includes('2.1,– – Hồ sơ giải quyết đúng hạn,"17,35","20,00",'); // => true
 * text.includes('3.3,– – Hồ sơ nộp trực tuyến,,"6,00",thiếu số liệu (766/3.3); chưa chấm được'); // => true
 * ```
 */
export function scoreBlocks(
  card: ScoreCard,
  { locale, places = 2, unitName = card.unit }: ScoreBlocksOptions,
): readonly Block[] {
  const say = WORDS[requireLocale(locale)];
  const text = (points: Exact | null) => (points === null ? '' : decimalText(points, { places, locale }));
  const total =
    card.complete && card.points !== null
      ? `${say.total}: ${text(card.points)}/${text(card.outOf)}`
      : noTotal(card, locale);
  const words = wordsIn(locale);
  const items = card.problems.map((problem) => problemItem(problem, locale, words));
  return [
    { kind: 'heading', level: 1, text: `${say.title}: ${unitName}, ${card.period}` },
    { kind: 'paragraph', text: `${say.rules}: ${card.framework.id} (${card.framework.version})` },
    {
      kind: 'table',
      head: [say.code, say.criterion, say.points, say.most, say.note],
      rows: [...rowsOf(card.root)].map(({ criterion, depth }) => [
        criterion.code,
        `${'– '.repeat(depth)}${criterion.names[locale]}`,
        text(criterion.points),
        criterion.role === 'information' ? '' : text(criterion.max),
        noteOf(criterion, locale),
      ]),
      align: ['start', 'start', 'end', 'end', 'start'],
    },
    { kind: 'paragraph', text: total },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, ordered: true, items }]),
  ];
}
