import type { BenangView } from "../work/views/benangView";

/** The expenses of which a person has to say what belongs to them. */
export function toMatch(benang: readonly BenangView[]): readonly BenangView[] {
  return benang.filter(({ ruas }) => ruas.some(({ mark }) => mark === "tanya"));
}
