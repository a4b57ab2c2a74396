/** Who a package is for: `pemeriksa` holds everything, in `bagikan` people cannot be recognised. */
export const PAKET_MODES = ["pemeriksa", "bagikan"] as const;
export type PaketMode = (typeof PAKET_MODES)[number];

/** What stands in a package as its maker. */
export function makerOf(version: string): string {
  return `SPJ Rapi ${version}`;
}
