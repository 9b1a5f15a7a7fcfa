import { StartError } from './backend/database/start-error.js';

/** Runs a command; a failure is one sentence on stderr and exit code 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `Something failed that should not have: ${reason ?? ''}.`;
}
