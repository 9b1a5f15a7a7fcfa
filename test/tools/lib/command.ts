import { spawn, type ChildProcess } from 'node:child_process';
import { root } from './paths.js';

export interface CommandOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** Show the output while it comes, besides collecting it. */
  live?: boolean;
  /** Ended, and failed, when it takes longer than this. */
  limitMs?: number;
  /** Runs as another user (the PostgreSQL server refuses root). */
  uid?: number;
  gid?: number;
}

export interface Finished {
  code: number;
  output: string;
}

const running = new Set<ChildProcess>();

/** Ends a child and what it started, by process group. */
export function endGroup(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

// Not SIGKILL: a child that is one of our tools must have the time to end its own children.
const endAll = (): void => running.forEach((child) => endGroup(child));
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });
}

/** Starts a program in a process group of its own, which dies with this process. */
export function start(program: string, args: readonly string[], options: CommandOptions = {}): ChildProcess {
  const child = spawn(program, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    uid: options.uid,
    gid: options.gid,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

const graceMs = 5_000;

/** Asks a child to end and makes it end when it does not. */
export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const force = setTimeout(() => endGroup(child, 'SIGKILL'), graceMs);
    child.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    endGroup(child);
  });
}

/** Runs a program to its end; never throws for a non-zero exit. */
export function command(program: string, args: readonly string[], options: CommandOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = start(program, args, options);
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (options.live) process.stdout.write(chunk);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    const limit = options.limitMs === undefined ? undefined : setTimeout(() => void stop(child), options.limitMs);
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      // What the child left behind (a browser, a server) must not outlive its phase.
      endGroup(child);
      resolve({ code: code ?? 1, output: signal ? `${output}ended by ${signal}\n` : output });
    });
  });
}

/** Runs one of our TypeScript tools or any script under Node with tsx. */
export const node = (args: readonly string[], options: CommandOptions = {}): Promise<Finished> =>
  command(process.execPath, ['--import', 'tsx', ...args], options);
