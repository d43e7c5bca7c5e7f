import type { Basis, CivilDate, Dated } from '../kernel/index.js';
import type { Level } from './level.js';

/** What a unit is called. */
export type UnitName = {
  /** Vietnamese. */
  readonly vi: string;
  /** English, where there is one. */
  readonly en?: string;
};

/** An office (an agency or a desk) or an area (a province, a district, a commune), as it is in some days. */
export type Unit = {
  /** Its code: 1 to 100 characters. Another unit may have the same code in other days. */
  readonly code: string;
  /** What it is called. */
  readonly names: UnitName;
  /** `office`: an agency or a desk, which handles dossiers. `area`: a province, district or commune, in which offices stand. */
  readonly kind: 'office' | 'area';
  /** Its level. */
  readonly level: Level;
  /** The code of the area an office works for; areas have none. */
  readonly area?: string;
  /**
   * The code of the unit above it: one for all its days, or several, each with its days. On a day that none of them covers it stands at the top.
   */
  readonly parent?: string | readonly Dated<string>[];
  /** The first day; absent when it always was. */
  readonly since?: CivilDate;
  /** The last day, itself included; absent while it still is. */
  readonly until?: CivilDate;
  /** The provisions that set it up, or ended it. */
  readonly basis?: readonly Basis[];
};
