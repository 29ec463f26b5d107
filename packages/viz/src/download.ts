/** Offer a file of these contents to the reader. */
export function download(document: Document, name: string, contents: Blob | string, type: string): void {
  const blob = typeof contents === 'string' ? new Blob([contents], {type}) : contents;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
