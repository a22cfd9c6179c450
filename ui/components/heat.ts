/** Four steps of shading, in proportion to the largest; 0 for nothing. The number is always printed as well. */
export function heat(count: number, largest: number): number {
  return count === 0 ? 0 : Math.ceil((4 * count) / largest);
}
