import { countDays, countIn } from './count-in.js';
import { FLOWS, type OpenCell, openCell } from './open-cell.js';
import type { ClassCounts, DayCounts, FactCount, FactCounts, TallyCell } from './tally.js';
import type { Measure } from './tally-options.js';

const addCounts = (to: number[], counts: ClassCounts) => {
  for (let code = 0; code < counts.length; code += 1) countIn(to, code, counts[code]);
};

const addDays = (to: [number, number][], list: DayCounts) => {
  for (const [days, dossiers] of list) countDays(to, days, dossiers);
};

const addFact = (to: { yes: number; no: number }, { yes, no }: FactCount) => {
  to.yes += yes;
  to.no += no;
};

function addFacts(to: NonNullable<OpenCell['facts']>, facts: FactCounts): void {
  to.finished += facts.finished;
  addFact(to.electronicResult, facts.electronicResult);
  addFact(to.digitised, facts.digitised);
  addFact(to.dataReused, facts.dataReused);
  addFact(to.paidOnline, facts.paidOnline);
  to.visits += facts.visits;
}

function addCauses(to: NonNullable<OpenCell['causes']>, causes: NonNullable<TallyCell['causes']>): void {
  const known = new Map(to.map((one) => [one.cause, one]));
  for (const { cause, dossiers } of causes) {
    const told = known.get(cause);
    if (told === undefined) to.push({ cause, dossiers });
    else told.dossiers += dossiers;
  }
}

/** Adds what is counted in a cell to one that is being counted; what was not measured in one of the two is left as it is. */
export function addCell(to: OpenCell, cell: TallyCell): void {
  for (const flow of FLOWS) addCounts(to.receipts[flow], cell.receipts[flow]);
  addCounts(to.endings, cell.endings);
  addCounts(to.open, cell.open);
  if (to.late !== undefined && cell.late !== undefined) {
    addDays(to.late.ended, cell.late.ended);
    addDays(to.late.open, cell.late.open);
  }
  if (to.causes !== undefined && cell.causes !== undefined) addCauses(to.causes, cell.causes);
  if (to.facts !== undefined && cell.facts !== undefined) addFacts(to.facts, cell.facts);
}

/** What a cell measures. */
const measuresOf = ({ late, causes, facts }: TallyCell): readonly Measure[] => [
  ...(late === undefined ? [] : ['late-days' as const]),
  ...(causes === undefined ? [] : ['causes' as const]),
  ...(facts === undefined ? [] : ['facts' as const]),
];

/** The sum of some cells that measure the same, under a key; the cells are left as they are. */
export function addCells(key: TallyCell['key'], orphan: TallyCell['orphan'], cells: readonly TallyCell[]): TallyCell {
  const sum = openCell(key, orphan, cells[0] === undefined ? [] : measuresOf(cells[0]));
  for (const cell of cells) addCell(sum, cell);
  return sum;
}
