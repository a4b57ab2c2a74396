import type { Review } from "../review";
import type { PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import type { MoneyForm } from "./formKinds";
import type { FormWords } from "./formWords";
import { kuitansiPlan, type KuitansiChoice } from "./kuitansiForm";
import { lpjPlan } from "./lpjForm";
import { realisasiPlan } from "./realisasiForm";
import { registerPlan } from "./registerForm";

/** One of the papers about the money; undefined where nothing was read that it could be made of. */
export function moneyFormPlan(
  kind: MoneyForm,
  review: Review,
  choice: KuitansiChoice,
  words: FormWords,
): PlannedWorkbook | undefined {
  switch (kind) {
    case "kuitansi":
      return kuitansiPlan(review, choice, words);
    case "register":
      return registerPlan(review, choice, words);
    case "realisasi":
      return realisasiPlan(review, choice, words);
    case "lpj":
      return lpjPlan(review, choice, words);
  }
}
