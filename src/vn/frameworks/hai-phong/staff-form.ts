import type { Framework } from '../../../score/index.js';
import { constant } from '../../constant.js';
import { assignedTasks } from './assigned-tasks.js';
import { decision212 } from './decision-212.js';
import { partOne } from './general-criteria.js';
import { servingCriteria } from './serving-criteria.js';
import { staffBands } from './staff-bands.js';

const names = { vi: 'Phiếu đánh giá công chức/viên chức', en: 'Assessment of officials who do not lead' };

/** Annex 03. */
export const staffOfHaiPhong: Framework = /* @__PURE__ */ constant(() => ({
  id: 'hai-phong-212-staff',
  version: '2025',
  names,
  since: '2025-12-01',
  root: {
    code: 'ROOT',
    names,
    max: 100,
    children: [
      partOne(servingCriteria()),
      {
        code: 'II',
        names: { vi: 'Kết quả thực hiện nhiệm vụ (KPI)', en: 'Results of duties (KPI)' },
        max: 80,
        children: assignedTasks([
          ['II.1', 25],
          ['II.2', 30],
          ['II.3', 25],
        ]),
      },
    ],
  },
  bands: staffBands(),
  basis: [decision212('Phụ lục 03'), decision212('9', '1')],
}));
