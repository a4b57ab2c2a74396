/** Lets the browser keep the page, so that it opens without a network. Pages from a folder need no keeping. */
export async function keepOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  await navigator.serviceWorker.register("sw.js");
}
