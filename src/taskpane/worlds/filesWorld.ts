import { asideOf, type ChangeSetting, withAside } from "../../core/keptSetting";
import type { FilesWorld, SettingKey } from "./world";

const PREFIX = "spj-rapi.";
const SETTINGS: readonly SettingKey[] = ["acara", "decisions"];
const DARK = "(prefers-color-scheme: dark)";

/** A plain browser tab. What is remembered stays in this browser, on this computer. */
export function filesWorld(): FilesWorld {
  return {
    kind: "files",
    language: undefined,
    readSetting: (key) => Promise.resolve(localStorage.getItem(PREFIX + key) ?? undefined),
    changeSetting(key, change) {
      changeKept(key, change);
      return Promise.resolve();
    },
    watchSetting(onSaved) {
      const tell = ({ key, newValue }: StorageEvent) => {
        const setting = SETTINGS.find((one) => PREFIX + one === key);
        if (setting !== undefined && newValue !== null) onSaved(setting, newValue);
      };
      window.addEventListener("storage", tell);
      return () => window.removeEventListener("storage", tell);
    },
    async openBuku() {
      const { bukuInBrowser } = await import(/* webpackChunkName: "meja" */ "./bukuInBrowser");
      return bukuInBrowser();
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

function changeKept(key: SettingKey, change: ChangeSetting): void {
  const kept = localStorage.getItem(PREFIX + key) ?? undefined;
  const changed = change(kept);
  if (changed === undefined) return;
  if (changed.setAside === true && kept !== undefined) {
    const aside = PREFIX + asideOf(key);
    localStorage.setItem(aside, withAside(localStorage.getItem(aside) ?? undefined, kept));
  }
  localStorage.setItem(PREFIX + key, changed.value);
}
