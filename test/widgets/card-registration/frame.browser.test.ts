import { expect, waitUntil } from '@open-wc/testing';
import { FrameLook } from '../../../src/contract/card-frame.js';
import { FakeTimers } from '../../state/fake-timers.js';
import { hasState, next } from '../../support/widget-suite.js';
import { framed, pageOrigin, pageUrl, type Framed } from './frame-support.js';
import { announced, buttonNamed, clear, contentOf, linkOf, mounted, press, says, stage } from './support.js';

const boxOf = ({ root }: Framed) => root.querySelector<HTMLElement>('.card-frame')!;

/** The looks the page was told last. */
const lastLook = ({ reports }: Framed) => [...reports.of('welcome'), ...reports.of('port')].at(-1)?.look;

describe('card registration: the page in a frame', () => {
  let given: Framed;

  afterEach(() => {
    clear();
    given?.reports.stop();
  });

  it('gives the frame a name and no more rights than it needs', async () => {
    given = await framed();
    const { element, frame } = given;
    const attributes = Object.fromEntries([...frame().attributes].map(({ name, value }) => [name, value]));
    expect(attributes['title']).to.equal('Card form of the payment provider');
    expect(attributes['sandbox']).to.equal('allow-scripts allow-forms allow-same-origin');
    expect(attributes['referrerpolicy']).to.equal('origin');
    expect(attributes['loading']).to.equal('eager');
    expect(attributes['allow']).to.match(/^(?:[a-z-]+ http:\/\/\S+(?:; )?)+$/);
    for (const power of attributes['allow']!.split('; ')) expect(power).to.match(new RegExp(` ${pageOrigin}$`));
    expect(attributes).not.to.have.any.keys('srcdoc', 'style', 'allowfullscreen');
    element.redirectFallback = true;
    await element.updateComplete;
    expect(frame().getAttribute('sandbox')).to.contain('allow-popups');
    await given.ready();
    await expect(element).to.be.accessible();
  });

  it('shows the page when it is ready, in the height it asks for, within bounds', async () => {
    given = await framed('#silent');
    const box = boxOf(given);
    await given.reports.until('loaded');
    expect(box.querySelector('.skeleton'), 'no shape of what is coming').to.exist;
    expect(box.offsetHeight).to.be.greaterThan(400);
    given.command('hello');
    await given.ready();
    expect(box.querySelector('.skeleton')).not.to.exist;
    const isTall = (height: number) =>
      waitUntil(() => box.style.getPropertyValue('--_frame-height') === `${height}px`, `never ${height} px`, {
        timeout: 8_000,
      });
    await isTall(300);
    given.command('say', { type: 'height', height: 4_000 });
    await isTall(1_600);
    given.command('say', { type: 'height', height: 1 });
    await isTall(120);
    for (const height of [500, 700, 500, 700, 640]) given.command('say', { type: 'height', height });
    await isTall(640);
    expect(announced(given.root, 'The card form is ready')).to.equal(true);
  });

  it('greets the page once, with language and looks, and hears no second hello', async () => {
    given = await framed();
    await given.ready();
    await given.reports.until('welcome');
    const [welcome] = given.reports.of('welcome');
    expect(welcome).to.include({ type: 'welcome', locale: 'en' });
    expect(FrameLook.parse(welcome!.look)).to.deep.include({ radius: 6, fontSize: 14, colorScheme: 'light' });
    expect(welcome!.look.accent).to.equal('#1f5fd6');
    given.command('hello');
    given.command('say', { type: 'height', height: 333 });
    await waitUntil(() => boxOf(given).style.getPropertyValue('--_frame-height') === '333px', 'height', {
      timeout: 8_000,
    });
    expect(given.reports.of('welcome')).to.have.length(1);
  });

  it('does not believe the page: only the backend says that a card was registered', async () => {
    given = await framed();
    await given.ready();
    const { element, root, command, pages } = given;
    let told = 0;
    element.addEventListener('tranche-card-registered', () => told++);
    command('say', { type: 'phase', phase: 'done' });
    command('say', { type: 'height', height: 222 });
    await waitUntil(() => boxOf(given).style.getPropertyValue('--_frame-height') === '222px', 'height', {
      timeout: 8_000,
    });
    await element.updateComplete;
    expect(told).to.equal(0);
    expect(hasState(element, 'open')).to.equal(true);
    const registered = next(element, 'tranche-card-registered');
    pages.complete();
    command('say', { type: 'phase', phase: 'done' });
    expect((await registered).detail.last4).to.equal('4242');
    await says(root, 'was registered');
    expect(root.querySelector('iframe')).not.to.exist;
  });

  it('follows the page’s looks and language as they change', async () => {
    given = await framed();
    await given.ready();
    await given.reports.until('welcome');
    const { element } = given;
    const isSeen = (what: string, seen: (look: FrameLook) => boolean) =>
      waitUntil(() => seen(lastLook(given)!), `${what} was not told`, { timeout: 8_000 });
    element.style.setProperty('--tranche-color-accent', 'oklch(0.6 0.2 30)');
    await isSeen('accent', ({ accent }) => accent !== '#1f5fd6' && /^#[0-9a-f]{6}$/.test(accent!));
    element.style.setProperty('--tranche-radius', '12px');
    await isSeen('radius', ({ radius }) => radius === 12);
    element.style.setProperty('--tranche-font-size', '18px');
    await isSeen('font size', ({ fontSize }) => fontSize === 18);
    element.style.setProperty('color-scheme', 'dark');
    await isSeen('scheme', ({ colorScheme, surface }) => colorScheme === 'dark' && surface === '#14181f');
    element.lang = 'fr';
    element.closest('html')!.lang = 'fr';
    await waitUntil(() => given.reports.of('port').some(({ locale }) => locale === 'fr'), 'language was not told', {
      timeout: 8_000,
    });
    element.closest('html')!.lang = '';
  });

  it('hands on parsed values only, whatever the page around says', async () => {
    const wild = document.createElement('div');
    wild.style.setProperty('--tranche-color-accent', 'red; } body { background: url(https://evil.example)');
    wild.style.setProperty('--tranche-color-surface', 'url(javascript:alert(1))');
    wild.style.setProperty('--tranche-radius', '999999px');
    wild.style.setProperty('--tranche-font-size', '1px');
    wild.style.setProperty('font-family', '"</style><script>", serif');
    document.body.append(wild);
    given = await framed(undefined, wild);
    await given.ready();
    await given.reports.until('welcome');
    const look = lastLook(given)!;
    expect(FrameLook.safeParse(look).success).to.equal(true);
    expect(look).to.include({ radius: 24, fontSize: 14, font: 'serif' });
    expect(JSON.stringify(look)).not.to.match(/evil|javascript|script|url/);
    wild.remove();
  });

  it('gives the page another try, or a window of its own, when it stays silent', async () => {
    const timers = new FakeTimers();
    try {
      given = await settledOn(timers, () => framed('#silent'));
      await timers.tick(10_000);
    } finally {
      timers.restore();
    }
    const { root, reports, element } = given;
    await says(root, 'does not answer');
    await waitUntil(() => boxOf(given).offsetHeight === 0, 'an empty box stays');
    await expect(element).to.be.accessible();
    const opened: unknown[] = [];
    const real = window.open;
    window.open = (...call) => (opened.push(call), null);
    buttonNamed(root, 'Open in a new page')!.click();
    window.open = real;
    expect(opened).to.deep.equal([[pageUrl('#silent'), '_blank', 'noopener,noreferrer']]);
    const before = given.frame();
    const loads = reports.of('loaded').length;
    element.url = pageUrl();
    await given.ready();
    expect(given.frame()).not.to.equal(before);
    expect(reports.of('loaded').length).to.be.greaterThan(loads - 1);
    expect(contentOf(root)).not.to.contain('does not answer');
  });

  for (const [hash, when] of [
    ['#secret', 'loads another document'],
    ['#unfinished', 'is replaced before it has loaded'],
  ]) {
    it(`begins a new talk when the page ${when}`, async () => {
      given = await framed(hash);
      await given.ready();
      given.command('reload');
      await given.reports.until('loaded', 2);
      await given.reports.until('welcome', 2);
      const [first, second] = given.reports.of('welcome');
      expect(second!.nonce).not.to.equal(first!.nonce);
      await given.ready();
    });
  }

  it('refuses to frame its own origin, and still has the link', async () => {
    const { client, without } = await stage();
    const { id } = await client.cards.createSession({ id: without, delivery: 'link' });
    const own = `${location.origin}/test/widgets/card-registration/page/index.html#secret`;
    const { element, root } = await mounted(client, { session: id, url: own });
    expect(linkOf(root)).to.equal(own);
    const failed = next(element, 'tranche-error');
    await press(root, 'Show the form here');
    expect((await failed).detail.code).to.equal('card_page_same_origin');
    await says(root, 'card_page_same_origin');
    expect(root.querySelector('iframe')).not.to.exist;
    expect(linkOf(root)).to.equal(own);
  });

  it('frames a host that the integrator allows, and no other', async () => {
    const { client, without } = await stage();
    const { id } = await client.cards.createSession({ id: without, delivery: 'link' });
    const shown = { session: id, url: pageUrl(), mode: 'frame' } as const;
    const { element, root } = await mounted(client, { ...shown, pageOrigins: 'https://cards.example' });
    await says(root, 'card_page_not_allowed');
    expect(root.querySelector('iframe')).not.to.exist;
    element.pageOrigins = `https://cards.example ${pageOrigin}`;
    await waitUntil(() => hasState(element, 'framed'), 'not framed', { timeout: 10_000 });
  });

  it('shows the form after the link, when somebody asks for it, and hides it again', async () => {
    const { client, without } = await stage(undefined, pageOrigin);
    const { element, root } = await mounted(client, { customer: without });
    await press(root, 'Show the form here');
    await says(root, 'Waiting');
    await waitUntil(() => root.querySelector('iframe'), 'no frame', { timeout: 8_000 });
    expect(linkOf(root)).to.contain(pageOrigin);
    await press(root, 'Hide the form');
    await element.updateComplete;
    expect(root.querySelector('iframe')).not.to.exist;
  });
});

/** Runs something that needs the page's own time as well, timers let through as they come due. */
async function settledOn<T>(timers: FakeTimers, work: () => Promise<T>): Promise<T> {
  let done = false;
  const result = work().finally(() => (done = true));
  while (!done) {
    await timers.tick(10);
    await new Promise(requestAnimationFrame);
  }
  return result;
}
