import packageJson from "../../package.json";

/** Who made a package, as it is stated inside. */
export const MAKER: string = `SPJ Rapi ${packageJson.version}`;
