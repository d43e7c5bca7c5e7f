import { inForce } from 'motcua';
import { catalogue, procedureInForce } from 'motcua/procedure';
import { frameworks, policies } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';
import { describe, expect, test } from 'vitest';

const all = catalogue(procedures);

type Cited = readonly { readonly document: string; readonly status: string }[];
const told = (basis: Cited | undefined) => (basis ?? []).map(({ document, status }) => `${document} ${status}`);

describe('what rests on a law ends with it', () => {
  test.each(['1.001193', '2.000635', '1.000656'])('the same-day limit of %s: the Law on Civil Status', (code) => {
    const before = procedureInForce(all, code, '2027-02-28')?.limits;
    const after = procedureInForce(all, code, '2027-03-01')?.limits;
    expect(told(before?.basis)[0]).toBe('60/2014/QH13 verified');
    expect(told(after?.basis)[0]).toBe('03/2026/QH16 unverified');
    expect(told(after?.basis).filter((one) => one.endsWith(' verified'))).toEqual([]);
    expect(after?.statutory).toMatchObject({ unit: 'same-day', receiptCutoff: '15:00' });
    expect(told(after?.statutory?.cutoffBasis)).toEqual(['03/2026/QH16 unverified']);
    expect(told(before?.statutory?.cutoffBasis)).toEqual(['60/2014/QH13 verified']);
    expect(after?.unread).toEqual(before?.unread);
  });

  test('the cut-off of same-day results', () => {
    const cited = (on: string) => told(inForce(policies, on).sameDayCutoff.basis);
    expect(cited('2027-02-28')).toEqual(['23/2015/NĐ-CP verified', '60/2014/QH13 verified']);
    expect(cited('2027-03-01')).toEqual(['23/2015/NĐ-CP verified', '03/2026/QH16 unverified']);
  });

  test('supplements, apologies and late receipts of decree 61/2018, as amended by a text nobody found', () => {
    const rules = (on: string) => {
      const { supplement, apology, lateReceipt } = inForce(policies, on);
      return [supplement, apology, lateReceipt].map(({ basis }) => told(basis));
    };
    const amended = ['61/2018/NĐ-CP unverified', '107/2021/NĐ-CP unverified'];
    expect(rules('2021-12-05')).toEqual([
      ['61/2018/NĐ-CP verified'],
      ['61/2018/NĐ-CP verified'],
      ['61/2018/NĐ-CP verified'],
    ]);
    expect(rules('2021-12-06')).toEqual([amended, amended, amended]);
  });

  test('the scores of the circular on decree 61/2018', () => {
    expect([frameworks.tt01Agency.until, frameworks.tt01Officer.until]).toEqual(['2025-06-30', '2025-06-30']);
  });
});
