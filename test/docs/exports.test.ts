import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOMS = [
  'src/index.ts',
  'src/calendar/index.ts',
  'src/deadline/index.ts',
  'src/procedure/index.ts',
  'src/dossier/index.ts',
  'src/unit/index.ts',
  'src/indicator/index.ts',
  'src/statistics/index.ts',
  'src/survey/index.ts',
  'src/composite/index.ts',
  'src/score/index.ts',
  'src/oversight/index.ts',
  'src/narrator/index.ts',
  'src/vn/index.ts',
  'src/vn/procedures/index.ts',
  'src/adapters/date-holidays.ts',
  'src/adapters/ics/index.ts',
  'src/adapters/sql/index.ts',
  'src/adapters/svg/index.ts',
  'src/adapters/worksheet/index.ts',
];

/** Every public function and value of a room: its name and its doc comment. */
function publicValues(program: ts.Program, room: string): { name: string; doc: string }[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(room);
  const module = source && checker.getSymbolAtLocation(source);
  return (module === undefined ? [] : checker.getExportsOfModule(module)).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.declarations?.[0];
    if (declaration === undefined || !(target.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))) return [];
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const doc = node.getFullText().slice(0, node.getLeadingTriviaWidth());
    return doc.includes('@internal') ? [] : [{ name: symbol.name, doc }];
  });
}

describe('every exported function and value', () => {
  const config = ts.parseJsonConfigFileContent(JSON.parse(readFileSync('tsconfig.src.json', 'utf8')), ts.sys, '.');
  const program = ts.createProgram({ rootNames: ROOMS, options: config.options });

  test.each(ROOMS)('of %s has a summary and a runnable example', (room) => {
    const values = publicValues(program, room);
    const schemas = /Schema$/;
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter(({ doc }) => !doc.includes('/**')).map(({ name }) => name)).toEqual([]);
    const bare = values.filter(
      ({ name, doc }) => !doc.includes('@example') && !schemas.test(name) && name !== 'NO_DAY',
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
