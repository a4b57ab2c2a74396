/** The functions that buttons of the ribbon run, by the names under which the manifest knows them. */
export const COMMANDS = ["reviewNow", "exportResult"] as const;
export type CommandName = (typeof COMMANDS)[number];
