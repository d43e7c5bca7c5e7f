// What the adapters use of scores, by the door that leads to no schema.
export { score } from './card/score.js';
export { excelCall } from './expression/excel-call.js';
export { excelFormula } from './expression/excel-formula.js';
export { quotedText } from './expression/print-for-excel.js';
export { criteriaOf } from './framework/criteria.js';
export { roundedText } from './framework/rule-formula.js';
