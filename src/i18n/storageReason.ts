/** How a language says why the browser gives no storage. */
interface ReasonWords {
  readonly none: string;
  readonly forbidden: string;
  /** Of anything else the browser's own words follow. */
  readonly failed: string;
}

/** Why the browser gives no storage, in words: `reason` is the name of its error, with its message. */
export function storageReason(reason: string, { none, forbidden, failed }: ReasonWords): string {
  const [name] = reason.split(':');
  if (name === 'SecurityError') return forbidden;
  return name === 'indexedDB' || name === 'MissingAPIError' ? none : `${failed}: ${reason}`;
}
