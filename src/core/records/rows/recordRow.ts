import type { FoundRow } from "../../tables/foundTable";

/** A row of a table that carries data of its own. */
export type RecordRow = Extract<FoundRow, { readonly role: "record" }>;
