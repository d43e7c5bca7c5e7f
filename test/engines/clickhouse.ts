// Two ClickHouse servers, each with half of the dossiers, behind a table that stands for both.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

const SERVER = '/usr/sbin/clickhouse-server';

/** A server: where it listens, and how it is asked. */
export type Shard = {
  readonly tcp: number;
  /** Ends it as a crash does, and waits until it has gone. */
  readonly kill: () => Promise<void>;
  /** Runs a statement and gives what it prints; reads a file when one is given. */
  readonly run: (statement: string, from?: string, to?: string) => string;
};

/** Where a server listens. */
type Ports = { readonly tcp: number; readonly http: number; readonly interserver: number };

/** A port nobody listens at. */
const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const freePorts = async (): Promise<Ports> => ({
  tcp: await freePort(),
  http: await freePort(),
  interserver: await freePort(),
});

const usersXml = `<yandex>
  <profiles><default><max_memory_usage>3000000000</max_memory_usage></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;

function configXml(folder: string, { tcp, http, interserver }: Ports, all: readonly Ports[]): string {
  const replicas = all.map((one) => `<shard><replica><host>127.0.0.1</host><port>${one.tcp}</port></replica></shard>`);
  return `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>${tcp}</tcp_port><http_port>${http}</http_port><interserver_http_port>${interserver}</interserver_http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><format_schema_path>${folder}/schemas/</format_schema_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size>
  <remote_servers><shards>${replicas.join('')}</shards></remote_servers>
</yandex>`;
}

/** A client's answer to a statement. */
function ask(port: number, statement: string, from?: string, to?: string): string {
  const input = from === undefined ? 'ignore' : openSync(from, 'r');
  const output = to === undefined ? 'pipe' : openSync(to, 'w');
  const told = execFileSync(
    'clickhouse-client',
    ['--host', '127.0.0.1', '--port', String(port), '--query', statement],
    { stdio: [input, output, 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return told ?? '';
}

async function started(folder: string, ports: Ports, all: readonly Ports[]): Promise<Shard> {
  for (const name of ['data', 'tmp', 'schemas']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'config.xml'), configXml(folder, ports, all));
  writeFileSync(join(folder, 'users.xml'), usersXml);
  const command = [SERVER, '--config-file', join(folder, 'config.xml')];
  // as nobody when we are root, whom the server refuses
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', 'nobody:nogroup', folder]);
  const [program, ...rest] = isRoot
    ? ['setpriv', '--reuid', 'nobody', '--regid', 'nogroup', '--clear-groups', '--', ...command]
    : command;
  const server = spawn(program as string, rest, { stdio: 'ignore', cwd: folder });
  const gone = new Promise<void>((done) => server.once('exit', () => done()));
  const kill = () => {
    server.kill('SIGKILL');
    return gone;
  };
  const { tcp } = ports;
  for (let left = 120; left > 0; left -= 1) {
    try {
      if (ask(tcp, 'SELECT 1').trim() === '1') {
        return { tcp, kill, run: (statement, from, to) => ask(tcp, statement, from, to) };
      }
    } catch {
      await after(250);
    }
  }
  await kill();
  throw new Error(`a server of ClickHouse did not start: ${readFileSync(join(folder, 'errors'), 'utf8')}`);
}

/** Two servers that know of each other, and how both are ended. */
export async function twoShards(): Promise<{
  readonly shards: readonly [Shard, Shard];
  readonly end: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-clickhouse-'));
  chmodSync(folder, 0o755);
  const all = [await freePorts(), await freePorts()] as const;
  const first = await started(join(folder, '0'), all[0], all);
  const shards = [first, await started(join(folder, '1'), all[1], all)] as const;
  const end = async () => {
    await Promise.all(shards.map(({ kill }) => kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { shards, end };
}
