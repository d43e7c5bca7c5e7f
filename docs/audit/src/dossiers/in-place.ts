const idsOf = (within: HTMLElement, what: string) => [...within.querySelectorAll(what)].map(({ id }) => id);

/** Puts something else into an element, and lets stay what was open in it, where the focus was, and where the page stood. */
export function inPlace(within: HTMLElement, put: () => void): void {
  const focused = within.contains(document.activeElement) ? (document.activeElement?.id ?? '') : '';
  const open = idsOf(within, 'details[open]');
  const { scrollX, scrollY } = globalThis;
  put();
  for (const id of open) within.querySelector(`#${id}`)?.setAttribute('open', '');
  const again = focused === '' ? null : within.querySelector<HTMLElement>(`#${focused}`);
  if (again === null) return;
  again.focus({ preventScroll: true });
  globalThis.scrollTo(scrollX, scrollY);
}
