/** Now by the clock of this machine, to the second: `2023-03-08T08:15:22`. */
export function localTime(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
