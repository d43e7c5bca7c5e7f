import { type Problem, toEpochDay } from '../../kernel/index.js';
import { problemList, toMoment } from '../../kernel/inside.js';
import type { DossierRow } from '../dossier-row.js';

/** What is told of a row that was read and can hardly be true. */
export type RowWarningCode =
  | 'dossier/finished-before-received'
  | 'dossier/due-before-received'
  | 'dossier/row-twice'
  | 'dossier/waits-without-day';

/** Looks at the rows that were read, each with its place in the list. */
export type RowWatch = {
  readonly look: (row: DossierRow, position: number) => void;
  /** Tells of a dossier that is said to wait, without a day since when: its clock runs on. */
  readonly waits: (path: Problem['path'], word: string, accepted: string) => void;
  readonly warnings: () => readonly Problem[];
};

/** Watches for days that lie before the receipt and for dossiers that come twice. */
export function rowWatch(): RowWatch {
  const problems = problemList();
  const first = new Map<string, number>();
  const warn = (code: RowWarningCode, path: Problem['path'], value: string, accepted: string) =>
    problems.add({ code, path, severity: 'warning', value, accepted });
  const early = (day: string | null | undefined, received: number) =>
    typeof day === 'string' && toEpochDay(day) < received;
  return {
    look: ({ id, receivedAt, dueOn, endedOn, outcome }, position) => {
      const received = toMoment(receivedAt).day;
      const after = `≥ ${receivedAt.slice(0, 10)}`;
      // what was refused was never received
      if (outcome !== 'refused' && early(endedOn, received))
        warn('dossier/finished-before-received', [position, 'endedOn'], endedOn as string, after);
      if (early(dueOn, received)) warn('dossier/due-before-received', [position, 'dueOn'], dueOn as string, after);
      if (id === undefined) return;
      const known = first.get(id);
      if (known === undefined) first.set(id, position);
      else warn('dossier/row-twice', [position, 'id'], id, `once; also at ${known}`);
    },
    waits: (path, word, accepted) => warn('dossier/waits-without-day', path, word, accepted),
    warnings: () => problems.kept(),
  };
}
