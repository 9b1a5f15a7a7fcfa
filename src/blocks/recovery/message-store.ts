import type { MessageTemplate } from './message-template.js';

export type EditedTexts = Readonly<Record<string, Partial<MessageTemplate>>>;

/** Texts that somebody edited, kept on this device under the widget's key; without a key they last as long as the page. */
export function readTexts(key: string | undefined): EditedTexts {
  if (key === undefined) return {};
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameOf(key)) ?? '{}');
    return isTexts(stored) ? stored : {};
  } catch {
    return {};
  }
}

export function keepTexts(key: string | undefined, texts: EditedTexts): void {
  if (key === undefined) return;
  try {
    if (Object.keys(texts).length > 0) localStorage.setItem(nameOf(key), JSON.stringify(texts));
    else localStorage.removeItem(nameOf(key));
  } catch {
    return;
  }
}

const nameOf = (key: string): string => `${key}.messages`;

function isTexts(value: unknown): value is EditedTexts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (texts: unknown) =>
      typeof texts === 'object' &&
      texts !== null &&
      Object.values(texts).every((text: unknown) => typeof text === 'string'),
  );
}
