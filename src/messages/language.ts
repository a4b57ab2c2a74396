/** The languages that every sentence exists in; Bahasa Indonesia is the default. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
