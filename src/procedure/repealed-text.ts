import type { Basis, CivilDate } from '../kernel/index.js';

/** A legal text that is no longer in force, so that a procedure which still rests on it can be told. */
export type RepealedText = {
  /** Its number and symbol, `61/2018/NĐ-CP`. */
  readonly document: string;
  /** The first day on which it is not in force any more. */
  readonly since: CivilDate;
  /** The text that takes its place or repeals it. */
  readonly by?: string;
  /** The provisions that repeal it. */
  readonly basis: readonly Basis[];
};
