/** A whole dossier in a link: behind the `#`, which browsers keep to themselves and send to no server. */
import { dossierOf, kindOf, readDossier } from './items.ts';
import type { Dossier, DossierItem } from './items.ts';

const MARK = '#items=';

/** What an address carries behind its path; only views keep their titles, as those of things come from the data. */
export async function toFragment({ title, items }: Pick<Dossier, 'title' | 'items'>): Promise<string> {
  const told = items.map((item) => (kindOf(item) === 'view' ? item : untitled(item)));
  const json = JSON.stringify({ version: 1, title: title || undefined, items: told });
  return MARK + toBase64(await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(json)));
}

const untitled = ({ at, note, allQuotes }: DossierItem) => ({ at, note, allQuotes });

/** The dossier that an address carries; null when it carries none. One that was cut or altered counts as lost. */
export async function fromFragment(hash: string): Promise<Dossier | null> {
  if (!hash.startsWith(MARK)) return null;
  try {
    const bytes = fromBase64(hash.slice(MARK.length));
    const json = new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));
    return readDossier(JSON.parse(json));
  } catch {
    return dossierOf([], { lost: 1 });
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>) {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}

/** In the letters that an address takes as they are. */
function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
