import { named, within, type Element } from "./element";
import { valuesOf } from "./resources";
import type { ManifestRule } from "./rule";

const LOCAL = /^(?:(?:.*\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::(?:1|ffff:7f.*)?\])$/;

/** Every address of a manifest: those of the head and those of the resources. */
function addressesOf(manifest: Element): readonly string[] {
  return [...within(manifest)]
    .filter(({ name }) => /Url$|^SourceLocation$|^Image$/.test(name))
    .flatMap((element) => valuesOf(element));
}

function urlsOf(manifest: Element): readonly URL[] {
  return addressesOf(manifest).flatMap((address) => (URL.canParse(address) ? [new URL(address)] : []));
}

export const httpsOnly: ManifestRule = {
  code: "https-only",
  breaches: (manifest) =>
    addressesOf(manifest)
      .filter((address) => !address.startsWith("https://") || !URL.canParse(address))
      .map((address) => `${address} is no https address`),
};

/** Everything comes from where the add-in is: nothing is fetched from, or shown of, anybody else. */
export const oneHost: ManifestRule = {
  code: "one-host",
  breaches(manifest) {
    const hosts = new Set(urlsOf(manifest).map(({ host }) => host));
    const domains = named(manifest, "AppDomain").map(({ text }) => text);
    return [
      ...(hosts.size > 1 ? [`addresses on ${[...hosts].join(", ")}`] : []),
      ...domains.map((domain) => `AppDomain ${domain}`),
    ];
  },
};

export const noLocalAddress: ManifestRule = {
  code: "no-local-address",
  breaches: (manifest, { production }) =>
    production
      ? [...new Set(urlsOf(manifest).map(({ hostname }) => hostname))].filter((hostname) => LOCAL.test(hostname))
      : [],
};

/** The path of an address below that of the pane: the root of what is served. */
export function servedPath(manifest: Element, address: string): string {
  const pane = named(manifest, "DefaultSettings").flatMap((one) => named(one, "SourceLocation"))[0];
  const [page = address] = pane === undefined ? [] : valuesOf(pane);
  if (!URL.canParse(page)) return address;
  const root = new URL(".", page).href;
  return address.startsWith(root) ? address.slice(root.length) : address;
}

export const addressIsServed: ManifestRule = {
  code: "address-is-served",
  breaches: (manifest, { served }) =>
    [...new Set(urlsOf(manifest).map(({ href }) => servedPath(manifest, href)))]
      .filter((path) => served(path) === undefined)
      .map((path) => `${path} is not there`),
};
