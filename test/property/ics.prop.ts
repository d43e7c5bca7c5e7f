import { fc, test } from '@fast-check/vitest';
import ICAL from 'ical.js';
import { ics } from 'motcua/ics';
import { describe, expect } from 'vitest';
import { plus } from '../reference/walk.ts';

const words = fc.array(
  fc.oneof(
    fc.constantFrom('Đăng ký', ', ', ';', '\\', '\n', '\\n', ':', '"', '👍', 'ộ', ' '),
    fc.string({ unit: 'binary' }),
  ),
  { minLength: 1, maxLength: 40 },
);

const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');

describe('a calendar', () => {
  test.prop([words, fc.integer({ min: 0, max: 3000 })])(
    'gives its text and day back, on lines of 75 octets',
    (parts, days) => {
      const summary = `x${parts.join('')}`;
      const dueOn = plus('2024-01-01', days);
      const text = ics({ uid: 'a', summary, stampedAt: 0, dueOn });
      const said = summary.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
      expect(read(text)?.getFirstPropertyValue('summary')).toBe(said);
      expect(String(read(text)?.getFirstPropertyValue('dtstart'))).toBe(dueOn);
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
    },
  );
});
