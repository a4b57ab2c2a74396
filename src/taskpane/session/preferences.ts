import { LANGUAGES, type Language } from "../../messages/language";
import type { PaneState } from "./paneState";
import { parseJson } from "../../core/values/parseJson";

/** How one person likes the pane, on this computer. */
export interface Preferences {
  readonly language: Language | undefined;
  readonly look: PaneState["look"];
  readonly by: string;
}

const KEY = "spj-rapi.preferences";
const LOOKS: readonly PaneState["look"][] = ["auto", "light", "dark"];

export function ownPreferences(): Preferences {
  const kept: Partial<Record<keyof Preferences, unknown>> = stored();
  return {
    language: LANGUAGES.find((language) => language === kept.language),
    look: LOOKS.find((look) => look === kept.look) ?? "auto",
    by: typeof kept.by === "string" ? kept.by : "",
  };
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}

/** What another version wrote may be anything: preferences that cannot be read are those of a first run. */
function stored(): Partial<Record<keyof Preferences, unknown>> {
  const value = parseJson(localStorage.getItem(KEY) ?? "{}");
  return typeof value === "object" && value !== null ? value : {};
}
