/** The analyzer has no types for its command as a function. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: {
    argv: string[];
    cwd?: string;
    noWrite?: boolean;
  }): Promise<import('./manifest.js').Manifest>;
}
