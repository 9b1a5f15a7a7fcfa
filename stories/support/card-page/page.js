/**
 * The least a card page must do to be embedded (src/contract/card-frame.ts): say hello to the origin that framed it, take the channel
 * that comes back, then tell its height and how it stands, and follow looks and focus.
 */
const host = new URL(document.referrer).origin;
const style = document.documentElement.style;

function follow({ look }) {
  for (const name of ['accent', 'surface', 'text']) if (look[name]) style.setProperty(`--${name}`, look[name]);
  if (look.radius !== undefined) style.setProperty('--radius', `${look.radius}px`);
  if (look.fontSize !== undefined) style.setProperty('--size', `${look.fontSize}px`);
  style.setProperty('color-scheme', look.colorScheme ?? 'light');
  for (const font of ['serif', 'mono']) document.documentElement.classList.toggle(font, look.font === font);
}

function talk(port, nonce) {
  const say = (message) => port.postMessage({ v: 1, nonce, ...message });
  port.onmessage = ({ data }) => {
    if (data.nonce !== nonce) return;
    if (data.type === 'look') follow(data);
    if (data.type !== 'focus') return;
    document.querySelector('input').focus();
    say({ type: 'answer', request: data.request });
  };
  const main = document.querySelector('main');
  new ResizeObserver(() => say({ type: 'height', height: Math.ceil(main.getBoundingClientRect().height) })).observe(
    main,
  );
  say({ type: 'phase', phase: 'ready' });
}

if (location.hash !== '#silent') {
  const id = crypto.randomUUID();
  addEventListener('message', ({ data, origin, source, ports }) => {
    if (origin !== host || source !== parent || data?.type !== 'welcome' || data.id !== id) return;
    follow(data);
    talk(ports[0], data.nonce);
  });
  parent.postMessage({ tranche: 'card', v: 1, type: 'hello', id }, host);
}
