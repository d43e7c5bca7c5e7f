import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const examples = ['examples', 'examples/documents', 'examples/demonstrations'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

test.each(examples)('%s prints what is recorded', async (path) => {
  // what is recorded holds without the conformance data, which an example may read as well
  const { MOTCUA_CONFORMANCE_DATA: _, ...env } = process.env;
  const output = execFileSync('node', ['--import', 'tsx', path], { encoding: 'utf8', env });
  expect(output.length).toBeGreaterThan(100);
  // what ends in .svg.ts prints a picture
  const recorded = path.endsWith('.svg.ts') ? path.slice(0, -3) : path.replace(/\.ts$/, '.out.txt');
  await expect(output).toMatchFileSnapshot(`../../${recorded}`);
});
