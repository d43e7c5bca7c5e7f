import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What may be wrong with units and their successions, or worth telling. */
export type UnitProblemCode =
  | 'unit/invalid-registry'
  | 'unit/not-a-registry'
  | 'unit/not-a-unit'
  | 'unit/not-a-succession'
  | 'unit/too-many-units'
  | 'unit/too-many-successions'
  | 'unit/ends-before-it-starts'
  | 'unit/several-in-force'
  | 'unit/several-parents'
  | 'unit/unknown-parent'
  | 'unit/parent-cycle'
  | 'unit/too-deep'
  | 'unit/parent-not-standing'
  | 'unit/unknown-area'
  | 'unit/area-of-area'
  | 'unit/kind-does-not-fit'
  | 'unit/listed-twice'
  | 'unit/unknown-unit'
  | 'unit/predecessor-not-standing'
  | 'unit/successor-not-standing'
  | 'unit/outlives-succession'
  | 'unit/succeeded-before'
  | 'unit/succession-cycle'
  | 'unit/ends-without-successor'
  | 'unit/gap-before-successor'
  | 'unit/wrong-way'
  | 'unit/unknown-role';

/** The problems of this room in words. */
export const unitProblems = (): Readonly<Record<UnitProblemCode, Phrase>> => ({
  'unit/invalid-registry': fixedPhrase('Danh mục đơn vị không hợp lệ', 'Not a valid registry of units'),
  'unit/not-a-registry': fixedPhrase('Không phải là danh mục đơn vị đã lập', 'Not a registry of units'),
  'unit/not-a-unit': fixedPhrase('Không phải là một đơn vị', 'Not a unit'),
  'unit/not-a-succession': fixedPhrase('Không phải là một lần sắp xếp đơn vị', 'Not a succession of units'),
  'unit/too-many-units': fixedPhrase('Có quá nhiều đơn vị', 'Too many units'),
  'unit/too-many-successions': fixedPhrase('Có quá nhiều lần sắp xếp đơn vị', 'Too many successions'),
  'unit/ends-before-it-starts': fixedPhrase('Ngày kết thúc hiệu lực trước ngày bắt đầu', 'It ends before it starts'),
  'unit/several-in-force': fixedPhrase(
    'Nhiều đơn vị cùng mang một mã trong cùng một ngày',
    'Two units have the same code on the same day',
  ),
  'unit/several-parents': fixedPhrase(
    'Đơn vị có nhiều hơn một cấp trên trong cùng một ngày',
    'The unit has more than one parent on the same day',
  ),
  'unit/unknown-parent': fixedPhrase('Không có đơn vị cấp trên mang mã này', 'No unit has the code of the parent'),
  'unit/parent-cycle': fixedPhrase(
    'Các đơn vị là cấp trên của nhau thành vòng',
    'Units are above each other in a circle',
  ),
  'unit/too-deep': fixedPhrase('Có quá nhiều cấp trên chồng lên nhau', 'Too many units stand above this one'),
  'unit/parent-not-standing': fixedPhrase(
    'Đơn vị cấp trên không tồn tại trong những ngày này',
    'The parent does not stand in these days',
  ),
  'unit/unknown-area': fixedPhrase('Không có địa bàn mang mã này', 'No area has this code'),
  'unit/area-of-area': fixedPhrase('Chỉ cơ quan mới được gắn địa bàn', 'Only an office has an area'),
  'unit/kind-does-not-fit': fixedPhrase(
    'Cách sắp xếp không khớp với số đơn vị trước và sau',
    'The kind of succession does not fit the number of units',
  ),
  'unit/listed-twice': fixedPhrase('Đơn vị được nêu hai lần', 'The unit is listed twice'),
  'unit/unknown-unit': fixedPhrase('Không có đơn vị nào mang mã này', 'No unit has this code'),
  'unit/predecessor-not-standing': fixedPhrase(
    'Đơn vị cũ chưa có trước ngày sắp xếp',
    'The unit that is followed was not there before',
  ),
  'unit/successor-not-standing': fixedPhrase(
    'Đơn vị kế thừa không tồn tại vào ngày sắp xếp',
    'The unit that follows does not stand on the day',
  ),
  'unit/outlives-succession': fixedPhrase(
    'Đơn vị đã có đơn vị kế thừa mà chưa kết thúc',
    'The unit goes on although others have taken its place',
  ),
  'unit/succeeded-before': fixedPhrase(
    'Đơn vị đã có đơn vị kế thừa từ trước',
    'Others have taken the place of the unit before',
  ),
  'unit/succession-cycle': fixedPhrase('Các đơn vị kế thừa nhau thành vòng', 'Units succeed each other in a circle'),
  'unit/ends-without-successor': fixedPhrase(
    'Đơn vị kết thúc mà không có đơn vị kế thừa',
    'The unit ends and nobody takes its place',
  ),
  'unit/gap-before-successor': fixedPhrase(
    'Đơn vị kết thúc trước khi có đơn vị kế thừa',
    'The unit ends some days before others take its place',
  ),
  'unit/wrong-way': fixedPhrase(
    'Hai ngày bị đảo thứ tự: ngày thứ hai không được sớm hơn ngày thứ nhất',
    'The later day comes before the earlier one',
  ),
  'unit/unknown-role': fixedPhrase('Vai trò này không có trong danh mục', 'Unknown role'),
});
