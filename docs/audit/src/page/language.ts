import type { Bilingual, Locale } from 'motcua/narrator';

/** The language of the page, and what has to be said anew when it is changed. */
export type Language = {
  /** The language now. */
  readonly locale: () => Locale;
  /** Says something in the language now, and again in every language that is chosen later. */
  readonly say: (put: (text: string) => void, words: Bilingual) => void;
  /** Called after the language was changed. */
  readonly onChange: (then: () => void) => void;
  readonly choose: (locale: Locale) => void;
};

/** A language that may be changed; Vietnamese at first. */
export function language(): Language {
  let now: Locale = 'vi';
  const listeners: (() => void)[] = [];
  const onChange = (then: () => void) => {
    listeners.push(then);
  };
  return {
    locale: () => now,
    onChange,
    say: (put, words) => {
      put(words[now]);
      onChange(() => put(words[now]));
    },
    choose: (locale) => {
      now = locale;
      for (const then of listeners) then();
    },
  };
}
