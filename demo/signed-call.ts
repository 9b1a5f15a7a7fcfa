import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../src/core/clock.js';

const tolerance = 300_000;

const mac = (key: string, time: number, body: string): string =>
  createHmac('sha256', key).update(`${time}.${body}`).digest('hex');

/** Header of a call from server to server: when it was made and that its sender knows the key. */
export const signatureHeader = 'x-signature';

export function sign(key: string, clock: Clock, body: string): string {
  const time = clock.now();
  return `t=${time},v1=${mac(key, time, body)}`;
}

/** True for a body that was signed with the key within the last minutes. */
export function isSigned(key: string, clock: Clock, header: string | undefined, body: string): boolean {
  const [, time, given] = /^t=(\d{1,16}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (time === undefined || given === undefined) return false;
  if (Math.abs(clock.now() - Number(time)) > tolerance) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(mac(key, Number(time), body)));
}
