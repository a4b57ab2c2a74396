import { kindOf, referencesOf, resourcesOf } from "./resources";
import type { ManifestRule } from "./rule";

/** Excel does not say which reference leads nowhere: it shows no group at all. */
export const residResolves: ManifestRule = {
  code: "resid-resolves",
  breaches(manifest) {
    const resources = resourcesOf(manifest);
    return referencesOf(manifest)
      .filter((one) => !resources.some(({ id, kind }) => id === one.resid && kind === kindOf(one)))
      .map((one) => `${one.parent}/${one.name}: ${one.resid} is not among ${kindOf(one)}`);
  },
};

export const residIsUsed: ManifestRule = {
  code: "resid-is-used",
  breaches(manifest) {
    const used = new Set(referencesOf(manifest).map(({ resid }) => resid));
    return resourcesOf(manifest)
      .filter(({ id }) => !used.has(id))
      .map(({ kind, id }) => `${id} of ${kind} is used nowhere`);
  },
};

/** Microsoft: resource ids have at most 32 characters. */
export const residLength: ManifestRule = {
  code: "resid-length",
  breaches: (manifest) =>
    resourcesOf(manifest)
      .filter(({ id }) => id.length === 0 || id.length > 32)
      .map(({ id }) => `${id} has ${id.length} characters`),
};
