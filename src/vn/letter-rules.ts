import type { LetterRule } from '../dossier/index.js';
import type { Basis } from '../kernel/index.js';
import { constant } from './constant.js';

/** What communes of several provinces do; no national text that asks for it was found. */
const localModel: Basis = {
  document: 'Mô hình thư chúc mừng, thư chia buồn của cấp xã',
  title: {
    vi: 'Mô hình thư chúc mừng, thư chia buồn của cấp xã',
    en: 'Local model of letters of congratulation and condolence of communes',
  },
  url: 'https://baonghean.vn/ru/nhung-la-thu-gan-ket-chinh-quyen-va-nhan-dan-o-dien-chau-10226966.html',
  status: 'unverified',
};

/**
 * Which procedures call for a letter of congratulation or of condolence where a commune has taken up that model: registration of a birth, of a marriage
 * (with a foreign element too) and of a death. It is a local courtesy; no national duty was found, so nothing applies these rules unless a caller passes
 * them.
 *
 * @example
 * ```ts
 * import { letterRules } from 'motcua/vn';
 *
 * letterRules.map(({ event, letter }) => `${event}: ${letter}`); // => ['birth: congratulation', 'marriage: congratulation', 'death: condolence']
 * ```
 */
export const letterRules: readonly LetterRule[] = /* @__PURE__ */ constant(() => [
  { letter: 'congratulation', event: 'birth', procedures: ['1.001193'], basis: [localModel] },
  { letter: 'congratulation', event: 'marriage', procedures: ['1.000894', '2.000806'], basis: [localModel] },
  { letter: 'condolence', event: 'death', procedures: ['1.000656'], basis: [localModel] },
]);
