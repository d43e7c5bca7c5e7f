import {
  catalogue,
  checkProcedure,
  diffCatalogues,
  findProcedures,
  parseProcedure,
  procedureFromPortal,
  procedureInForce,
} from 'motcua/procedure';
import { expect, test } from 'vitest';
import { conformance, linesOf } from './data.ts';

conformance('the catalogue of the national portal', () => {
  const procedures = linesOf('portal/procedures.jsonl.gz').map(
    (line) => procedureFromPortal(JSON.parse(line)).procedure,
  );
  const all = catalogue(procedures);

  test('is parsed again from its JSON to the same procedures, and none of them contradicts itself', () => {
    expect(procedures.map((procedure) => parseProcedure(JSON.parse(JSON.stringify(procedure))))).toEqual(procedures);
    expect(procedures.flatMap(checkProcedure)).toEqual([]);
  });

  test('differs from itself in nothing, and is found by code', () => {
    expect(diffCatalogues(all, catalogue([...procedures].reverse())).changes).toEqual([]);
    for (const procedure of procedures) expect(procedureInForce(all, procedure.code, '2026-07-18')).toBe(procedure);
  });

  test('is found by name without diacritics, by field, level and channel', () => {
    const named = findProcedures(all, { name: 'dang ky khai sinh' });
    expect(named.length).toBeGreaterThan(5);
    expect(named.every(({ name }) => /khai sinh/i.test(name.vi.normalize('NFC')))).toBe(true);
    const counts = (['ministry', 'province', 'commune', 'other'] as const).map(
      (level) => findProcedures(all, { level }).length,
    );
    expect(counts).toEqual([1050, 973, 456, 37]);
    expect(findProcedures(all, { field: 'hai quan' })).toHaveLength(143);
    const channels = (['in-person', 'online', 'postal', 'kiosk'] as const).map(
      (channel) => findProcedures(all, { channel }).length,
    );
    console.log(`offered in person, online, by post: ${channels.slice(0, 3).join(', ')} of ${procedures.length}`);
    // no record has a kiosk; those without a table of channels are offered by every one
    const untold = procedures.filter((one) => one.channels === undefined);
    expect(untold).toHaveLength(12);
    expect(channels[3]).toBe(12);
  });
});
