/** Today's date here, in ISO form: `2023-03-08`. Before seven in the morning the world's clock still has yesterday. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
