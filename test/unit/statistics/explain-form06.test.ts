import { inForce, narrate } from 'motcua';
import type { DossierRow } from 'motcua/dossier';
import { formBlocks, print } from 'motcua/narrator';
import { explainForm06, form06, reportFigures, tally } from 'motcua/statistics';
import { otherDispositions, reportForms } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { disposition, november, stateOf } from './states.ts';

const rows: Partial<DossierRow>[] = [
  { channel: 'online', endedOn: '2026-11-06' },
  { channel: 'online', endedOn: '2026-11-12', apologisedOn: '2026-11-08', unit: 'B' },
  { receivedAt: '2026-10-01', endedOn: '2026-11-12' },
  { endedOn: '2026-11-06', outcome: 'withdrawn' },
  { suspendedOn: '2026-11-06' },
  { dueOn: null },
];
const counted = tally(
  rows.map((row) => stateOf(row)),
  { period: november, keys: ['unit'] },
);
const form = inForce(reportForms.form06, november.to);
const options = { disposition, form, reportedBy: 'UBND phường A' };

describe('the story of form 06', () => {
  const { value, because } = explainForm06(counted, options);

  test('is of the same form', () => {
    expect(value).toEqual(form06(counted, options));
  });

  test('says what was counted, what the disposition decided, and of what each figure is made', () => {
    expect(narrate(because, { locale: 'en' }).split('\n')).toEqual([
      '1.  Counted: 6 dossiers of Thursday 15/10/2026 – Saturday 14/11/2026',
      '    Basis: Circular on periodic reports to the Government Office (01/2020/TT-VPCP) of 21/10/2020 [unverified]',
      expect.stringMatching(/^ {4}Basis: .*118\/2025.*art\. 35 cl\. 1\(c\) \[unverified\]$/),
      expect.stringMatching(/^ {4}Basis: .*309\/2026.*art\. 12$/),
      '2.  Withdrawn dossiers: resolved, by the day they ended (1 dossier)',
      '3.  Returned dossiers: resolved, by the day they ended; there is none',
      '4.  Stopped dossiers: resolved, by the day they ended; there is none',
      '5.  Suspended dossiers: pending, by the first day of the standstill (1 dossier)',
      '6.  Dossiers without a due date: in no column (1 dossier)',
      '7.  Column 3 (Total): 5 = columns 4 + 5 + 6',
      '8.  Column 4 (In the period: online): 2 = online 2',
      '9.  Column 5 (In the period: at the desk, by post): 2 = unknown channel 2',
      '10. Column 6 (Carried over): 1 = carried over 1',
      '11. Column 7 (Total): 4 = columns 8 + 9 + 10',
      '12. Column 8 (Early): 2 = finished, early 1; withdrawn, early 1',
      '13. Column 9 (On time): none',
      '14. Column 10 (Overdue): 2 = finished, overdue 1; finished, overdue, with an apology 1',
      '15. Column 11 (Total): 1 = columns 12 + 13',
      '16. Column 12 (Within the limit): 1 = suspended, the clock stands still, not due 1',
      '17. Column 13 (Overdue): none',
    ]);
  });

  test('is told in Vietnamese, with the day whose knowledge counts', () => {
    const known = tally([], { period: november, keys: [], knownOn: '2026-11-16' });
    const [first] = narrate(explainForm06(known, { disposition: otherDispositions.provincialSystem }), {
      locale: 'vi',
    }).split('\n');
    expect(first).toBe(
      '1.  Đếm 0 hồ sơ của kỳ thứ Năm ngày 15/10/2026 – thứ Bảy ngày 14/11/2026, theo số liệu đã nhập đến hết thứ Hai ngày 16/11/2026',
    );
    expect(narrate(because, { locale: 'vi' })).toContain(
      'Cột 8 (Trước hạn): 2 = đã giải quyết, trước hạn 1; người nộp rút hồ sơ, trước hạn 1',
    );
  });

  test('recomputes every figure: the parts of a column add up to it', () => {
    for (const { rule, inputs, outcome } of because) {
      if (rule !== 'statistics/column') continue;
      const parts = inputs['parts'] as readonly { dossiers: number }[];
      expect(parts.reduce((sum, { dossiers }) => sum + dossiers, 0)).toBe(outcome);
    }
  });
});

describe('a report as blocks', () => {
  const printed = (locale: 'vi' | 'en') => print(formBlocks(form06(counted, options), { locale }), 'csv').split('\r\n');

  test('prints its header, its rows under the total, and its footnotes', () => {
    expect(printed('en')).toEqual([
      'Handling of administrative procedures at the agencies that handle them',
      '',
      'Form: 06/VPCP/KSTT',
      '',
      'Issued by: Ministry of Justice',
      '',
      'Period: Thursday 15/10/2026 – Saturday 14/11/2026',
      '',
      'Reported by: UBND phường A',
      '',
      'Counted in: Dossiers',
      '',
      ',(3) Total,(4) In the period: online,"(5) In the period: at the desk, by post",(6) Carried over,(7) Total,(8) Early,(9) On time,(10) Overdue,(11) Total,(12) Within the limit,(13) Overdue',
      'Total,5,2,2,1,4,2,0,2,1,1,0',
      'A,4,1,2,1,3,2,0,1,1,1,0',
      'B,1,1,0,0,1,0,0,1,0,0,0',
      '',
      '"In no column: without a due date (received 1, carried over 0, resolved 0, pending 1)"',
      '"Received by an unknown channel, counted as at the desk or by post (2 dossiers)"',
    ]);
  });

  test('speaks Vietnamese', () => {
    expect(printed('vi').slice(0, 3)).toEqual([`"${form.title.vi}"`, '', 'Biểu số: 06/VPCP/KSTT']);
    expect(printed('vi').at(-1)).toBe('"Không rõ cách thức nộp hồ sơ, tính vào trực tiếp, bưu chính (2 hồ sơ)"');
  });

  test('indents rows by their depth, and names keys as the caller does', () => {
    const two = tally([stateOf({ field: 'land' }), stateOf({})], {
      period: november,
      keys: ['unit', 'field'],
      knownOn: null,
    });
    const nameOf = (value: string | null, key: string) => `${key} ${value ?? '?'}`;
    const names = (named: boolean) =>
      formBlocks(form06(two, { disposition, reportedTo: 'UBND tỉnh' }), {
        locale: 'vi',
        ...(named ? { nameOf } : {}),
      }).flatMap((block) => (block.kind === 'table' ? block.rows.map(([name]) => name) : []));
    expect(names(true)).toEqual(['Tổng số', 'unit A', '– field ?', '– field land']);
    expect(names(false)).toEqual(['Tổng số', 'A', '– Chưa rõ', '– land']);
  });

  test('prints the columns of another form', () => {
    const apologies = inForce(reportForms.apologies, november.to);
    const figures = reportFigures(counted, { form: apologies, disposition });
    const table = formBlocks(figures, { locale: 'en', columns: apologies.columns }).find(
      ({ kind }) => kind === 'table',
    );
    expect(table).toMatchObject({
      rows: [['Total', '5', '2', '2', '1', '4', '2', '0', '2', '1', '1', '1', '1', '0', '0', '0'], [], []].map(
        (row, at) => (at === 0 ? row : expect.anything()),
      ),
    });
  });

  test('is refused in another language', () => {
    expect(refused(() => formBlocks(form06(counted, options), { locale: 'fr' as 'en' })).code).toBe(
      'kernel/unknown-locale',
    );
  });
});
