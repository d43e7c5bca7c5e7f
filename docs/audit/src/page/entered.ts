import { shortDate } from './date-text.ts';
import { element } from './element.ts';

/** What a control says, as it is seen; a list says its choice in the language now. */
function shownValue(control: Element): (() => string) | null {
  if (control instanceof HTMLSelectElement) {
    const [option] = control.selectedOptions;
    return control.value === '' || option === undefined ? null : () => option.textContent ?? '';
  }
  if (!(control instanceof HTMLInputElement) || control.type === 'file' || control.value.trim() === '') return null;
  const value = control.type === 'date' ? shortDate(control.value) : control.value.trim();
  return () => value;
}

/** What stands in a form when an answer is made of it, for paper, on which the form is left out: labels with what was typed or chosen. */
export function entered(form: HTMLFormElement | null): () => readonly HTMLElement[] {
  const fields = [...(form?.querySelectorAll<HTMLElement>('.field') ?? [])].filter(
    (field) => field.closest('[hidden]') === null,
  );
  const told = fields.flatMap((field) => {
    const [label, control] = [field.querySelector('label'), field.querySelector('input, select')];
    const value = control === null ? null : shownValue(control);
    return label === null || value === null ? [] : [{ label, value }];
  });
  return () =>
    told.length === 0
      ? []
      : [
          element(
            'ul',
            {},
            ...told.map(({ label, value }) => element('li', {}, `${label.textContent ?? ''}: ${value()}`)),
          ),
        ];
}
