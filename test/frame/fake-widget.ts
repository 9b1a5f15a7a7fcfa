import { html, type TemplateResult } from 'lit';
import type { Page } from '../../src/model/page.js';
import { renderFrame } from '../../src/frame/render-frame.js';
import { renderQuery, type Faces } from '../../src/frame/render-query.js';
import { WidgetElement } from '../../src/frame/widget-element.js';
import { QueryController } from '../../src/state/query.js';
import { flush } from '../state/fake-timers.js';

/** A list of names, with nothing a real widget would add. */
export class FakeWidget extends WidgetElement {
  faces: Partial<Faces<Page<unknown>>> = {};
  /** Throws from where the frame cannot see it coming. */
  breakAt: 'render' | 'willUpdate' | 'template' | undefined;

  /** Makes its question differ from its neighbors'. */
  extra: object = {};

  readonly list = new QueryController(this, {
    operation: 'plans.list',
    reads: ['plans'],
    args: (): [object] => [{ ...this.environment.scope.filters, ...this.extra }],
    run: (client, [input], options) => client.plans.list(input, options),
    isEmpty: ({ items }) => items.length === 0,
  });

  protected override willUpdate(): void {
    if (this.breakAt === 'willUpdate') throw new Error('broken willUpdate');
  }

  protected override render(): TemplateResult {
    if (this.breakAt === 'render') throw new Error('broken render');
    const ready = ({ items }: Page<unknown>) =>
      html`<ul>
        ${this.breakAt === 'template' ? brokenList() : items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    return renderFrame(this, {
      title: 'Plans',
      dataAsOf: this.list.data?.dataAsOf,
      body: renderQuery(this, this.list, { ready, ...this.faces }),
    });
  }

  get text(): string {
    return this.renderRoot.querySelector('.content')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  button(label: string): HTMLElement {
    const found = [...this.renderRoot.querySelectorAll('button')].find((one) => one.textContent.includes(label));
    if (!found) throw new Error(`no button ${label}`);
    return found;
  }

  states(): string[] {
    const names = ['loading', 'ready', 'empty', 'error', 'forbidden', 'expired', 'unconnected', 'stale', 'busy'];
    return names.filter((name) => this.matches(`:state(${name})`));
  }

  said(): string {
    return [...this.renderRoot.querySelectorAll('[aria-live]')].map((one) => one.textContent).join('');
  }
}

customElements.define('fake-widget', FakeWidget);

function* brokenList(): Generator<TemplateResult> {
  yield html`<li>first</li>`;
  throw new Error('broken template');
}

/** Names of the events that reach the page, in their order. */
export function listen(element: HTMLElement): string[] {
  const names: string[] = [];
  for (const name of ['tranche-ready', 'tranche-error', 'tranche-session-expired'])
    element.addEventListener(name, (event) => {
      const detail = (event as CustomEvent<{ code: string } | null>).detail;
      names.push(detail ? `${name} ${detail.code}` : name);
    });
  return names;
}

export async function place<E extends HTMLElement>(element: E, parent: Element = document.body): Promise<E> {
  parent.append(element);
  await flush();
  return element;
}
