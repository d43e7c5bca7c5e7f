import type { Indicator } from '../../indicator/index.js';
import type { Problem } from '../../kernel/index.js';
import { type AsOf, isKnown, readAsOf } from '../as-of.js';
import { codeProblems, factProblems, isBlank, objectsOf, twiceProblems } from '../check-values.js';
import { grouped } from '../grouped.js';
import { problemAt } from '../problem-at.js';
import { requireNoError } from '../require-no-error.js';
import type { CameraRoom } from './camera-room.js';
import { means } from './means.js';
import { type MeansOptions, meansIndicator } from './means-indicator.js';

/** Who has to keep the recordings of a kind of room. */
export type RecordingRule = {
  /** The kind of room, by code. */
  readonly kind: string;
  /** Who has to keep the recordings, by code. */
  readonly keeper: string;
};

/** When and whose the rooms are, and who has to keep the recordings. */
export type CameraOptions = Omit<MeansOptions, 'names'> & {
  /** Who has to keep the recordings, each kind of room once; where no rule says, it may be anybody who is named. None by default. */
  readonly keepers?: readonly RecordingRule[];
};

/** The cameras of some rooms as indicators. */
export type CameraShares = {
  /** Of the rooms, those that have a camera. */
  readonly installed: Indicator;
  /** Of those, the ones whose recordings are kept by whom they should be. */
  readonly kept: Indicator;
};

/** The cameras of a kind of room. */
export type RoomCameras = CameraShares & {
  /** The kind, by code. */
  readonly kind: string;
};

/** The cameras of rooms, all together and by kind of room. */
export type CameraIndicators = CameraShares & {
  /** Those of each kind of room, by code; the code of each indicator ends with that of the kind. */
  readonly byKind: readonly RoomCameras[];
  /** What a reader must know, as warnings with the place: `oversight/no-keeper`, `oversight/other-keeper`, `oversight/recorded-before`. */
  readonly problems: readonly Problem[];
};

const MOST = 100_000;

function roomProblems(rooms: readonly CameraRoom[]): readonly Problem[] {
  const { list, problems } = objectsOf(rooms, ['rooms'], MOST);
  const codes = list.map(({ code }, at) => ({ value: code, path: ['rooms', at, 'code'] }));
  const found = list.flatMap(({ code, unit, kind, camera }, at) => [
    ...codeProblems(code, ['rooms', at, 'code']),
    ...codeProblems(unit, ['rooms', at, 'unit']),
    ...codeProblems(kind, ['rooms', at, 'kind']),
    ...(camera === undefined ? [] : factProblems(camera, ['rooms', at, 'camera'])),
  ]);
  return [...problems, ...found, ...twiceProblems('oversight/code-twice', codes)];
}

function ruleProblems(keepers: readonly RecordingRule[]): readonly Problem[] {
  const { list, problems } = objectsOf(keepers, ['keepers'], MOST);
  const kinds = list.map(({ kind }, at) => ({ value: kind, path: ['keepers', at, 'kind'] }));
  const found = list.flatMap(({ kind, keeper }, at) => [
    ...codeProblems(kind, ['keepers', at, 'kind']),
    ...codeProblems(keeper, ['keepers', at, 'keeper']),
  ]);
  return [...problems, ...found, ...twiceProblems('oversight/code-twice', kinds)];
}

/** A room as it was known, and what is wrong with how its recordings are kept. */
type SeenRoom = { readonly kind: string; readonly isInstalled: boolean; readonly problems: readonly Problem[] };

function seen({ kind, camera }: CameraRoom, at: number, rules: ReadonlyMap<string, string>, asOf: AsOf): SeenRoom {
  if (camera === undefined || !isKnown(camera, asOf)) return { kind, isInstalled: false, problems: [] };
  const { keeper } = camera;
  const ruled = rules.get(kind);
  const accepted = ruled ?? 'a code';
  const tell = (code: string): SeenRoom => {
    const told = { value: keeper ?? null, accepted, severity: 'warning' } as const;
    return { kind, isInstalled: true, problems: [problemAt(code, ['rooms', at, 'camera', 'keeper'], told)] };
  };
  if (isBlank(keeper)) return tell('oversight/no-keeper');
  if (ruled !== undefined && ruled !== keeper) return tell('oversight/other-keeper');
  return { kind, isInstalled: true, problems: [] };
}

function sharesOf(rooms: readonly SeenRoom[], options: CameraOptions, ending = ''): CameraShares {
  const there = rooms.filter(({ isInstalled }) => isInstalled);
  const kept = there.filter(({ problems }) => problems.length === 0);
  const { camerasInstalled, recordingsKept } = means;
  const share = (definition: typeof camerasInstalled, numerator: number, denominator: number) =>
    meansIndicator({ ...definition, code: `${definition.code}${ending}` }, { numerator, denominator }, options);
  return {
    installed: share(camerasInstalled, there.length, rooms.length),
    kept: share(recordingsKept, kept.length, there.length),
  };
}

/**
 * Which rooms have a camera at the end of a day, and whether their recordings are kept by whom they should be, as indicators of all rooms and of each kind of room.
 *
 * A camera that was installed or entered later does not count yet. A recording is evidence, so that who keeps it matters: one of which no keeper is named, or that another keeps than the rule
 * says, counts as not kept and is told.
 *
 * @param rooms - The rooms that are to have a camera; at most 100,000.
 * @param options - The period, the day, whose rooms they are, where the entries come from, who has to keep the recordings, and what both shares are to come to.
 * @returns The shares; `installed` is `null` of no rooms, `kept` of no cameras.
 * @throws `oversight/invalid-request` with every problem and its place: `oversight/no-code`, `oversight/code-twice`, `oversight/not-a-list`, `oversight/too-many`, `oversight/period-reversed`,
 * `kernel/not-a-date`; `oversight/before-period`; `indicator/invalid`.
 *
 * @example
 * ```ts
 * import { cameraIndicators } from 'motcua/oversight';
 *
 * const room = (unit: string, kind: string, keeper: string) => ({ code: `${unit}/${kind}`, unit, kind, camera: { on: '2019-03-01', keeper } });
 * const rooms = [
 *   room('thanh-phong', 'reception-room', 'district-inspectorate'),
 *   room('thanh-phong', 'one-stop-desk', 'district-office'),
 *   room('thanh-tan', 'one-stop-desk', 'thanh-tan'),
 *   { code: 'thanh-tan/reception-room', unit: 'thanh-tan', kind: 'reception-room' },
 * ];
 * const { installed, kept, byKind, problems } = cameraIndicators(rooms, {
 *   period: { from: '2020-01-01', to: '2020-12-31' },
 *   on: '2020-12-31',
 *   source: { system: 'inventory' },
 *   keepers: [
 *     { kind: 'reception-room', keeper: 'district-inspectorate' },
 *     { kind: 'one-stop-desk', keeper: 'district-office' },
 *   ],
 * });
 * [installed.value, kept.value]; // => [{ n: 3n, d: 4n }, { n: 2n, d: 3n }]
 * byKind.map(({ kind, installed }) => [kind, installed.numerator, installed.denominator]); // => [['one-stop-desk', 2, 2], ['reception-room', 1, 2]]
 * problems.map(({ code, value, accepted }) => [code, value, accepted]); // => [['oversight/other-keeper', 'thanh-tan', 'district-office']]
 * ```
 */
export function cameraIndicators(rooms: readonly CameraRoom[], options: CameraOptions): CameraIndicators {
  const { on, keepers = [] } = options;
  const asOf = readAsOf(on, options);
  const problems = roomProblems(rooms);
  requireNoError([...problems, ...ruleProblems(keepers)], 'oversight/invalid-request');
  const rules = new Map(keepers.map(({ kind, keeper }) => [kind, keeper]));
  const all = rooms.map((room, at) => seen(room, at, rules, asOf));
  const byKind = [...grouped(all, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...sharesOf(all, options),
    byKind: byKind.map(([kind, those]) => ({ kind, ...sharesOf(those, options, `/${kind}`) })),
    problems: [...problems, ...all.flatMap((one) => one.problems)],
  };
}
