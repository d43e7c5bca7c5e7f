// What an auditor with a wall calendar does: follows the printed steps, trusting none of them, and arrives at a due date.
type Place = { readonly date: string; readonly time: string; readonly phase: string; readonly counted: number };
type Text = 'receivedAt' | 'cutoff' | 'receivedOn' | 'day' | 'from' | 'to' | 'purpose' | 'after' | 'choice' | 'end';
type Inputs = Readonly<Record<Text | 'wanted', string> & Record<'amount' | 'of', number> & { rests?: boolean }>;
type Rule = (at: Place, inputs: Inputs) => Place;
const need = <T>(holds: boolean, value: T): T => {
  if (holds) return value;
  throw new Error('the story does not hang together');
};
const number = (date: string) => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return need(new Date(ms).toISOString().startsWith(date), ms / 86_400_000);
};
const plus = (date: string, days: number) => new Date((number(date) + days) * 86_400_000).toISOString().slice(0, 10);
const later = (date: string, months: number) => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}${date.slice(7)}`;
};
const end = (date: string): Place => ({ date, time: '24:00', phase: '', counted: 0 });
const moment = ({ date, time }: Place) => (['', '24:00'].includes(time) ? date : `${date}T${time}`);
const whole: Rule = (at, { day }) => need(day === at.date, end(day));
const span = (at: Place, { after, amount }: Inputs, reach: (after: string, amount: number) => string): Place =>
  end(need(at.phase === 'count' && after === plus(at.date, -1), reach(after, amount)));
const clock = (at: Place, { from, amount }: Inputs, minutes: number): Place => {
  const start = at.time === '24:00' ? `${plus(at.date, 1)}T00:00` : `${at.date}T${at.time}`;
  const reached = new Date(Date.parse(`${start}:00Z`) + amount * minutes * 60_000).toISOString();
  return need(from === start && at.phase === '', { ...at, date: reached.slice(0, 10), time: reached.slice(11, 16) });
};
const rules: Record<string, Rule | undefined> = {
  receipt: (at, i) => need(at.date === '', { ...at, date: i.receivedAt.slice(0, 10), time: i.receivedAt.slice(11) }),
  'late-receipt': (at, i) => {
    const date = i.rests === true ? at.date : plus(need(at.time > i.cutoff, at.date), 1);
    return { ...at, date, time: '', phase: 'receipt' };
  },
  'rest-day-receipt': (at, { receivedOn }) => need(receivedOn === at.date, { ...at, time: '', phase: 'receipt' }),
  'first-day-excluded': (at, { after }) =>
    need(after === moment(at) && at.phase !== 'count', { ...at, date: plus(at.date, 1), phase: 'count' }),
  'same-day': whole,
  'on-the-spot': whole,
  skip: (at, { from, to, purpose }) => need(from === at.date && purpose === at.phase, { ...at, date: plus(to, 1) }),
  'count-working-day': (at, { from, to, of }) => {
    const counted = need(from === at.date && at.phase === 'count', at.counted + number(to) - number(from) + 1);
    return counted < of ? { ...at, date: plus(to, 1), counted } : need(counted === of, end(to));
  },
  'count-calendar-day': (at, inputs) => span(at, inputs, plus),
  'count-week': (at, inputs) => span(at, inputs, (after, weeks) => plus(after, weeks * 7)),
  'count-month': (at, inputs) => span(at, inputs, later),
  'count-year': (at, inputs) => span(at, inputs, (after, years) => later(after, years * 12)),
  'count-hour': (at, inputs) => clock(at, inputs, 60),
  'count-minute': (at, inputs) => clock(at, inputs, 1),
  'missing-day': (at, { wanted, choice }) =>
    end(plus(later(need(wanted === at.date, `${wanted.slice(0, 8)}01`), 1), choice === 'next-day' ? 0 : -1)),
  'roll-forward': (at, i) => need(at.time + at.phase === '24:00' && i.end === at.date, { ...at, phase: 'roll' }),
  due: (at) => need(at.phase !== 'count' && at.time !== '', { ...at, phase: 'due' }),
};
export function recompute(because: readonly { rule: string; applied: boolean; inputs: object }[]): string {
  let at: Place = { ...end(''), time: '' };
  for (const { rule, inputs } of because.filter(({ applied }) => applied)) {
    const name = rule.startsWith('deadline/skip-') ? 'skip' : rule.slice('deadline/'.length);
    at = (rules[name] as Rule)(at, inputs as Inputs);
  }
  return need(at.phase === 'due', moment(at));
}
