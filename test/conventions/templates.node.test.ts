import { houseRule } from './rules/house-rule.js';
import { noTextInTemplates } from './rules/templates.js';

const widget = (code: string): Record<string, string> => ({ 'src/widgets/a/a.ts': code });

houseRule('no text in templates', noTextInTemplates, {
  broken: {
    'a word between tags': widget('html`<p>Total</p>`'),
    'a word beside an expression': widget('html`<p>${x} plans</p>`'),
    'a nested template': widget('html`<p>${y ? html`<b>no</b>` : z}</p>`'),
    'a written aria-label': widget('html`<button aria-label="Close">${icon}</button>`'),
    'a written placeholder': widget('html`<input placeholder="Search" />`'),
    'text in a drawing': widget('svg`<text>Paid</text>`'),
    'a letter of another script': widget('html`<p>付</p>`'),
  },
  kept: {
    'expressions only': widget('html`<p class="a" part="title">${t.t("x")}</p>`'),
    'signs and entities': widget('html`<p>${a} – ${b} · &nbsp;</p>`'),
    'attributes that nobody reads': widget(
      'html`<input type="text" name="q" aria-label=${x} .value=${y} @input=${() => z > 1} />`',
    ),
    'a name from an expression': widget('html`<a title="${x}">${y}</a>`'),
    'a comment': widget('html`<!-- nothing here --><p></p>`'),
    css: widget('css`p { color: red; }`'),
  },
});
