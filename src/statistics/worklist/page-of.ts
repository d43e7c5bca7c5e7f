import { refuse } from '../../kernel/inside.js';

/** A page of a list. */
export type Page<T> = {
  /** What stands on it. */
  readonly items: readonly T[];
  /** Which page, from 1. */
  readonly page: number;
  /** How many pages there are; 1 for an empty list. */
  readonly pages: number;
  /** How many there are on all pages. */
  readonly total: number;
};

/** Which page. */
export type PageOptions = {
  /** From 1; the first by default. */
  readonly page?: number;
  /** How many stand on one, 1 to 10,000; 20 by default. */
  readonly size?: number;
};

const MOST = 10_000;

/**
 * A page of a list.
 *
 * @param list - The list, in its order.
 * @param options - Which page, and how many stand on one.
 * @returns The page; empty beyond the last.
 * @throws `statistics/no-such-page`.
 *
 * @example
 * ```ts
 * import { pageOf } from 'motcua/statistics';
 *
 * pageOf(['a', 'b', 'c'], { page: 2, size: 2 }); // => { items: ['c'], page: 2, pages: 2, total: 3 }
 * ```
 */
export function pageOf<T>(list: readonly T[], { page = 1, size = 20 }: PageOptions = {}): Page<T> {
  const isPage = Number.isSafeInteger(page) && page >= 1;
  const isSize = Number.isInteger(size) && size >= 1 && size <= MOST;
  if (!isPage || !isSize) {
    return refuse('statistics/no-such-page', {
      path: [isPage ? 'size' : 'page'],
      value: isPage ? size : page,
      accepted: isPage ? `1..${MOST}` : '1, 2, ...',
    });
  }
  const start = (page - 1) * size;
  const pages = Math.max(1, Math.ceil(list.length / size));
  return { items: list.slice(start, start + size), page, pages, total: list.length };
}
