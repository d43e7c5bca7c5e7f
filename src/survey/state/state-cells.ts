import { refuse } from '../../kernel/inside.js';
import { compareNames, namesKey } from '../estimates/domain-names.js';
import type { Domain } from '../estimates/estimate-request.js';
import type { BallotState } from './ballot-state.js';

/** The cells of a state by domain. */
export type StateCells = {
  /** The places of the cells of a domain. */
  readonly cellsOf: (domain: Domain | null) => readonly number[];
  /** Every domain that some facts make, in the order of the names; cells that lack one of the facts are in none. */
  readonly domainsBy: (facts: readonly string[]) => readonly Domain[];
};

/** What finds the cells of domains, each set of facts gone through once. */
export function stateCells({ cells, domains }: BallotState): StateCells {
  const groups = new Map<string, ReadonlyMap<string, number[]>>();
  const all = [...cells.keys()];

  function groupsBy(facts: readonly string[]): ReadonlyMap<string, number[]> {
    const known = groups.get(namesKey(facts));
    if (known !== undefined) return known;
    const places = facts.map((fact) => {
      const place = domains.indexOf(fact);
      if (place >= 0) return place;
      return refuse('survey/needs-ballots', { path: ['domain', fact], value: fact, accepted: domains.join(' | ') });
    });
    const found = new Map<string, number[]>();
    for (const [at, { key }] of cells.entries()) {
      const own = namesKey(places.map((place) => key[place] as string));
      const group = found.get(own);
      if (group === undefined) found.set(own, [at]);
      else group.push(at);
    }
    groups.set(namesKey(facts), found);
    return found;
  }

  function cellsOf(domain: Domain | null): readonly number[] {
    const named = Object.entries(domain ?? {});
    if (named.length === 0) return all;
    return groupsBy(named.map(([fact]) => fact)).get(namesKey(named.map(([, name]) => name))) ?? [];
  }

  function domainsBy(facts: readonly string[]): readonly Domain[] {
    return [...groupsBy(facts).keys()]
      .map((key): readonly string[] => JSON.parse(key))
      .filter((names) => !names.includes(''))
      .sort(compareNames)
      .map((names) => Object.fromEntries(facts.map((fact, at) => [fact, names[at] as string])));
  }

  return { cellsOf, domainsBy };
}
