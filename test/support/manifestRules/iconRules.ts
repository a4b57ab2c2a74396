import { named, type Element } from "./element";
import { pngSize } from "./pngSize";
import { resourcesOf, valuesOf } from "./resources";
import type { ManifestRule, ManifestSurroundings } from "./rule";
import { servedPath } from "./urlRules";

/** What Microsoft asks of a group's and a button's icon. */
const SIZES = [16, 32, 80];
/** The add-in's own icons in the list of add-ins, for task pane add-ins. */
const OWN = [
  { name: "IconUrl", size: 32 },
  { name: "HighResolutionIconUrl", size: 64 },
] as const;

export const iconSizes: ManifestRule = {
  code: "icon-sizes",
  breaches: (manifest) =>
    named(manifest, "Icon").flatMap((icon, at) => {
      const has = named(icon, "Image").map((image) => Number(image.attributes.get("size")));
      const twice = new Set(has.filter((size, place) => has.indexOf(size) !== place));
      return [
        ...SIZES.filter((size) => !has.includes(size)).map((size) => `icon ${at + 1} has no size ${size}`),
        ...[...twice].map((size) => `icon ${at + 1} has size ${size} twice`),
      ];
    }),
};

/** Each picture has the size that is said of it where it is used. */
export const iconFiles: ManifestRule = {
  code: "icon-files",
  breaches(manifest, surroundings) {
    const images = new Map(resourcesOf(manifest).map(({ id, element }) => [id, element]));
    const used = named(manifest, "Icon").flatMap((icon) =>
      named(icon, "Image").flatMap((image) => {
        const element = images.get(image.attributes.get("resid") ?? "");
        return element === undefined ? [] : [{ element, size: Number(image.attributes.get("size")) }];
      }),
    );
    const own = OWN.flatMap(({ name, size }) => named(manifest, name).map((element) => ({ element, size })));
    return [...own, ...used].flatMap(({ element, size }) => misfits(element, size, manifest, surroundings));
  },
};

function misfits(element: Element, size: number, manifest: Element, { served }: ManifestSurroundings): string[] {
  return valuesOf(element).flatMap((address) => {
    const path = servedPath(manifest, address);
    const bytes = served(path);
    const found = bytes === undefined ? undefined : pngSize(bytes);
    if (found?.width === size && found.height === size) return [];
    return [`${path}: ${found === undefined ? "no PNG" : `${found.width} x ${found.height}`}, said to be ${size}`];
  });
}

export const ownIcons: ManifestRule = {
  code: "own-icons",
  breaches: (manifest) =>
    OWN.filter(({ name }) => named(manifest, name).length !== 1).map(({ name }) => `${name} is missing`),
};
