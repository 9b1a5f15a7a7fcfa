import { conformanceUsage, runConformance } from './conformance.js';
import type { Terminal } from './terminal.js';
import { runToken, tokenUsage } from './token.js';

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  conformance: runConformance,
  token: runToken,
};

/** Runs `tranche <command> …` and gives the exit code: 2 when the command was not understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(rest, terminal);
  const asked = name === '' || name === 'help' || name === '--help' || name === '-h';
  const text = `Usage: ${conformanceUsage}\n\n${tokenUsage}`;
  if (asked) terminal.out(text);
  else terminal.err(text);
  return asked ? 0 : 2;
}
