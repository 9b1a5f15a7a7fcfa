import { safeUrl } from './safe-url.js';

/**
 * Posts fields to a frame by its name, or to a tab of its own (`_blank`, which learns nothing of this page), as a native form would.
 * False when the address is not one to post to.
 */
export function postForm(url: string, fields: Readonly<Record<string, string>>, target: string): boolean {
  const action = safeUrl(url);
  if (action === undefined) return false;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  form.target = target;
  if (target === '_blank') form.rel = 'noopener';
  form.hidden = true;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  // The method itself: a field called `submit` would stand in front of it.
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
  return true;
}
