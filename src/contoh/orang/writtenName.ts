import type { Orang } from "./orang";

/** `Drs. Syafrizal Koto, M.Si`: the name as the office that keeps the staff list writes it. */
export function fullName({ gelarDepan, nama, gelarBelakang }: Orang): string {
  const front = gelarDepan === "" ? nama : `${gelarDepan} ${nama}`;
  return gelarBelakang === "" ? front : `${front}, ${gelarBelakang}`;
}

/** `Drs. Syafrizal Koto, M. Si`: the same person when somebody else types the degrees. */
export function looselyTypedName(orang: Orang): string {
  const gelarBelakang = orang.gelarBelakang.replace(/\.(?=[A-Za-z])/g, ". ").replace(/, /g, ",");
  return fullName({ ...orang, gelarBelakang });
}

/** `DRS. SYAFRIZAL KOTO, M.SI` */
export function capitalName(orang: Orang): string {
  return fullName(orang).toUpperCase();
}

/** `19650101 198801 1 001`: the NIP in its four groups. */
export function spacedNip(nip: string): string {
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(" ");
}
