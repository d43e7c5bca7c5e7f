import { HyperFormula } from 'hyperformula';

/** What a cell holds, or the error it shows. */
type CellAnswer = number | string | null;

/** Texts of Excel for HyperFormula, which knows neither a doubled quote nor a backslash in them. */
const texts = (formula: string): string =>
  formula.replaceAll(/"(?:[^"]|"")*"/g, (text) => {
    const signs = text.slice(1, -1).replaceAll('""', '\u0000');
    return `"${signs.replaceAll('\\', '"&CHAR(92)&"').replaceAll('\u0000', '"&CHAR(34)&"')}"`;
  });

/** What a formula comes to beside a sheet `S` with these rows, by HyperFormula, in the arithmetic of doubles. */
export function cellAnswer(formula: string, rows: readonly (readonly (number | string | null)[])[]): CellAnswer {
  const sheets = { S: rows.map((row) => [...row]), Answer: [[texts(formula)]] };
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', smartRounding: false });
  try {
    const value = engine.getCellValue({ sheet: engine.getSheetId('Answer') as number, row: 0, col: 0 });
    return typeof value === 'object' && value !== null ? value.value : (value as CellAnswer);
  } finally {
    engine.destroy();
  }
}
