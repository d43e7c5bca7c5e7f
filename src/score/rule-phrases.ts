import type { Json, Locale, RulePhrase, Values, Words } from '../kernel/index.js';
import { decimalText } from '../kernel/index.js';
import { exactFromText } from '../kernel/inside.js';
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
    none: 'không có điểm',
    reasons: {
      missing: 'thiếu số liệu',
      'not-applicable': 'không phát sinh tại đơn vị',
      'zero-denominator': 'mẫu số bằng 0',
      unscorable: 'số liệu không hợp lệ',
    },
    policies: {
      incomplete: 'chưa chấm được',
      full: 'tính điểm tối đa',
      zero: 'tính 0 điểm',
      unscored: 'không có điểm, điểm tối đa giữ nguyên',
      'not-counted': 'không tính; loại điểm tối đa của tiêu chí khỏi tổng điểm tối đa',
      rebase: 'không tính, quy đổi điểm các phần còn lại',
      redistribute: 'không tính, chia đều điểm tối đa cho các phần còn lại',
    },
  },
  en: {
    earned: (points: string, max: string) => `${points} of ${max}`,
    end: (how: string, points: string, max: string) => `${how === '' ? '' : `${how} ${points}`} of ${max}`,
    rounded: ', rounded to',
    decimals: ['decimal', 'decimals'],
    modes: {
      'half-up': 'half up',
      'half-down': 'half down',
      'half-even': 'half to even',
      up: 'away from 0',
      down: 'towards 0',
      ceiling: 'up',
      floor: 'down',
    },
    limited: ', within its limits',
    none: 'no points',
    reasons: {
      missing: 'a figure is missing',
      'not-applicable': 'it does not exist at the unit',
      'zero-denominator': 'a denominator is 0',
      unscorable: 'a figure is not valid',
    },
    policies: {
      incomplete: 'it cannot be scored',
      full: 'it has its maximum',
      zero: 'it has 0',
      unscored: 'it has no points, and its maximum stays',
      'not-counted': 'it is not counted, and its maximum is taken out',
      rebase: 'it is not counted, and the points of the rest are scaled up',
      redistribute: 'it is not counted, and the rest share its maximum equally',
    },
  },
} as const;

function roundedTo({ places, rounding }: Values, locale: Locale, words: Words): string {
  const { rounded, decimals, modes } = WORDS[locale];
  return `${rounded} ${words.count(places, decimals[0], decimals[1])} (${modes[rounding as keyof typeof modes]})`;
}

function ending(values: Values, locale: Locale, words: Words): string {
  const { places, points, max, outOf, isLimited } = values;
  const say = WORDS[locale];
  if (points === null) return say.none;
  const limited = isLimited === true ? say.limited : '';
  const how = places === null ? limited : roundedTo(values, locale, words);
  return say.end(how, figure(points, locale), figure(outOf ?? max, locale));
}

function rule(values: Values, locale: Locale, words: Words): string {
  const [formula, figures] = formulaWords(String(values['formula']), String(values['figures']), locale);
  const end = ending(values, locale, words);
  return `${nameOf(values, locale)}: ${formula} = ${figures} = ${figure(values['raw'], locale)}${end}`;
}

function absence(values: Values, locale: Locale): string {
  const { reasons, policies, earned } = WORDS[locale];
  const { reason, policy, input, points, max } = values;
  const why = `${reasons[reason as keyof typeof reasons]}${input === '' ? '' : ` (${input})`}`;
  const what = policies[policy as keyof typeof policies];
  const given = points === null ? '' : `: ${earned(figure(points, locale), figure(max, locale))}`;
  return `${nameOf(values, locale)}: ${why}; ${what}${given}`;
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
