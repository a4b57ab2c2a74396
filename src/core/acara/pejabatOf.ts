import { readNip } from "../values/nip";
import { JABATAN_PEJABAT, type Acara, type Pejabat } from "./acara";
import { objectOf, text, type Read } from "./fieldReader";

/** Digits alone; a NIP given as a JSON number has lost its last digits and is asked for again. */
const nip: Read<string> = (value) => {
  const read = typeof value === "string" ? readNip(`NIP ${value}`) : undefined;
  return read?.problem === undefined ? read?.digits : undefined;
};

const onePejabat = objectOf((fields): Pejabat | undefined => {
  const nama = fields.required("nama", "text", text);
  const number = fields.optional("nip", "nip", nip) ?? "";
  const jabatan = fields.optional("jabatan", "text", text) ?? "";
  return nama === undefined ? undefined : { nama, nip: number, jabatan };
});

/** The officials by their offices; one who is not named is left out. */
export const pejabatOf = objectOf((fields): Acara["pejabat"] => {
  const named = JABATAN_PEJABAT.map((office) => [office, fields.optional(office, "object", onePejabat)] as const);
  return Object.fromEntries(named.filter(([, person]) => person !== undefined));
});
