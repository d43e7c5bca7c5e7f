import { sha256 } from '../kernel/inside.js';
import type { DatedSuccession } from './read-successions.js';
import type { UnitVersion } from './registry-index.js';

const contentOf = ({ unit: { code, kind, level, area }, from, to, parents }: UnitVersion) => [
  code,
  kind,
  level,
  area ?? null,
  from,
  to,
  parents.map((link) => [link.code, link.from, link.to]),
];

/** The digest of what decides an answer: neither names nor provisions, nor the order in which anything was given. */
export function registryDigest(versions: readonly UnitVersion[], successions: readonly DatedSuccession[]): string {
  const events = successions.map(({ on, name }) => [on, name]);
  return `sha256:${sha256(JSON.stringify(['motcua/unit', 1, versions.map(contentOf), events])).slice(0, 16)}`;
}
