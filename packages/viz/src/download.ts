/** Offer a file of these contents to the reader. */
export function download(document: Document, name: string, contents: Blob | string, type: string): void {
  const blob = typeof contents === 'string' ? new Blob([contents], {type}) : contents;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
