/// <reference types="office-js" />
import { asideOf, type ChangeSetting, withAside } from "../../core/keptSetting";
import type { Runner } from "./runner";

/** Settings stand in the workbook, under names that no other add-in uses. */
const PREFIX = "SPJRapi.";

export function readSetting(run: Runner, key: string): Promise<string | undefined> {
  return run("reading", async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
    setting.load("value");
    await sync();
    return textIn(setting);
  });
}

export function saveSetting(run: Runner, key: string, value: string): Promise<void> {
  return run("writing", async ({ context, sync }) => {
    context.workbook.settings.add(PREFIX + key, value);
    await sync();
  });
}

/** Reads and writes in one turn, so that little can come between. */
export function changeSetting(run: Runner, key: string, change: ChangeSetting): Promise<void> {
  return run("writing", async ({ context, sync }) => {
    const { settings } = context.workbook;
    const [kept, aside] = [key, asideOf(key)].map((name) => settings.getItemOrNullObject(PREFIX + name).load("value"));
    await sync();
    const text = textIn(kept);
    const changed = change(text);
    if (changed === undefined) return;
    if (changed.setAside === true && text !== undefined) {
      settings.add(PREFIX + asideOf(key), withAside(textIn(aside), text));
    }
    settings.add(PREFIX + key, changed.value);
    await sync();
  });
}

function textIn(setting: Excel.Setting | undefined): string | undefined {
  const value: unknown = setting === undefined || setting.isNullObject ? undefined : setting.value;
  return typeof value === "string" ? value : undefined;
}
