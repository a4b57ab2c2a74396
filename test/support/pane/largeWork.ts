import type { Page } from "playwright";
import { settled, toStep, toTab } from "./paneStates";
import { paneWords } from "./paneWords";

const { shell, beranda, diperiksa, rapikan } = paneWords("id");

/** Opens files as a person does, in a plain browser. */
export async function chooseFile(page: Page, ...paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: beranda.chooseFiles, exact: true }).click();
  await (await chooser).setFiles([...paths]);
}

/** Reads the workbook that the pane stands beside. */
export function startHere(page: Page): Promise<void> {
  return page.getByRole("button", { name: beranda.startHere }).click();
}

export async function reviewed(page: Page): Promise<void> {
  await page.getByRole("button", { name: beranda.tidy }).waitFor({ timeout: 120_000 });
  await settled(page);
}

/** Opens the list of what wants to be looked at, scrolls it, and goes through it with the keyboard. */
export async function browseFindings(page: Page): Promise<void> {
  await toTab("diperiksa")(page);
  await page.getByRole("list", { name: diperiksa.list }).waitFor();
  await page.mouse.move(150, 400);
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 1_500);
  // The open finding can be gone back to from wherever the list was scrolled to.
  await page.locator("[data-place='0']").focus();
  for (const key of [...Array<string>(10).fill("ArrowDown"), "End", "Home"]) await page.keyboard.press(key);
}

/** Looks at what was understood, at the recap, at the export, and at the sheet itself. */
export async function browseSheet(page: Page): Promise<void> {
  await toStep("hasil")(page);
  await page.locator("main button[aria-expanded]").first().click();
  await page.getByRole("button", { name: rapikan.hasil.whyTable }).waitFor();
  await toTab("rekap")(page);
  await toTab("ekspor")(page);
  await page.getByRole("button", { name: shell.sheets }).click();
  await page.getByRole("grid").hover();
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 3_000);
}
