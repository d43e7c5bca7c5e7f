import type { Bilingual } from 'motcua/narrator';
import { type Content, element } from './element.ts';
import { spoken } from './field.ts';
import type { Language } from './language.ts';

/** A part of the page. */
export type Tab = { readonly id: string; readonly words: Bilingual; readonly content: readonly Content[] };

const KEYS: { readonly [key: string]: (at: number, count: number) => number } = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Parts of a page of which one is shown; arrows move between them, as between the tabs of any program. */
export function tabs(language: Language, label: Bilingual, parts: readonly Tab[]): readonly HTMLElement[] {
  const buttons = parts.map(({ id, words }) =>
    spoken(language, 'button', words, { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': id }),
  );
  const panels = parts.map(({ id, words, content }) =>
    element(
      'section',
      { id, role: 'tabpanel', 'aria-labelledby': `tab-${id}` },
      spoken(language, 'h2', words),
      ...content,
    ),
  );
  const choose = (chosen: number) => {
    for (const [at, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(at === chosen));
      button.tabIndex = at === chosen ? 0 : -1;
      (panels[at] as HTMLElement).hidden = at !== chosen;
    }
  };
  const list = element('div', { role: 'tablist' }, ...buttons);
  language.say((text) => list.setAttribute('aria-label', text), label);
  for (const [at, button] of buttons.entries()) {
    button.addEventListener('click', () => choose(at));
    button.addEventListener('keydown', (event) => {
      const next = KEYS[event.key]?.(at, buttons.length);
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
      buttons[next]?.focus();
    });
  }
  choose(0);
  return [list, ...panels];
}
