import type { Bands, Gate } from '../../../score/index.js';
import { reading } from '../../documents.js';
import { decision212 } from './decision-212.js';
import { commonGates, figureGate, wholeGates } from './gates.js';
import { qualityBands } from './quality-bands.js';

const article7 = (...clauses: readonly string[]) => clauses.map((clause) => decision212('7', clause));

/** What became of the targets and tasks of the bodies or the field that are led. */
const targetGates = (): readonly Gate[] => [
  figureGate(
    'targets-exceeded',
    { vi: 'Ít nhất 50% chỉ tiêu, nhiệm vụ hoàn thành vượt mức', en: 'At least 50% of targets and tasks exceeded' },
    { atLeast: 0.5 },
    { forBands: ['excellent'], basis: article7('1(c)') },
  ),
  figureGate(
    'all-targets-completed',
    { vi: 'Hoàn thành tất cả các chỉ tiêu, nhiệm vụ', en: 'All targets and tasks completed' },
    { atLeast: 1 },
    { input: 'targets-completed', forBands: ['good'], basis: article7('1(c)', '2(c)') },
  ),
  figureGate(
    'targets-in-order',
    {
      vi: 'Ít nhất 80% chỉ tiêu, nhiệm vụ đúng tiến độ, bảo đảm chất lượng',
      en: 'At least 80% of targets and tasks on schedule and as required',
    },
    { atLeast: 0.8 },
    { forBands: ['good'], basis: article7('2(c)') },
  ),
  figureGate(
    'most-targets-completed',
    { vi: 'Hoàn thành trên 70% các chỉ tiêu, nhiệm vụ', en: 'More than 70% of targets and tasks completed' },
    { above: 0.7 },
    { input: 'targets-completed', forBands: ['completed'], basis: article7('3(c)') },
  ),
];

/** What became of the bodies that are directly led. */
const unitGates = (): readonly Gate[] => [
  figureGate(
    'units-good',
    {
      vi: 'Ít nhất 70% cơ quan, đơn vị trực tiếp quản lý hoàn thành tốt nhiệm vụ trở lên',
      en: 'At least 70% of the units directly led complete their duties well or better',
    },
    { atLeast: 0.7 },
    { forBands: ['excellent'], basis: article7('1(d)') },
  ),
  figureGate(
    'all-units-completed',
    {
      vi: '100% cơ quan, đơn vị trực tiếp quản lý hoàn thành nhiệm vụ trở lên',
      en: 'All units directly led complete their duties or better',
    },
    { atLeast: 1 },
    { input: 'units-completed', forBands: ['good'], basis: article7('1(d)', '2(d)') },
  ),
  figureGate(
    'most-units-completed',
    {
      vi: 'Ít nhất 70% cơ quan, đơn vị trực tiếp quản lý hoàn thành nhiệm vụ trở lên',
      en: 'At least 70% of the units directly led complete their duties or better',
    },
    { atLeast: 0.7 },
    { input: 'units-completed', forBands: ['completed'], basis: article7('3(d)') },
  ),
  figureGate(
    'units-corrupt',
    {
      vi: 'Không có cơ quan, đơn vị trực tiếp quản lý liên quan đến tham nhũng, lãng phí và bị xử lý',
      en: 'No unit directly led involved in corruption or waste and dealt with for it',
    },
    { atMost: 0 },
    { forBands: ['completed'], basis: article7('4(đ)') },
  ),
];

/**
 * The bands of those who lead, article 7; the criteria are those of quality and progress of the form. Its letter has no band for more than 90 points that miss a condition of
 * the highest, nor for what lies between its conditions of completed and of not completed: there the next band below is taken. Nor does it ask of the highest, as of the
 * band below, that 80% of the targets were on schedule and as required; it is asked here.
 */
export const managerBands = (criteria: readonly string[]): Bands =>
  qualityBands(
    [...wholeGates(criteria, article7('1(b)', '2(b)')), ...targetGates(), ...unitGates(), ...commonGates('7', '4(e)')],
    [decision212('7'), ...['1(c)', '2(a)', '4'].map((clause) => reading(decision212('7', clause)))],
  );
