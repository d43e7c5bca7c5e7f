import type { RestKind } from '../calendar/index.js';
import { type Choice, refuse } from '../kernel/index.js';
import type { DeadlinePolicy } from './deadline-policy.js';

type Switch = 'restDayReceipt' | 'missingDay';

const POSITIONS = {
  restDayReceipt: ['as-stamped', 'next-working-day'],
  missingDay: ['last-day', 'next-day'],
} as const satisfies Record<Switch, readonly string[]>;

const refuseChoice = (name: string, value: unknown, accepted: string): never =>
  refuse('deadline/invalid-policy', { path: ['policy', ...name.split('.')], value: value ?? null, accepted });

/** The position of a switch, refused when it is none the switch has. */
export function position<Name extends Switch>(policy: DeadlinePolicy, name: Name): DeadlinePolicy[Name]['value'] {
  const accepted: readonly string[] = POSITIONS[name];
  const value = policy?.[name]?.value;
  return accepted.includes(value) ? value : refuseChoice(name, value, accepted.join(' | '));
}

/** The switch that decides whether a limit ending on a rest day of these kinds rolls: the first that says so, else the first. */
export function rollChoice(
  policy: DeadlinePolicy,
  kinds: readonly RestKind[],
): [RestKind, Choice<boolean>] | undefined {
  const choices = kinds.map((kind): [RestKind, Choice<boolean>] => {
    const choice = policy?.roll?.[kind];
    return typeof choice?.value === 'boolean'
      ? [kind, choice]
      : refuseChoice(`roll.${kind}`, choice?.value, 'true | false');
  });
  return choices.find(([, { value }]) => value) ?? choices[0];
}
