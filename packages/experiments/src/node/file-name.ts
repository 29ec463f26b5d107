/** A name that every file system takes. */
export function fileName(text: string): string {
  return text.replace(/[^\w.-]+/g, '-');
}
