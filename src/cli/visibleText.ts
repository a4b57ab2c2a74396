/** Characters that a terminal takes for commands: all control characters but the tab and the line end. */
const COMMANDS = /(?![\t\n])\p{Cc}/gu;
/** All control characters, and those that turn the order in which the text around them is shown. */
const HIDDEN = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text of several lines as it may be shown on a terminal: what it would obey is shown as a sign (`␛`) instead. */
export function visibleLines(text: string): string {
  return text.replace(COMMANDS, signOf);
}

/** The name of a file or folder as it may stand in a sentence: nothing in it breaks the line or hides. */
export function visibleName(name: string): string {
  return name.replace(HIDDEN, signOf);
}

/** Unicode has a picture for each of the 33 control characters of ASCII; the others are shown by their number. */
function signOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
