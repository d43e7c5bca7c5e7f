import type { RestKind } from '../calendar/index.js';
import type { Choice } from '../kernel/index.js';
import { readMinutes, refuse } from '../kernel/inside.js';
import type { DeadlinePolicy } from './deadline-policy.js';

const REST_KINDS: readonly RestKind[] = ['weekly-rest', 'holiday', 'tet', 'in-lieu', 'swapped-off', 'closure'];

const refuseSwitch = (path: readonly string[], value: unknown, accepted: string): never =>
  refuse('deadline/invalid-policy', { path: ['policy', ...path], value: value ?? null, accepted });

const isTime = (value: unknown) => typeof value === 'string' && value.length === 5 && readMinutes(value, 0) >= 0;

const isChoice = (choice: Choice<unknown> | undefined): choice is Choice<unknown> => Array.isArray(choice?.basis);

function checkWord(policy: DeadlinePolicy, name: 'restDayReceipt' | 'missingDay', a: string, b: string): void {
  const choice = policy[name];
  if (!isChoice(choice) || (choice.value !== a && choice.value !== b)) {
    refuseSwitch([name], choice?.value, `{ value: ${a} | ${b}, basis: [] }`);
  }
}

function checkTimes({ sameDayCutoff, lateReceipt }: DeadlinePolicy): void {
  if (!isChoice(sameDayCutoff) || !isTime(sameDayCutoff.value)) {
    refuseSwitch(['sameDayCutoff'], sameDayCutoff?.value, '{ value: HH:mm, basis: [] }');
  }
  const value: unknown = lateReceipt?.value;
  if (!isChoice(lateReceipt) || (value !== 'as-stamped' && !isTime((value as { after?: unknown } | null)?.after))) {
    refuseSwitch(['lateReceipt'], value, '{ value: as-stamped | { after: HH:mm }, basis: [] }');
  }
}

/**
 * Refuses what is not a whole policy, whichever of its switches the answer at hand would need.
 *
 * @throws `deadline/invalid-policy` with the switch that is missing or in no position it has.
 */
export function checkPolicy(policy: DeadlinePolicy): void {
  if (typeof policy?.id !== 'string')
    refuseSwitch([], policy, 'a policy with an id, such as that of vietnam(receivedAt) in motcua/vn');
  checkWord(policy, 'restDayReceipt', 'as-stamped', 'next-working-day');
  checkWord(policy, 'missingDay', 'last-day', 'next-day');
  checkTimes(policy);
  for (const kind of REST_KINDS) {
    const choice = policy.roll?.[kind];
    if (!isChoice(choice) || typeof choice.value !== 'boolean') {
      refuseSwitch(['roll', kind], choice?.value, '{ value: true | false, basis: [] }');
    }
  }
  for (const rule in policy.basis) {
    const basis: unknown = policy.basis[rule as keyof typeof policy.basis];
    if (basis !== undefined && !Array.isArray(basis)) refuseSwitch(['basis', rule], basis, '[{ document, status }]');
  }
}
