/** The only way the kit speaks to the page's developer: a mistake that nobody would see otherwise, said once where it happens. */
export function tellDeveloper(message: string, cause?: unknown): void {
  if (cause === undefined) console.error(message);
  else console.error(message, cause);
}
