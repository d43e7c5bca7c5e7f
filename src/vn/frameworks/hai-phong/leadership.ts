import type { Criterion } from '../../../score/index.js';
import { type JudgedRow, judgedGroup } from './judged.js';

const leading: readonly JudgedRow[] = [
  ['a', 'Trình độ, kiến thức, kỹ năng lãnh đạo', 'Training, knowledge and skill of leading'],
  ['b', 'Tư duy đổi mới, tầm nhìn chiến lược', 'New thinking, strategic view'],
  ['c', 'Năng lực tổng hợp, phân tích, dự báo', 'Brings together, analyses, foresees'],
  ['d', 'Năng lực thực tiễn, cụ thể hóa, tổ chức thực hiện', 'Puts policy into practice'],
  ['e', 'Dám nghĩ, dám làm, dám chịu trách nhiệm', 'Dares to think, to act and to answer for it'],
];

const uniting: readonly JudgedRow[] = [
  ['a', 'Quy tụ tập thể, tạo đồng thuận', 'Brings people together and to agreement'],
  ['b', 'Khích lệ, động viên, truyền cảm hứng', 'Encourages and inspires'],
  ['c', 'Lắng nghe, tiếp thu, xử lý hài hòa', 'Listens, takes up, reconciles'],
  ['d', 'Dân chủ, công khai, minh bạch trong điều hành', 'Democratic, open and transparent in managing'],
  ['e', 'Gương mẫu về đạo đức, lối sống', 'An example in morals and way of life'],
];

/** The two abilities of those who lead, of 5 points each. */
export const leadership = (): readonly Criterion[] => [
  judgedGroup('II.1', 5, { vi: 'Năng lực lãnh đạo, quản lý', en: 'Ability to lead and manage' }, leading),
  judgedGroup('II.2', 5, { vi: 'Năng lực tập hợp, đoàn kết', en: 'Ability to unite' }, uniting),
];
