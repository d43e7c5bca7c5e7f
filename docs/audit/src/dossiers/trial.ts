import type { Content } from '../page/element.ts';
import { spoken } from '../page/field.ts';
import type { Language } from '../page/language.ts';
import { sample } from './sample.ts';
import { dossierWords as words } from './words.ts';

/** What the made-up data is put into. */
export type TrialControls = {
  readonly file: HTMLInputElement;
  readonly paste: HTMLTextAreaElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
};

/**
 * The button that tries the page with made-up data. It writes over nothing, and what it puts into the form goes with it: the period is as before when a file
 * is chosen or the text is changed.
 */
export function trial(language: Language, controls: TrialControls, start: () => void): readonly Content[] {
  const { file, paste, from, to } = controls;
  const button = spoken(language, 'button', words.sample, { type: 'button', class: 'quiet', id: 'dossier-sample' });
  const why = spoken(language, 'p', words.sampleHint, { class: 'hint', id: 'dossier-sample-hint', hidden: true });
  button.setAttribute('aria-describedby', 'dossier-sample-hint');
  let before: { readonly from: string; readonly to: string } | null = null;
  const isSample = () => paste.value === sample.text;
  const arrange = () => {
    button.disabled = paste.value !== '';
    why.hidden = paste.value === '' || isSample();
  };
  /** Takes back the period of the made-up data, unless somebody has entered another. */
  const takeBack = () => {
    if (before === null) return;
    if (from.value === sample.period.from && to.value === sample.period.to) {
      from.value = before.from;
      to.value = before.to;
    }
    before = null;
  };
  button.addEventListener('click', () => {
    before = { from: from.value, to: to.value };
    paste.value = sample.text;
    from.value = sample.period.from;
    to.value = sample.period.to;
    paste.dispatchEvent(new Event('input'));
    start();
  });
  paste.addEventListener('input', () => {
    if (!isSample()) takeBack();
    arrange();
  });
  file.addEventListener('input', () => {
    takeBack();
    if (isSample()) paste.value = '';
    arrange();
  });
  return [button, why];
}
