/** A reason not to start that somebody can do something about; its message is one sentence for people. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StartError';
  }
}
