const isLocal = (host: string): boolean => host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

/** An address the page may open or post to: `https:`, or this machine while developing. Undefined for everything else. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, hostname, href } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLocal(hostname)) ? href : undefined;
}
