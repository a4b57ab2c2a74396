/**
 * The mobile numbers that a cell holds, each as its digits from `08`: `+62 812-3456-7890`, `0812 3456 7890 / 0813...`, and
 * `81234567890` where Excel took the zero away. Telephones of offices are nobody's own and left out.
 */
export function readNoHp(text: string): readonly string[] {
  const own: string[] = [];
  for (const part of text.split(/[^\d+().\s-]+/)) {
    const whole = mobileIn(part);
    own.push(...(whole === undefined ? part.split(/\s+/).flatMap((word) => mobileIn(word) ?? []) : [whole]));
  }
  return own;
}

function mobileIn(text: string): string | undefined {
  const digits = text.replace(/\D/g, "").replace(/^(?:620?|0)?(?=8)/, "0");
  return MOBILE.test(digits) ? digits : undefined;
}

/** 10 to 13 digits, as the operators give them out. */
const MOBILE = /^08[1-9]\d{7,10}$/;
