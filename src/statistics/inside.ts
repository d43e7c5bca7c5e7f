// What the other rooms use of statistics, and callers of the library do not see.
export { form06Columns, form06Constraints } from './form06-form.js';
