import { refuse } from '../../kernel/inside.js';
import type { DossierColumns } from './dossier-columns.js';

type Kind = 'Int32Array' | 'Uint8Array' | 'Float64Array';

/** A typed array of a kind and a length, or a refusal; by its tag, for instances do not survive a change of realm. */
export function requireColumn<T>(column: T, path: readonly string[], kind: Kind, length: number): T {
  const tag = ArrayBuffer.isView(column)
    ? (column as { readonly [Symbol.toStringTag]?: string })[Symbol.toStringTag]
    : undefined;
  if (tag !== kind) {
    return refuse('statistics/not-a-column', { path, value: tag ?? typeof column, accepted: kind });
  }
  const found = (column as unknown as ArrayLike<number>).length;
  if (found === length) return column;
  return refuse('statistics/column-lengths', { path, value: found, accepted: String(length) });
}

/** Columns that were looked at: all there, of their kinds and of one length; `null` for those left out. */
export type ReadColumns = {
  readonly received: Int32Array;
  readonly ended: Int32Array;
  readonly group: Int32Array;
  readonly limit: Int32Array | null;
  readonly stored: Int32Array | null;
  readonly suspended: Int32Array | null;
  readonly channel: Uint8Array | null;
};

/** Columns looked at, or a refusal. */
export function readColumns(columns: DossierColumns): ReadColumns {
  const { received, ended, group, limit, due, suspended, channel } = columns ?? {};
  const length = ArrayBuffer.isView(received) ? received.length : 0;
  const given = <T>(column: T | undefined, name: string, kind: Kind): T | null =>
    column === undefined ? null : requireColumn(column, [name], kind, length);
  if ((limit === undefined) === (due === undefined)) {
    return refuse('statistics/limit-or-due', { path: ['limit'], accepted: 'limit, or due' });
  }
  return {
    received: requireColumn(received, ['received'], 'Int32Array', length),
    ended: requireColumn(ended, ['ended'], 'Int32Array', length),
    group: requireColumn(group, ['group'], 'Int32Array', length),
    limit: given(limit, 'limit', 'Int32Array'),
    stored: given(due, 'due', 'Int32Array'),
    suspended: given(suspended, 'suspended', 'Int32Array'),
    channel: given(channel, 'channel', 'Uint8Array'),
  };
}
