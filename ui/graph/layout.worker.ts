/** Lays out away from the page, and tells each step, so that the drawing can follow. */
import { settle } from './settle.ts';
import type { LayoutTask } from './settle.ts';

self.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  for (const step of settle(data)) self.postMessage(step, { transfer: [step.places.buffer] });
});
