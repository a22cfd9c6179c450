/** How fast a running server answers. */
import { ask } from './server.ts';

export interface Speed {
  /** Milliseconds that half of the answers took at most, asked one after the other. */
  p50: number;
  /** Milliseconds that 95 of 100 answers took at most. */
  p95: number;
  /** Answers per second when several clients ask at once. */
  throughput: number;
}

const WARM_UP = 100;
const ALONE = 400;
const CLIENTS = 8;
const TOGETHER_MS = 2_000;

/** Measures one document: first alone, then under load. Every answer must be the same. */
export async function measure(url: string, document: string): Promise<Speed> {
  const expected = await ask(url, document);
  const check = async () => {
    if ((await ask(url, document)) !== expected) throw new Error(`Two answers differ:\n${document}`);
  };
  for (let time = 0; time < WARM_UP; time++) await check();
  const times: number[] = [];
  for (let time = 0; time < ALONE; time++) times.push(await timed(check));
  times.sort((a, b) => a - b);
  return { p50: share(times, 0.5), p95: share(times, 0.95), throughput: await throughput(check) };
}

async function throughput(check: () => Promise<void>): Promise<number> {
  const started = performance.now();
  let answers = 0;
  const client = async () => {
    for (; performance.now() - started < TOGETHER_MS; answers++) await check();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (1000 * answers) / (performance.now() - started);
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The time within which a part of the answers came; the times in rising order. */
export function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}
