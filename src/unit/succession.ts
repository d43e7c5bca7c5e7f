import type { Basis, CivilDate } from '../kernel/index.js';

/**
 * How units follow each other.
 *
 * - `merge` (sáp nhập, hợp nhất): one or more become part of one, which may be one of them.
 * - `split` (chia, tách): one becomes several, and may itself be one of these.
 * - `rename` (đổi tên, đổi mã): one becomes one.
 * - `transfer` (chuyển giao): the tasks and dossiers of one or more go to one that stands already.
 * - `rearrange` (sắp xếp lại): several become several, and nobody says which part went where.
 */
export type SuccessionKind = 'merge' | 'split' | 'rename' | 'transfer' | 'rearrange';

/** Units that took the place of others. */
export type Succession = {
  /** The first day of those that follow; the last day of those that end is the day before. */
  readonly on: CivilDate;
  /** How they follow. */
  readonly kind: SuccessionKind;
  /** The codes of those that were, 1 to 1,000. One that also stands in `to` goes on. */
  readonly from: readonly string[];
  /** The codes of those that follow, 1 to 1,000. */
  readonly to: readonly string[];
  /** The provisions it rests on. */
  readonly basis?: readonly Basis[];
};
