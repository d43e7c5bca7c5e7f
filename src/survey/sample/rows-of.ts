import type { Ballot } from '../ballots/ballot.js';
import { compareNames, namesKey } from '../estimates/domain-names.js';
import type { Domain } from '../estimates/estimate-request.js';

/** A fact that names a part, as text; empty when the ballot does not tell. */
export function partNameOf(ballot: Ballot, fact: string): string {
  const value = ballot.facts?.[fact];
  return value === undefined ? '' : String(value);
}

/** The ballots of a domain, by their places. */
export function rowsOf(ballots: readonly Ballot[], domain: Domain | null): Int32Array {
  const facts = Object.entries(domain ?? {});
  const rows: number[] = [];
  for (let row = 0; row < ballots.length; row += 1) {
    const ballot = ballots[row] as Ballot;
    if (facts.every(([fact, name]) => partNameOf(ballot, fact) === name)) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** The ballots of each domain that some facts make, in the order of the names; ballots that lack one of the facts are in none. */
export function rowsBy(
  ballots: readonly Ballot[],
  facts: readonly string[],
): readonly { readonly domain: Domain; readonly rows: Int32Array }[] {
  const found = new Map<string, { readonly names: readonly string[]; readonly rows: number[] }>();
  for (let row = 0; row < ballots.length; row += 1) {
    const names = facts.map((fact) => partNameOf(ballots[row] as Ballot, fact));
    if (names.includes('')) continue;
    const key = namesKey(names);
    const group = found.get(key);
    if (group === undefined) found.set(key, { names, rows: [row] });
    else group.rows.push(row);
  }
  const groups = [...found.values()].sort((a, b) => compareNames(a.names, b.names));
  return groups.map(({ names, rows }) => ({
    domain: Object.fromEntries(facts.map((fact, at) => [fact, names[at] as string])),
    rows: Int32Array.from(rows),
  }));
}
