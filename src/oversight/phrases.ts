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
  | 'oversight/due-after-plan';

/** The problems of this room in words. */
export const oversightProblems = (): Readonly<Record<OversightProblemCode, Phrase>> => ({
  'oversight/invalid-plan': fixedPhrase('Kế hoạch không hợp lệ', 'The plan is not valid'),
  'oversight/invalid-request': fixedPhrase('Yêu cầu không hợp lệ', 'The request is not valid'),
  'oversight/no-code': fixedPhrase('Thiếu mã', 'A code is missing'),
  'oversight/no-name': fixedPhrase('Thiếu tên gọi', 'A name is missing'),
  'oversight/code-twice': fixedPhrase('Mã bị trùng', 'The code stands twice'),
  'oversight/not-a-list': fixedPhrase('Không phải là một danh sách', 'Not a list'),
  'oversight/too-many': fixedPhrase('Quá nhiều mục', 'Too many entries'),
  'oversight/unknown-choice': fixedPhrase('Không biết lựa chọn này', 'Unknown choice'),
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
});
