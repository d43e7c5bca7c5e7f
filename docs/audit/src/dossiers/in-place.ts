const idsOf = (within: HTMLElement, what: string) => [...within.querySelectorAll(what)].map(({ id }) => id);

/** Puts something else into an element, and lets stay what was open in it, where the focus was, and where the page stood. */
export function inPlace(within: HTMLElement, put: () => void): void {
  const focused = within.contains(document.activeElement) ? (document.activeElement?.id ?? '') : '';
  const open = idsOf(within, 'details[open]');
  put();
  for (const id of open) within.querySelector(`#${id}`)?.setAttribute('open', '');
  if (focused === '') return;
  const again = within.querySelector<HTMLElement>(`#${focused}`);
  (again ?? within.querySelector<HTMLElement>('h3'))?.focus();
}
