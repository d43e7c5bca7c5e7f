import { explainDueDate, narrate } from 'motcua';
import { vietnam } from 'motcua/vn';
import { expect, test } from 'vitest';

const told = (receivedAt: string, locale: 'vi' | 'en') =>
  narrate(
    explainDueDate({
      receivedAt,
      limit: { amount: 3, unit: 'working-day', receiptCutoff: '15:00' },
      ...vietnam(receivedAt),
    }),
    { locale },
  );

test('a receipt without a time of day is told to be taken as in time, one with a time to be so', () => {
  expect(told('2026-11-20', 'vi')).toContain('Không rõ giờ tiếp nhận, coi là không muộn hơn 15:00');
  expect(told('2026-11-20', 'en')).toContain('The time of receipt is not known, and taken to be no later than 15:00');
  expect(told('2026-11-20T14:59', 'vi')).toContain('Tiếp nhận không muộn hơn 15:00');
  expect(told('2026-11-20T14:59', 'en')).toContain('Received no later than 15:00');
});
