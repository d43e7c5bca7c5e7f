import type { Framework } from '../../../score/index.js';
import { constant } from '../../constant.js';
import { assignedTasks } from './assigned-tasks.js';
import { form212 } from './form-212.js';
import { partOne } from './general-criteria.js';
import { servingCriteria } from './serving-criteria.js';
import { staffBands } from './staff-bands.js';

const names = { vi: 'Phiếu đánh giá công chức/viên chức', en: 'Assessment of officials who do not lead' };

/** Annex 03. */
export const staffOfHaiPhong: Framework = /* @__PURE__ */ constant(() =>
  form212({
    id: 'staff',
    annex: 'Phụ lục 03',
    names,
    general: partOne(servingCriteria()),
    results: {
      names: { vi: 'Kết quả thực hiện nhiệm vụ (KPI)', en: 'Results of duties (KPI)' },
      children: assignedTasks([
        ['II.1', 25],
        ['II.2', 30],
        ['II.3', 25],
      ]),
    },
    bands: staffBands(),
  }),
);
