/// <reference types="office-js" />
import type { Runner } from "./runner";

/** Settings stand in the workbook, under names that no other add-in uses. */
const PREFIX = "SPJRapi.";

export function readSetting(run: Runner, key: string): Promise<string | undefined> {
  return run("reading", async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
    setting.load("value");
    await sync();
    const value: unknown = setting.isNullObject ? undefined : setting.value;
    return typeof value === "string" ? value : undefined;
  });
}

export function saveSetting(run: Runner, key: string, value: string): Promise<void> {
  return run("writing", async ({ context, sync }) => {
    context.workbook.settings.add(PREFIX + key, value);
    await sync();
  });
}
