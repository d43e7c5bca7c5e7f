import { inForce } from 'motcua';
import { policyFor } from 'motcua/dossier';
import { interlinkedRules, policies } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { choice } from './setting.ts';

const ask = (procedure: string, on: string, own = interlinkedRules) => policyFor(policies, { own, procedure, on });

describe('the policy of a procedure', () => {
  test('is that of all with the switches of its own, on the days they are in force', () => {
    expect(ask('2.000986', '2026-09-01T09:00')).toMatchObject({
      id: 'vn/2026-08-05+vn/birth-group',
      supplement: { value: { effect: 'pause', within: { amount: 7, unit: 'working-day' } } },
      suspension: { value: { pausing: ['applicant', 'incident'] } },
      reappointment: { value: { most: 1 } },
    });
    expect(ask('2.000986', '2026-08-31')).toBe(inForce(policies, '2026-08-31'));
    expect(ask('1.001193', '2026-09-01')).toBe(inForce(policies, '2026-09-01'));
  });

  test('ends with the last day of its own rules, and the first set that names it counts', () => {
    const rules = (id: string, until: string) => ({
      id,
      procedures: ['x'],
      rules: [{ since: '2026-09-01', until, value: { crossLocality: choice('desk' as const) }, basis: [] }],
    });
    const own = [rules('a', '2026-09-30'), rules('b', '2026-12-31')];
    expect(ask('x', '2026-09-30', own).id).toBe('vn/2026-08-05+a');
    expect(ask('x', '2026-10-01', own).id).toBe('vn/2026-08-05');
  });

  test('is refused where no policy is in force', () => {
    expect(refused(() => ask('x', '2000-01-01')).code).toBe('kernel/not-in-force');
  });
});
