import type { Channel, Procedure } from 'motcua/procedure';
import { procedures } from 'motcua/vn/procedures';
import { describe, expect, test } from 'vitest';
import { catalogueLimit, channelsOf, hasAnyLimit, limitSteps } from '../../../docs/audit/src/due/catalogue-limit.ts';
import { entryText, limitRemark } from '../../../docs/audit/src/due/entry-text.ts';

const on = '2026-11-20';

const entries = (code: string): readonly Procedure[] => procedures.filter((one) => one.code === code);

const query = (code: string, channel: Channel = 'in-person', chosen: string | null = null, day = on) => ({
  procedure: entries(code).at(-1) as Procedure,
  channel,
  case: chosen,
  on: day,
});

describe('what the catalogue says of a limit', () => {
  test('a limit, or why there is none', () => {
    expect(catalogueLimit(query('1.004222'))).toEqual({ amount: 7, unit: 'working-day' });
    expect(catalogueLimit(query('1.000894'))).toBe('none');
    expect(catalogueLimit(query('1.012783'))).toBe('case-needed');
    expect(catalogueLimit(query('1.012783', 'online', '5-working-days'))).toEqual({ amount: 5, unit: 'working-day' });
    const [old, now] = entries('2.000986') as [Procedure, Procedure];
    expect(catalogueLimit({ procedure: old, channel: 'in-person', case: null, on })).toBe('not-in-force');
    expect(catalogueLimit({ procedure: now, channel: 'online', case: null, on: '2026-08-31' })).toBe(
      'not-yet-in-force',
    );
  });

  test('only the channels of a procedure are offered', () => {
    expect(channelsOf(entries('1.004222')[0] as Procedure)).toEqual(['in-person', 'online']);
    expect(channelsOf(entries('2.001955')[0] as Procedure)).toHaveLength(5);
  });

  test('entries nothing can be counted of say so before their names', () => {
    const [old, now] = entries('2.000986') as [Procedure, Procedure];
    expect(entryText(old, on, 'vi')).toMatch(/^\[hết hiệu lực\] 2\.000986 .*\(đến 31\/08\/2026\)$/);
    expect(entryText(now, on, 'vi')).toMatch(/^2\.000986 .*\(từ 01\/09\/2026\)$/);
    expect(entryText(now, '2026-08-01', 'en')).toMatch(/^\[not yet in force\] /);
    expect(entryText(entries('1.000894')[0] as Procedure, on, 'vi')).toBe(
      '[chưa có thời hạn] 1.000894 Thủ tục đăng ký kết hôn',
    );
    expect(procedures.filter((one) => !hasAnyLimit(one, on)).length).toBeGreaterThan(5);
  });

  test('what to do is told beside the list', () => {
    expect(limitRemark(query('1.004222'), 'vi')).toBe(
      'Thời hạn theo danh mục: Toàn thủ tục: thời hạn theo quy định 7 ngày làm việc.',
    );
    expect(limitRemark(query('1.000894'), 'vi')).toMatch(/hãy chọn “Tự nhập thời hạn”/);
    expect(limitRemark(query('1.012783'), 'vi')).toMatch(/không nói trường hợp nào .*\(Quyết định 3380\/QĐ-BNNMT\)\.$/);
    expect(limitRemark({ ...query('2.000986'), procedure: entries('2.000986')[0] as Procedure }, 'en')).toMatch(
      /^The entry has expired/,
    );
  });

  test('the row that decided comes first, cases have their names and units their words', () => {
    const [first] = limitSteps(query('1.013225', 'in-person', 'house'), 'vi');
    expect(first?.text).toBe('Theo trường hợp (trường hợp “Nhà ở riêng lẻ”): thời hạn theo quy định 15 ngày');
    for (const procedure of procedures) {
      for (const channel of channelsOf(procedure)) {
        const cases = procedure.cases?.map(({ code }) => code) ?? [null];
        const texts = cases.flatMap((one) =>
          limitSteps({ procedure, channel, case: one, on }, 'vi').map(({ text }) => text),
        );
        expect(
          texts.filter((text) => /[["]|WORKING_DAY|OTHER|NONE|DAY|-(?:card|notary|abroad|days)\b/.test(text)),
        ).toEqual([]);
      }
    }
  });
});
