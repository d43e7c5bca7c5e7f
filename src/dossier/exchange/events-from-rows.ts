import { channels as CHANNELS } from '../../procedure/index.js';
import type { DossierEvent } from '../dossier-event.js';
import { kinds as everyKind } from '../live.js';
import { suspensionCauses } from '../suspension-cause.js';
import { dayCell, listCell, momentCell, numberCell, textCell, wordCell, wordsCell } from './cell-readers.js';
import {
  type EventColumn,
  type EventRowMapping,
  eventRowMapping,
  type RowEventKind,
  type WholeEventRowMapping,
} from './event-row-mapping.js';
import { type RowReport, readRows } from './read-rows.js';
import type { Cell } from './row-cells.js';
import { rowProblem } from './row-ledger.js';
import { checkDates } from './row-mapping.js';
import { type RowFields, type RowReading, readFields, requireValues } from './row-reading.js';
import { ENCLOSURES, LETTERS, RESULTS, UNITS } from './row-words.js';

const rowKinds = (): readonly RowEventKind[] => everyKind().filter((kind) => kind !== 'corrected');

type Reading = RowReading<EventColumn>;

/** Events read from rows. */
export type EventRows = RowReport & {
  /** The events of each dossier, by its code, in the order of the rows. */
  readonly dossiers: ReadonlyMap<string, readonly DossierEvent[]>;
  /** The codes of dossiers of which some row was left out: their story has a gap. */
  readonly incomplete: readonly string[];
};

function fieldsOf({
  columns,
  kinds,
  channels,
  causes,
  units,
  results,
  letters,
  enclosures,
  dates,
}: WholeEventRowMapping): RowFields<EventColumn> {
  checkDates(dates);
  const [moment, day] = [momentCell(dates), dayCell(dates)];
  return {
    columns,
    readers: {
      dossier: textCell,
      kind: wordCell(kinds, 'kinds', rowKinds()),
      at: moment,
      recordedAt: moment,
      id: textCell,
      sequence: numberCell(() => true, 'a number'),
      agency: textCell,
      reason: textCell,
      channel: wordCell(channels, 'channels', CHANNELS),
      case: textCell,
      appointedFor: day,
      competent: textCell,
      items: listCell,
      cause: wordCell(causes, 'causes', suspensionCauses),
      to: textCell,
      until: day,
      amount: numberCell((amount) => amount > 0, '0 < x'),
      unit: wordCell(units, 'units', UNITS),
      publishedIn: textCell,
      kept: wordCell(results, 'results', RESULTS),
      letter: wordCell(letters, 'letters', LETTERS),
      encloses: wordsCell(enclosures, 'enclosures', ENCLOSURES),
    },
  };
}

const OF_ALL = ['at', 'recordedAt', 'id', 'sequence', 'agency', 'reason'] as const;

/** What a kind of event must say, and what it may. */
type Details = { readonly must?: readonly EventColumn[]; readonly may?: readonly EventColumn[] };

const DETAILS: Readonly<Partial<Record<RowEventKind, Details>>> = {
  submitted: { may: ['channel'] },
  received: { may: ['channel', 'case', 'appointedFor', 'competent'] },
  'supplement-requested': { may: ['items'] },
  suspended: { must: ['cause'] },
  resumed: { must: ['cause'] },
  transferred: { must: ['to'], may: ['kept'] },
  finished: { may: ['kept'] },
  'letter-sent': { must: ['letter'], may: ['encloses'] },
  reappointed: { must: ['until'] },
  apologised: { may: ['publishedIn'] },
  'handed-over': { may: ['channel'] },
};

/** The cell of a field, where it says something. */
function filled({ cells }: Reading, field: EventColumn): Cell | null {
  const cell = cells.get(field);
  return cell?.text === '' ? null : (cell ?? null);
}

/** The length of an extension: until a day, or by a span; not both. */
function readLength(reading: Reading): void {
  const { ledger, position, values } = reading;
  const [amountCell, untilCell] = [filled(reading, 'amount'), filled(reading, 'until')];
  if (amountCell !== null && untilCell !== null) {
    const { column, text } = untilCell;
    rowProblem(ledger, 'dossier/ambiguous-column', [position, column], text, amountCell.column);
    reading.isSound = false;
    return;
  }
  const length: readonly EventColumn[] = amountCell === null ? ['until'] : ['amount', 'unit'];
  requireValues(reading, length);
  readFields(reading, length);
  if (amountCell === null) return;
  const { amount, unit, ...rest } = values;
  reading.values = { ...rest, by: { amount, unit } };
}

/** The event a row tells, or nothing when anything of it is wrong. */
function eventOf(reading: Reading): DossierEvent | null {
  requireValues(reading, ['dossier', 'kind', 'at']);
  readFields(reading, ['kind', ...OF_ALL]);
  const kind = reading.values.kind as RowEventKind | undefined;
  if (kind === undefined) return null;
  const { must = [], may = [] } = DETAILS[kind] ?? {};
  requireValues(reading, must);
  readFields(reading, [...must, ...may]);
  if (kind === 'extended') readLength(reading);
  return reading.isSound ? (reading.values as DossierEvent) : null;
}

/**
 * Events out of rows, one event a row, as a table parser gives them: records of text by the names of their columns.
 *
 * Columns and words are looked for in Vietnamese and English ({@link eventRowMapping}), whatever their case, diacritics and spaces. Dates are
 * `YYYY-MM-DD`, or `DD/MM/YYYY` where the mapping says so, with or without a time `HH:mm` whose seconds are dropped. What a row says beside what
 * its kind of event carries is not read. Rows tell no corrections and no facts; these come as JSON ({@link parseDossierEvents}).
 *
 * @param rows - The rows, at most 1,000,000.
 * @param mapping - What is otherwise called or written.
 * @returns The events by dossier, and what is wrong with the rows that were left out.
 * @throws `dossier/invalid-mapping` for a name or word with no meaning or with two, or an unknown way to write dates. No row makes it throw.
 *
 * @example
 * ```ts
 * import { eventsFromRows } from 'motcua/dossier';
 *
 * const rows = [
 *   { 'Mã hồ sơ': 'H15-1', 'Sự kiện': 'Tiếp nhận', 'Thời điểm': '16/11/2026 09:00' },
 *   { 'Mã hồ sơ': 'H15-1', 'Sự kiện': 'Trả kết quả', 'Thời điểm': '2026-02-30' },
 * ];
 * const { dossiers, problems, incomplete } = eventsFromRows(rows, { dates: 'DD/MM/YYYY' });
 * dossiers.get('H15-1'); // => [{ kind: 'received', at: '2026-11-16T09:00' }]
 * problems.map(({ code, path }) => [code, ...path]); // => [['dossier/unreadable-date', 1, 'Thời điểm']]
 * incomplete; // => ['H15-1']
 * ```
 */
export function eventsFromRows(
  rows: readonly Readonly<Record<string, string>>[],
  mapping: EventRowMapping = {},
): EventRows {
  const columns = { ...eventRowMapping.columns, ...mapping.columns };
  const fields = fieldsOf({ ...eventRowMapping, ...mapping, columns });
  const dossiers = new Map<string, DossierEvent[]>();
  const incomplete = new Set<string>();
  const report = readRows(rows, fields, (reading) => {
    const event = eventOf(reading);
    const dossier = reading.cells.get('dossier')?.text ?? '';
    if (event === null) {
      if (dossier !== '') incomplete.add(dossier);
      return false;
    }
    const events = dossiers.get(dossier);
    if (events === undefined) dossiers.set(dossier, [event]);
    else events.push(event);
    return true;
  });
  return { dossiers, incomplete: [...incomplete], ...report };
}
