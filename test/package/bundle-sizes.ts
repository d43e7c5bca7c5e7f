import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

/** A bundler: the code it makes of an entry in a folder, minified. */
type Bundler = (folder: string, entry: string) => Promise<readonly string[]>;

/** Bytes of what a bundler makes of a whole subpath: minified, and then compressed by brotli. */
type Size = { readonly minified: number; readonly brotli: number };
export type SubpathSizes = { readonly subpath: string; readonly esbuild: Size; readonly vite: Size };

// peers stay outside
const PEERS = ['date-holidays', 'write-excel-file'];
const LARGE = 1_000_000_000;

const sizeOf = (codes: readonly string[]): Size => {
  const all = Buffer.from(codes.join(''));
  return { minified: all.length, brotli: brotliCompressSync(all).length };
};

const byEsbuild: Bundler = async (_, entry) => {
  const { outputFiles } = await esbuild({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: PEERS.flatMap((peer) => [peer, `${peer}/*`]),
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text);
};

const byVite: Bundler = async (root, entry) => {
  const built = await vite({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      chunkSizeWarningLimit: LARGE,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: PEERS.map((peer) => new RegExp(`^${peer}(/|$)`)),
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
};

export const bundlers = { esbuild: byEsbuild, vite: byVite };

/** Bundles each subpath of the package installed in a folder, whole, with esbuild and with Vite. */
export async function bundleSizes(folder: string): Promise<readonly SubpathSizes[]> {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(
    readFileSync(join(folder, 'node_modules/motcua/package.json'), 'utf8'),
  );
  const sizes: SubpathSizes[] = [];
  for (const path of Object.keys(manifest.exports).filter((path) => path !== './package.json')) {
    const subpath = path.replace(/^\./, 'motcua');
    const entry = join(folder, `entry-${sizes.length}.mjs`);
    writeFileSync(entry, `export * from '${subpath}';\n`);
    sizes.push({
      subpath,
      esbuild: sizeOf(await byEsbuild(folder, entry)),
      vite: sizeOf(await byVite(folder, entry)),
    });
  }
  return sizes;
}

const FILE = 'docs/package.md';
const HEAD = '| Subpath | esbuild, minified | with brotli | Vite, minified | with brotli |\n|---|--:|--:|--:|--:|\n';
const TABLE = /\| Subpath \|.*\n\|[-:|]+\|\n((?:\|.*\n)+)/;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The sizes that the documentation states, in bytes. */
export function statedSizes(): ReadonlyMap<string, readonly number[]> {
  const [, rows = ''] = TABLE.exec(readFileSync(FILE, 'utf8')) ?? [];
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [, subpath = '', ...figures] = row.split('|').map((cell) => cell.trim());
        return [subpath.replaceAll('`', ''), figures.slice(0, 4).map((figure) => Number(figure) * 1000)];
      }),
  );
}

/** The sizes of a subpath in the order of the table. */
export const figuresOf = ({ esbuild: first, vite: second }: SubpathSizes): readonly number[] => [
  first.minified,
  first.brotli,
  second.minified,
  second.brotli,
];

/** Writes the sizes into the documentation. */
export function stateSizes(sizes: readonly SubpathSizes[]): void {
  const rows = sizes.map((one) => `| \`${one.subpath}\` | ${figuresOf(one).map(kilobytes).join(' | ')} |\n`);
  writeFileSync(
    FILE,
    readFileSync(FILE, 'utf8').replace(TABLE, () => HEAD + rows.join('')),
  );
}
