/** A unit on one of the sides that are compared; `null` where none is named. */
export type GroupMember = { readonly side: 'before' | 'on' | 'after'; readonly code: string | null };

/** Units joined two by two into groups that have something in common. */
export type SharedGroups = {
  /** Puts two units, and all that are with either, into one group. */
  readonly join: (a: GroupMember, b: GroupMember) => void;
  /** The groups, each with its members by code, by the code of the first that stands on the day. */
  readonly list: () => readonly (readonly GroupMember[])[];
};

const compare = (a: string | null, b: string | null) => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
};

const firstOn = (members: readonly GroupMember[]) => members.find(({ side }) => side === 'on')?.code ?? null;

/** No units yet. */
export function sharedGroups(): SharedGroups {
  const parents: number[] = [];
  const members: GroupMember[] = [];
  const places = new Map<string, number>();

  function placeOf(member: GroupMember): number {
    const name = JSON.stringify([member.side, member.code]);
    const found = places.get(name);
    if (found !== undefined) return found;
    places.set(name, members.length);
    parents.push(members.length);
    return members.push(member) - 1;
  }

  function rootOf(place: number): number {
    let at = place;
    // each step halves the way that is left
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  }

  function list(): readonly (readonly GroupMember[])[] {
    const groups = new Map<number, GroupMember[]>();
    for (const [place, member] of members.entries()) {
      const root = rootOf(place);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [member]);
      else group.push(member);
    }
    const sorted = [...groups.values()].map((group) => group.sort((a, b) => compare(a.code, b.code)));
    return sorted.sort((a, b) => compare(firstOn(a), firstOn(b)));
  }

  return {
    join: (a, b) => {
      parents[rootOf(placeOf(a))] = rootOf(placeOf(b));
    },
    list,
  };
}
