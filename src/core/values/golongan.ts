/** The four golongan of civil servants. */
export type Golongan = "I" | "II" | "III" | "IV";

const WITH_ROOM = /(?<!\p{L})(IV|III|II|I)\s*[/.\-–]?\s*[a-e](?!\p{L})/iu;
const ALONE = /^(?:gol(?:ongan)?\.?\s*)?(IV|III|II|I)$/i;

/** Reads `III/c`, `Penata Tk. I (III d)`, `Gol. IV`; undefined where none is named: PPPK (IX), police, people from outside. */
export function readGolongan(text: string): Golongan | undefined {
  const found = WITH_ROOM.exec(text)?.[1] ?? ALONE.exec(text.trim())?.[1];
  return GOLONGAN.find((golongan) => golongan === found?.toUpperCase());
}

const GOLONGAN: readonly Golongan[] = ["I", "II", "III", "IV"];
