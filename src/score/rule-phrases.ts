import type { Json, Locale, RulePhrase, Values, Words } from '../kernel/index.js';
import { decimalText } from '../kernel/index.js';
import { exactFromText } from '../kernel/inside.js';
import { absenceText } from './absence-text.js';
import type { ScoreAbsence } from './card/score-card.js';
import { formulaWords } from './formula-words.js';

/** The steps of the story of a score. */
export type ScoreRule = 'score/rule' | 'score/absence' | 'score/parts';

const MOST_PLACES = 6;

/** An exact figure as a decimal without needless zeros; the sixth decimal is rounded. */
function figure(value: Json | undefined, locale: Locale): string {
  if (typeof value !== 'string') return '?';
  const text = decimalText(exactFromText(value), { places: MOST_PLACES, locale });
  return text.replace(/[.,]?0{1,6}$/, '');
}

const nameOf = ({ code, names }: Values, locale: Locale): string =>
  `${code} ${(names as { readonly vi: string; readonly en: string })[locale]}`;

/** Points of a maximum; of a deduction, whose maximum is 0, the points alone. */
const earnedVi = (points: string, max: string) => `được ${max === '0' ? points : `${points}/${max}`} điểm`;

const outOfEn = (max: string) => (max === '0' ? '' : ` of ${max}`);

const WORDS = {
  vi: {
    earned: earnedVi,
    end: (how: string, points: string, max: string) => `${how}: ${earnedVi(points, max)}`,
    rounded: '; làm tròn đến',
    decimals: ['chữ số thập phân', 'chữ số thập phân'],
    modes: {
      'half-up': 'đúng một nửa thì làm tròn ra xa số 0',
      'half-down': 'đúng một nửa thì làm tròn về phía số 0',
      'half-even': 'đúng một nửa thì làm tròn đến số chẵn gần nhất',
      up: 'ra xa số 0',
      down: 'về phía số 0',
      ceiling: 'lên',
      floor: 'xuống',
    },
    limited: '; lấy theo giới hạn',
    incomplete: '; chưa đủ số liệu',
    none: 'không có điểm',
  },
  en: {
    earned: (points: string, max: string) => `${points}${outOfEn(max)}`,
    end: (how: string, points: string, max: string) => `${how === '' ? '' : `${how} ${points}`}${outOfEn(max)}`,
    rounded: ', rounded to',
    decimals: ['decimal', 'decimals'],
    modes: {
      'half-up': 'half away from 0',
      'half-down': 'half towards 0',
      'half-even': 'half to even',
      up: 'away from 0',
      down: 'towards 0',
      ceiling: 'up',
      floor: 'down',
    },
    limited: ', within its limits',
    incomplete: ', incomplete',
    none: 'no points',
  },
} as const;

function roundedTo({ places, rounding }: Values, locale: Locale, words: Words): string {
  const { rounded, decimals, modes } = WORDS[locale];
  return `${rounded} ${words.count(places, decimals[0], decimals[1])} (${modes[rounding as keyof typeof modes]})`;
}

function ending(values: Values, locale: Locale, words: Words): string {
  const { places, points, max, outOf, isLimited, isComplete } = values;
  const say = WORDS[locale];
  if (points === null) return say.none;
  const limited = isLimited === true ? say.limited : '';
  const how = places === null ? limited : `${roundedTo(values, locale, words)}${limited}`;
  const end = say.end(how, figure(points, locale), figure(outOf ?? max, locale));
  return isComplete === false ? `${end}${say.incomplete}` : end;
}

function rule(values: Values, locale: Locale, words: Words): string {
  const [formula, figures] = formulaWords(String(values['formula']), String(values['figures']), locale);
  const end = ending(values, locale, words);
  return `${nameOf(values, locale)}: ${formula} = ${figures} = ${figure(values['raw'], locale)}${end}`;
}

function absence(values: Values, locale: Locale): string {
  const { earned } = WORDS[locale];
  const { points, max } = values;
  const given = points === null ? '' : `: ${earned(figure(points, locale), figure(max, locale))}`;
  return `${nameOf(values, locale)}: ${absenceText(values as unknown as ScoreAbsence, locale)}${given}`;
}

type Part = { readonly code: string; readonly points: string | null; readonly factor: string };

function parts(values: Values, locale: Locale, words: Words): string {
  const known = (values['parts'] as unknown as readonly Part[]).filter(({ points }) => points !== null);
  const terms = known.map(({ points, factor }) => {
    const own = figure(points, locale);
    return factor === '1/1' ? own : `${own} × ${figure(factor, locale)}`;
  });
  const sum = terms.length === 0 ? '' : `${terms.join(' + ')} = ${figure(values['raw'], locale)}`;
  return `${nameOf(values, locale)}: ${sum}${ending(values, locale, words)}`;
}

const both = (say: (values: Values, locale: Locale, words: Words) => string): RulePhrase => ({
  applied: { vi: (values, words) => say(values, 'vi', words), en: (values, words) => say(values, 'en', words) },
});

/** The steps of the story of a score in words. */
export const scoreRules = (): Readonly<Record<ScoreRule, RulePhrase>> => ({
  'score/rule': both(rule),
  'score/absence': both(absence),
  'score/parts': both(parts),
});
