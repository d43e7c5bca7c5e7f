import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';
import type { PortalFindingCode } from './finding-codes.js';

/** The findings of the import from the portal in words. */
export const portalFindingPhrases = (): Readonly<Record<PortalFindingCode, Phrase>> => ({
  'record/wrong-type': fixedPhrase(
    'Giá trị không đúng kiểu; giữ lại ở phần ghi chú',
    'A value of the wrong type; kept as a remark',
  ),
  'record/unknown-field': fixedPhrase(
    'Trường dữ liệu không có trong danh mục; giữ lại ở phần ghi chú',
    'An unknown field; kept as a remark',
  ),
  'record/flag-missing': fixedPhrase(
    'Thiếu cờ đánh dấu; đã đọc nội dung',
    'A flag is missing; the text was read instead',
  ),
  'code/malformed': fixedPhrase('Mã thủ tục không đúng dạng', 'Not the code of a procedure'),
  'decision/malformed': fixedPhrase('Số quyết định công bố không đúng dạng', 'Not the number of a decision'),
  'text/missing': fixedPhrase(
    'Thiếu nội dung mà thủ tục nào cũng phải có',
    'A text that every procedure has is missing',
  ),
  'text/not-stated': fixedPhrase('Nguồn ghi "không có thông tin"', 'The source says that there is no information'),
  'text/too-long': fixedPhrase('Nội dung dài bất thường', 'A text of unusual length'),
  'text/control-characters': fixedPhrase('Nội dung có ký tự điều khiển', 'A text with control characters'),
  'text/unaligned': fixedPhrase(
    'Trang có nội dung mà không dòng nào của bảng có; giữ lại ở phần ghi chú',
    'The page says what no row does; kept as a remark',
  ),
  'text/rows-only-in-page': fixedPhrase(
    'Cách thức thực hiện chỉ có trong văn bản của trang',
    'The channels are only in the text of the page',
  ),
  'text/row-not-in-page': fixedPhrase(
    'Dòng này không thấy trong văn bản của trang',
    'A row that the text of the page does not have',
  ),
  'text/run-together': fixedPhrase(
    'Thời hạn và phí bị viết liền nhau, không tách được',
    'The limit and the fee are run together and cannot be told apart',
  ),
  'text/fee-note-unclear': fixedPhrase(
    'Không rõ ghi chú về phí kết thúc ở đâu',
    'It is not clear where the note of the fee ends',
  ),
  'text/flag-disagrees': fixedPhrase('Cờ đánh dấu không khớp với nội dung', 'The flag does not agree with the text'),
  'list/empty': fixedPhrase('Danh sách trống', 'The list is empty'),
  'level/unknown': fixedPhrase(
    'Cấp thực hiện này không có trong danh mục; giữ lại ở phần ghi chú',
    'An unknown level; kept as a remark',
  ),
  'subject/unknown': fixedPhrase(
    'Đối tượng không có trong danh mục; giữ nguyên chữ',
    'A subject without a kind of its own; kept in words',
  ),
  'agency/may-be-several': fixedPhrase('Có thể là tên của nhiều cơ quan', 'May name several agencies'),
  'agency/unknown-ministry': fixedPhrase('Bộ, ngành này không có trong danh mục', 'An unknown ministry'),
  'channel/unknown': fixedPhrase('Cách thức thực hiện này không có trong danh mục', 'An unknown channel'),
  'channel/rows-are-cases': fixedPhrase(
    'Một cách thức có nhiều dòng: mỗi dòng là một trường hợp',
    'A channel with several rows: each is a case',
  ),
  'limit/unit-unknown': fixedPhrase(
    'Thời hạn không có đơn vị tính dùng được; không tự coi là ngày',
    'A limit in no unit that can be counted; not taken for days',
  ),
  'limit/none': fixedPhrase('Không có thời hạn giải quyết', 'No limit'),
  'limit/amount-unusable': fixedPhrase('Độ dài thời hạn không dùng được', 'An amount no limit can have'),
  'limit/decimal': fixedPhrase('Thời hạn có số lẻ', 'A limit with a fraction'),
  'limit/differs-by-channel': fixedPhrase(
    'Thời hạn khác nhau theo cách thức thực hiện',
    'The limit differs by channel',
  ),
  'limit/hour-may-be-working-hour': fixedPhrase(
    'Thời hạn theo giờ: có thể là giờ làm việc',
    'A limit in hours, which may be working hours',
  ),
  'limit/contradicts-note': fixedPhrase('Thời hạn mâu thuẫn với phần mô tả', 'The limit contradicts the description'),
  'limit/only-in-note': fixedPhrase('Thời hạn chỉ nêu trong phần mô tả', 'The limit is stated only in the description'),
  'limit/receipt-cutoff-mentioned': fixedPhrase(
    'Có nêu quy định tiếp nhận sau 15 giờ',
    'A cut-off of receipts at 15:00 is mentioned',
  ),
  'letter/apology-mentioned': fixedPhrase(
    'Có nêu việc xin lỗi và hẹn lại ngày trả kết quả',
    'An apology for lateness is mentioned',
  ),
  'fee/amount-unusable': fixedPhrase(
    'Mức phí không phải là số nguyên không âm; giữ lại ở phần ghi chú',
    'Not an amount of money; kept as a remark',
  ),
  'fee/currency-unknown': fixedPhrase('Loại tiền này không có trong danh mục', 'An unknown currency'),
  'fee/implausibly-small': fixedPhrase(
    'Mức phí nhỏ bất thường; không tự sửa',
    'An implausibly small fee; not corrected',
  ),
  'fee/free-with-fee-in-note': fixedPhrase(
    'Ghi mức phí bằng 0 nhưng ghi chú nêu số tiền',
    'A fee of 0 with money in its note',
  ),
  'fee/set-elsewhere': fixedPhrase(
    'Ghi mức phí bằng 0 nhưng mức thu do văn bản khác quy định',
    'A fee of 0 that another text sets',
  ),
  'fee/zero': fixedPhrase('Mức phí bằng 0: chưa thể coi là miễn phí', 'A fee of 0: not yet to be taken for free'),
  'fee/not-stated': fixedPhrase('Không nêu phí, lệ phí', 'No fee is stated'),
  'basis/issuer-unknown': fixedPhrase(
    'Ký hiệu văn bản không có cơ quan ban hành đã biết: bị cắt hoặc dính chữ',
    'The symbol names no issuer that is known: it is cut off or run together',
  ),
  'basis/malformed': fixedPhrase('Số, ký hiệu văn bản không đúng dạng', 'Not the number of a legal text'),
  'basis/not-in-force': fixedPhrase('Căn cứ pháp lý đã hết hiệu lực', 'Rests on a text that is not in force any more'),
  'result/malformed': fixedPhrase('Mã kết quả không đúng dạng', 'Not the code of a result'),
});
