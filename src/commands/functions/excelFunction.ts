import type { Wilayah } from "../../core/values/wilayah/kabKota";
import type { FunctionMessages } from "../../messages/functions";
import type { CellFunction } from "./cellFunctions";

/** What is used of the global `CustomFunctions` that Microsoft's runtime brings. */
export interface CustomFunctionsRuntime {
  associate(id: string, run: (input: unknown) => Value | Promise<Value>): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

type Value = string | number;

/**
 * A function of ours as Excel calls it: what has no answer is thrown as Excel's own error, with the sentence that is shown
 * beside the cell. Only `#VALUE!` and `#N/A` can carry a sentence.
 */
export function excelFunction(
  reckon: CellFunction,
  say: () => FunctionMessages,
  runtime: CustomFunctionsRuntime,
): (input: unknown, wilayah: Wilayah | undefined) => Value {
  return (input, wilayah) => {
    const answer = reckon(input, say(), wilayah);
    if ("value" in answer) return answer.value;
    const { invalidValue, notAvailable } = runtime.ErrorCode;
    throw new runtime.Error(answer.because === "unsure" ? notAvailable : invalidValue, answer.problem);
  };
}
