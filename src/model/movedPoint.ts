/** A number with its decimal point moved: 893400 and 893.4 stay each other's, as no multiplication by 0.001 lets them. */
export function movedPoint(value: number, places: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
