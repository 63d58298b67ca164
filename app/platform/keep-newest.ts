/** Puts a value into a map that holds so many at most, as its newest; where it is full the oldest goes. */
export function keepNewest<K, V>(map: Map<K, V>, most: number, key: K, value: V): void {
  map.delete(key);
  const [oldest] = map.keys();
  if (map.size >= most && oldest !== undefined) map.delete(oldest);
  map.set(key, value);
}
