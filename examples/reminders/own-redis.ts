import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis server of one's own. */
export type OwnRedis = { readonly url: string; readonly end: () => Promise<void> };

/** A port nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Connects as queues and workers need it. */
export const connect = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: null });

/** Starts `redis-server` on a free port, in a folder of its own that goes when it ends. */
export async function ownRedis(): Promise<OwnRedis> {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'motcua-redis-'))];
  const options = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `redis://127.0.0.1:${port}`;
  const end = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = new Promise<never>((_, reject) => server.once('error', reject));
  const probe = connect(url).on('error', () => {});
  try {
    await Promise.race([probe.ping(), failed]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    probe.disconnect();
  }
  return { url, end };
}
