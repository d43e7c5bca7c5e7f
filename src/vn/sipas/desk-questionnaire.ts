import type { Basis } from '../../kernel/index.js';
import type { Questionnaire } from '../../survey/index.js';
import { satisfactionLevels } from '../../survey/inside.js';
import { constant } from '../constant.js';
import { sipasPractice } from './sources.js';

/** The polls of a district of Hà Nội and its 18 wards in October 2023: monthly, the two best levels taken together. */
const monthlyPolls: Basis = {
  document: 'Báo chí, Hà Nội, 2023',
  title: {
    vi: 'Bài báo về cải cách hành chính ở quận Hai Bà Trưng và quận Đống Đa',
    en: 'Press article on administrative reform in two districts of Hà Nội',
  },
  status: 'verified',
};

/**
 * What a one-stop desk asks each month of those it serves: one question, how satisfied they are with the service, of which the share of the two best levels is reported.
 *
 * That polls are monthly and report "very satisfied" or "satisfied" together was read; the wording of the question, and the three levels below, are `unverified`. Whoever comes to the desk and
 * takes a ballot answers: that is no random sample, and not comparable with SIPAS, which others collect from people drawn at random.
 *
 * @example
 * ```ts
 * import { satisfactionRate } from 'motcua/survey';
 * import { deskQuestionnaire } from 'motcua/vn';
 *
 * const questionnaire = { ...deskQuestionnaire, collector: 'the desk of ward 1', population: 'people served in October 2026' };
 * const ballots = ['very-satisfied', 'satisfied', 'neutral', 'satisfied'].map((service) => ({ answers: { service } }));
 * satisfactionRate({ questionnaire, design: {}, ballots }).value; // => 0.75
 * ```
 */
export const deskQuestionnaire: Questionnaire = /* @__PURE__ */ constant((): Questionnaire => {
  const names = { vi: 'Sự phục vụ của cơ quan, đơn vị', en: 'Service of the office' };
  return {
    id: 'vn/desk',
    version: '1',
    names: { vi: 'Phiếu lấy ý kiến hằng tháng tại Bộ phận Một cửa', en: 'Monthly poll of the one-stop desk' },
    collector: 'one-stop desk',
    population: 'people served at the desk in the month',
    questions: [{ id: 'service', kind: 'scale', names, levels: satisfactionLevels() }],
    basis: [monthlyPolls, sipasPractice],
  };
});
