/// <reference types="office-js" />

/** What is used of the page: our own types, so that no other file can lean on a browser's. */
declare function addEventListener(event: "focus", told: () => void): void;
declare function removeEventListener(event: "focus", told: () => void): void;

/**
 * Calls back with whether Excel's own surfaces are dark, now and when the pane is come back to: Excel tells nobody that a
 * person chose other colours (the event of that name is Outlook's).
 */
export function watchOfficeTheme(onDark: (dark: boolean) => void): () => void {
  let before: boolean | undefined;
  const look = () => {
    const dark = isDark(Office.context.officeTheme?.bodyBackgroundColor);
    if (dark !== before) onDark(dark);
    before = dark;
  };
  look();
  addEventListener("focus", look);
  return () => removeEventListener("focus", look);
}

/** By the brightness that the eye gives `#RRGGBB`; light where nothing is told. */
function isDark(colour: string | undefined): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (parts === null) return false;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
