/**
 * A stand-in for the card page on another origin: says hello and that it is ready, unless its address says `#silent`, does what a test
 * tells it, and tells the test what it hears. With `#unfinished` its first document is never done with loading.
 */
if (location.hash === '#unfinished' && !window.name)
  document.body.append(Object.assign(new Image(), { src: '/__held.png' }));
// A document that reloads itself is its own referrer: the first one notes who framed it.
window.name ||= new URL(document.referrer).origin;
const host = window.name;
const tell = (heard: string, data?: unknown) => window.parent.postMessage({ stub: true, heard, data }, host);
const id = `stub-page-${String(performance.timeOrigin).replace('.', '-')}`;
const first = document.querySelector('input')!;

let port: MessagePort | undefined;
let nonce = '';

const say = (message: object) => port?.postMessage({ v: 1, nonce, ...message });

function onPort({ data }: MessageEvent<{ type: string; request?: string }>): void {
  tell('port', data);
  if (data.type !== 'focus') return;
  first.focus();
  // Told in any case: an engine without a window of its own sends no event.
  tell('focus', document.activeElement?.id);
  say({ type: 'answer', request: data.request });
}

interface Command {
  readonly command?: 'say' | 'window' | 'reload' | 'hello';
  readonly data?: object;
}

const hello = () => window.parent.postMessage({ tranche: 'card', v: 1, type: 'hello', id }, host);

const commands: Record<string, (data: object) => unknown> = {
  say,
  hello,
  window: (data) => window.parent.postMessage(data, host),
  reload: () => location.reload(),
};

window.addEventListener(
  'message',
  ({ data, ports, origin }: MessageEvent<Command & { nonce?: string; type?: string }>) => {
    if (data.command) return commands[data.command]?.(data.data ?? {});
    if (data.type !== 'welcome' || origin !== host) return;
    tell('welcome', data);
    port = ports[0];
    nonce = data.nonce ?? '';
    if (port) port.onmessage = onPort;
    say({ type: 'height', height: 300 });
    say({ type: 'phase', phase: 'ready' });
  },
);
for (const input of document.querySelectorAll('input')) input.addEventListener('focus', () => tell('focus', input.id));

tell('loaded');
if (location.hash !== '#silent') hello();
