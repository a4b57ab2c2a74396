import type { AnyCheck } from "./defineCheck";

/** Every check, in the order in which a reader meets them. */
export const CHECKS: readonly AnyCheck[] = [];
