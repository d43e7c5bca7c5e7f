// Tells once more, at the end of a long run, which tests failed and why: node test/failures.mjs results.json ... (vitest's json reporter).
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The failed tests of one result file, a text each; a run that left no file, or failed without a failing test, says so. */
export function failures(file) {
  if (!existsSync(file)) return [`${file}: the run ended before it told anything`];
  const { success, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const told = testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const ofFile = status === 'failed' && failed.length === 0 ? [`${name}\n${message}`] : [];
    return [...ofFile, ...failed.map((test) => `${name}: ${test.fullName}\n${test.failureMessages.join('\n')}`)];
  });
  return told.length > 0 || success ? told : [`${file}: no test failed, yet the run did`];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const text of process.argv.slice(2).flatMap(failures)) console.error(`\n-- ${text}`);
}
