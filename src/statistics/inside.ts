// What the other rooms use of statistics, and callers of the library do not see.
export { badReasons, MOST_CHANNEL } from './columns/bad-rows.js';
export {
  BAD_CODE,
  CLASSES,
  FINISHED,
  FINISHED_UNKNOWN,
  FIRST_ENDED,
  NOT_RECEIVED,
  OPEN,
  OPEN_UNKNOWN,
} from './columns/column-classes.js';
export { CARRIED, FLOWS } from './columns/count-pass.js';
export { readColumnPeriod, requireGroups } from './columns/read-column-options.js';
export { form06Columns, form06Constraints } from './form06-form.js';
