import { procedureFromPortal } from 'motcua/procedure';
import { expect, test } from 'vitest';

// a pattern that searches anew at every letter would take hours over half a million of them, far beyond the time a test has
test.each(['(', ')', ' ', '9', 'theo ', 'lệ ', 'Trực tiếp', 'sau 15', 'ngày ', '1.000', 'do a', 'kể từ ngày '])(
  'a record with half a million letters of "%s" in every text is imported, and the text is kept',
  (piece) => {
    const text = `${piece.repeat(500_000 / piece.length)}x`;
    const row = {
      submissionMethod: 'DIRECT',
      processingTime: 7,
      processingTimeUnit: 'WORKING_DAY',
      fees: [{ value: 0, currency: 'VND' }],
    };
    const { procedure, findings } = procedureFromPortal({
      code: '9.000001',
      name: text,
      executionMethods: [
        { ...row, description: text },
        { ...row, description: `${text}y` },
      ],
      executionMethodsText: text,
      stepsText: text,
      requirements: text,
    });
    expect([procedure.name.vi.length, procedure.sequence, procedure.channels?.length]).toEqual([text.length, text, 2]);
    expect(findings.map(({ code }) => code)).toContain('text/too-long');
    expect(JSON.stringify(findings).length).toBeLessThan(20_000);
  },
);
