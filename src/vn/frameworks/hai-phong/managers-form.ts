import type { Framework } from '../../../score/index.js';
import { constant } from '../../constant.js';
import { assignedTasks } from './assigned-tasks.js';
import { form212 } from './form-212.js';
import { generalCriteria, partOne } from './general-criteria.js';
import { leadership } from './leadership.js';
import { managerBands } from './manager-bands.js';

const names = {
  vi: 'Phiếu đánh giá cán bộ, công chức, viên chức giữ chức danh lãnh đạo, quản lý',
  en: 'Assessment of officials who lead or manage',
};

/** Annex 02. Its third block in part II is printed with the number 2 once more; here it is `II.3`. */
export const managersOfHaiPhong: Framework = /* @__PURE__ */ constant(() =>
  form212({
    id: 'managers',
    annex: 'Phụ lục 02',
    names,
    general: partOne(generalCriteria(5)),
    results: {
      names: { vi: 'Kết quả thực hiện nhiệm vụ (KPI)', en: 'Results of duties (KPI)' },
      children: [
        ...leadership(),
        {
          code: 'II.3',
          names: { vi: 'Kết quả thực hiện chức trách, nhiệm vụ được giao', en: 'Results of assigned duties' },
          max: 70,
          children: assignedTasks([
            ['II.3.a', 20],
            ['II.3.b', 30],
            ['II.3.c', 20],
          ]),
        },
      ],
    },
    bands: managerBands(['II.3.b', 'II.3.c']),
  }),
);
