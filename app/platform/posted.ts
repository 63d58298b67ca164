/** A posted text by its control name; nothing, or a file, is an empty text. Over-long input is cut before it costs. */
export function posted(form: FormData, name: string, limit = 1000): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, limit) : '';
}
