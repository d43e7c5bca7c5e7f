// For a vendor's developer: the interlinked birth dossier handed in on Friday 20/11/2026 at 15:10, three working days, beside the answer of weekends alone. It came after 15:00, so time counts from the next working day (decree
// 63/2024/NĐ-CP, article 7(2)): it counts as received on that day, which is not counted. Tuesday 24/11 is a holiday since 2026. Who takes that day for the first one to count arrives a day earlier.
import { UTCDate } from '@date-fns/utc';
import { addBusinessDays, formatISO } from 'date-fns';
import { dueDate, explainDueDate, narrate } from 'motcua';
import { vietnam } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';

const receivedAt = '2026-11-20T15:10';
const limit = procedures.find(({ code, since }) => code === '2.000986' && since !== undefined)!.limits!.statutory!;
const byHand = addBusinessDays(new UTCDate(`${receivedAt.slice(0, 10)}T00:00:00Z`), 3);
console.log(`Chỉ trừ thứ Bảy, Chủ nhật: ${formatISO(byHand, { representation: 'date' })}`);
console.log(`motcua: ${dueDate({ receivedAt, limit, ...vietnam(receivedAt) }).dueOn}, vì:`);
console.log(narrate(explainDueDate({ receivedAt, limit, ...vietnam(receivedAt) }), { locale: 'vi' }));
console.log(
  `Nếu coi ngày làm việc tiếp theo là ngày thứ nhất: ${dueDate({ receivedAt, limit: { ...limit, receiptCutoff: '23:59' }, ...vietnam(receivedAt) }).dueOn}`,
);
