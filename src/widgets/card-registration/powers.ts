/** Names of the right to be filled in by the browser, while it is being renamed: only those the engine knows, others it complains of. */
const AUTOFILL = ['autofill', 'shared-autofill'];

const POWERS = ['payment', 'publickey-credentials-get', 'publickey-credentials-create'];

interface WithFeatures {
  readonly featurePolicy?: { features(): readonly string[] };
}

/** What the page in the frame may do, for its origin alone: its bank's frame is given no more. */
export function powers(origin: string, page: object = document): string {
  const known = (page as WithFeatures).featurePolicy?.features() ?? [];
  const wanted = [...POWERS, ...AUTOFILL.filter((name) => known.includes(name))];
  return wanted.map((name) => `${name} ${origin}`).join('; ');
}

/**
 * Never the right to navigate the host's page. With its own origin the page keeps its storage and is heard by its name. A bank's page
 * in a window of its own is not the host's to fetter: browsers refuse to show a fettered one that wants no opener.
 */
export function sandbox(popups: boolean): string {
  return `allow-scripts allow-forms allow-same-origin${popups ? ' allow-popups allow-popups-to-escape-sandbox' : ''}`;
}
