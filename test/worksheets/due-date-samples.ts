import fc from 'fast-check';
import { dueDate } from 'motcua';
import type { Span } from 'motcua/deadline';
import { vietnam } from 'motcua/vn';
import { type Cell, dueDateWorkbook } from 'motcua/worksheet';
import { serialOf } from '../reference/worksheet.ts';
import type { Sample } from './samples.ts';
import { typed } from './typed.ts';

const UNITS = {
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
} as const;

type DayUnit = keyof typeof UNITS;

const receipts = fc
  .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 420, max: 1100 }))
  .map(([days, minutes]) =>
    new Date(Date.UTC(2025, 0, 1) + days * 86_400_000 + minutes * 60_000).toISOString().slice(0, 16),
  );

const spans = fc.record({
  unit: fc.constantFrom<DayUnit>('working-day', 'calendar-day', 'week', 'month'),
  amount: fc.integer({ min: 1, max: 11 }),
}) satisfies fc.Arbitrary<Span>;

const input = (value: number): Cell => ({ kind: 'number', value, role: 'input' });

/** The sheet of one limit, with the receipt and the limit of another case typed into it. */
function retyped([receivedAt, limit]: readonly [string, Span & { readonly unit: DayUnit }], at: number): Sample {
  const first = '2025-03-03T08:00';
  const days = { from: '2025-01-01', to: '2027-12-31' };
  const laws = vietnam(first);
  const base = dueDateWorkbook(
    { receivedAt: first, limit: { amount: 1, unit: 'year' }, ...laws },
    { locale: 'vi', days },
  );
  const minutes = Number(receivedAt.slice(11, 13)) * 60 + Number(receivedAt.slice(14));
  const workbook = typed(base, 'Ngày hẹn trả', {
    B6: { kind: 'date', date: receivedAt.slice(0, 10), format: 'dd/mm/yyyy', role: 'input' },
    B7: input(minutes / 1440),
    B15: input(limit.amount),
    C15: { kind: 'text', text: UNITS[limit.unit], role: 'input' },
  });
  const { dueOn, certainty } = dueDate({ receivedAt, limit, ...laws });
  const expected = [
    { sheet: 'Ngày hẹn trả', address: 'B31', value: serialOf(dueOn) },
    { sheet: 'Ngày hẹn trả', address: 'B32', value: certainty === 'official' ? 'chính thức' : 'tạm tính' },
  ];
  return { name: `due-retyped-${at}`, workbook, expected };
}

const limits = [
  { amount: 3, unit: 'working-day' },
  { amount: 30, unit: 'calendar-day' },
  { amount: 2, unit: 'month', receiptCutoff: '15:00' },
  { unit: 'same-day' },
  { unit: 'on-the-spot' },
  {
    unit: 'sum',
    parts: [
      { amount: 5, unit: 'working-day' },
      { amount: 1, unit: 'week' },
      { amount: 1, unit: 'year' },
    ],
  },
] as const;

/** Due dates as they are written, and sheets into which another case was typed. */
export const dueDateSamples = (): readonly Sample[] => [
  ...limits.map((limit, at): Sample => {
    const receivedAt = '2026-08-21T16:40';
    const locale = at % 2 === 0 ? 'vi' : 'en';
    return { name: `due-${at}`, workbook: dueDateWorkbook({ receivedAt, limit, ...vietnam(receivedAt) }, { locale }) };
  }),
  ...fc.sample(fc.tuple(receipts, spans), { seed: 20_261_127, numRuns: 12 }).map(retyped),
];
