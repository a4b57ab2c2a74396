/** What is used of a worker. */
export type DeskWorker = Worker;

/**
 * The worker from its own file; where the page was opened from a folder (`file:`), browsers refuse that, and the same
 * code is started from memory.
 */
export async function startWorker(): Promise<DeskWorker> {
  if (location.protocol !== "file:") {
    return new Worker(new URL("./reviewWorker.ts", import.meta.url), { name: "spj-rapi" });
  }
  const source = await workerSource();
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return new Worker(address, { name: "spj-rapi" });
}

declare global {
  interface Window {
    /** Set by `worker-source.js`: the whole worker as one script. */
    spjRapiWorkerSource?: string;
  }
}

function workerSource(): Promise<string> {
  if (window.spjRapiWorkerSource !== undefined) return Promise.resolve(window.spjRapiWorkerSource);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "worker-source.js";
    script.onload = () => resolve(window.spjRapiWorkerSource ?? "");
    script.onerror = () => reject(new Error("worker-source.js cannot be loaded"));
    document.head.append(script);
  });
}
