/** Who a package is for: `pemeriksa` holds everything, in `bagikan` people cannot be recognised. */
export const PAKET_MODES = ["pemeriksa", "bagikan"] as const;
export type PaketMode = (typeof PAKET_MODES)[number];

/** What stands in a package as its maker. */
export function makerOf(version: string): string {
  return `SPJ Rapi ${version}`;
}

/** Who put the papers of an activity together and who looked them through, as the cover of its package names them. */
export const SIGNERS = ["penyusun", "pemeriksa"] as const;
export type Signers = { readonly [J in (typeof SIGNERS)[number]]: { readonly nama: string; readonly nip: string } };
