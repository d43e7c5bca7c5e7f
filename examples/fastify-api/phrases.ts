/** What this service itself may refuse, in words; the library has the words for its own codes. */
export const phrases = new Map<string, { readonly vi: string; readonly en: string }>([
  ['api/not-found', { vi: 'Không có địa chỉ này', en: 'There is no such address' }],
  ['api/not-json', { vi: 'Nội dung không phải là JSON hợp lệ', en: 'The body is not valid JSON' }],
  ['api/too-large', { vi: 'Nội dung quá lớn', en: 'The body is too large' }],
  ['api/unsupported-type', { vi: 'Không nhận kiểu nội dung này', en: 'Bodies of this type are not taken' }],
  ['api/bad-request', { vi: 'Yêu cầu không đọc được', en: 'The request cannot be read' }],
  ['api/internal', { vi: 'Lỗi của máy chủ', en: 'The server failed' }],
  [
    'api/one-of',
    { vi: 'Cần đúng một trong hai: thời hạn hoặc thủ tục', en: 'Exactly one is needed, a limit or a procedure' },
  ],
  [
    'api/unknown-procedure',
    { vi: 'Không có thủ tục này trong danh mục vào ngày tiếp nhận', en: 'No such procedure on the day of receipt' },
  ],
  ['api/no-limit', { vi: 'Thủ tục không có thời hạn đọc được', en: 'The procedure has no limit that could be read' }],
  ['csv/unknown-charset', { vi: 'Không biết bảng mã này', en: 'Unknown character set' }],
  [
    'csv/not-in-charset',
    {
      vi: 'Có ký tự không thuộc bảng mã: hãy lưu tệp bằng UTF-8, hoặc nêu bảng mã trong Content-Type',
      en: 'A character is not of the character set: save the file as UTF-8, or name the set in Content-Type',
    },
  ],
  ['csv/unclosed-quote', { vi: 'Dấu ngoặc kép mở mà không đóng', en: 'A quotation mark is opened and never closed' }],
  [
    'csv/long-row',
    {
      vi: 'Dòng quá dài: có lẽ một dấu ngoặc kép mở mà không đóng',
      en: 'The row is too long: perhaps a quotation mark is opened and never closed',
    },
  ],
  ['csv/too-many-rows', { vi: 'Tệp có quá nhiều dòng', en: 'The file has too many rows' }],
  ['csv/stray-quote', { vi: 'Dấu ngoặc kép đặt sai chỗ', en: 'A quotation mark in the wrong place' }],
  ['csv/unreadable', { vi: 'Không đọc được tệp CSV', en: 'The CSV cannot be read' }],
  ['csv/empty', { vi: 'Tệp không có dòng tiêu đề', en: 'There is no row of headings' }],
  [
    'csv/one-column',
    {
      vi: 'Chỉ có một cột: các cột phải cách nhau bằng dấu phẩy, chấm phẩy hoặc tab',
      en: 'Only one column: columns are separated by commas, semicolons or tabs',
    },
  ],
  ['csv/same-column', { vi: 'Hai cột cùng tên', en: 'Two columns have the same name' }],
  ['csv/unnamed-column', { vi: 'Ô nằm ở cột không có tên', en: 'A cell in a column without a name' }],
  ['csv/cell-count', { vi: 'Số ô của dòng khác số cột', en: 'The row has more or fewer cells than there are columns' }],
]);
