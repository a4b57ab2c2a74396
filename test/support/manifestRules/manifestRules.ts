import { commandsExist, onePane, sharedRuntime, uniqueIds } from "./commandRules";
import { parseManifest } from "./element";
import { guid, onlyExcel, permissions, requirements, supportUrl, taskPaneApp, version } from "./headRules";
import { iconFiles, iconSizes, ownIcons } from "./iconRules";
import { residIsUsed, residLength, residResolves } from "./residRules";
import type { ManifestRule, ManifestSurroundings } from "./rule";
import { attributes, members, namespaces, order } from "./shapeRules";
import { addressIsServed, httpsOnly, noLocalAddress, oneHost } from "./urlRules";
import { bothLanguages, defaultLocale, namespaceIsOne, textLengths } from "./wordRules";

/** What Microsoft's schema does not see, or sees only where it is at hand. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  taskPaneApp,
  guid,
  version,
  namespaces,
  order,
  members,
  attributes,
  onlyExcel,
  requirements,
  permissions,
  supportUrl,
  ownIcons,
  httpsOnly,
  oneHost,
  noLocalAddress,
  addressIsServed,
  residResolves,
  residIsUsed,
  residLength,
  uniqueIds,
  commandsExist,
  sharedRuntime,
  onePane,
  iconSizes,
  iconFiles,
  defaultLocale,
  bothLanguages,
  namespaceIsOne,
  textLengths,
];

/** Every breach in a manifest, as `code: what is wrong`. */
export function manifestBreaches(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  const manifest = parseManifest(xml);
  return MANIFEST_RULES.flatMap(({ code, breaches }) =>
    breaches(manifest, surroundings).map((breach) => `${code}: ${breach}`),
  );
}
