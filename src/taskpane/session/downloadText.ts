import { downloadBytes } from "./downloadBytes";

/** Saves a text as a file on this computer. */
export function downloadText(name: string, text: string, type = "text/plain;charset=utf-8"): void {
  downloadBytes(name, new TextEncoder().encode(text), type);
}
