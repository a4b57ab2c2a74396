/** Spellings that sound alike in Indonesian names, old and new, longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, "u"],
  [/dj|dz|z/g, "j"],
  [/tj/g, "c"],
  [/sj|sy|sh/g, "s"],
  [/kh|ch|q/g, "k"],
  [/gh/g, "g"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ph|[fv]/g, "p"],
  [/ie|y/g, "i"],
  [/h$|h(?=[^aiueo])/g, ""],
];

/** Equal for words of a name that are spelled as one hears them: `Sjamsul`, `Syamsul`, `Samsul`; `Effendi`, `Efendy`. */
export function soundOfName(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = heard(word);
  if (sounds.size >= SOUNDS_KEPT) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

/** The same few words make up most names. */
const sounds = new Map<string, string>();
const SOUNDS_KEPT = 20_000;

function heard(word: string): string {
  let sound = word.toLowerCase();
  for (const [spelling, plain] of SPELLINGS) sound = sound.replace(spelling, plain);
  // `Ju` and `Yu` begin the same names; a doubled letter is heard once.
  return sound.replace(/^i(?=[ueoa])/, "j").replace(/(.)\1+/g, "$1");
}
