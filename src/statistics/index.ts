/**
 * Many dossiers: tallies that merge, report forms that balance, named rates, worklists, columns.
 *
 * @packageDocumentation
 */

export type { CivilDate, Count, Exact } from '../kernel/index.js';
export type { Period } from './period.js';
export type {
  ClassCounts,
  DayCounts,
  FactCount,
  FactCounts,
  Flow,
  LateCounts,
  LatenessCause,
  Tally,
  TallyCell,
  TallyKeyName,
} from './tally.js';
