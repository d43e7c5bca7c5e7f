import type { DossierRules } from '../dossier/index.js';
import { constant } from './constant.js';
import { decision5157 } from './forms.js';

/**
 * Rules for apologies that localities set beside the national one, to be put into a policy: `{ ...policy, apology: apologyRules.hoChiMinhCity2016 }`.
 * The decision was not read, and of the town the press tells what it does: both are `unverified`.
 *
 * Ho Chi Minh City (2016): on the appointment date at the latest. Phổ Yên (2017): for every late result, and on the portal of the town.
 *
 * @example
 * ```ts
 * import { apologyRules } from 'motcua/vn';
 *
 * apologyRules.hoChiMinhCity2016.value.lead?.amount; // => 0
 * apologyRules.phoYen2017.value.publish; // => true
 * ```
 */
export const apologyRules: Readonly<Record<'hoChiMinhCity2016' | 'phoYen2017', DossierRules['apology']>> =
  /* @__PURE__ */ constant(() => ({
    hoChiMinhCity2016: {
      value: { lead: { amount: 0, unit: 'calendar-day' }, publish: false },
      basis: [decision5157],
    },
    phoYen2017: {
      value: { lead: null, publish: true },
      basis: [
        {
          document: 'Cách làm của thị xã Phổ Yên, tỉnh Thái Nguyên (2017)',
          title: {
            vi: 'Thư xin lỗi khi trả kết quả quá hạn, đăng công khai trên cổng thông tin điện tử của thị xã, theo báo chí',
            en: 'Letters of apology for late results, made public on the portal of the town, as the press tells',
          },
          status: 'unverified',
        },
      ],
    },
  }));
