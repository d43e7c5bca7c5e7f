import type { Moment } from '../kernel/index.js';
import { dueText, note } from './finding.js';
import { type Handlers, isBeforeReceipt, isOnItsWay, isOpen } from './handler.js';
import { isAfter } from './is-after.js';
import type { EventEntry, Life, Setting } from './life.js';
import { closeWait, isStopped, openWait, restartAfter, waitsFor } from './waits.js';

const pauses = ({ policy }: Setting, cause: 'applicant' | 'payment' | 'incident' | 'other-agency'): boolean =>
  policy.suspension.value.pausing.includes(cause);

/** Whether the lawful due date had passed when something happened, its clock running. */
export const isAfterDue = (life: Life, at: Moment): boolean =>
  !isStopped(life) && !isOnItsWay(life) && life.lawful !== null && isAfter(at, life.lawful);

/** A request has its effect on the clock as often as the rule allows; before receipt there is no clock. */
function requestSupplement(life: Life, entry: EventEntry<'supplement-requested'>, { policy }: Setting): void {
  if (isBeforeReceipt(life)) {
    openWait(life, entry, 'supplement', false);
    return;
  }
  const { effect, most } = policy.supplement.value;
  life.supplementRequests += 1;
  const isWithin = most === null || life.supplementRequests <= most;
  if (!isWithin) note(life, entry, 'dossier/supplement-beyond-rule', life.supplementRequests, `≤ ${most}`);
  if (isAfterDue(life, entry))
    note(life, entry, 'dossier/supplement-after-due', entry.event.at, `≤ ${dueText(life.lawful)}`);
  openWait(life, entry, 'supplement', isWithin && effect !== 'none');
}

function supplement(life: Life, entry: EventEntry<'supplemented'>, setting: Setting): void {
  const restarts = setting.policy.supplement.value.effect === 'restart';
  const request = life.waits.find(({ wait }) => wait === 'supplement');
  if (restarts && request?.stopsClock === true) restartAfter(life, entry, 'supplement', setting);
  else closeWait(life, entry, 'supplement', setting);
}

/** What a dossier waits for, and whether its clock waits too. */
export const suspension: Handlers<
  'supplement-requested' | 'supplemented' | 'payment-requested' | 'paid' | 'suspended' | 'resumed'
> = {
  'supplement-requested': {
    allowed: (life) => (isBeforeReceipt(life) || isOpen(life)) && !waitsFor(life, 'supplement'),
    apply: requestSupplement,
  },
  supplemented: { allowed: (life) => waitsFor(life, 'supplement'), apply: supplement },
  'payment-requested': {
    allowed: (life) => isOpen(life) && !waitsFor(life, 'payment'),
    apply: (life, entry, setting) => openWait(life, entry, 'payment', pauses(setting, 'payment')),
  },
  paid: {
    allowed: (life) => isBeforeReceipt(life) || isOpen(life) || life.phase === 'finished',
    apply: (life, entry, setting) => closeWait(life, entry, 'payment', setting),
  },
  suspended: {
    allowed: (life, { cause }) => isOpen(life) && !waitsFor(life, cause),
    apply: (life, entry, setting) => openWait(life, entry, entry.event.cause, pauses(setting, entry.event.cause)),
  },
  resumed: {
    allowed: (life, { cause }) => waitsFor(life, cause),
    apply: (life, entry, setting) => closeWait(life, entry, entry.event.cause, setting),
  },
};
