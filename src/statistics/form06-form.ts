import type { Bilingual } from '../kernel/index.js';
import type { ColumnContent, FormColumn, FormConstraint } from './report-form.js';

const received: Bilingual = { vi: 'Số hồ sơ nhận giải quyết', en: 'Dossiers received' };
const resolved: Bilingual = { vi: 'Số hồ sơ đã giải quyết', en: 'Dossiers resolved' };
const pending: Bilingual = { vi: 'Số hồ sơ đang giải quyết', en: 'Dossiers pending' };

const total: Bilingual = { vi: 'Tổng số', en: 'Total' };

const column = (id: string, group: Bilingual, label: Bilingual, content: ColumnContent): FormColumn => ({
  id,
  label,
  group,
  content,
});

/** Columns 3 to 13 of form 06, as reports print them. */
export const form06Columns: readonly FormColumn[] = [
  column('3', received, total, { sum: ['4', '5', '6'] }),
  column('4', received, { vi: 'Trong kỳ: trực tuyến', en: 'In the period: online' }, { flows: ['online'] }),
  column(
    '5',
    received,
    { vi: 'Trong kỳ: trực tiếp, dịch vụ bưu chính', en: 'In the period: at the desk, by post' },
    { flows: ['in-person', 'postal', 'at-home', 'kiosk', 'unknown'] },
  ),
  column('6', received, { vi: 'Từ kỳ trước', en: 'Carried over' }, { flows: ['carried'] }),
  column('7', resolved, total, { sum: ['8', '9', '10'] }),
  column('8', resolved, { vi: 'Trước hạn', en: 'Early' }, { places: ['early'] }),
  column('9', resolved, { vi: 'Đúng hạn', en: 'On time' }, { places: ['on-time'] }),
  column('10', resolved, { vi: 'Quá hạn', en: 'Overdue' }, { places: ['overdue'] }),
  column('11', pending, total, { sum: ['12', '13'] }),
  column('12', pending, { vi: 'Trong hạn', en: 'Within the limit' }, { places: ['pending-in-time'] }),
  column('13', pending, { vi: 'Quá hạn', en: 'Overdue' }, { places: ['pending-overdue'] }),
];

/** What holds in every row of form 06. The last says that what came in has ended or is open: it is never computed, only checked. */
export const form06Constraints: readonly FormConstraint[] = [
  { column: '3', equals: ['4', '5', '6'] },
  { column: '7', equals: ['8', '9', '10'] },
  { column: '11', equals: ['12', '13'] },
  { column: '3', equals: ['7', '11'] },
];
