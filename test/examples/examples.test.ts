import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const examples = readdirSync('examples').filter((file) => file.endsWith('.ts'));

test.each(examples)('examples/%s prints what is recorded', async (name) => {
  // what is recorded holds without the conformance data, which an example may read as well
  const { MOTCUA_CONFORMANCE_DATA: _, ...env } = process.env;
  const output = execFileSync('node', ['--import', 'tsx', `examples/${name}`], { encoding: 'utf8', env });
  expect(output.length).toBeGreaterThan(100);
  await expect(output).toMatchFileSnapshot(`../../examples/${name.replace(/\.ts$/, '.out.txt')}`);
});
