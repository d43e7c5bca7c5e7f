import {
  agencyCodeText,
  dossierCodeText,
  parseAgencyCode,
  parseDossierCode,
  parseProcedureCode,
  procedureCodeText,
  safeParseAgencyCode,
  safeParseDossierCode,
  safeParseProcedureCode,
} from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

describe('the identifier of an agency', () => {
  test.each([
    ['H15', { order: 'top-down', top: 'H15', below: [] }],
    ['H15.50', { order: 'top-down', top: 'H15', below: ['50'] }],
    ['H15.50.05.13', { order: 'top-down', top: 'H15', below: ['50', '05', '13'] }],
    ['G12.101.05', { order: 'top-down', top: 'G12', below: ['101', '05'] }],
    ['000.00.00.H12', { order: 'bottom-up', top: 'H12', below: ['00', '00', '000'] }],
    ['123.45.67.G15', { order: 'bottom-up', top: 'G15', below: ['67', '45', '123'] }],
    ['00.12.H12', { order: 'bottom-up', top: 'H12', below: ['12', '00'] }],
  ])('%s is taken apart and put together again', (text, parts) => {
    expect(parseAgencyCode(text)).toEqual(parts);
    expect(agencyCodeText(parseAgencyCode(text))).toBe(text);
  });

  test.each(['', 'H', 'h15', 'H15.5', 'H15.', '.H15', 'H15.50.05.13.01', '15.H50', '0000.00.00.H12', 'H15 ', 'Ｈ15'])(
    '%j is none',
    (text) => {
      expect(refused(() => parseAgencyCode(text)).code).toBe('procedure/not-an-agency-code');
    },
  );

  test('what is no text, or a very long one, is a problem with its value cut', () => {
    for (const input of [null, 15, {}, ['H15'], 'H15.'.repeat(250_000)]) {
      const parsed = safeParseAgencyCode(input);
      expect(parsed.success ? [] : parsed.problems.map(({ code }) => code)).toEqual(['procedure/not-an-agency-code']);
      expect(JSON.stringify(parsed).length).toBeLessThan(400);
    }
    expect(safeParseAgencyCode('H15')).toEqual({ success: true, data: { order: 'top-down', top: 'H15', below: [] } });
  });
});

describe('the code of a procedure', () => {
  // 1.001776.000.00.00.H12 as provincial portals print it
  test.each([
    ['1.001193', { national: '1.001193' }],
    [
      '1.001776.000.00.00.H12',
      { national: '1.001776', agency: { order: 'bottom-up', top: 'H12', below: ['00', '00', '000'] } },
    ],
    ['6.000001.H15.50', { national: '6.000001', agency: { order: 'top-down', top: 'H15', below: ['50'] } }],
  ])('%s is taken apart and put together again', (text, parts) => {
    expect(parseProcedureCode(text)).toEqual(parts);
    expect(procedureCodeText(parseProcedureCode(text))).toBe(text);
  });

  test.each([
    '1.01193',
    '1.0011933',
    '10.001193',
    '1,001193',
    '1.001193.',
    '1.001193.000',
    '1.001193\u0000',
    ' 1.001193',
  ])('%j is none', (text) => {
    expect(refused(() => parseProcedureCode(text)).problems[0]).toMatchObject({
      code: 'procedure/not-a-procedure-code',
      accepted: '1.001193 | 1.001193.000.00.00.H35',
    });
    expect(safeParseProcedureCode(text).success).toBe(false);
  });
});

describe('the code of a dossier', () => {
  test.each([
    ['H15.50.05.13-261008-0975', 'H15', '2026-10-08', '0975'],
    ['000.00.12.H35-240229-0001', 'H35', '2024-02-29', '0001'],
    ['G12-000101-1234567', 'G12', '2000-01-01', '1234567'],
    ['G12.101.05-991231-9912345', 'G12', '2099-12-31', '9912345'],
  ])('%s has a day and a serial number in it', (text, top, receivedOn, serial) => {
    const parsed = parseDossierCode(text);
    expect([parsed.agency.top, parsed.receivedOn, parsed.serial]).toEqual([top, receivedOn, serial]);
    expect(dossierCodeText(parsed)).toBe(text);
  });

  test.each([
    'H15.50.05.13-260230-0975',
    'H15.50.05.13-250229-0975',
    'H15.50.05.13-261308-0975',
    'H15.50.05.13-261008-975',
    'H15.50.05.13-261008-00000975',
    'H15.5-261008-0975',
    'H15.50.05.13-20261008-0975',
    'H15.50.05.13_261008_0975',
  ])('%s is none', (text) => {
    expect(refused(() => parseDossierCode(text)).code).toBe('procedure/not-a-dossier-code');
    expect(safeParseDossierCode(text).success).toBe(false);
  });
});
