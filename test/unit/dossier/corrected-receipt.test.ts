import {
  type DossierEvent,
  type DossierState,
  explainTimeline,
  lettersOwed,
  nextMoments,
  stateAsOf,
  timeline,
} from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { calendar, choice, days, policy } from './setting.ts';

// until October a supplement only pauses the limit, and an apology may wait until the dossier is overdue
const october = {
  ...policy,
  id: 'october',
  supplement: choice({ effect: 'pause', most: null, within: { amount: 20, unit: 'calendar-day' } } as const),
  apology: choice({ lead: null, publish: true } as const),
};
const november = {
  ...policy,
  id: 'november',
  supplement: choice({ effect: 'restart', most: null, within: { amount: 40, unit: 'calendar-day' } } as const),
};
const dated = [
  { value: october, since: '2026-01-01', until: '2026-10-31', basis: [] },
  { value: november, since: '2026-11-01', basis: [] },
] as const;
const options = { procedure: null, limit: days(15), calendar, policy: dated };

const before: readonly DossierEvent[] = [
  { id: 'r', kind: 'received', at: '2026-10-30T09:00' },
  { kind: 'supplement-requested', at: '2026-11-04' },
  { kind: 'supplemented', at: '2026-11-09' },
  { kind: 'supplement-requested', at: '2026-11-11' },
];
const instead = { kind: 'received', at: '2026-11-02T09:00' } as const;
const correction: DossierEvent = { kind: 'corrected', at: '2026-11-20', corrects: 'r', instead };
const [untouched, corrected] = [timeline(before, options), timeline([...before, correction], options)];
const right = timeline([instead, ...before.slice(1)], options);
const asKnown = { knownOn: '2026-11-19' };

const plain = ({ context, knownOn: _, ...rest }: DossierState) => ({ ...rest, policy: context.policy?.id });

describe('a receipt that was put right asks for the policy of its right day', () => {
  test('from the day it was put right', () => {
    expect(corrected.context.policy?.id).toBe('november');
    expect(plain(stateAsOf(corrected, '2026-11-25'))).toEqual(plain(stateAsOf(right, '2026-11-25')));
    expect(stateAsOf(corrected, '2026-11-10').due.lawfulOn).not.toBe(stateAsOf(untouched, '2026-11-10').due.lawfulOn);
  });

  test.each(['2026-10-29', '2026-10-30', '2026-11-05', '2026-11-10', '2026-11-12'])(
    'and what was known before stays as it was known, its state and its story as of %s',
    (on) => {
      const [then, now] = [explainTimeline(untouched, on, asKnown), explainTimeline(corrected, on, asKnown)];
      expect(now.because).toEqual(then.because);
      const isReceived = stateAsOf(untouched, on).status !== 'not-received';
      expect({ ...now.value, context: null }).toEqual({ ...then.value, context: null });
      if (isReceived) expect(now.value.context.policy?.id).toBe('october');
    },
  );

  test('its reminders and its letters', () => {
    const on = '2026-11-12';
    const moments = nextMoments(untouched, on, asKnown);
    expect(moments.map(({ kind }) => kind)).toContain('applicant-deadline');
    expect(nextMoments(corrected, on, asKnown)).toEqual(moments);
    expect(nextMoments(corrected, on)).not.toEqual(moments);
    const late = '2026-12-31';
    const ended: readonly DossierEvent[] = [{ kind: 'supplemented', at: '2026-11-13' }];
    const letters = (events: readonly DossierEvent[]) => lettersOwed(timeline(events, options), late, asKnown);
    expect(letters([...before, ...ended, correction])).toEqual(letters([...before, ...ended]));
    expect(letters([...before, ...ended])).toHaveLength(1);
  });
});
