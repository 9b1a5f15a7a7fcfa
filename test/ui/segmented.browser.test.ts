import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { segmented } from '../../src/ui/segmented.js';
import { pieces, type PieceHost } from './piece-host.js';

type View = 'plans' | 'installments' | 'both';

async function make(): Promise<{ host: PieceHost; chosen: View[] }> {
  const chosen: View[] = [];
  let value: View = 'plans';
  const host = await pieces((self) => () => [
    segmented<View>({
      name: 'unit',
      label: 'Count',
      value,
      options: [
        { value: 'plans', label: 'Plans' },
        { value: 'installments', label: 'Installments' },
        { value: 'both', label: 'Both' },
      ],
      onChange: (next) => {
        chosen.push(next);
        value = next;
        self.requestUpdate();
      },
    }),
    html`<button id="after">after</button>`,
  ]);
  return { host, chosen };
}

const checked = (host: PieceHost) => host.findAll<HTMLInputElement>('input').find((input) => input.checked)?.value;

describe('segmented', () => {
  it('is a named group of radios, one of them checked', async () => {
    const { host } = await make();
    expect(host.find('[role=radiogroup]').getAttribute('aria-label')).to.equal('Count');
    expect(checked(host)).to.equal('plans');
    await expect(host).to.be.accessible();
  });

  it('is one stop for Tab, and arrow keys choose', async () => {
    const { host, chosen } = await make();
    host.find('input').focus();
    await sendKeys({ press: 'ArrowRight' });
    await host.updateComplete;
    expect(checked(host)).to.equal('installments');
    expect(host.focused).to.equal(host.findAll('input')[1]);
    await sendKeys({ press: 'ArrowLeft' });
    await host.updateComplete;
    expect(checked(host)).to.equal('plans');
    expect(chosen).to.deep.equal(['installments', 'plans']);
    await sendKeys({ press: 'Tab' });
    expect(host.focused?.id).to.equal('after');
  });

  it('is chosen by a click on its word', async () => {
    const { host, chosen } = await make();
    host.findAll('label')[1]!.click();
    expect(chosen).to.deep.equal(['installments']);
  });

  it('shows what the caller holds, even when the caller refuses a choice', async () => {
    const host = await pieces(
      () => () =>
        segmented({
          name: 'x',
          label: 'X',
          value: 'a',
          options: [
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ],
          onChange: () => undefined,
        }),
    );
    host.findAll('label')[1]!.click();
    await host.redraw();
    expect(checked(host)).to.equal('a');
  });

  it('does not change its width when another is chosen', async () => {
    const { host } = await make();
    const width = host.find('.segmented').offsetWidth;
    host.findAll('label')[2]!.click();
    await host.updateComplete;
    expect(host.find('.segmented').offsetWidth).to.equal(width);
  });

  it('keeps two groups of one shadow root apart', async () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    const group = (name: string) => segmented({ name, label: name, value: 'a', options, onChange: () => undefined });
    const host = await pieces(() => () => [group('one'), group('two')]);
    expect(host.findAll<HTMLInputElement>('input').map((input) => input.checked)).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
  });
});
