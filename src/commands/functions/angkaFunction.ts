import { readTerbilang } from "../../core/values/terbilang";
import type { FunctionMessages } from "../../messages/functions";
import { isEmptyText, NOTHING, wrong, type Answer } from "./answer";

/** `SPJ.ANGKA(teks)`: the amount in rupiah that words say. A misspelled word is told, never passed over. */
export function angkaFunction(input: unknown, say: FunctionMessages): Answer {
  if (isEmptyText(input)) return NOTHING;
  if (typeof input !== "string") return wrong(say.notInWords);
  const reading = readTerbilang(input);
  if (reading.sure) return { value: reading.value };
  switch (reading.why) {
    case "empty":
      return wrong(say.notInWords);
    case "unknown-word":
      return wrong(say.unknownWord(reading.word, reading.suggestion));
    case "wrong-order":
      return wrong(say.misplacedWord(reading.word));
  }
}
