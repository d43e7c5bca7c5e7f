/** How late something is, or by how much a step made it later. */
export type Delay = {
  /** Calendar days after the due date. */
  readonly calendar: number;
  /** Working days after the due date. */
  readonly working: number;
  /** Minutes after it; `null` where the due date has no minute, or nobody told the minute of the end. */
  readonly minutes: number | null;
};

const NONE: Delay = { calendar: 0, working: 0, minutes: 0 };

/** No delay, in minutes only where another has them. */
export const noDelay = ({ minutes }: Delay): Delay => (minutes === null ? { ...NONE, minutes } : NONE);

/** Two delays, each part by itself. */
const combined = (a: Delay, b: Delay, how: (a: number, b: number) => number): Delay => ({
  calendar: how(a.calendar, b.calendar),
  working: how(a.working, b.working),
  minutes: a.minutes === null || b.minutes === null ? null : how(a.minutes, b.minutes),
});

export const plusDelay = (a: Delay, b: Delay): Delay => combined(a, b, (one, other) => one + other);

export const minusDelay = (a: Delay, b: Delay): Delay => combined(a, b, (one, other) => one - other);

/** What of a delay takes time away. */
export const recovered = (delay: Delay): Delay => combined(delay, delay, (one) => Math.min(0, one));
