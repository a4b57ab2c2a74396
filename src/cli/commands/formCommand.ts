import type { Acara } from "../../core/acara/acara";
import { daftarHadirPlan } from "../../core/formulir/daftarHadir";
import { isMoneyForm, type FormKind } from "../../core/formulir/formKinds";
import { unknownNumbers, withoutPayment } from "../../core/formulir/kuitansiForm";
import { moneyFormPlan } from "../../core/formulir/moneyFormPlan";
import { perbaikanPlan } from "../../core/formulir/perbaikan";
import { templatPlan } from "../../core/formulir/templat";
import { review, type Review } from "../../core/review";
import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";
import { packNatively } from "../../hosts/files/packNatively";
import { formWords } from "../../messages/formWords";
import { whyNothing } from "../../messages/whyNothing";
import { acaraOf } from "../acara/acaraOf";
import { decisionsOf } from "../decisionsOf";
import { EXIT, type ExitCode } from "../exitCode";
import { namedFiles } from "../namedFiles";
import { newFile } from "../newFile";
import { Problem } from "../problem";
import type { FormOptions } from "../program";
import { readSources } from "../readSources";
import { writeResult } from "../resultFile";
import type { Session } from "../session";

/** `formulir`: writes a workbook that is printed, sent or filled in. */
export async function formCommand(
  kind: FormKind,
  given: readonly string[],
  options: FormOptions,
  session: Session,
): Promise<ExitCode> {
  const { cli } = session.messages;
  const acara = await acaraOf(options, cli);
  const path = await newFile(options.hasil ?? cli.forms.fileNames[kind], options, session);
  const plan = await planOf(kind, given, options, acara, session);
  if (plan === undefined) {
    session.screen.print(whyNothing(kind, cli.forms));
    return EXIT.fine;
  }
  const { writeWorkbook } = await import("../../hosts/files/write/writeWorkbook");
  await writeResult(path, await writeWorkbook(plan, packNatively), session);
  const visible = plan.sheets.filter(({ state }) => state === "visible");
  session.screen.print(cli.forms.written[kind](path, visible.length));
  return EXIT.fine;
}

async function planOf(
  kind: FormKind,
  given: readonly string[],
  options: FormOptions,
  acara: Acara,
  session: Session,
): Promise<PlannedWorkbook | undefined> {
  const { kertas: paper, sesi } = options;
  if (kind === "templat") return templatPlan(acara, { paper }, formWords);
  if (kind === "perbaikan") {
    return perbaikanPlan(await reviewOf(given, options, acara, session), { paper }, formWords);
  }
  if (isMoneyForm(kind)) {
    const read = await reviewOf(given, options, acara, session);
    const nomor = namesIn(options.nomor);
    const unknown = unknownNumbers(read, nomor);
    if (unknown.length > 0) throw new Problem(session.messages.cli.forms.noSuchNumber(unknown));
    const unpaid = kind === "kuitansi" ? withoutPayment(read, nomor) : [];
    if (unpaid.length > 0) session.screen.print(session.messages.cli.forms.withoutPayment(unpaid));
    return moneyFormPlan(kind, read, { paper, nomor, perPage: options.perHalaman === "2" ? 2 : 1 }, formWords);
  }
  const spareLines = Number(options.barisKosong);
  if (!/^\d{1,2}$/.test(options.barisKosong))
    throw new Problem(session.messages.cli.forms.badCount(options.barisKosong));
  const nobody = { undangan: [], registrasi: [], hadir: [] };
  const people = given.length === 0 ? undefined : await reviewOf(given, options, acara, session);
  return daftarHadirPlan(
    people?.records ?? nobody,
    people?.acara ?? acara,
    { paper, spareLines, sesi: namesIn(sesi) },
    formWords,
  );
}

/** `Pagi, Siang` as they were typed, one after the other. */
function namesIn(typed: string | undefined): readonly string[] {
  return (typed ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

async function reviewOf(
  given: readonly string[],
  options: FormOptions,
  acara: Acara,
  session: Session,
): Promise<Review> {
  const decisions = await decisionsOf(options, session);
  const { files } = await namedFiles(given, session);
  const { workbooks } = await readSources(files, session);
  return review(workbooks, acara, decisions);
}
