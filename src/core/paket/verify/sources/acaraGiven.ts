import type { Acara } from "../../../acara/acara";
import { rakorVervalDtks } from "../../../acara/rakorVervalDtks";

/**
 * The acara as it was given before the papers were read, of the one that they were judged by: what papers of another event took
 * from it comes from them again, and of the built-in one nothing is taken on trust but what a person can set.
 */
export function acaraGiven(judgedBy: Acara): Acara {
  if (judgedBy.bawaan !== true) {
    const { misfit, ...given } = judgedBy;
    return misfit === true ? given : judgedBy;
  }
  const { pagu, paguDisebut, pejabat } = judgedBy;
  return paguDisebut === true ? { ...rakorVervalDtks, pejabat, pagu, paguDisebut } : { ...rakorVervalDtks, pejabat };
}
