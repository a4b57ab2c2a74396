import type { FilesWorld } from "./world";

const PREFIX = "spj-rapi.";
const DARK = "(prefers-color-scheme: dark)";

/** A plain browser tab. What is remembered stays in this browser, on this computer. */
export function filesWorld(): FilesWorld {
  return {
    kind: "files",
    language: undefined,
    readSetting: (key) => Promise.resolve(localStorage.getItem(PREFIX + key) ?? undefined),
    saveSetting: (key, value) => {
      localStorage.setItem(PREFIX + key, value);
      return Promise.resolve();
    },
    watchDark(onDark) {
      const query = window.matchMedia(DARK);
      const tell = () => onDark(query.matches);
      tell();
      query.addEventListener("change", tell);
      return () => query.removeEventListener("change", tell);
    },
  };
}
