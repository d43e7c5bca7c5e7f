// The seven traps of a real report builder, read in the code of a provincial system (day granularity; statuses 1-10), each shown avoided.
import { classify, type DossierEvent, type DossierRow, stateAsOf, stateFromRow, timeline } from 'motcua/dossier';
import { vietnamCalendar as calendar, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const options = { procedure: null, limit: { amount: 5, unit: 'working-day' }, ...vietnam('2026-11-02') } as const;
const row: DossierRow = { receivedAt: '2026-11-02T08:00', dueOn: '2026-11-09', endedOn: null };
const timeliness = (changes: Partial<DossierRow>, on: string) =>
  classify(stateFromRow({ ...row, ...changes }, { on, calendar })).timeliness;

describe('the traps of a report builder', () => {
  test('1: a report run again later gives the same, for it asks what was so on its day and not what is so now', () => {
    const then: DossierEvent[] = [{ kind: 'received', at: '2026-11-02T08:00' }];
    const now: DossierEvent[] = [...then, { kind: 'suspended', at: '2026-12-01T08:00', cause: 'incident' }];
    const closing = '2026-11-14';
    const states = [then, now].map((events) => classify(stateAsOf(timeline(events, options), closing)));
    expect(states[0]).toEqual(states[1]);
    expect(states[0]).toMatchObject({ status: 'pending', timeliness: 'overdue' });
  });

  test('2: a dossier finished on the very day a period begins, at any minute, is finished on that day and in time by the day', () => {
    const dossier = timeline(
      [
        { kind: 'received', at: '2026-11-02T08:00' },
        { kind: 'finished', at: '2026-11-09T16:59' },
      ],
      options,
    );
    expect(classify(stateAsOf(dossier, '2026-11-08')).status).toBe('pending');
    expect(classify(stateAsOf(dossier, '2026-11-09'))).toMatchObject({ status: 'finished', timeliness: 'on-time' });
  });

  test('3: early is a class of its own and not lost beside on time', () => {
    expect(timeliness({ endedOn: '2026-11-06' }, '2026-11-30')).toBe('early');
    expect(timeliness({ endedOn: '2026-11-09' }, '2026-11-30')).toBe('on-time');
  });

  test('4: what is due on the day of the report is not overdue', () => {
    expect(timeliness({}, '2026-11-09')).toBe('due-today');
    expect(timeliness({}, '2026-11-10')).toBe('overdue');
  });

  test('5: a dossier without a due date is unknown, never on time', () => {
    expect(timeliness({ dueOn: null }, '2026-11-30')).toBe('unknown');
    expect(timeliness({ dueOn: null, endedOn: '2026-11-10' }, '2026-11-30')).toBe('unknown');
  });

  test('6: a dossier whose procedure or unit nobody knows still has a state and a class', () => {
    const state = stateFromRow(
      { ...row, procedure: 'no such code', unit: 'no such unit' },
      { on: '2026-11-30', calendar },
    );
    expect(state).toMatchObject({ procedure: 'no such code', unit: 'no such unit' });
    expect(classify(state)).toMatchObject({ status: 'pending', timeliness: 'overdue' });
    const { limit: _, ...unknown } = options;
    const dossier = timeline([{ kind: 'received', at: '2026-11-02T08:00' }], unknown);
    expect(classify(stateAsOf(dossier, '2026-11-30'))).toMatchObject({ status: 'pending', timeliness: 'unknown' });
  });

  test('7: a dossier that has not ended is compared by the day that asks, not by an end it does not have', () => {
    expect(timeliness({ endedOn: '2026-11-20' }, '2026-11-06')).toBe('not-due');
    expect(timeliness({ endedOn: '2026-11-20' }, '2026-11-12')).toBe('overdue');
  });

  test('and one that was returned or withdrawn late is not counted on time', () => {
    expect(timeliness({ endedOn: '2026-11-20', outcome: 'returned' }, '2026-11-30')).toBe('overdue');
    expect(timeliness({ endedOn: '2026-11-20', outcome: 'withdrawn' }, '2026-11-30')).toBe('overdue');
  });
});
