/** Longest wait for a browser's word that it has painted: some web views never give it. */
const LONGEST = 1_000;

/** Waits until something stands on the screen: what nobody needs to see it comes after it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A window that nobody sees draws nothing.
    if (document.hidden) return resolve();
    setTimeout(resolve, LONGEST);
    // A frame that was asked for may still come before the first paint: only the browser knows.
    const observer = new PerformanceObserver((seen) => {
      if (seen.getEntriesByName("first-contentful-paint").length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: "paint", buffered: true });
  });
}
