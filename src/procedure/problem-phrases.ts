import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What the procedure room itself may refuse or find. */
export type ProcedureProblemCode =
  | 'procedure/not-an-agency-code'
  | 'procedure/not-a-procedure-code'
  | 'procedure/not-a-dossier-code'
  | 'procedure/not-a-record'
  | 'procedure/unknown-channel'
  | 'procedure/unknown-case'
  | 'procedure/unknown-limit-kind'
  | 'procedure/case-needed'
  | 'procedure/units-differ'
  | 'procedure/committed-longer'
  | 'procedure/committed-not-comparable'
  | 'procedure/duplicate-case'
  | 'procedure/duplicate-row'
  | 'procedure/row-needs-channel'
  | 'procedure/unknown-form'
  | 'procedure/unknown-part'
  | 'procedure/ends-before-it-starts'
  | 'procedure/extension-needs-one-limit'
  | 'procedure/several-in-force'
  | 'procedure/invalid-catalogue'
  | 'procedure/diff-does-not-fit'
  | 'procedure/invalid-assumption';

/** The procedure room's problems in words. */
export const procedureOwnProblems = (): Readonly<Record<ProcedureProblemCode, Phrase>> => ({
  'procedure/not-an-agency-code': fixedPhrase('Không phải là mã định danh cơ quan', 'Not the identifier of an agency'),
  'procedure/not-a-procedure-code': fixedPhrase('Không phải là mã thủ tục', 'Not the code of a procedure'),
  'procedure/not-a-dossier-code': fixedPhrase('Không phải là mã hồ sơ', 'Not the code of a dossier'),
  'procedure/not-a-record': fixedPhrase('Bản ghi không phải là một đối tượng', 'The record is not an object'),
  'procedure/unknown-channel': fixedPhrase('Cách thức thực hiện này không có trong danh mục', 'Unknown channel'),
  'procedure/unknown-case': fixedPhrase('Thủ tục không có trường hợp này', 'The procedure has no such case'),
  'procedure/unknown-limit-kind': fixedPhrase('Loại thời hạn này không có trong danh mục', 'Unknown kind of limit'),
  'procedure/case-needed': fixedPhrase(
    'Thời hạn khác nhau theo trường hợp: cần nêu trường hợp',
    'The limit differs by case: name the case',
  ),
  'procedure/units-differ': fixedPhrase(
    'Hai thời hạn khác đơn vị tính, không so sánh được',
    'The two limits are in different units and cannot be compared',
  ),
  'procedure/committed-longer': fixedPhrase(
    'Thời hạn cam kết dài hơn thời hạn theo quy định',
    'The committed limit is longer than the statutory one',
  ),
  'procedure/committed-not-comparable': fixedPhrase(
    'Thời hạn cam kết khác đơn vị tính với thời hạn theo quy định',
    'The committed limit is in another unit than the statutory one',
  ),
  'procedure/duplicate-case': fixedPhrase('Mã trường hợp bị trùng', 'Two cases have the same code'),
  'procedure/duplicate-row': fixedPhrase(
    'Hai dòng cho cùng cách thức và trường hợp',
    'Two rows for the same channel and case',
  ),
  'procedure/row-needs-channel': fixedPhrase(
    'Mỗi dòng phải nêu đúng một cách thức thực hiện',
    'A row names one channel: a known one, or one in words',
  ),
  'procedure/unknown-part': fixedPhrase(
    'Bộ phận tạo thành thủ tục này không có trong danh mục',
    'There is no such part of a procedure',
  ),
  'procedure/unknown-form': fixedPhrase('Thủ tục không có mẫu đơn này', 'The procedure has no such form'),
  'procedure/ends-before-it-starts': fixedPhrase('Ngày kết thúc hiệu lực trước ngày bắt đầu', 'Ends before it starts'),
  'procedure/extension-needs-one-limit': fixedPhrase(
    'Gia hạn có điều kiện phải nêu một thời hạn: tổng cộng hoặc cộng thêm',
    'A conditional extension needs one limit: the whole, or what is added',
  ),
  'procedure/several-in-force': fixedPhrase(
    'Hai phiên bản của thủ tục cùng có hiệu lực',
    'Two versions of a procedure are in force on one day',
  ),
  'procedure/invalid-catalogue': fixedPhrase('Danh mục thủ tục không hợp lệ', 'Not a catalogue of procedures'),
  'procedure/diff-does-not-fit': fixedPhrase(
    'Thay đổi không khớp với danh mục này',
    'The difference does not fit this catalogue',
  ),
  'procedure/invalid-assumption': fixedPhrase(
    'Giả định về chi phí không hợp lệ',
    'Not an assumption costs can be computed with',
  ),
});
