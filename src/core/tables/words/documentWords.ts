const SPK = String.raw`surat\s+perintah\s+kerja|surat\s+pesanan|SPK`;
const BAST = String.raw`berita\s+acara\s+(?:serah\s+terima|hasil\s+pekerjaan|penerimaan)(?:\s+(?:hasil|barang|jasa|pekerjaan|dan|/|\p{Lu}+))*|BAST(?:HP|B)?|BAP?HP`;

/** Papers that follow one another around a payment, by the words that name them. */
export const DOCUMENT_NAMES: readonly { readonly jenis: "spk" | "bast"; readonly words: string }[] = [
  { jenis: "spk", words: SPK },
  { jenis: "bast", words: BAST },
];

const ABBREVIATED = String.raw`\s*(?:\(\s*[A-Z]{2,6}\s*\))?\s*[.:]?\s*$`;
const TITLES = DOCUMENT_NAMES.map(({ jenis, words }) => ({
  jenis,
  title: new RegExp(`^\\s*(?:${words})${ABBREVIATED}`, "iu"),
}));

/** Which paper a line heads: `SURAT PERINTAH KERJA (SPK)`, and nothing else beside the name. */
export function titleOfDocument(text: string): "spk" | "bast" | undefined {
  return text.length > 80 ? undefined : TITLES.find(({ title }) => title.test(text))?.jenis;
}
