import type { Framework } from '../../../score/index.js';
import { constant } from '../../constant.js';
import { assignedTasks } from './assigned-tasks.js';
import { form212 } from './form-212.js';
import { generalCriteria, partOne } from './general-criteria.js';
import { leadership } from './leadership.js';
import { managerBands } from './manager-bands.js';
import { otherCriteria } from './other-criteria.js';

const names = {
  vi: 'Phiếu đánh giá người đứng đầu sở, ngành, Chủ tịch UBND xã/phường/đặc khu',
  en: 'Assessment of heads of departments and chairs of communes, wards and special zones',
};

const headsForm = (version: string, pooledTo: number): Framework =>
  form212({
    id: 'heads',
    version,
    annex: 'Phụ lục 01',
    names,
    general: partOne(generalCriteria(5)),
    results: {
      names: { vi: 'Kết quả thực hiện nhiệm vụ', en: 'Results of duties' },
      children: [
        ...leadership(),
        {
          code: 'II.3',
          names: {
            vi: 'Nhiệm vụ hằng năm trong Chương trình công tác của UBND thành phố',
            en: 'Yearly tasks in the programme of the city',
          },
          max: 20,
          children: assignedTasks([
            ['II.3.a', 5],
            ['II.3.b', 10],
            ['II.3.c', 5],
          ]),
        },
        {
          code: 'II.4',
          names: {
            vi: 'Nhiệm vụ UBND, Chủ tịch, Phó Chủ tịch UBND thành phố giao',
            en: 'Tasks assigned by the city, its chair and vice chairs',
          },
          max: 30,
          children: assignedTasks([
            ['II.4.a', 10],
            ['II.4.b', 10],
            ['II.4.c', 10],
          ]),
        },
        otherCriteria(pooledTo),
      ],
    },
    bands: managerBands(['II.3.b', 'II.3.c', 'II.4.b', 'II.4.c']),
  });

/** Annex 01, with what was assigned of block II.5 pooled to the 20 points that are printed for it. */
export const headsOfHaiPhong: Framework = /* @__PURE__ */ constant(() => headsForm('2025', 20));

/** Annex 01, with what was assigned of block II.5 pooled to 10 points, as footnote 7 is printed. */
export const headsOfHaiPhongPooledTo10: Framework = /* @__PURE__ */ constant(() =>
  headsForm('2025, footnote 7 as printed', 10),
);
