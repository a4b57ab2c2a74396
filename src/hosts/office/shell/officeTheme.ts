/// <reference types="office-js" />

/** Calls back with whether Excel's own surfaces are dark, now and when a person changes that. */
export function watchOfficeTheme(onDark: (dark: boolean) => void): () => void {
  const tell = () => onDark(isDark(Office.context.officeTheme?.bodyBackgroundColor));
  tell();
  const document = Office.context.document;
  document.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell);
  return () => document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: tell });
}

/** By the brightness that the eye gives `#RRGGBB`; light where nothing is told. */
function isDark(colour: string | undefined): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (parts === null) return false;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
