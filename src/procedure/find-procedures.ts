import { type CivilDate, type LocalDateTime, toEpochDay } from '../kernel/index.js';
import { toMoment } from '../kernel/inside.js';
import { type Catalogue, proceduresInForce } from './catalogue.js';
import type { Channel } from './channel.js';
import { foldText } from './fold-text.js';
import { isOfferedBy, requireChannel } from './is-offered.js';
import type { Level } from './level.js';
import type { Procedure } from './procedure.js';

/** What is looked for; every part that is given must be met. */
export type ProcedureFilter = {
  /** The day on which it must be in force; without it every version is looked at. */
  readonly on?: CivilDate | LocalDateTime;
  /** Words of the name, or their beginnings, in any order, with or without diacritics and capitals. */
  readonly name?: string;
  /** The name or code of the field, compared as `name` is, as a whole. */
  readonly field?: string;
  /** A level at which it is handled (on the day, when one is given). */
  readonly level?: Level;
  /** Words of the name, or the code, of any of its agencies. */
  readonly agency?: string;
  /** A channel by which it is offered; as for {@link limitFor}, one without a table of channels is offered by every one. */
  readonly channel?: Channel;
};

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);

/** Whether each wanted word begins a word of the text. */
function hasWords(text: string, wanted: readonly string[]): boolean {
  const own = ` ${wordsOf(text).join(' ')}`;
  return wanted.every((word) => own.includes(` ${word}`));
}

function isAtLevel({ levels = [] }: Procedure, level: Level, on: ProcedureFilter['on']): boolean {
  const day = on === undefined ? null : toMoment(on).day;
  return levels.some(
    (one) =>
      one.level === level &&
      (day === null ||
        ((one.since === undefined || toEpochDay(one.since) <= day) &&
          (one.until === undefined || day <= toEpochDay(one.until)))),
  );
}

type Test = (procedure: Procedure) => boolean;

/** One test for each part of the filter that is given. */
function testsOf({ on, name, field, level, agency, channel }: ProcedureFilter): readonly Test[] {
  const tests: Test[] = [];
  if (name !== undefined) {
    const wanted = wordsOf(name);
    tests.push((one) => hasWords(`${one.name.vi} ${one.name.en ?? ''}`, wanted));
  }
  if (field !== undefined) {
    const wanted = foldText(field);
    tests.push(
      ({ field: own }) => own !== undefined && [own.name, own.code ?? own.name].map(foldText).includes(wanted),
    );
  }
  if (level !== undefined) tests.push((one) => isAtLevel(one, level, on));
  if (agency !== undefined) {
    const wanted = wordsOf(agency);
    tests.push(({ agencies = {} }) =>
      Object.values(agencies)
        .flat()
        .some((one) => hasWords(`${one.name} ${one.code ?? ''}`, wanted)),
    );
  }
  if (channel !== undefined) {
    requireChannel(channel);
    tests.push((one) => isOfferedBy(one, channel));
  }
  return tests;
}

/**
 * The procedures of a catalogue that meet a filter.
 *
 * @param catalogue - A catalogue.
 * @param filter - What is looked for; an empty filter finds all.
 * @returns The versions found, by code and then by the first day in force.
 * @throws `kernel/not-a-date-time` for `on`, `procedure/unknown-channel`.
 *
 * @example
 * ```ts
 * import { catalogue, findProcedures } from 'motcua/procedure';
 *
 * const all = catalogue([
 *   { code: '1.001193', name: { vi: 'Thủ tục đăng ký khai sinh' }, field: { name: 'Hộ tịch' } },
 *   { code: '1.004222', name: { vi: 'Đăng ký thường trú' }, field: { name: 'Đăng ký, quản lý cư trú' } },
 * ]);
 * findProcedures(all, { name: 'dang ky thuong tru' }).map(({ code }) => code); // => ['1.004222']
 * findProcedures(all, { field: 'ho tich' }).map(({ code }) => code); // => ['1.001193']
 * ```
 */
export function findProcedures(catalogue: Catalogue, filter: ProcedureFilter): readonly Procedure[] {
  const looked = filter.on === undefined ? catalogue.procedures : proceduresInForce(catalogue, filter.on);
  const tests = testsOf(filter);
  return looked.filter((procedure) => tests.every((test) => test(procedure)));
}
