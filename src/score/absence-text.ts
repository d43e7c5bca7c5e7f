import type { Locale } from '../kernel/index.js';
import type { ScoreAbsence } from './card/score-card.js';

const WORDS = {
  vi: {
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

/** Why a criterion has no points by its rule, and what becomes of it. */
export function absenceText({ reason, input, policy }: ScoreAbsence, locale: Locale): string {
  const { reasons, policies } = WORDS[locale];
  return `${reasons[reason]}${input === '' ? '' : ` (${input})`}; ${policies[policy]}`;
}
