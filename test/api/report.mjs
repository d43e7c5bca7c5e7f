// Reports of what each subpath exports, one file a subpath, made of the declarations of the built package: `npm run api` writes them, `npm run check:api` refuses what differs.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const update = process.argv.includes('--update');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const copied = '.api';
const quiet = { default: { logLevel: 'none' } };

/** Copies the declarations without the documentation of members, which the extractor would print and which is no signature. */
function copyDeclarations() {
  rmSync(copied, { recursive: true, force: true });
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.d.ts'),
  )) {
    const file = join(copied, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join('dist', name), 'utf8').replace(/\n?[ \t]+\/\*\*[\s\S]*?\*\/\s*/g, '\n  '));
  }
}

/** What the extractor is told of one subpath. */
function configOf(subpath, { import: { types } }) {
  const name = subpath === '.' ? 'motcua' : subpath.slice(2).replaceAll('/', '-');
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(types.replace('dist', copied)),
      compiler: { tsconfigFilePath: resolve('tsconfig.src.json') },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve('test/api'),
        reportTempFolder: resolve(copied, 'made'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });
}

const reportsThere = () => readdirSync('test/api').filter((name) => name.endsWith('.api.md'));

copyDeclarations();
const subpaths = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');
// the extractor leaves a file as it is where only blanks differ
if (update) for (const name of reportsThere()) rmSync(join('test/api', name));
const reports = new Set();
const differing = subpaths.flatMap(([subpath, target]) => {
  const config = configOf(subpath, target);
  const report = basename(config.reportFilePath);
  reports.add(report);
  const { apiReportChanged, succeeded } = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      // what differs is said once, below
      message.handled = message.logLevel !== 'error' || message.messageId.startsWith('console-api-report');
    },
  });
  return succeeded && (update || !apiReportChanged) ? [] : [report];
});
differing.push(...reportsThere().filter((name) => !reports.has(name)));

if (differing.length > 0) {
  console.log(`What is exported differs from ${differing.join(', ')} in test/api: \`npm run api\` writes it anew.`);
  process.exitCode = 1;
} else console.log(`${subpaths.length} subpaths ${update ? 'written' : 'export what their reports say'}`);
