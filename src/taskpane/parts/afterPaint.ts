/** Waits until something stands on the screen: what nobody needs to see it comes after it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
