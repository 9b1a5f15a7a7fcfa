/** Texts of the frame's own faces; everything ordinary is among the shared words. */
export const en = {
  noProvider: 'This widget is not connected to any data.',
  noProviderHint: 'For developers: put <{tag}> inside a <tranche-provider>, or set its “client” property.',
  noClient: 'The provider has no data source yet.',
  noClientHint: 'For developers: give <tranche-provider> a “base-url”, or set its “client” property.',
  misconfigured: 'This widget is not set up correctly.',
  misconfiguredHint: 'For developers: see the message of <tranche-provider> on the browser’s console ({code}).',
  invalidFilters: 'The server does not accept these filters.',
} as const;
