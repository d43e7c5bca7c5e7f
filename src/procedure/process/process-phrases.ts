import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What may be wrong with a process, or worth telling of its schedule. */
export type ProcessProblemCode =
  | 'process/invalid'
  | 'process/no-steps'
  | 'process/too-many-steps'
  | 'process/too-many-waits'
  | 'process/too-many-conditions'
  | 'process/not-a-step'
  | 'process/not-an-extension'
  | 'process/duplicate-id'
  | 'process/unknown-step'
  | 'process/waits-twice'
  | 'process/cycle'
  | 'process/unreachable'
  | 'process/unknown-calendar'
  | 'process/unknown-condition'
  | 'process/over-limit'
  | 'process/units-differ'
  | 'process/step-after-limit'
  | 'process/done-before-start'
  | 'process/done-but-not-needed';

/** The problems of processes in words. */
export const processProblems = (): Readonly<Record<ProcessProblemCode, Phrase>> => ({
  'process/invalid': fixedPhrase('Quy trình không hợp lệ', 'Not a valid process'),
  'process/no-steps': fixedPhrase('Quy trình không có bước nào', 'The process has no steps'),
  'process/too-many-steps': fixedPhrase('Quy trình có quá nhiều bước', 'The process has too many steps'),
  'process/too-many-waits': fixedPhrase(
    'Các bước của quy trình phụ thuộc vào nhau quá nhiều lần',
    'The steps of the process wait for each other too many times',
  ),
  'process/too-many-conditions': fixedPhrase('Quy trình có quá nhiều điều kiện', 'The process has too many conditions'),
  'process/not-a-step': fixedPhrase('Không phải là một bước của quy trình', 'Not a step of a process'),
  'process/not-an-extension': fixedPhrase(
    'Thời hạn kéo dài phải có điều kiện và đúng một thời hạn',
    'A longer limit needs a condition and exactly one limit',
  ),
  'process/duplicate-id': fixedPhrase('Mã bước bị trùng', 'Two steps have this id'),
  'process/unknown-step': fixedPhrase('Không có bước nào mang mã này', 'No step has this id'),
  'process/waits-twice': fixedPhrase('Bước chờ cùng một bước hai lần', 'The step waits twice for the same step'),
  'process/cycle': fixedPhrase('Các bước chờ nhau thành vòng', 'The steps wait for each other in a circle'),
  'process/unreachable': fixedPhrase('Bước không bao giờ bắt đầu được', 'The step can never start'),
  'process/unknown-calendar': fixedPhrase('Không có lịch làm việc này', 'There is no such calendar'),
  'process/unknown-condition': fixedPhrase(
    'Quy trình không có điều kiện này',
    'The process has no step or limit on this condition',
  ),
  'process/over-limit': fixedPhrase(
    'Các bước nối tiếp cộng lại vượt thời hạn',
    'The steps one after the other exceed the limit',
  ),
  'process/units-differ': fixedPhrase(
    'Thời gian các bước và thời hạn khác đơn vị, không so sánh được',
    'The steps and the limit are in different units and are not compared',
  ),
  'process/step-after-limit': fixedPhrase(
    'Bước kết thúc sau ngày hẹn trả kết quả',
    'The step ends after the result is due',
  ),
  'process/done-before-start': fixedPhrase(
    'Bước hoàn thành trước khi các bước nó chờ hoàn thành',
    'The step was done before the steps it waits for',
  ),
  'process/done-but-not-needed': fixedPhrase(
    'Bước đã hoàn thành tuy điều kiện của bước không xảy ra',
    'The step was done although its condition was not met',
  ),
});
