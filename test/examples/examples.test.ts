import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const examples = readdirSync('examples').filter((file) => file.endsWith('.ts'));

test.each(examples)('examples/%s prints what is recorded', async (name) => {
  const output = execFileSync('node', ['--import', 'tsx', `examples/${name}`], { encoding: 'utf8' });
  expect(output.length).toBeGreaterThan(100);
  await expect(output).toMatchFileSnapshot(`../../examples/${name.replace(/\.ts$/, '.out.txt')}`);
});
