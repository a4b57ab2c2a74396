import { xmlText } from "./xmlText";

/** The package's title and maker, without dates: exceljs would stamp the current time. */
export function coreProperties(title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>SPJ Rapi</dc:creator>`,
    "</cp:coreProperties>",
  ].join("");
}
