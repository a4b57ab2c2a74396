import type { Page } from "playwright";
import { settled } from "./paneStates";
import { paneWords } from "./paneWords";

const { beranda, meja } = paneWords("id");

/** The registration desk as the person at the door sees it: by the words of the screen alone. */
export function atTheDoor(page: Page) {
  const search = page.getByLabel(meja.search);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  return {
    search,
    press,
    /** Ticks the one of those found who has this name. */
    async tick(letters: string, nama: string) {
      await search.fill(letters);
      await page.getByRole("listitem").filter({ hasText: nama }).getByRole("button").click();
      await page.getByText(new RegExp(`${nama}.* tercatat hadir pukul`)).waitFor();
    },
    /** Writes somebody who stands on no list; without a place their kab/kota is unknown. */
    async writeGuest(nama: string, asal?: string) {
      await search.fill(nama);
      await press(meja.newGuest);
      if (asal !== undefined) await page.getByLabel(meja.fields.asal).selectOption({ label: asal });
      await press(meja.add);
    },
    /** What the list of kab/kota says of one of them: present/invited. */
    figuresOf: (kabKota: string) =>
      page
        .getByRole("listitem")
        .filter({ has: page.getByText(kabKota, { exact: true }) })
        .getByText(/^\d+\/\d+$/)
        .innerText(),
  };
}

/** The samples are read, and the desk is opened from the first screen. */
export async function openDeskOverSamples(page: Page): Promise<void> {
  const { press } = atTheDoor(page);
  await press(beranda.trySamples);
  await page.getByRole("button", { name: beranda.tidy }).waitFor();
  await settled(page);
  await press(beranda.meja);
  await page.getByText(meja.invited(78)).waitFor();
}
