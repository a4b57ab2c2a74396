import { named, type Element } from "./element";
import { resourcesOf, textOf, valuesOf } from "./resources";
import type { ManifestRule } from "./rule";
import { isFunctionNamespace } from "./shapeRules";

const LOCALES = ["en-US"];

/** Microsoft's limits; the group's and buttons' labels are ours: what is longer is broken into lines and cut off. */
const LIMITS = { ShortStrings: 125, LongStrings: 250, DisplayName: 30, Description: 250, Label: 24 } as const;

export const defaultLocale: ManifestRule = {
  code: "default-locale",
  breaches: (manifest) =>
    textOf(manifest, "DefaultLocale") === "id-ID" ? [] : [`DefaultLocale is ${textOf(manifest, "DefaultLocale")}`],
};

/** Every text there is exists in both languages. The functions' namespace is one: formulas travel between them. */
export const bothLanguages: ManifestRule = {
  code: "both-languages",
  breaches(manifest) {
    const namespaces = named(manifest, "Namespace").map((one) => one.attributes.get("resid"));
    const metadata = named(manifest, "Metadata").flatMap((one) => named(one, "SourceLocation"));
    const spoken = new Set(metadata.map((one) => one.attributes.get("resid")));
    const texts = resourcesOf(manifest).filter(
      ({ kind, id }) => (kind.endsWith("Strings") && !namespaces.includes(id)) || spoken.has(id),
    );
    return [...headTexts(manifest), ...texts].flatMap(({ id, element }) => {
      const locales = named(element, "Override").map((one) => one.attributes.get("Locale") ?? "");
      return locales.join() === LOCALES.join() ? [] : [`${id}: overrides for ${locales.join(", ") || "no language"}`];
    });
  },
};

export const namespaceIsOne: ManifestRule = {
  code: "namespace-is-one",
  breaches(manifest) {
    const ids = named(manifest, "Namespace").map((one) => one.attributes.get("resid"));
    const spaces = resourcesOf(manifest).filter(({ id }) => ids.includes(id));
    const values = spaces.flatMap(({ element }) => valuesOf(element));
    return values.length === 1 && isFunctionNamespace(values[0] ?? "") ? [] : [`namespaces ${values.join(", ")}`];
  },
};

export const textLengths: ManifestRule = {
  code: "text-lengths",
  breaches(manifest) {
    const labels = new Set(named(manifest, "Label").map((one) => one.attributes.get("resid")));
    const texts = resourcesOf(manifest).flatMap(({ kind, id, element }) => {
      if (kind !== "ShortStrings" && kind !== "LongStrings") return [];
      return [{ id, element, limit: labels.has(id) ? LIMITS.Label : LIMITS[kind] }];
    });
    const head = headTexts(manifest).map(({ id, element }) => ({ id, element, limit: LIMITS[id] }));
    return [...head, ...texts].flatMap(({ id, element, limit }) =>
      valuesOf(element)
        .filter((value) => value.trim() === "" || value.length > limit)
        .map((value) => `${id}: ${value.length} characters, at most ${limit}`),
    );
  },
};

function headTexts(manifest: Element): readonly { readonly id: "DisplayName" | "Description"; element: Element }[] {
  return (["DisplayName", "Description"] as const).flatMap((id) =>
    manifest.children.filter(({ name }) => name === id).map((element) => ({ id, element })),
  );
}
