/**
 * Lets the browser keep the page, so that it opens without a network; answers whether it does. Pages from a folder need no
 * keeping, and a browser or server that refuses only costs the way to open it without a network.
 */
export async function keepOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return false;
  return navigator.serviceWorker.register("sw.js").then(
    () => true,
    () => false,
  );
}
