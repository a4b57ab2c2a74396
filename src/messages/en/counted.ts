import { formatNumber } from "../format";

/** `1 cell`, `1.200 cells`; `many` where an s is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, "en")} ${count === 1 ? one : many}`;
}
