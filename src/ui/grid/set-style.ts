/** What was set last, by element: engines restyle even when a value is set again. */
const last = new WeakMap<HTMLElement, Map<string, string>>();

/** Sets an inline style through CSSOM (allowed by a strict policy), only when it changes. */
export function setStyle(element: HTMLElement, name: string, value: string): void {
  let values = last.get(element);
  if (!values) last.set(element, (values = new Map()));
  if (values.get(name) === value) return;
  values.set(name, value);
  element.style.setProperty(name, value);
}
