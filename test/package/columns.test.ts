// What makes the loops over columns fast is where the bundler puts them (docs/decisions/0008).
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['js', /^export \{.*/gm],
  ['cjs', /^Object\.defineProperty\(exports, .*|^\s*return \w+;/gm],
])(
  'the loops over columns stand in one file with their arrays, whose names are not handed out (%s)',
  (kind, handedOut) => {
    const files = readdirSync('dist').filter((name) => name.endsWith(`.${kind}`));
    const texts = files.map((name) => readFileSync(`dist/${name}`, 'utf8'));
    const loops = texts.filter((text) => text.includes('function limitPass('));
    expect(loops).toHaveLength(1);
    const [text = ''] = loops;
    for (const name of ['block', 'OPEN_THEN', 'ENDED_LATER']) {
      expect(text).toMatch(new RegExp(`^const ${name} = `, 'm'));
      expect((text.match(handedOut) ?? []).filter((line) => new RegExp(`\\b${name}\\b`).test(line))).toEqual([]);
    }
    // so that the test above can see what is handed out
    expect((text.match(handedOut) ?? []).some((line) => /\bclassifyColumns\b/.test(line))).toBe(true);
  },
);
