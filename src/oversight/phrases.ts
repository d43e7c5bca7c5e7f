import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What plans, duties and inspections may be refused for, or found to have. */
export type OversightProblemCode =
  | 'oversight/invalid-plan'
  | 'oversight/invalid-request'
  | 'oversight/no-code'
  | 'oversight/no-name'
  | 'oversight/code-twice'
  | 'oversight/not-a-list'
  | 'oversight/too-many'
  | 'oversight/unknown-choice'
  | 'oversight/period-reversed'
  | 'oversight/before-period'
  | 'oversight/recorded-before'
  | 'oversight/no-evidence'
  | 'oversight/no-groups'
  | 'oversight/no-tasks'
  | 'oversight/no-unit'
  | 'oversight/no-due-date'
  | 'oversight/no-deliverable'
  | 'oversight/due-before-plan'
  | 'oversight/due-after-plan'
  | 'oversight/invalid-duty'
  | 'oversight/invalid-records'
  | 'oversight/no-days'
  | 'oversight/not-a-day-of-duty'
  | 'oversight/not-a-number-of-times'
  | 'oversight/never-occurs'
  | 'oversight/period-too-long'
  | 'oversight/nothing-owed'
  | 'oversight/done-twice'
  | 'oversight/invalid-inspection'
  | 'oversight/invalid-inspections'
  | 'oversight/no-units'
  | 'oversight/unit-twice'
  | 'oversight/unknown-unit'
  | 'oversight/member-twice'
  | 'oversight/unknown-member'
  | 'oversight/assessed-twice'
  | 'oversight/other-unit'
  | 'oversight/other-checklist'
  | 'oversight/due-before-found'
  | 'oversight/closed-before-found'
  | 'oversight/not-a-sample-size'
  | 'oversight/no-size'
  | 'oversight/target-of-ceiling'
  | 'oversight/no-keeper'
  | 'oversight/other-keeper';

/** The problems of this room in words. */
export const oversightProblems = (): Readonly<Record<OversightProblemCode, Phrase>> => ({
  'oversight/invalid-plan': fixedPhrase('Dữ liệu về kế hoạch không hợp lệ', 'The plan is not valid'),
  'oversight/invalid-request': fixedPhrase('Yêu cầu không hợp lệ', 'The request is not valid'),
  'oversight/no-code': fixedPhrase('Thiếu mã', 'A code is missing'),
  'oversight/no-name': fixedPhrase('Thiếu tên gọi', 'A name is missing'),
  'oversight/code-twice': fixedPhrase('Mã bị trùng', 'The code stands twice'),
  'oversight/not-a-list': fixedPhrase('Không phải là một danh sách', 'Not a list'),
  'oversight/too-many': fixedPhrase('Quá nhiều mục', 'Too many entries'),
  'oversight/unknown-choice': fixedPhrase('Lựa chọn này không có trong danh mục', 'Unknown choice'),
  'oversight/period-reversed': fixedPhrase('Kỳ kết thúc trước khi bắt đầu', 'The period ends before it begins'),
  'oversight/before-period': fixedPhrase(
    'Ngày lấy số liệu trước khi kỳ bắt đầu',
    'As of a day before the period begins',
  ),
  'oversight/recorded-before': fixedPhrase('Ghi nhận trước khi xảy ra', 'Recorded before it happened'),
  'oversight/no-evidence': fixedPhrase('Thiếu tài liệu kiểm chứng', 'Evidence is missing'),
  'oversight/no-groups': fixedPhrase('Kế hoạch không có nhóm nhiệm vụ nào', 'The plan has no groups of tasks'),
  'oversight/no-tasks': fixedPhrase('Nhóm nhiệm vụ chưa liệt kê công việc cụ thể', 'The group lists no concrete tasks'),
  'oversight/no-unit': fixedPhrase('Chưa rõ đơn vị thực hiện', 'Nobody is named to do it'),
  'oversight/no-due-date': fixedPhrase('Thiếu thời hạn hoàn thành', 'A due date is missing'),
  'oversight/no-deliverable': fixedPhrase(
    'Chưa nêu sản phẩm phải có',
    'It is not said what has to be there when it is done',
  ),
  'oversight/due-before-plan': fixedPhrase('Thời hạn trước khi kế hoạch bắt đầu', 'Due before the plan begins'),
  'oversight/due-after-plan': fixedPhrase('Thời hạn sau khi kế hoạch kết thúc', 'Due after the plan ends'),
  'oversight/invalid-duty': fixedPhrase('Dữ liệu về việc định kỳ không hợp lệ', 'The rule of the duty is not valid'),
  'oversight/invalid-records': fixedPhrase('Dữ liệu nhật ký thực hiện không hợp lệ', 'The entries are not valid'),
  'oversight/no-days': fixedPhrase('Chưa nêu ngày thực hiện', 'No day is named'),
  'oversight/not-a-day-of-duty': fixedPhrase('Ngày này không dùng làm ngày định kỳ được', 'Not a day that comes round'),
  'oversight/not-a-number-of-times': fixedPhrase('Số lần không hợp lệ', 'Not a number of times'),
  'oversight/never-occurs': fixedPhrase('Việc định kỳ không bao giờ đến hạn', 'The duty never comes round'),
  'oversight/period-too-long': fixedPhrase('Kỳ quá dài', 'The period is too long'),
  'oversight/nothing-owed': fixedPhrase('Ngày này không phải thực hiện', 'Nothing was owed on this day'),
  'oversight/done-twice': fixedPhrase('Ngày này đã được ghi nhận', 'The day was entered before'),
  'oversight/invalid-inspection': fixedPhrase('Dữ liệu về cuộc kiểm tra không hợp lệ', 'The inspection is not valid'),
  'oversight/invalid-inspections': fixedPhrase(
    'Dữ liệu về các cuộc kiểm tra không hợp lệ',
    'The inspections are not valid',
  ),
  'oversight/no-units': fixedPhrase('Cuộc kiểm tra không có đơn vị nào', 'The inspection is of no units'),
  'oversight/unit-twice': fixedPhrase('Đơn vị bị trùng', 'The unit stands twice'),
  'oversight/unknown-unit': fixedPhrase('Đơn vị không thuộc cuộc kiểm tra', 'Not a unit of the inspection'),
  'oversight/member-twice': fixedPhrase('Thành viên bị trùng', 'The member stands twice'),
  'oversight/unknown-member': fixedPhrase('Không phải thành viên tổ kiểm tra', 'Not a member of the inspection'),
  'oversight/assessed-twice': fixedPhrase(
    'Thành viên đã đánh giá đơn vị về vấn đề này',
    'The member has assessed the unit in this matter',
  ),
  'oversight/other-unit': fixedPhrase('Phiếu điểm của đơn vị khác', 'The card of another unit'),
  'oversight/other-checklist': fixedPhrase(
    'Phiếu điểm không theo danh mục kiểm tra',
    'A card that is not under the checklist',
  ),
  'oversight/due-before-found': fixedPhrase('Thời hạn khắc phục trước ngày phát hiện', 'Due before it was found'),
  'oversight/closed-before-found': fixedPhrase('Khắc phục trước ngày phát hiện', 'Closed before it was found'),
  'oversight/not-a-sample-size': fixedPhrase('Không chọn được mẫu với số lượng này', 'So many cannot be drawn'),
  'oversight/no-size': fixedPhrase('Chưa nêu số lượng của tầng này', 'No size is given for the stratum'),
  'oversight/target-of-ceiling': fixedPhrase(
    'Số lượng được giao là mức trần, không có mục tiêu khác',
    'A figure within a ceiling has no other target',
  ),
  'oversight/no-keeper': fixedPhrase('Chưa rõ ai quản lý bản ghi', 'Nobody is named who keeps the recordings'),
  'oversight/other-keeper': fixedPhrase(
    'Bản ghi do cơ quan khác quản lý',
    'Another than the rule says keeps the recordings',
  ),
});
