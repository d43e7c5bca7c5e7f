// The traps one real report builder falls into (status of today, carry-over lost, early left out, null counted as on time, unknown codes dropped) and
// the defects of another system's statistics, each as a case that shows it avoided.
import { type DossierEvent, type DossierRow, stateAsOf, stateFromRow, timeline } from 'motcua/dossier';
import { checkForm06, form06, tally } from 'motcua/statistics';
import { vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const november = { from: '2026-10-15', to: '2026-11-14' };
const { calendar, policy, disposition } = vietnam(november.to);

const states = (rows: readonly DossierRow[], on = november.to) =>
  rows.map((row) => stateFromRow(row, { on, calendar }));

const totalOf = (rows: readonly DossierRow[]) =>
  form06(tally(states(rows), { period: november, keys: [] }), { disposition }).rows[0]?.columns;

const row = (rest: Partial<DossierRow>): DossierRow => ({
  receivedAt: '2026-11-02T08:00',
  dueOn: '2026-11-09',
  endedOn: null,
  channel: 'in-person',
  ...rest,
});

describe('a report', () => {
  const events: DossierEvent[] = [
    { kind: 'received', at: '2026-11-10T08:00' },
    { kind: 'finished', at: '2026-11-20T08:00' },
    { kind: 'handed-over', at: '2026-11-25T08:00' },
  ];
  const limit = { amount: 2, unit: 'working-day' } as const;
  const asOf = (list: readonly DossierEvent[]) => {
    const state = stateAsOf(timeline(list, { procedure: null, limit, calendar, policy }), november.to, {
      knownOn: '2026-11-16',
    });
    return form06(tally([state], { period: november, keys: [], knownOn: '2026-11-16' }), { disposition });
  };

  test('trap 1: made again later gives the same figures, for it reads the state of its last day, not the status of today', () => {
    expect(asOf(events)).toEqual(asOf(events.slice(0, 1)));
    expect(asOf(events).rows[0]?.columns[13]).toBe(1);
  });

  test('trap 1: made again after something was entered late gives the same figures as known then', () => {
    const entered: DossierEvent = { kind: 'finished', at: '2026-11-12T08:00', recordedAt: '2026-11-18T08:00' };
    expect(asOf([...events.slice(0, 1), entered])).toEqual(asOf(events.slice(0, 1)));
  });

  test('trap 2: a dossier carried over and finished exactly on the first day is not lost', () => {
    const columns = totalOf([row({ receivedAt: '2026-10-08', dueOn: '2026-10-20', endedOn: '2026-10-15' })]);
    expect([columns?.[3], columns?.[6], columns?.[7], columns?.[8]]).toEqual([1, 1, 1, 1]);
  });

  test('trap 2: on time is a day, not a minute', () => {
    const ended = timeline(
      [
        { kind: 'received', at: '2026-11-02T08:00' },
        { kind: 'finished', at: '2026-11-04T16:59' },
      ],
      { procedure: null, limit, calendar, policy },
    );
    const counted = tally([stateAsOf(ended, november.to)], { period: november, keys: [] });
    expect(form06(counted, { disposition }).rows[0]?.columns[9]).toBe(1);
  });

  test('trap 3: early dossiers are within the limit: they stand in column 8, beside those on time', () => {
    const columns = totalOf([row({ endedOn: '2026-11-05' }), row({ endedOn: '2026-11-09' })]);
    expect([columns?.[8], columns?.[9], columns?.[7]]).toEqual([1, 1, 2]);
  });

  test('trap 4: due on the last day is within the limit', () => {
    expect(totalOf([row({ dueOn: '2026-11-14' })])?.[12]).toBe(1);
    expect(totalOf([row({ dueOn: '2026-11-13' })])?.[12]).toBe(0);
  });

  test('trap 5: without a due date nothing is on time: it is told apart', () => {
    const counted = tally(states([row({ dueOn: null, endedOn: '2026-11-05' }), row({ dueOn: null })]), {
      period: november,
      keys: [],
    });
    const { rows, excluded } = form06(counted, { disposition });
    expect([rows[0]?.columns[9], rows[0]?.columns[12]]).toEqual([0, 0]);
    expect(excluded).toEqual([{ reason: 'no-due-date', received: 2, carried: 0, resolved: 1, pending: 1 }]);
  });

  test('trap 6: dossiers of unknown units and procedures are told, not dropped', () => {
    const rows = [
      row({ unit: 'H15.1', procedure: '1.001' }),
      row({ unit: 'gone', procedure: '1.001' }),
      row({ unit: 'H15.1', procedure: '0' }),
    ];
    const known = { unit: ['H15.1'], procedure: ['1.001'] };
    const { excluded, rows: told } = form06(tally(states(rows), { period: november, keys: ['unit'], known }), {
      disposition,
    });
    expect(excluded.map(({ reason, received }) => [reason, received])).toEqual([
      ['orphan-unit', 1],
      ['orphan-procedure', 1],
    ]);
    expect(told[0]?.columns[3]).toBe(1);
  });

  test('trap 7: what is pending is compared by the last day, for it has no day of ending', () => {
    expect(totalOf([row({ dueOn: '2026-11-13' })])).toMatchObject({ 12: 0, 13: 1 });
  });
});

describe('another system’s defects', () => {
  test('a dossier received exactly as the period starts is received in it, not carried over', () => {
    expect(totalOf([row({ receivedAt: '2026-10-15T00:00', dueOn: '2026-11-30' })])).toMatchObject({ 5: 1, 6: 0 });
  });

  test('a dossier that was never received is no exception and no carry-over', () => {
    const submitted = timeline([{ kind: 'submitted', at: '2026-11-02T08:00' }], {
      procedure: null,
      limit: { amount: 2, unit: 'working-day' },
      calendar,
      policy,
    });
    const counted = tally([stateAsOf(submitted, november.to)], { period: november, keys: [] });
    expect(counted.cells[0]?.open[0]).toBe(1);
    expect(form06(counted, { disposition }).rows[0]?.columns[3]).toBe(0);
  });

  test('nothing depends on the day it is computed: there is no now', () => {
    const rows = [row({ endedOn: '2026-12-24' })];
    expect(totalOf(rows)).toEqual(totalOf(rows.map((one) => ({ ...one, endedOn: null }))));
  });

  test('a dossier ended without a result is compared like any other, or told apart; never silently on time', () => {
    const returned = row({ endedOn: '2026-11-12', outcome: 'returned' });
    expect(totalOf([returned])).toMatchObject({ 9: 0, 10: 1 });
  });

  test('a year is not its months added up: carry-over is the opening of the first, pending the closing of the last', () => {
    const open = row({ receivedAt: '2026-01-05', dueOn: '2026-12-31' });
    const year = { from: '2025-12-15', to: '2026-12-14' };
    const yearly = form06(tally(states([open], year.to), { period: year, keys: [] }), { disposition });
    expect(yearly.rows[0]?.columns).toMatchObject({ 3: 1, 5: 1, 6: 0, 11: 1 });
  });

  test('overdue and resolved late are two columns: 13 is not 10', () => {
    expect(totalOf([row({}), row({ endedOn: '2026-11-12' })])).toMatchObject({ 10: 1, 13: 1 });
  });

  test('what is online is told by its channel alone, on every day of the week', () => {
    const columns = totalOf([
      row({ receivedAt: '2026-11-07', channel: 'online' }),
      row({ receivedAt: '2026-11-08', channel: 'online' }),
    ]);
    expect(columns?.[4]).toBe(2);
  });

  test('the form is checked, for a report that cannot be wrong cannot be trusted', () => {
    const form = form06(tally(states([row({})]), { period: november, keys: [] }), { disposition });
    expect(checkForm06(form)).toEqual([]);
    const [sum] = form.rows;
    expect(
      checkForm06({ rows: sum === undefined ? [] : [{ ...sum, columns: { ...sum.columns, 3: 2, 5: 2 } }] }),
    ).toHaveLength(1);
  });
});
