import type { EpochDay } from '../kernel/index.js';
import type { Succession } from './succession.js';
import type { Unit } from './unit.js';

/** The unit above another, and the days in which it is. */
export type ParentLink = { readonly code: string; readonly from: EpochDay; readonly to: EpochDay };

/** A unit with its days, and its place in the list that was given. */
export type UnitVersion = {
  readonly unit: Unit;
  readonly at: number;
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly parents: readonly ParentLink[];
};

/** What becomes of a unit on a day, or what it was made of: the units on the other side. */
export type Turn = {
  readonly on: EpochDay;
  readonly runs: ReadonlySet<Run>;
  readonly successions: readonly Succession[];
};

/** One and the same unit: versions of a code that follow each other without a gap and without a succession to others in between. */
export type Run = {
  readonly code: string;
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** What becomes of it, by day. */
  readonly onwards: readonly Turn[];
  /** What it was made of, by day. */
  readonly origins: readonly Turn[];
};

/** A version below a unit, and the days in which it is. */
export type ChildLink = { readonly child: UnitVersion; readonly from: EpochDay; readonly to: EpochDay };

/** What the verbs look up. */
export type RegistryIndex = {
  readonly versions: ReadonlyMap<string, readonly UnitVersion[]>;
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  readonly children: ReadonlyMap<string, readonly ChildLink[]>;
};
