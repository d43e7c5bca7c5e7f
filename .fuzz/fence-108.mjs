import { compositeIndex, rankSpread, ranks } from "file:///work/main/.fuzz/motcua-composite.mjs";
const columns = { service: [90, 60, 75], reform: [40, 80, 60] };
const ranksBy = (weight) => {
  const nodes = [
    { code: "index", parent: null },
    { code: "service", parent: "index", weight },
    { code: "reform", parent: "index", weight: 100 - weight }
  ];
  return ranks(compositeIndex({ nodes }, columns).index);
};
const { units, meanRankChanges } = rankSpread(ranksBy(60), [40, 50, 60, 70].map(ranksBy));
units.map((unit) => [unit?.least, unit?.median, unit?.greatest]);
meanRankChanges.length;
