const NAMED = /(?:^|[^\p{L}])kec(?:amatan)?\b\.?\s*:?\s*(\p{L}[\p{L}'’. -]*)/iu;
const NEXT_PLACE = /\b(?:kab(?:upaten)?|kota|prov(?:insi)?|desa|kel(?:urahan)?)\b.*$/i;

/** The kecamatan that a text names, `Kec. KERTEK` as `Kecamatan Kertek`; undefined where it names none. */
export function kecamatanIn(text: string): string | undefined {
  const name = NAMED.exec(text)?.[1];
  return name === undefined ? undefined : namaKecamatan(name);
}

/** A name as it stands in a column of kecamatan, with or without the word before it. */
export function namaKecamatan(name: string): string | undefined {
  const words = name
    .replace(/^\s*kec(?:amatan)?\b\.?\s*/i, "")
    .replace(NEXT_PLACE, "")
    .split(/[\s.]+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return undefined;
  return ["Kecamatan", ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())].join(" ");
}
