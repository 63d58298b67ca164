/** A posted text without the spaces around it, cut at `limit` characters; nothing, or a file, is an empty text. */
export function postedText(body: FormData, name: string, limit: number): string {
  const value = body.get(name);
  return typeof value === 'string' ? value.slice(0, limit).trim() : '';
}
