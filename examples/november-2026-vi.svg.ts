// The picture of the README in Vietnamese; how it is drawn: pictures/november-2026.ts.
import { november2026 } from './pictures/november-2026.ts';

console.log(
  november2026({
    title: 'Tiếp nhận thứ Sáu 20/11/2026, 3 ngày làm việc: hẹn trả thứ Năm 26/11',
    remark: 'Từ năm 2026, thứ Ba 24/11 là ngày nghỉ lễ. Chỉ trừ thứ Bảy, Chủ nhật thì ra thứ Tư 25/11.',
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    received: 'tiếp nhận',
    counted: (number) => `được ${number}/3`,
    due: (number) => `${number}/3: hẹn trả`,
    cultureDay: 'Ngày Văn hóa',
    holiday: 'nghỉ lễ',
  }),
);
