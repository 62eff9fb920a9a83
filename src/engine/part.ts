/**
 * The `index`-th of several lists of one length that share a buffer. At 20 regions making a buffer costs more than the
 * arithmetic on it, so that lists which are made together are made as parts of one.
 */
export const part = <List extends Float64Array | Int32Array>(whole: List, index: number, length: number): List =>
  whole.subarray(index * length, (index + 1) * length) as List;
