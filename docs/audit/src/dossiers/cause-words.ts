import type { AuditCause, NotComparableReason } from 'motcua/dossier';
import type { Bilingual } from 'motcua/narrator';

/** Why a due date on record is not the one that comes out, in words. */
export const causeWords: { readonly [cause in AuditCause]: Bilingual } = {
  'no-due-date': { vi: 'Không ghi ngày hẹn trả', en: 'No due date on record' },
  'reappointed-date-written-over': {
    vi: 'Ngày hẹn lại ghi đè lên ngày hẹn trả',
    en: 'A re-appointed date was written over the due date',
  },
  'supplement-ignored': { vi: 'Không tính đến việc bổ sung hồ sơ', en: 'A supplement was not counted' },
  'supplement-paused': { vi: 'Chỉ tạm dừng thời hạn khi bổ sung hồ sơ', en: 'A supplement only paused the limit' },
  'supplement-restarted': { vi: 'Tính lại thời hạn từ đầu khi bổ sung hồ sơ', en: 'A supplement restarted the limit' },
  'suspension-ignored': { vi: 'Không trừ thời gian tạm dừng', en: 'A suspension was not left out' },
  'suspension-paused': {
    vi: 'Đã trừ cả thời gian tạm dừng không được trừ',
    en: 'A suspension was left out in which the clock runs',
  },
  'extension-ignored': { vi: 'Không tính việc gia hạn đúng quy định', en: 'A lawful extension was not counted' },
  'extension-counted': { vi: 'Tính cả việc gia hạn trái quy định', en: 'An extension beyond the rule was counted' },
  'statutory-limit-used': {
    vi: 'Dùng thời hạn theo quy định thay cho thời hạn cam kết ngắn hơn',
    en: 'The statutory limit instead of the shorter promise',
  },
  'superseded-limit-used': { vi: 'Dùng thời hạn của phiên bản cũ', en: 'The limit of an older version' },
  'cutoff-ignored': { vi: 'Bỏ qua giờ chốt tiếp nhận trong ngày', en: 'The cut-off of the day was ignored' },
  'rest-day-receipt': {
    vi: 'Tính khác về hồ sơ nhận vào ngày nghỉ',
    en: 'A receipt on a rest day was counted otherwise',
  },
  'roll-ignored': {
    vi: 'Hạn rơi vào ngày nghỉ mà không chuyển sang ngày làm việc',
    en: 'A limit ending on a rest day was left there',
  },
  'swapped-work-day-ignored': { vi: 'Bỏ sót ngày làm bù', en: 'A day worked in exchange was unknown' },
  'swapped-off-day-ignored': { vi: 'Bỏ sót ngày nghỉ hoán đổi', en: 'A day off by swap was unknown' },
  'swap-ignored': { vi: 'Bỏ sót việc hoán đổi ngày làm việc', en: 'A swap of days was unknown' },
  'in-lieu-ignored': { vi: 'Bỏ sót ngày nghỉ bù', en: 'A day off in lieu was unknown' },
  'holidays-ignored': { vi: 'Bỏ sót ngày nghỉ lễ, Tết', en: 'Holidays were unknown' },
  'only-weekly-rest-known': { vi: 'Chỉ trừ ngày nghỉ hằng tuần', en: 'Only the weekly rest was known' },
  'weekly-rest-ignored': { vi: 'Tính cả thứ Bảy, Chủ nhật', en: 'Saturdays and Sundays were counted' },
  'receipt-day-counted': { vi: 'Tính cả ngày tiếp nhận', en: 'The day of receipt was counted' },
  'counted-from-next-working-day': {
    vi: 'Tính như nhận vào ngày làm việc tiếp theo',
    en: 'Counted as if received on the working day after',
  },
  'calendar-days-instead-of-working-days': {
    vi: 'Đếm ngày lịch thay cho ngày làm việc',
    en: 'Calendar days instead of working days',
  },
  'working-days-instead-of-calendar-days': {
    vi: 'Đếm ngày làm việc thay cho ngày lịch',
    en: 'Working days instead of calendar days',
  },
  'every-day-counted': {
    vi: 'Đếm mọi ngày, không chuyển khỏi ngày nghỉ',
    en: 'Every day was counted, and nothing rolled',
  },
  'slip-date-kept': { vi: 'Giữ nguyên ngày trên giấy hẹn', en: 'The date on the slip was kept' },
  'class-differs': { vi: 'Phân loại khác', en: 'Another class' },
  unexplained: { vi: 'Không rõ nguyên nhân', en: 'Unexplained' },
};

/** Why a dossier cannot be compared, in words. */
export const reasonWords: { readonly [why in NotComparableReason]: Bilingual } = {
  'not-received': { vi: 'tiếp nhận sau ngày cuối kỳ', en: 'received after the period' },
  refused: { vi: 'bị từ chối tiếp nhận', en: 'refused' },
  'procedure-unknown': {
    vi: 'không có mã thủ tục trong danh mục kèm theo, và chưa nhập thời hạn',
    en: 'no procedure of the catalogue, and no limit was entered',
  },
  'limit-unknown': {
    vi: 'thủ tục không có thời hạn cho cách thức này',
    en: 'the procedure has no limit for the channel',
  },
  'nothing-recorded': { vi: 'không ghi ngày hẹn trả', en: 'nothing on record' },
};
