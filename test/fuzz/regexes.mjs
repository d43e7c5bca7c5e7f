// Every regular expression of src, asked whether some text makes it take more than linear time: npm run fuzz:regexes
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** Those that are not called safe, and why that does no harm. */
const ACCEPTED = new Map([
  [
    'procedure/portal/stated-limits.ts',
    'every repetition in it ends after at most twenty signs; the check gives up on them',
  ],
  ['adapters/svg/number-text.ts', 'groups the digits of one number, of which there are at most some hundreds'],
  ['adapters/worksheet/workbook-file.ts', 'reads the XML that the writer has just made, in which every cell ends'],
  [
    'procedure/portal/money-in-note.ts',
    'looks no further than 60 signs from each "do"; the check gives up on its alternatives',
  ],
]);

// the check gives up on some after a while, which depends on the machine: so it is run by hand, and not at every change
const LONGEST = 20_000;

function* expressionsIn(file) {
  const text = readFileSync(join('src', file), 'utf8');
  const waiting = [ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (ts.isRegularExpressionLiteral(node)) yield node.text;
    ts.forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
}

let [checked, faults] = [0, 0];
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  for (const literal of expressionsIn(file)) {
    const end = literal.lastIndexOf('/');
    const { status, complexity } = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: LONGEST });
    checked += 1;
    if (status === 'safe') continue;
    const reason = ACCEPTED.get(file.replaceAll('\\', '/'));
    if (reason === undefined) faults += 1;
    console.log(
      `${reason === undefined ? 'FAULT' : 'accepted'} ${file} ${literal}\n      ${complexity?.summary ?? status}${reason === undefined ? '' : `: ${reason}`}`,
    );
  }
}
console.log(`${checked} regular expressions, ${faults} faults`);
process.exit(faults === 0 && checked > 50 ? 0 : 1);
