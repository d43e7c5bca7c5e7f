import type { Bilingual } from '../../kernel/index.js';
import { frozen } from '../../kernel/inside.js';
import type { MeansAgainst, MeansDefinition } from './means-definition.js';

/** The figures of staff and means that reports of reform name. */
export type Means = {
  /** Officials of communes, within the number set. */
  readonly officials: MeansDefinition;
  /** Non-specialised workers of communes (người hoạt động không chuyên trách), within the number set. */
  readonly nonSpecialised: MeansDefinition;
  /** Of the officials, those who have the qualification asked for. */
  readonly qualified: MeansDefinition;
  /** How many were trained. */
  readonly trained: MeansDefinition;
  /** Of those who were to be trained, those who were. */
  readonly trainedShare: MeansDefinition;
  /** Of the officials, those who log in to official e-mail. */
  readonly onEmail: MeansDefinition;
  /** Of those who have a digital signature, those who sign with it. */
  readonly signing: MeansDefinition;
  /** Of the computers, those that are online. */
  readonly computersOnline: MeansDefinition;
  /** Of the desks, those that have what they need. */
  readonly equipped: MeansDefinition;
  /** Of the rooms that are to have a camera, those that have one. */
  readonly camerasInstalled: MeansDefinition;
  /** Of the rooms that have a camera, those whose recordings are kept by whom they should be. */
  readonly recordingsKept: MeansDefinition;
};

const defined =
  (measure: string, against: MeansAgainst) =>
  (code: string, vi: string, en: string): MeansDefinition => {
    const names: Bilingual = { vi, en };
    return { code, names, measure, against };
  };

const peopleWithin = defined('person', 'ceiling');
const peopleOf = defined('person', 'whole');
const roomsOf = defined('room', 'whole');

/**
 * The figures of staff and means that reports of reform name, for `meansIndicator`. None of them holds a number: ceilings and targets are the caller's. A figure of your own is a
 * definition like these.
 *
 * @example
 * ```ts
 * import { means } from 'motcua/oversight';
 *
 * means.officials.against; // => 'ceiling'
 * means.onEmail.names.en; // => 'Officials active on official e-mail'
 * ```
 */
export const means: Means = /* @__PURE__ */ (() =>
  frozen({
    officials: peopleWithin(
      'officials',
      'Cán bộ, công chức so với số lượng được giao',
      'Officials within their number',
    ),
    nonSpecialised: peopleWithin(
      'non-specialised-workers',
      'Người hoạt động không chuyên trách so với số lượng được giao',
      'Non-specialised workers within their number',
    ),
    qualified: peopleOf('qualified', 'Công chức đạt chuẩn chuyên môn', 'Qualified officials'),
    trained: defined('person', 'nothing')('trained', 'Cán bộ, công chức được bồi dưỡng', 'Officials trained'),
    trainedShare: peopleOf(
      'trained-share',
      'Tỷ lệ cán bộ, công chức được bồi dưỡng',
      'Officials trained of those to be trained',
    ),
    onEmail: peopleOf(
      'active-on-e-mail',
      'Cán bộ, công chức sử dụng thư điện tử công vụ',
      'Officials active on official e-mail',
    ),
    signing: peopleOf('signing', 'Cán bộ, công chức sử dụng chữ ký số', 'Officials who sign electronically'),
    computersOnline: defined('computer', 'whole')(
      'computers-online',
      'Máy tính được kết nối internet',
      'Computers that are online',
    ),
    equipped: defined('desk', 'whole')('equipped', 'Bộ phận Một cửa được trang bị đủ', 'Desks that are equipped'),
    camerasInstalled: roomsOf('cameras-installed', 'Phòng có camera giám sát', 'Rooms with a camera'),
    recordingsKept: roomsOf(
      'recordings-kept',
      'Bản ghi camera do đúng cơ quan quản lý',
      'Rooms whose recordings are kept by whom they should be',
    ),
  }))();
