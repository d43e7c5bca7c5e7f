// Every `ts` fence of the README, the documents and the doc comments becomes a module that is run and type-checked.
// `expression; // => value` must be that value, `expression; // throws 'code'` must be refused with that code.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export type Fence = { readonly place: string; readonly code: string; readonly module: string };

const OUT = '.doctest';
const FENCE = /^([ \t]*(?:\* ?)?)```ts( no-test)?\n([\s\S]*?)^[ \t]*(?:\* ?)?```$/gm;

const filesUnder = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('api/'))
    .map((file) => join(folder, file));

/** An expression statement with a remark on its line becomes an expectation. */
function withExpectations(code: string): string {
  const source = ts.createSourceFile('fence.ts', code, ts.ScriptTarget.Latest, true);
  const remarkAfter = (end: number) =>
    ts.getTrailingCommentRanges(code, end)?.map(({ pos, end: stop }) => code.slice(pos + 2, stop).trim())[0];
  let result = '';
  let at = 0;
  for (const statement of source.statements.filter(ts.isExpressionStatement)) {
    const remark = remarkAfter(statement.end);
    const expression = statement.expression.getText(source);
    const expectation = remark?.startsWith('=> ')
      ? `expect(${expression}).toEqual(${remark.slice(3)});`
      : remark?.startsWith('throws ')
        ? `expect(() => ${expression}).toThrow(expect.objectContaining({ code: ${remark.slice(7)} }));`
        : undefined;
    if (expectation === undefined) continue;
    result += code.slice(at, statement.getStart(source)) + expectation;
    at = statement.end;
  }
  return result + code.slice(at);
}

const fencesOf = (file: string): Fence[] => {
  const text = readFileSync(file, 'utf8').replaceAll('\r', '');
  return [...text.matchAll(FENCE)]
    .filter(([, , noTest]) => noTest === undefined)
    .map(([, prefix = '', , body = ''], index) => {
      const place = `${file}:${text.slice(0, [...text.matchAll(FENCE)][index]?.index ?? 0).split('\n').length}`;
      const code = prefix.includes('*') ? body.replace(/^[ \t]*\* ?/gm, '') : body;
      return { place, code, module: join(OUT, `${place.replace(/[^\w]+/g, '-')}.ts`) };
    });
};

/** Writes a module for every fence and returns them. */
export function collectFences(): readonly Fence[] {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const fences = ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')].flatMap(fencesOf);
  for (const { module, code } of fences) {
    writeFileSync(module, `import { expect } from 'vitest';\n${withExpectations(code)}\nexport { expect };\n`);
  }
  return fences;
}

/** What the compiler says of the fences, by module. */
export function typeErrors(fences: readonly Fence[]): readonly string[] {
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  const program = ts.createProgram({ rootNames: fences.map(({ module }) => module), options: config.options });
  const places = new Map(fences.map(({ module, place }) => [module, place]));
  return fences.flatMap(({ module }) => {
    const file = program.getSourceFile(module);
    const found = [...program.getSemanticDiagnostics(file), ...program.getSyntacticDiagnostics(file)];
    return found.map(
      ({ messageText }) => `${places.get(module)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
