import type { FactCount, FactCounts, Flow, LatenessCause, TallyCell } from './tally.js';
import type { Measure } from './tally-options.js';

/** Something that is being counted, and may be changed. */
type Open<T> = T extends readonly (infer Item)[]
  ? Open<Item>[]
  : T extends object
    ? { -readonly [key in keyof T]: Open<T[key]> }
    : T;

/** A cell that is being counted. */
export type OpenCell = Omit<Open<TallyCell>, 'late' | 'causes' | 'facts' | 'key'> & {
  key: readonly (string | null)[];
  late?: { ended: [days: number, dossiers: number][]; open: [days: number, dossiers: number][] };
  causes?: Open<LatenessCause>[];
  facts?: Open<FactCounts>;
};

/** Every flow, in the order of a cell. */
export const FLOWS: readonly Flow[] = ['in-person', 'online', 'postal', 'at-home', 'kiosk', 'unknown', 'carried'];

const noFact = (): Open<FactCount> => ({ yes: 0, no: 0 });

const noFacts = (): Open<FactCounts> => ({
  finished: 0,
  electronicResult: noFact(),
  digitised: noFact(),
  dataReused: noFact(),
  paidOnline: noFact(),
  visits: 0,
});

/** A cell nothing has been counted in. A list of counts is empty until something is: most flows of most cells stay so. */
export function openCell(
  key: readonly (string | null)[],
  orphan: TallyCell['orphan'],
  measures: readonly Measure[],
): OpenCell {
  return {
    key,
    orphan,
    receipts: { 'in-person': [], online: [], postal: [], 'at-home': [], kiosk: [], unknown: [], carried: [] },
    endings: [],
    open: [],
    ...(measures.includes('late-days') ? { late: { ended: [], open: [] } } : {}),
    ...(measures.includes('causes') ? { causes: [] } : {}),
    ...(measures.includes('facts') ? { facts: noFacts() } : {}),
  };
}
