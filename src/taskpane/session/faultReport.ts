/**
 * What helps to mend a fault of ours, and nothing personal: the kind of fault, where in our code, what was being done. The
 * fault's own message is left out, because it may quote a cell.
 */
export function faultReport(fault: unknown, doing: string): string {
  const known = fault instanceof Error;
  return [
    "SPJ Rapi",
    `doing: ${doing}`,
    `fault: ${known ? fault.name : typeof fault}`,
    `page: ${location.protocol === "file:" ? "file" : "web"}`,
    `browser: ${navigator.userAgent}`,
    ...(known ? placesIn((fault.stack ?? "").replace(fault.message, "")) : []),
  ].join("\n");
}

/** The lines of a trace that name places in our code, as Chromium and Firefox write them, without the address that the page was loaded from. */
function placesIn(stack: string): string[] {
  return stack
    .split("\n")
    .filter((line) => /^(?:at .*|[^@\s]*@\S*):\d+:\d+\)?$/.test(line.trim()))
    .map((line) => line.trim().replace(/\(?(?:[a-z-]+:)?\/\/[^\s)]*\/([^/\s)]+)\)?$/i, "$1"));
}
