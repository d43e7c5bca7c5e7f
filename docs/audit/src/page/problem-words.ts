import type { Bilingual } from 'motcua/narrator';

/** What the page itself may find wrong with a file, in words. */
export const problemWords: { readonly [code: string]: Bilingual } = {
  'audit/too-large': { vi: 'Tệp quá lớn', en: 'The file is too large' },
  'audit/workbook': {
    vi: 'Đây là tệp Excel, không phải CSV: hãy mở bằng Excel và lưu lại với kiểu “CSV UTF-8 (phân cách bằng dấu phẩy)”',
    en: 'This is an Excel workbook and no CSV: open it in Excel and save it as “CSV UTF-8 (comma delimited)”',
  },
  'audit/not-text': { vi: 'Tệp này không phải là văn bản', en: 'The file is not text' },
  'audit/empty': { vi: 'Chưa có dữ liệu', en: 'There is no data' },
  'audit/guessed-encoding': {
    vi: 'Tệp không phải UTF-8 nên được đọc theo bảng mã khác; hãy xem các tên riêng có đúng không, nếu sai thì chọn bảng mã khác hoặc lưu lại thành CSV UTF-8',
    en: 'The file is not UTF-8 and was read in another encoding; see whether names are right, and if not choose another or save the file as CSV UTF-8',
  },
  'audit/lost-letters': {
    vi: 'Có chữ không đọc được (hiện thành �): tệp có thể sai bảng mã hoặc bị hỏng ở đây',
    en: 'Letters cannot be read (shown as �): the encoding may be wrong, or the file is damaged here',
  },
  'audit/quote-not-closed': {
    vi: 'Dấu nháy kép mở ở ô này không được đóng lại',
    en: 'The quotation mark that opens in this cell is never closed',
  },
  'audit/row-too-long': {
    vi: 'Dòng này quá dài; có thể trước đó thiếu một dấu nháy kép',
    en: 'The row is too long; a quotation mark before it may be missing',
  },
  'audit/not-csv': { vi: 'Không đọc được tệp CSV này', en: 'The CSV cannot be read' },
  'audit/no-headings': { vi: 'Dòng đầu không có tên cột', en: 'The first row has no headings' },
  'audit/empty-heading': {
    vi: 'Một cột không có tên: bỏ qua cột này',
    en: 'A column has no heading: it is passed over',
  },
  'audit/heading-twice': { vi: 'Hai cột trùng tên', en: 'Two columns have the same heading' },
  'audit/too-many-cells': {
    vi: 'Dòng có nhiều ô hơn số cột: có thể trong ô có dấu phân cách mà không có dấu nháy kép',
    en: 'The row has more cells than there are headings: a cell may hold a delimiter without quotation marks',
  },
  'audit/too-few-cells': { vi: 'Dòng có ít ô hơn số cột', en: 'The row has fewer cells than there are headings' },
  'audit/one-column': {
    vi: 'Chỉ thấy một cột: các ô phải cách nhau bằng dấu phẩy, dấu chấm phẩy hoặc Tab',
    en: 'There is only one column: cells must be set apart by commas, semicolons or tabs',
  },
  'audit/no-dossiers': { vi: 'Không đọc được hồ sơ nào', en: 'No dossier could be read' },
  'audit/no-column': { vi: 'Không thấy cột', en: 'A column was not found' },
  'audit/period-reversed': {
    vi: 'Ngày đầu kỳ phải trước hoặc trùng ngày cuối kỳ',
    en: 'The period must not end before it begins',
  },
  'audit/not-whole-days': {
    vi: 'Thời hạn chung phải là số nguyên ngày làm việc, từ 1 trở lên',
    en: 'The limit for all must be a whole number of working days, 1 or more',
  },
  'audit/no-code': { vi: 'Không có mã hồ sơ', en: 'No code of a dossier' },
  'audit/due-on-rest-day': { vi: 'Ngày hẹn trả là ngày nghỉ', en: 'Due on a day of rest' },
  'audit/ended-after-period': {
    vi: 'Kết thúc sau ngày cuối kỳ: được tính là đang giải quyết',
    en: 'Ended after the period: counted as pending',
  },
  'audit/outside-calendar': {
    vi: 'Ngày nằm ngoài lịch làm việc đã có',
    en: 'A day the calendar does not reach',
  },
  'audit/no-ballots': {
    vi: 'Không thấy cột nào ghi mức độ hài lòng (từ “Rất hài lòng” đến “Rất không hài lòng”, hoặc 5 đến 1)',
    en: 'No column holds levels of satisfaction (“Very satisfied” to “Very dissatisfied”, or 5 to 1)',
  },
  'audit/not-a-limit': {
    vi: 'Thời hạn của dòng này không phải là số ngày: hồ sơ được đối chiếu theo thủ tục',
    en: 'The limit of this row is no number of days: the dossier is held against its procedure',
  },
  'audit/needed': { vi: 'Cần điền ô này', en: 'This has to be filled in' },
  'audit/not-a-number': { vi: 'Đây không phải là một số', en: 'This is not a number' },
  'audit/not-an-input': { vi: 'Không đọc được số liệu này', en: 'The figure cannot be read' },
  'audit/thousands': {
    vi: 'Không rõ đây là số thập phân hay số có dấu ngăn cách hàng nghìn: hãy viết liền các chữ số (1117) hoặc đủ phần thập phân (1,5)',
    en: 'This may be a decimal or a number with its thousands set apart: write the digits together (1117) or a plain decimal (1.5)',
  },
  'audit/not-whole': { vi: 'Cần một số nguyên', en: 'A whole number is needed' },
  'audit/part-of-a-day': {
    vi: 'Thời hạn lẻ ngày làm việc phải tính theo giờ làm việc của cơ quan, trang này không có: hãy nhập số nguyên',
    en: 'Parts of a working day need the office hours of the place, which this page does not have: enter a whole number',
  },
  'audit/time-needed': {
    vi: 'Thời hạn tính bằng giờ cần giờ tiếp nhận',
    en: 'A limit in hours needs the time of receipt',
  },
  'audit/beyond-calendar': {
    vi: 'Ngày tiếp nhận nằm ngoài khoảng ngày mà lịch làm việc kèm theo có',
    en: 'The day of receipt is outside the calendar of this page',
  },
  'audit/due-beyond-calendar': {
    vi: 'Ngày hẹn trả rơi ra ngoài khoảng ngày mà lịch làm việc kèm theo có: thời hạn quá dài để tính đến ngày cuối',
    en: 'The due date falls outside the calendar of this page: the limit is too long to be counted to its end',
  },
  'audit/case-needed': {
    vi: 'Thời hạn của thủ tục khác nhau theo trường hợp: hãy chọn một trường hợp',
    en: 'The limit of the procedure differs by case: choose one',
  },
  'audit/no-limit': {
    vi: 'Danh mục kèm theo không có thời hạn của thủ tục này theo cách thức và trường hợp đã chọn: hãy chọn “Tự nhập thời hạn” ở trên rồi nhập thời hạn',
    en: 'The catalogue has no limit of this procedure for this channel and case: choose “Entered by hand” above and enter the limit',
  },
  'audit/not-in-force': {
    vi: 'Thủ tục này không có hiệu lực vào ngày tiếp nhận',
    en: 'The procedure is not in force on the day of receipt',
  },
  'audit/no-valid-ballots': {
    vi: 'Không có phiếu hợp lệ nào thì không có tỷ lệ',
    en: 'Without any valid ballot there is no rate',
  },
  'audit/above-valid': {
    vi: 'Số phiếu hài lòng lớn hơn số phiếu hợp lệ',
    en: 'There are more satisfied ballots than valid ones',
  },
  'audit/below-valid': {
    vi: 'Số người thuộc diện khảo sát nhỏ hơn số phiếu hợp lệ',
    en: 'There are fewer people than valid ballots',
  },
  'audit/headless': {
    vi: 'Dòng đầu là câu trả lời, không phải tên cột: dòng này được tính là một phiếu và các cột được đặt tên lại. Nếu dòng đầu đúng là tên cột thì hãy sửa tên cột',
    en: 'The first row holds answers and no headings: it counts as a ballot and the columns have new names. If they are headings after all, rename them',
  },
  'audit/ballot-twice-differs': {
    vi: 'Phiếu trùng mã với một phiếu ở trên mà trả lời khác: giữ phiếu ở trên, bỏ phiếu này',
    en: 'The ballot has the id of one above and other answers: the one above is kept, this one is left out',
  },
  'audit/no-figures': {
    vi: 'Chưa nhập số liệu nào của bộ tiêu chí',
    en: 'No figure of the framework was entered',
  },
  'audit/not-a-share': { vi: 'Đây phải là một tỷ lệ, từ 0% đến 100%', en: 'This has to be a share, 0% to 100%' },
  'audit/share-above-whole': { vi: 'Tử số lớn hơn mẫu số', en: 'The numerator is above the denominator' },
  'audit/zero-denominator': {
    vi: 'Mẫu số bằng 0 mà tử số khác 0',
    en: 'The denominator is 0 and the numerator is not',
  },
  'audit/unexpected': { vi: 'Đã xảy ra lỗi ngoài dự kiến', en: 'Something unexpected went wrong' },
};
