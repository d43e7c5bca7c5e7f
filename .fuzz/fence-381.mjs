import { pearsonChiSquare } from "file:///work/main/.fuzz/motcua-survey.mjs";
const { statistic, df, pValue, cramersV } = pearsonChiSquare([[20, 30], [30, 20]]);
[statistic, df, pValue?.toFixed(4), cramersV?.toFixed(2)];
