/**
 * Runs in the page before anything else and tells how the story ended: `storyEnd` is a promise of
 * `{ status, reporters, errors }`. Beware: a failing play function still ends with "success"; its exception event counts.
 * Plain JavaScript, because what the compiler adds to functions does not exist in the page.
 */
{
  const failures = [
    'storyThrewException',
    'playFunctionThrewException',
    'storyErrored',
    'unhandledErrorsWhilePlaying',
    'storyMissing',
  ];
  const textOf = (payload) =>
    Array.isArray(payload)
      ? payload.map(textOf).join('\n')
      : (payload?.message ?? payload?.description ?? JSON.stringify(payload));
  // axe tells every rule that held, with the HTML of every place: handing that over takes longer than the check itself.
  const brief = ({ type, status, result }) =>
    Array.isArray(result?.violations)
      ? { type, status, result: { violations: result.violations } }
      : { type, status, result };
  let channel;
  let errors = [];
  let ended;
  const nextEnd = () => {
    errors = [];
    globalThis.storyEnd = new Promise((resolve) => (ended = resolve));
  };
  nextEnd();
  const end = (status, reporters = []) => ended({ status, reporters: reporters.map(brief), errors });
  const listen = () => {
    for (const name of failures) channel.on(name, (payload) => errors.push(`${name}: ${textOf(payload)}`));
    channel.on('storyMissing', () => end('error'));
    channel.on('storyFinished', ({ status, reporters }) => end(status, reporters));
    channel.on('docsRendered', () => end('success'));
  };
  // As the sidebar does it: the page stays, the story changes.
  globalThis.showStory = (storyId, viewMode) => {
    nextEnd();
    channel.emit('setCurrentStory', { storyId, viewMode });
    return globalThis.storyEnd;
  };
  // The preview makes its channel while its modules load: be told when, instead of asking again and again.
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(made) {
      channel = made;
      listen();
    },
  });
}
