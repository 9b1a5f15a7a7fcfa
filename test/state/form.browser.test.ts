import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { FormController } from '../../src/state/form.js';
import type { FormSchema } from '../../src/state/form-issues.js';
import { flush } from './fake-timers.js';

interface Refund {
  amount: number;
  reason: string;
}

/** Not of any library: only the standard's one method, and slow, as a lazily loaded number parser is. */
const schema: FormSchema<Refund> = {
  '~standard': {
    validate: async (value) => {
      const { amount, reason } = value as Record<string, string>;
      await Promise.resolve();
      const issues = [
        ...(/^\d+$/.test(amount ?? '') ? [] : [{ message: 'amount_format', path: ['amount', 'value'] }]),
        ...(reason === '' ? [{ message: 'Please say why!', path: [{ key: 'reason' }] }] : []),
      ];
      return issues.length > 0 ? { issues } : { value: { amount: Number(amount), reason: reason ?? '' } };
    },
  },
};

class FormHost extends LitElement {
  readonly submitted: Refund[] = [];
  readonly form = new FormController<Refund>(this, {
    schema: () => schema,
    onSubmit: (value) => this.submitted.push(value),
  });

  protected override render(): TemplateResult {
    return html`<form novalidate ${ref(this.form.attach)}>
      <input name="amount" /><input name="reason" /><button>Go</button>
    </form>`;
  }
}
customElements.define('form-host', FormHost);

async function mount(): Promise<{
  host: FormHost;
  amount: HTMLInputElement;
  reason: HTMLInputElement;
  go: HTMLElement;
}> {
  const host = new FormHost();
  document.body.append(host);
  await flush();
  const [amount, reason] = [...host.renderRoot.querySelectorAll('input')];
  return { host, amount: amount!, reason: reason!, go: host.renderRoot.querySelector('button')! };
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await flush();
}

async function leave(input: HTMLInputElement): Promise<void> {
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  await flush();
}

describe('FormController', () => {
  afterEach(() => document.body.replaceChildren());

  it('hands over the parsed value', async () => {
    const { host, amount, reason, go } = await mount();
    await type(amount, '120');
    await type(reason, 'late');
    go.click();
    await flush();
    expect(host.submitted).to.deep.equal([{ amount: 120, reason: 'late' }]);
    expect([host.form.codes.size, host.form.dirty]).to.deep.equal([0, true]);
  });

  it('says what is wrong where, focuses the first, and clears nothing', async () => {
    const { host, amount, go } = await mount();
    await type(amount, '12,x');
    go.click();
    await flush();
    expect([...host.form.codes]).to.deep.equal([
      ['amount', 'amount_format'],
      ['reason', 'invalid'],
    ]);
    expect(host.form.summary.map(({ name }) => name)).to.deep.equal(['amount', 'reason']);
    expect(host.shadowRoot?.activeElement).to.equal(amount);
    expect(amount.value).to.equal('12,x');
    expect(host.submitted).to.deep.equal([]);
  });

  it('judges a changed field when it is left, and mends it while typing', async () => {
    const { host, amount, reason } = await mount();
    await leave(reason);
    expect(host.form.codes.size, 'passing by is no mistake').to.equal(0);
    await type(amount, 'x');
    expect(host.form.codes.size, 'nobody is blamed while typing').to.equal(0);
    await leave(amount);
    expect([...host.form.codes.keys()]).to.deep.equal(['amount']);
    expect(host.form.touched).to.equal(true);
    await type(amount, '1');
    expect(host.form.codes.size).to.equal(0);
  });

  it('shows the server’s field problems beside the same controls', async () => {
    const { host, amount } = await mount();
    await type(amount, '999');
    const fields = [
      { pointer: '/amount/amount', code: 'amount_too_high' },
      { pointer: '/other', code: 'not_paid' },
    ];
    expect(host.form.refuse(fields)).to.equal(true);
    await flush();
    expect([...host.form.codes]).to.deep.equal([
      ['amount', 'amount_too_high'],
      ['', 'not_paid'],
    ]);
    expect(host.shadowRoot?.activeElement).to.equal(amount);
  });

  it('forgets by reset, also a judgement under way', async () => {
    const { host, amount } = await mount();
    await type(amount, 'x');
    void host.form.submit();
    host.form.reset();
    await flush();
    expect([host.form.codes.size, host.form.dirty, host.submitted.length]).to.deep.equal([0, false, 0]);
  });

  it('goes on after the host was moved', async () => {
    const { host, amount, reason, go } = await mount();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(host);
    await flush();
    await type(amount, '5');
    await type(reason, 'x');
    go.click();
    await flush();
    expect(host.submitted).to.have.length(1);
  });
});
