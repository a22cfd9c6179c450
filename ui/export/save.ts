/** Milliseconds: a browser reads the file after the click; a minute is ample. */
const READ = 60_000;

/** Has the browser save a file that was made in it. */
export function save(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), READ);
}
