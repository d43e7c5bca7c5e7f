// For a vendor's developer: the interlinked birth dossier handed in on Friday 20/11/2026 at 15:10, three working days, beside the answer of weekends alone. It counts from the next working day, for it came after
// 15:00 (decree 63/2024/NĐ-CP, article 7(2)), and Tuesday 24/11 is a holiday since 2026.
import { UTCDate } from '@date-fns/utc';
import { addBusinessDays, formatISO } from 'date-fns';
import { dueDate, explainDueDate, narrate } from 'motcua';
import { vietnam } from 'motcua/vn';

const receivedAt = '2026-11-20T15:10';
const limit = { amount: 3, unit: 'working-day', receiptCutoff: '15:00' } as const;
const byHand = addBusinessDays(new UTCDate(`${receivedAt.slice(0, 10)}T00:00:00Z`), 3);
console.log(`Chỉ trừ thứ Bảy, Chủ nhật: ${formatISO(byHand, { representation: 'date' })}`);
console.log(`motcua: ${dueDate({ receivedAt, limit, ...vietnam(receivedAt) }).dueOn}, vì:`);
console.log(narrate(explainDueDate({ receivedAt, limit, ...vietnam(receivedAt) }), { locale: 'vi' }));
