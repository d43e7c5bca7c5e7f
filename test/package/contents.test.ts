import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

type Manifest = {
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};
type Locked = { readonly dev?: true; readonly optional?: true; readonly peer?: true; readonly hasInstallScript?: true };

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read<Manifest>('package.json');
const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
) as [{ files: { path: string }[] }];
const paths = files.map(({ path }) => path);

test('the package holds what is built, its texts, chapters and examples, the audit page, and nothing else', () => {
  const texts = ['CHANGELOG', 'CONTRIBUTING', 'README', 'SECURITY', 'THIRD-PARTY-NOTICES'].map((name) => `${name}.md`);
  const kinds = [
    /^dist\//,
    /^docs\/(vi\/|decisions\/)?[\w-]+\.md$/,
    /^examples\/([\w-]+\/)?[\w.-]+\.(ts|out\.txt|svg|csv|sql|md|json)$/,
    /^docs\/audit\/dist\/audit\.html$/,
  ];
  const others = paths.filter((path) => kinds.every((kind) => !kind.test(path)));
  expect(others.sort()).toEqual([...texts, 'LICENSE', 'package.json'].sort());
  expect(paths.filter((path) => kinds[3]?.test(path))).toHaveLength(1);
  const built = paths.filter((path) => path.startsWith('dist/'));
  expect(built.length).toBeGreaterThan(100);
  expect(built.filter((path) => !/\.(c?js(\.map)?|d\.c?ts)$/.test(path))).toEqual([]);
});

test('what its texts link to is in it, but for what only the repository holds', () => {
  const dead = paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)]
        .map(([, link]) => normalize(join(dirname(path), link as string)))
        .filter((file) => !paths.includes(file))
        .map((file) => `${path} -> ${file}`),
    );
  expect(dead).toEqual([]);
});

test('older resolution finds the types of every subpath', () => {
  const { exports, typesVersions } = read<{
    exports: Record<string, { require: { types: string } }>;
    typesVersions: { '*': Record<string, readonly string[]> };
  }>('package.json');
  const subpaths = Object.entries(exports).filter(([path]) => path !== '.' && path !== './package.json');
  const found = subpaths.map(([path, { require }]) => [path.slice(2), [require.types]]);
  expect(Object.entries(typesVersions['*'])).toEqual(found);
});

test('no file of it names the folder it was built in', () => {
  expect(paths.filter((path) => readFileSync(path, 'utf8').includes(process.cwd()))).toEqual([]);
});

test('every source map finds its file, and what it maps lies within', () => {
  for (const path of paths.filter((name) => name.endsWith('.map'))) {
    expect(existsSync(path.slice(0, -4)), path).toBe(true);
    const { sources, sourcesContent } = read<{ sources: string[]; sourcesContent: (string | null)[] }>(path);
    expect(sourcesContent, path).toHaveLength(sources.length);
    expect(sourcesContent, path).not.toContain(null);
  }
});

test('nothing runs when it is installed', () => {
  const atInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish'];
  expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
});

/** What is installed along with it: the packages of the lock that are neither for development nor optional. */
const alongWith = Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages).filter(
  ([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer,
);
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

test('it depends on three packages at most, all under permissive licences and without install scripts', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(3);
  expect(alongWith.map(([path]) => path)).toEqual(
    Object.keys(manifest.dependencies).map((name) => `node_modules/${name}`),
  );
  for (const [path, { hasInstallScript }] of alongWith) {
    expect(PERMISSIVE, path).toContain(read<Manifest>(join(path, 'package.json')).license);
    expect(hasInstallScript, path).toBeUndefined();
  }
});

test('what is bundled into it is under a permissive licence and has its notice', () => {
  const maps = paths.filter((path) => path.endsWith('.js.map'));
  const sources = maps.flatMap((path) => read<{ sources: string[] }>(path).sources);
  const bundled = new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
  expect([...bundled].sort()).toEqual(['@date-fns/utc', 'date-fns']);
  const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
  for (const name of bundled) {
    expect(PERMISSIVE, name).toContain(read<Manifest>(`node_modules/${name}/package.json`).license);
    expect(notices).toContain(`\n## ${name}\n`);
  }
});

test('the bill of materials names the package, what is installed along with it and what is bundled into it', () => {
  const bill = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  ) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'motcua']);
  expect(bill.components.map(({ name }) => name).sort()).toEqual(['@date-fns/utc', 'date-fns', 'zod']);
  const { dependsOn } = bill.dependencies.find(({ ref }) => ref.startsWith('motcua@')) ?? { dependsOn: [] };
  expect(dependsOn.map((ref) => ref.replace(/@[^@]*$/, '')).sort()).toEqual(['@date-fns/utc', 'date-fns', 'zod']);
});
