/** Arial is on every Windows, Mac and Linux desktop, or a face of the same widths is. */
export const FONT = "Arial";
export const FONT_SIZE = 10;
