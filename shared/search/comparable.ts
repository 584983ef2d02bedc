/** Texts are compared in this form. It keeps the length, so that places in it are places in the text. */
export function comparable(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
