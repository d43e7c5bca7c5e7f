import { toEpochDay } from '../../kernel/index.js';
import { refuse, shownValue } from '../../kernel/inside.js';
import { classes } from '../classes.js';
import type { RecordedAnswer } from './audit-row.js';

/**
 * What is on record, read.
 *
 * @throws `kernel/not-a-date`, `dossier/unknown-class`.
 */
export function readRecorded({ dueOn, class: code }: RecordedAnswer = {}): RecordedAnswer {
  if (dueOn !== undefined && dueOn !== null) toEpochDay(dueOn);
  if (code !== undefined && !(Number.isInteger(code) && code in classes)) {
    refuse('dossier/unknown-class', {
      path: ['recorded', 'class'],
      value: shownValue(code),
      accepted: `0..${classes.length - 1}`,
    });
  }
  return { ...(dueOn === undefined ? {} : { dueOn }), ...(code === undefined ? {} : { class: code }) };
}
