import type { Locale } from '../kernel/index.js';
import { acceptedPhrases } from './accepted-phrases.js';

type Pattern = { readonly english: RegExp; readonly told: string };

/** What is accepted stays short; a longer text is told as it stands. */
const LONGEST = 200;

const GAP = '{}';

const escaped = (text: string) => text.replaceAll(/[.*+?^$()|{}[\]\\]/g, String.raw`\$&`);

/** Wordings with gaps, the longest first: of those that fit the most telling is taken. */
const patternsOf = (phrases: readonly (readonly [string, string])[]): readonly Pattern[] =>
  [...phrases]
    .sort(([one], [other]) => other.length - one.length)
    .map(([english, told]) => ({ english: new RegExp(`^${english.split(GAP).map(escaped).join('(.+?)')}$`), told }));

/** Finds wordings; the table is made when one is first wanted. */
function translator(): (accepted: string) => string {
  let whole: ReadonlyMap<string, string> | undefined;
  let patterns: readonly Pattern[] = [];
  return (accepted) => {
    if (whole === undefined) {
      const all = Object.entries(acceptedPhrases());
      whole = new Map(all.filter(([english]) => !english.includes(GAP)));
      patterns = patternsOf(all.filter(([english]) => english.includes(GAP)));
    }
    const known = whole.get(accepted);
    if (known !== undefined || accepted.length > LONGEST) return known ?? accepted;
    for (const { english, told } of patterns) {
      const [found, ...parts] = english.exec(accepted) ?? [];
      if (found !== undefined) return parts.reduce((text, part) => text.replace(GAP, () => part), told);
    }
    return accepted;
  };
}

const inVietnamese = /* @__PURE__ */ translator();

/** What would be accepted, in the language of who reads it; what has no words in it stays as it is. */
export const acceptedIn = (accepted: string, locale: Locale): string =>
  locale === 'vi' ? inVietnamese(accepted) : accepted;
