// Writes the sizes of the bundled subpaths into docs/package.md: npm run sizes.
import { rmSync } from 'node:fs';
import { bundleSizes, stateSizes } from './bundle-sizes.ts';
import { installPacked } from './pack.ts';

const folder = installPacked();
stateSizes(await bundleSizes(folder));
rmSync(folder, { recursive: true, force: true });
