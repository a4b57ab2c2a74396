import { formatSections, type FormatPart } from "./formatParts";

/** A number as its cell shows it in an Indonesian Excel: `Rp 50.041.800`, `97,41%`, `19700101 199503 2 001`. */
export function formattedNumber(value: number, format: string): string {
  const sections = formatSections(format);
  const [first = { parts: [] }, negative, zero] = sections;
  if (value === 0 && zero !== undefined) return written(0, zero.parts);
  if (value < 0 && negative !== undefined) return written(-value, negative.parts);
  return `${value < 0 ? "-" : ""}${written(Math.abs(value), first.parts)}`;
}

function written(value: number, parts: readonly FormatPart[]): string {
  const shares = parts.some(({ kind }) => kind === "percent") ? value * 100 : value;
  const places = parts.filter(({ kind }) => kind === "digits");
  // A format of words alone shows them alone: `"-"` for zero.
  if (places.length === 0 && parts.length > 0 && !parts.some(({ text }) => text === "@"))
    return joined(parts, () => "");
  // Without places for digits, and in a fraction or a power of ten, the number stands as it is.
  if (places.length !== parts.filter(({ kind, text }) => kind === "digits" && text !== "").length) return plain(shares);
  if (places.length === 0 || parts.some(({ kind, text }) => kind === "words" && /^[E/]$/.test(text)))
    return plain(shares);
  const [only] = places;
  if (places.length === 1 && only !== undefined) return joined(parts, () => inPlaces(shares, only.text));
  return joined(parts, spreadOver(Math.round(shares), places));
}

function joined(parts: readonly FormatPart[], digits: (part: FormatPart) => string): string {
  const text = parts.map((part) => (part.kind === "digits" ? digits(part) : part.text)).join("");
  return text.replace(/\s+/g, " ").trim();
}

const writers = new Map<string, Intl.NumberFormat>();

function inPlaces(value: number, places: string): string {
  const thousands = /,*$/.exec(places)?.[0].length ?? 0;
  const [whole = "", decimals = ""] = places.slice(0, places.length - thousands).split(".");
  const known = writers.get(places);
  const writer =
    known ??
    new Intl.NumberFormat("id-ID", {
      useGrouping: whole.includes(","),
      minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, "").length),
      minimumFractionDigits: decimals.replace(/[^0]/g, "").length,
      maximumFractionDigits: decimals.length,
    });
  if (known === undefined) writers.set(places, writer);
  return writer.format(value / 1000 ** thousands);
}

/** A number whose digits stand in groups, as staff write a NIP or NPWP: filled from the right. */
function spreadOver(value: number, places: readonly FormatPart[]): (part: FormatPart) => string {
  const width = places.reduce((sum, { text }) => sum + text.length, 0);
  let digits = String(value).padStart(width, "0");
  const texts = new Map<FormatPart, string>();
  for (const part of [...places].reverse()) {
    const taken = part === places[0] ? digits : digits.slice(-part.text.length);
    digits = digits.slice(0, digits.length - taken.length);
    texts.set(part, taken);
  }
  return (part) => texts.get(part) ?? "";
}

/** As a cell without a format shows it: without the last digits that arithmetic leaves behind. */
function plain(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(11))).replace(".", ",");
}
