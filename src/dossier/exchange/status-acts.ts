import type { NationalStatus } from '../dossier-state.js';
import { closeWait, filedBy, imply, openBy, remark, type Teller, type ToldStatus, tell } from './status-teller.js';

type Act = (teller: Teller, status: ToldStatus) => boolean;

const isBefore = ({ phase }: Teller): boolean => phase === 'unfiled' || phase === 'filed';

const submit: Act = (teller, status) => {
  if (teller.phase === 'unfiled') tell(teller, status, { kind: 'submitted' });
  else if (teller.phase !== 'filed' || teller.wait === null) return false;
  closeWait(teller, status);
  teller.phase = 'filed';
  return true;
};

const receive: Act = (teller, status) => {
  const isReceipt = isBefore(teller);
  if (!isReceipt && teller.wait === null) return false;
  closeWait(teller, status);
  if (isReceipt) tell(teller, status, { kind: 'received' });
  teller.phase = 'open';
  return true;
};

/** Code 4: the dossier is with an agency, for the first time or with another one, or it goes on there. */
const handle: Act = (teller, status) => {
  openBy(teller, status);
  const { entry } = status;
  const goesOn = teller.wait !== null;
  closeWait(teller, status);
  const to = entry.agency ?? teller.holder ?? 'unknown';
  if (to === teller.holder) {
    if (!goesOn) remark(teller, status, 'dossier/status-repeated', 'note', entry.code);
    return true;
  }
  if (entry.agency === undefined) remark(teller, status, 'dossier/status-without-agency', 'note', entry.code);
  const { at, recordedAt } = entry;
  teller.events.push({ kind: 'transferred', at, to, ...(recordedAt === undefined ? {} : { recordedAt }) });
  teller.holder = to;
  return true;
};

const askForSupplement: Act = (teller, status) => {
  filedBy(teller, status);
  closeWait(teller, status);
  tell(teller, status, { kind: 'supplement-requested' });
  teller.wait = { code: 5 };
  return true;
};

const askForPayment: Act = (teller, status) => {
  if (isBefore(teller) && status.isReceivedLater) return false;
  openBy(teller, status);
  closeWait(teller, status);
  tell(teller, status, { kind: 'payment-requested' });
  teller.wait = { code: 6 };
  return true;
};

/** Code 8: handling stopped for a time when a later code shows that it went on, else for good. */
const stop: Act = (teller, status) => {
  if (isBefore(teller) && status.isReceivedLater) return false;
  openBy(teller, status);
  if (!status.goesOn) return end('stopped')(teller, status);
  closeWait(teller, status);
  const { cause } = status;
  tell(teller, status, { kind: 'suspended', cause });
  teller.wait = { code: 8, cause };
  return true;
};

const end =
  (kind: 'refused' | 'withdrawn' | 'stopped'): Act =>
  (teller, status) => {
    tell(teller, status, { kind });
    teller.phase = 'ended';
    return true;
  };

const withdraw: Act = (teller, status) => {
  filedBy(teller, status);
  return end('withdrawn')(teller, status);
};

const finish: Act = (teller, status) => {
  openBy(teller, status);
  closeWait(teller, status);
  tell(teller, status, { kind: 'finished' });
  teller.phase = 'finished';
  return true;
};

const handOver: Act = (teller, status) => {
  if (teller.phase !== 'finished') {
    openBy(teller, status);
    closeWait(teller, status);
    imply(teller, status, { kind: 'finished' });
  }
  tell(teller, status, { kind: 'handed-over' });
  teller.phase = 'ended';
  return true;
};

const ACTS: Readonly<Record<NationalStatus, Act>> = {
  1: submit,
  2: receive,
  3: end('refused'),
  4: handle,
  5: askForSupplement,
  6: askForPayment,
  7: withdraw,
  8: stop,
  9: finish,
  10: handOver,
};

/** Whether a code was there already; of code 4, which may come from another agency, {@link handle} says so. */
const isRepeated = ({ code }: Teller, { entry }: ToldStatus): boolean => entry.code === code && code !== 4;

const isOver = ({ phase }: Teller, { entry }: ToldStatus): boolean =>
  phase === 'ended' || (phase === 'finished' && entry.code !== 10);

/** Makes of a code the events that lead to it; a code nothing can be made of is told as such. */
export function takeStatus(teller: Teller, status: ToldStatus): void {
  const { code } = status.entry;
  if (isRepeated(teller, status)) {
    remark(teller, status, 'dossier/status-repeated', 'note', code);
    return;
  }
  if (isOver(teller, status) || !ACTS[code](teller, status)) {
    remark(teller, status, 'dossier/status-without-event', 'warning', code);
    return;
  }
  teller.code = code;
}
