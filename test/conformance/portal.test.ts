import { readFileSync } from 'node:fs';
import { type PortalFindingCode, portalFindingSeverities, portalQuality, procedureFromPortal } from 'motcua/procedure';
import { expect, test } from 'vitest';
import { conformance, linesOf } from './data.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type PortalRecord = { [key: string]: Json };

const EVERY = 10;

const textOfImport = (record: Json) => JSON.stringify(procedureFromPortal(record));

/** Other values than the one given, none of them an absence. */
function othersThan(value: Json): readonly Json[] {
  if (typeof value === 'string') {
    const middle = value.length >> 1;
    return [`${value}Ω`, `Ω${value}`, `${value.slice(0, middle)}Ω${value.slice(middle)}`];
  }
  if (typeof value === 'number') return [value + 1, value + 0.5];
  return typeof value === 'boolean' ? [!value] : [];
}

const isEmpty = (value: Json) => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Calls back with every alteration of every part of a value, made in place and undone afterwards. */
function alterParts(holder: Json[] | { [key: string]: Json }, path: string, seen: (path: string) => void): void {
  const parts = holder as { [key: string]: Json };
  for (const key of Object.keys(holder)) {
    const value = parts[key] as Json;
    if (isEmpty(value)) continue;
    const here = `${path}.${key}`;
    for (const other of othersThan(value)) {
      parts[key] = other;
      seen(here);
    }
    parts[key] = null;
    seen(`${here} left out`);
    parts[key] = value;
    if (typeof value === 'object' && value !== null) alterParts(value, here, seen);
  }
}

/** Every key of an object and of the objects in it. */
function keysIn(value: unknown, keys: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    keysIn(part, keys);
  }
  return keys;
}

conformance('the records of the national portal', () => {
  const records = linesOf('portal/procedures.jsonl.gz').map((line) => JSON.parse(line) as PortalRecord);
  const imports = records.map((record) => procedureFromPortal(record));
  const rows = imports.flatMap(({ procedure }) => procedure.channels ?? []);

  test('are all imported, and serialised and parsed again they are the same', () => {
    expect(imports).toHaveLength(2_000);
    expect(JSON.parse(JSON.stringify(imports))).toEqual(imports);
  });

  test('give limits that are as many of each unit as the file has, counted over the procedures', () => {
    const units = new Map<string, number>();
    for (const { limits } of rows) {
      const unit = limits === undefined ? 'none' : (limits.statutory?.unit ?? limits.unread?.[0]?.unit ?? '?');
      units.set(unit, (units.get(unit) ?? 0) + 1);
    }
    expect(Object.fromEntries(units)).toEqual({
      'working-day': 3_144,
      'calendar-day': 1_192,
      OTHER: 597,
      none: 322,
      hour: 109,
      month: 14,
    });
  });

  test('never have both a limit that is counted and one that is not read', () => {
    expect(rows.filter(({ limits }) => limits?.statutory !== undefined && limits.unread !== undefined)).toEqual([]);
  });

  test('lose nothing: every part of every tenth record altered, the procedure or its findings change', () => {
    const unseen: string[] = [];
    let alterations = 0;
    for (let at = 0; at < records.length; at += EVERY) {
      const record = structuredClone(records[at] as PortalRecord);
      const before = textOfImport(record);
      alterParts(record, String(record['code']), (path) => {
        alterations += 1;
        if (textOfImport(record) === before) unseen.push(path);
      });
      expect(textOfImport(record)).toBe(before);
    }
    console.info(`${alterations} alterations of 200 records`);
    expect(alterations).toBeGreaterThan(20_000);
    expect(unseen).toEqual([]);
  });

  test('leave no copy of themselves in the procedure', () => {
    const keys = imports.reduce((all, { procedure }) => keysIn(procedure, all), new Set<string>());
    const ofRecords = records.reduce((all, record) => keysIn(record, all), new Set<string>());
    const shared = [...ofRecords].filter((key) => keys.has(key)).sort();
    expect(shared).toEqual([
      'code',
      'currency',
      'fees',
      'field',
      'id',
      'kind',
      'levels',
      'name',
      'requirements',
      'subjects',
    ]);
  });

  test('have findings, so many records for each code and ministry', () => {
    const quality = portalQuality(imports);
    const width = Math.max(...quality.codes.map(({ code }) => code.length));
    console.info(
      quality.codes
        .map(
          ({ code, records: count, findings }) =>
            `${code.padEnd(width)} ${String(count).padStart(5)} ${String(findings).padStart(6)}`,
        )
        .join('\n'),
    );
    expect(quality.ministries.map(({ ministry, records: count }) => [ministry, count])).toEqual([
      ['Bộ Công an', 257],
      ['Bộ Nông nghiệp và Môi trường', 389],
      ['Bộ Tài chính', 549],
      ['Bộ Tư pháp', 211],
      ['Bộ Xây dựng', 404],
      ['Ngân hàng Nhà nước Việt Nam', 188],
      ['Tòa án nhân dân', 2],
    ]);
    expect(portalQuality([...imports].reverse())).toEqual(quality);
    expect(quality.repeatedCodes).toEqual([]);
    expect(quality.repeatedIds).toHaveLength(2);
    const counts = Object.fromEntries(quality.codes.map(({ code, records: count }) => [code, count]));
    expect(counts).toMatchObject({
      'limit/none': 141,
      'limit/unit-unknown': 246,
      'limit/receipt-cutoff-mentioned': 23,
      'channel/rows-are-cases': 71,
      'basis/malformed': 1,
      'text/rows-only-in-page': 12,
      'text/run-together': 42,
    });
    expect(Object.keys(counts)).not.toContain('text/unaligned');
  });

  test('have as many findings of each code as the document says', () => {
    const document = readFileSync('docs/portal-import.md', 'utf8');
    const written = [...document.matchAll(/^\| `([a-z]+\/[a-z0-9-]+)` \| (\w+) \| .* \| ([\d,]+) \|$/gm)].map(
      ([, code = '', severity, count = '']) => [code, severity, Number(count.replace(',', ''))],
    );
    const counts = new Map(portalQuality(imports).codes.map(({ code, records: count }) => [code as string, count]));
    const measured = Object.entries(portalFindingSeverities).map(([code, severity]) => [
      code,
      severity,
      counts.get(code) ?? 0,
    ]);
    expect(written).toEqual(measured);
  });

  // none of these kinds has an instance in the file: each is told of a record of it that is altered here
  test('have findings of the other codes once they are altered', () => {
    const untouched = new Set(portalQuality(imports).codes.map(({ code }) => code));
    const [first] = records;
    const rowsOf = (changes: object) => {
      const [one, ...others] = (first?.['executionMethods'] ?? []) as object[];
      return { executionMethods: [{ ...one, ...changes }, ...others] };
    };
    const law = (first?.['legalBasis'] ?? []) as string[];
    const altered: Partial<Record<PortalFindingCode, object>> = {
      'record/wrong-type': { name: 5 },
      'record/unknown-field': { updatedAt: 1 },
      'record/flag-missing': { after15RuleMentioned: null },
      'code/malformed': { code: 'x' },
      'text/too-long': { name: 'x'.repeat(3_000) },
      'text/control-characters': { name: 'x\u0001' },
      'text/unaligned': { executionMethodsText: 'x' },
      'text/row-not-in-page': { executionMethodsText: 'x' },
      'level/unknown': { levels: ['Cấp huyện'] },
      'agency/unknown-ministry': { ministry: 'bo-y-te' },
      'channel/unknown': rowsOf({ submissionMethod: 'KIOSK' }),
      'limit/amount-unusable': rowsOf({ processingTime: 0 }),
      'limit/decimal': rowsOf({ processingTime: 1.5 }),
      'fee/amount-unusable': rowsOf({ fees: [{ value: -1, currency: 'VND' }] }),
      'fee/currency-unknown': rowsOf({ fees: [{ value: 5_000, currency: '' }] }),
      'basis/not-in-force': {},
      'result/malformed': { resultCodes: ['x'] },
    };
    const repealed = [{ document: law[0] ?? '', since: '2020-01-01', basis: [] }];
    const without = Object.keys(portalFindingSeverities).filter((code) => !untouched.has(code as PortalFindingCode));
    expect(Object.keys(altered)).toEqual(without);
    for (const [code, changes] of Object.entries(altered)) {
      const { findings } = procedureFromPortal({ ...first, ...changes }, { repealed });
      expect(findings.map((finding) => finding.code)).toContain(code);
    }
  });
});
