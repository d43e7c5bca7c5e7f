import type { Criterion } from '../../../score/index.js';
import { type JudgedRow, judgedGroup } from './judged.js';

const thought: readonly JudgedRow[] = [
  [
    'a',
    'Chấp hành chủ trương, đường lối, pháp luật; tập trung dân chủ',
    'Follows policy and law; democratic centralism',
  ],
  ['b', 'Quan điểm, bản lĩnh chính trị vững vàng', 'Firm political views and mettle'],
  ['c', 'Đặt lợi ích tập thể lên trên lợi ích cá nhân', 'Puts the common good before their own'],
  ['d', 'Nghiên cứu, học tập, vận dụng nghị quyết, chỉ thị', 'Studies and applies resolutions and directives'],
];

const morals: readonly JudgedRow[] = [
  ['a', 'Không tham ô, tham nhũng, lãng phí, quan liêu', 'No embezzlement, corruption, waste or bureaucratic ways'],
  ['b', 'Lối sống trung thực, khiêm tốn, giản dị', 'Honest, modest and simple in life'],
  ['c', 'Tinh thần đoàn kết', 'Solidarity'],
  ['d', 'Không để người thân, người quen trục lợi', 'Lets no relative or friend profit'],
];

const manner: readonly JudgedRow[] = [
  [
    'a',
    'Trách nhiệm, năng động, sáng tạo, dám nghĩ, dám làm',
    'Responsible, active and inventive, dares to think and act',
  ],
  ['b', 'Phương pháp làm việc khoa học, dân chủ', 'Works methodically and democratically'],
  ['c', 'Tinh thần trách nhiệm và phối hợp', 'Sense of duty, and works with others'],
  ['d', 'Thái độ đúng mực, văn hóa công vụ', 'Proper conduct, culture of public service'],
];

const discipline: readonly JudgedRow[] = [
  ['a', 'Chấp hành sự phân công của tổ chức', 'Accepts what is assigned'],
  ['b', 'Thực hiện quy định, quy chế, nội quy', 'Keeps rules and regulations'],
  ['c', 'Kê khai và công khai tài sản, thu nhập', 'Declares and discloses assets and income'],
  ['d', 'Báo cáo đúng hạn, đầy đủ, trung thực', 'Reports in time, in full and truthfully'],
];

/** The four groups of article 4 that all three forms have, each of so many points. */
export const generalCriteria = (max: number): readonly Criterion[] => [
  judgedGroup('I.1', max, { vi: 'Chính trị tư tưởng', en: 'Political thought' }, thought),
  judgedGroup('I.2', max, { vi: 'Đạo đức, lối sống', en: 'Morals and way of life' }, morals),
  judgedGroup('I.3', max, { vi: 'Tác phong, lề lối làm việc', en: 'Manner of working' }, manner),
  judgedGroup('I.4', max, { vi: 'Ý thức tổ chức kỷ luật', en: 'Discipline' }, discipline),
];

/** Part I of a form: 20 points. */
export const partOne = (children: readonly Criterion[]): Criterion => ({
  code: 'I',
  names: { vi: 'Kết quả chấm điểm theo tiêu chí chung', en: 'Points by the general criteria' },
  max: 20,
  children,
});
