import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { bukuInWorkbook } from "../../../src/core/meja/readBuku";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { atTheDoor, openDeskOverSamples } from "../../support/pane/atTheDoor";
import { MISNAMED } from "../../support/pane/csvPapers";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(240_000);

const { meja } = paneWords("id");
const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();

/** Each desk is a computer of its own; both have read the same invitation. */
async function beginAs(page: Page, name: string): Promise<void> {
  await openDeskOverSamples(page);
  await page.getByLabel(meja.deskName).fill(name);
  await atTheDoor(page).press(meja.start);
  await atTheDoor(page).search.waitFor();
}

async function savedFile(page: Page): Promise<{ readonly name: string; readonly path: string }> {
  const download = page.waitForEvent("download");
  await atTheDoor(page).press(meja.save);
  const saved = await download;
  return { name: saved.suggestedFilename(), path: await saved.path() };
}

const merge = (page: Page, file: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  page.locator(`input[type=file][aria-label="${meja.merge}"]`).setInputFiles(file);

describe("two registration desks at two doors", () => {
  const left = onePane(open);
  const right = onePane(open);

  inChromium("are laid together: who was ticked at both counts once, and each desk is named", async () => {
    await beginAs(left.page, "Pintu Barat");
    await atTheDoor(left.page).tick("marw", "Marwan Guci");
    await atTheDoor(left.page).tick("hend", "Hendri Tanjung");
    await atTheDoor(left.page).writeGuest("Tiara Maharani", "Kabupaten Agam");
    await left.page.getByText(meja.guests(1)).waitFor();

    await beginAs(right.page, "Pintu Timur");
    await atTheDoor(right.page).tick("marw", "Marwan Guci");
    await atTheDoor(right.page).tick("zulf", "Zulfikar Sikumbang");
    await atTheDoor(right.page).writeGuest("Tiara Maharany", "Kabupaten Agam");
    await right.page.getByText(meja.guests(1)).waitFor();
    const file = await savedFile(right.page);
    expect(file.name).toContain("Pintu Timur");

    await merge(left.page, { name: file.name, mimeType: "", buffer: await readFile(file.path) });
    await left.page.getByText(meja.merged(file.name, 1)).waitFor();
    await left.page.getByText(meja.present(3, 78)).waitFor();
    await left.page.getByText(meja.guests(2)).waitFor();
    await atTheDoor(left.page).search.fill("marw");
    await left.page.getByText(/^Hadir \d\d\.\d\d Pintu Barat, \d\d\.\d\d Pintu Timur$/).waitFor();
  });

  inChromium("are asked about guests who may be one person, and count as the answer says", async () => {
    const { page } = left;
    await page.getByText(meja.toSettle(1)).waitFor();
    expect(await atTheDoor(page).figuresOf("Kabupaten Agam")).toBe("2/4");
    await atTheDoor(page).press(meja.same("Tiara Maharani"));
    await page.getByText(meja.guests(1)).waitFor();
    await page.getByText(meja.toSettle(1)).waitFor({ state: "detached" });
    expect(await atTheDoor(page).figuresOf("Kabupaten Agam")).toBe("1/4");
  });

  inChromium("come to the same whichever file is laid to which, and however often", async () => {
    const fromLeft = await savedFile(left.page);
    const toRight = { name: fromLeft.name, mimeType: "", buffer: await readFile(fromLeft.path) };
    for (let times = 0; times < 2; times++) {
      await merge(right.page, toRight);
      await right.page.getByText(meja.merged(fromLeft.name, 2)).waitFor();
      await right.page.getByText(meja.present(3, 78)).waitFor();
      await right.page.getByText(meja.guests(1)).waitFor();
      // The sentence has to come again: whatever else is done puts it away.
      await atTheDoor(right.page).tick(
        times === 0 ? "desm" : "bakh",
        times === 0 ? "Desmaniar Jambak" : "Bakhtiar Piliang",
      );
      await right.page
        .getByRole("button", { name: new RegExp(`^${meja.undo}: `) })
        .first()
        .click();
      await right.page.getByText(meja.present(3, 78)).waitFor();
    }
    const { path } = await savedFile(right.page);
    const opened = await openWorkbook("registrasi.xlsx", new Uint8Array(await readFile(path)));
    const read = opened.ok ? bukuInWorkbook(opened.workbook) : undefined;
    expect(read?.damaged).toBe(0);
    expect(read?.book.meja.map(({ nama }) => nama).sort()).toEqual(["Pintu Barat", "Pintu Timur"]);
  });

  inChromium("say of another file that it is none of a desk, and keep all they had", async () => {
    const { page } = left;
    const [other] = MISNAMED;
    if (other === undefined) throw new Error("There is no misnamed file.");
    await merge(page, other);
    await page.getByText(meja.noBook(other.name)).waitFor();
    await page.getByText(meja.present(3, 78)).waitFor();
  });

  inChromium("ask no other address and break nothing of the page's policy", () => {
    expect([left.misdeeds, right.misdeeds]).toEqual([WELL_BEHAVED, WELL_BEHAVED]);
  });
});
