/** Why a rule gives no points: an input is missing, not applicable at the unit, of none, or wrong. */
export type AbsenceReason = 'missing' | 'not-applicable' | 'zero-denominator' | 'unscorable';

/** What is wrong with an input or a rule. */
type Fault = { readonly code: string; readonly value: unknown; readonly accepted: string };

/** The answer of a rule that has none, and the input it is for want of. */
export type Absent = { readonly absent: AbsenceReason; readonly input: string; readonly fault?: Fault };

export const absent = (reason: AbsenceReason, input: string, fault?: Fault): Absent =>
  fault === undefined ? { absent: reason, input } : { absent: reason, input, fault };

const GRAVITY: readonly AbsenceReason[] = ['zero-denominator', 'not-applicable', 'missing', 'unscorable'];

/** Of two reasons the graver: what is wrong before what is missing, what is missing before what does not apply. */
export const graver = (one: Absent, other: Absent): Absent =>
  GRAVITY.indexOf(other.absent) > GRAVITY.indexOf(one.absent) ? other : one;
