import { classes } from '../dossier/inside.js';

/** Adds dossiers of a class to a list of counts; the list is as long as the table of classes once something is in it. */
export function countIn(counts: number[], code: number, dossiers = 1): void {
  while (counts.length < classes.length) counts.push(0);
  counts[code] = (counts[code] ?? 0) + dossiers;
}

/** Adds dossiers late by so many days to a list that is in the order of days. */
export function countDays(list: [days: number, dossiers: number][], days: number, dossiers = 1): void {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.[0] as number) < days) from = middle + 1;
    else to = middle;
  }
  const found = list[from];
  if (found?.[0] === days) found[1] += dossiers;
  else list.splice(from, 0, [days, dossiers]);
}
