import { makerOf } from "../core/paket/paketMode";
import packageJson from "../../package.json";

export const version: string = packageJson.version;

/** Who made a package, as it is stated inside. */
export const MAKER = makerOf(version);
