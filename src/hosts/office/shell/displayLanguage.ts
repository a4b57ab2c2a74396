/// <reference types="office-js" />

/** The language of Excel's own buttons, as `id-ID`; empty where nobody has said yet. */
export function displayLanguage(): string {
  return typeof Office === "undefined" ? "" : (Office.context?.displayLanguage ?? "");
}
