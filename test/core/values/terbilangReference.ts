/**
 * The words of a whole amount, made another way than the tool does it: every digit is spelled out with its place, then
 * the words that Indonesian contracts are replaced. Slow and plain on purpose; tests compare the two.
 */
export function referenceTerbilang(amount: bigint): string {
  const names = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
  const places = ["", "puluh", "ratus"];
  const scales = ["", "ribu", "juta", "miliar", "triliun"];
  if (amount === 0n) return "nol";
  const digits = amount.toString().padStart(15, "0");
  let text = "";
  for (let at = 0; at < 15; at += 3) {
    const three = digits.slice(at, at + 3);
    if (three === "000") continue;
    const spelled = [...three].map((digit, index) =>
      digit === "0" ? "" : `${names[Number(digit)]} ${places[2 - index]} `,
    );
    text += `<${spelled.join("")}> ${scales[4 - at / 3]} `;
  }
  return text
    .replace(/\s+/g, " ")
    .replace(/satu puluh (satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) >/g, "$1 belas >")
    .replace(/satu (belas|puluh|ratus)/g, "se$1")
    .replace(/<satu > ribu/, "seribu")
    .replace(/[<>]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
