import {
  type DossierEvent,
  dueDateChanges,
  stateAsOf,
  type Timeline,
  type TimelineOptions,
  timeline,
  timelineReader,
} from 'motcua/dossier';
import type { Channel, Procedure } from 'motcua/procedure';
import { policies, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, days, policy, received } from './setting.ts';

/** What a caller can see of a timeline. */
const shown = (life: Timeline) => ({
  events: life.events,
  findings: life.findings,
  changes: dueDateChanges(life),
  state: JSON.parse(JSON.stringify(stateAsOf(life, '2026-11-20'))),
  policy: life.context.policy?.id,
});

const name = { vi: 'Thử' };
const procedure: Procedure = {
  code: '1.000001',
  name,
  limits: { statutory: days(9) },
  cases: [
    { code: 'a', name: 'A', limits: { statutory: days(3) } },
    { code: 'b', name: 'B', limits: { statutory: days(20), committed: days(12), committedSince: '2026-11-10' } },
  ],
  channels: [{ channel: 'in-person', case: 'a', limits: { statutory: days(2) } }, { channel: 'online' }],
};

const receipts = (['in-person', 'online', 'postal', 'on line' as Channel] as const).flatMap((channel) =>
  ['a', 'b', 'c', undefined].flatMap((code) =>
    ['2026-11-09', '2026-11-10T08:00'].map((at): readonly DossierEvent[] => [
      { kind: 'received', at, channel, ...(code === undefined ? {} : { case: code }) },
    ]),
  ),
);

describe('a reader of timelines', () => {
  test.each<[string, TimelineOptions]>([
    ['limits by channel, case and day', { procedure, calendar, policy }],
    ['no procedure', { procedure: null, calendar, policy }],
    ['a limit of its own', { procedure, calendar, policy, limit: days(4) }],
    ['no limit', { procedure, calendar, policy, limit: null }],
    ['all policies', { procedure, calendar, policy: policies }],
  ])('reads each dossier as `timeline` does, and twice the same: %s', (_, options) => {
    const read = timelineReader(options);
    const alone = receipts.map((events) => shown(timeline(events, options)));
    expect(receipts.map((events) => shown(read(events)))).toEqual(alone);
    expect([...receipts].reverse().map((events) => shown(read(events)))).toEqual([...alone].reverse());
  });

  test('finds more than one limit, and those that nobody tells', () => {
    const read = timelineReader({ procedure, calendar, policy });
    const due = receipts.map((events) => stateAsOf(read(events), '2026-11-20').due.lawfulOn);
    expect(new Set(due).size).toBeGreaterThan(4);
    expect(due).toContain(null);
  });

  test('tells a case from the end of a channel', () => {
    const odd: Procedure = {
      ...procedure,
      channels: [{ channel: 'online', case: 'x y', limits: { statutory: days(2) } }],
    };
    const read = timelineReader({ procedure: odd, calendar, policy });
    const one = (channel: string, code?: string) =>
      read([{ ...received, channel, ...(code === undefined ? {} : { case: code }) } as DossierEvent]).findings.length;
    expect([one('online', 'x y'), one('online x y'), one('online x', 'y')]).toEqual([0, 1, 1]);
  });

  test('asks each policy of a list by the day of receipt', () => {
    const read = timelineReader({ procedure: null, limit: days(5), calendar: vietnamCalendar, policy: policies });
    const ids = ['2026-11-09', '2015-06-10', '2026-11-10', '2017-03-01'].map(
      (at) => read([{ kind: 'received', at }]).context.policy?.id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(ids[2]);
  });

  test('asks for the policy of the day to which a receipt was corrected', () => {
    const read = timelineReader({ procedure: null, limit: days(5), calendar: vietnamCalendar, policy: policies });
    const entered: DossierEvent = { id: 'r', kind: 'received', at: '2015-11-09', recordedAt: '2026-11-09' };
    const instead = { kind: 'received', at: '2026-11-09' } as const;
    const put = read([entered, { kind: 'corrected', at: '2026-11-10', corrects: 'r', instead }]);
    expect(put.context.policy?.id).toBe(read([instead]).context.policy?.id);
    expect(put.context.policy?.id).not.toBe(read([entered]).context.policy?.id);
  });

  test('refuses its options when it is made, and a day without a policy when a dossier has it', () => {
    const options = { procedure: null, calendar, policy };
    expect(refused(() => timelineReader({ ...options, policy: { id: 'x' } as never })).code).toBe(
      'deadline/invalid-policy',
    );
    expect(refused(() => timelineReader({ ...options, limit: days(-1) })).code).toBe('deadline/amount-out-of-bounds');
    expect(refused(() => timelineReader(null as never)).code).toBe('deadline/invalid-policy');
    const read = timelineReader({ ...options, policy: policies });
    expect(refused(() => read([{ kind: 'received', at: '2014-11-30' }])).code).toBe('kernel/not-in-force');
    expect(refused(() => timelineReader({ ...options, policy: [] })([])).code).toBe('kernel/not-in-force');
  });

  test('refuses an impossible dossier and reads the next', () => {
    const read = timelineReader({ procedure: null, calendar, policy, limit: days(5) });
    expect(refused(() => read([{ kind: 'finished', at: '2026-11-09' }])).code).toBe('dossier/invalid-events');
    expect(read([received]).events).toHaveLength(1);
  });
});
