import type { Configuration } from "webpack";

declare const configurations: (env?: { readonly url?: string }) => readonly Configuration[];
export default configurations;
