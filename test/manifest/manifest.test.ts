import { AddressRefused, manifestFor, readAddress } from "../../scripts/addInAddress";
import { named, parseManifest } from "../support/manifestRules/element";
import { MANIFEST_RULES, manifestBreaches } from "../support/manifestRules/manifestRules";
import { DEVELOPMENT_SURROUNDINGS, MANIFEST } from "./surroundings";

const PRODUCTION = { ...DEVELOPMENT_SURROUNDINGS, production: true };

describe("the manifest", () => {
  it("keeps every rule on a development machine", () => {
    expect(manifestBreaches(MANIFEST, DEVELOPMENT_SURROUNDINGS)).toEqual([]);
  });

  it.each(["https://spj.contoh.go.id", "https://contoh.go.id:8443/keuangan/spj/"])(
    "keeps every rule at %s",
    (address) => {
      const manifest = manifestFor(MANIFEST, readAddress(address));
      expect(manifestBreaches(manifest, PRODUCTION)).toEqual([]);
      expect(manifest).not.toContain("localhost");
      expect(manifest).toContain(`"${address.replace(/\/$/, "")}/pane.html"`);
    },
  );

  it("never changes its id: Excel would take it for another add-in", () => {
    expect(parseManifest(MANIFEST).children[0]?.text).toBe("23ef6d73-1f85-4937-bd95-05a00db12ce0");
  });
});

/** One edit each of the good manifest, and what must be said of it: nothing more, nothing less. */
const BAD: readonly (readonly [rule: string, find: string, put: string, said: readonly string[]])[] = [
  ["task-pane-app", 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', ["types ContentApp, VersionOverridesV1_0"]],
  ["guid", "23ef6d73-1f85-4937", "23ef6d73-1f85-9937", ["Id is 23ef6d73-1f85-9937-bd95-05a00db12ce0"]],
  ["version", "<Version>0.1.0.0<", "<Version>0.1<", ["Version is 0.1"]],
  [
    "order",
    "<Version>0.1.0.0</Version>\n  <ProviderName>SPJ Rapi</ProviderName>",
    "<ProviderName>SPJ Rapi</ProviderName>\n  <Version>0.1.0.0</Version>",
    ["OfficeApp: Version stands in the wrong place"],
  ],
  [
    "order",
    '<Title resid="Export.Label" />\n                    <Description resid="Export.Tip" />',
    '<Description resid="Export.Tip" />\n                    <Title resid="Export.Label" />',
    ["Supertip: Title stands in the wrong place"],
  ],
  [
    "namespaces",
    "http://schemas.microsoft.com/office/appforoffice/1.1",
    "http://schemas.microsoft.com/office/appforoffice/9.9",
    ["OfficeApp: xmlns is http://schemas.microsoft.com/office/appforoffice/9.9"],
  ],
  [
    "namespaces",
    "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    "http://schemas.microsoft.com/office/mailappversionoverrides",
    ["VersionOverrides: xmlns is http://schemas.microsoft.com/office/mailappversionoverrides"],
  ],
  [
    "namespaces",
    "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    "http://x",
    ["OfficeApp: bt is http://x"],
  ],
  ["version", "<Version>0.1.0.0<", "<Version>99999.0.0.0<", ["Version is 99999.0.0.0"]],
  ["version", "<Version>0.1.0.0<", "<Version>0.0.0.0<", ["Version is 0.0.0.0"]],
  ["members", "<ProviderName>SPJ Rapi</ProviderName>", "", ["OfficeApp: ProviderName 0 times"]],
  ["members", "<DisplayName", "<Name", ["OfficeApp: DisplayName 0 times", "OfficeApp: Name is not known here"]],
  [
    "members",
    "<Description DefaultValue",
    "<About DefaultValue",
    ["OfficeApp: Description 0 times", "OfficeApp: About is not known here"],
  ],
  ["members", "<ProviderName>", "<Version>0.1.0.0</Version><ProviderName>", ["OfficeApp: Version 2 times"]],
  [
    "members",
    "</Resources>",
    "</Resources><Resources/>",
    [
      "VersionOverrides: Resources 2 times",
      "Resources: Images 0 times",
      "Resources: Urls 0 times",
      "Resources: ShortStrings 0 times",
      "Resources: LongStrings 0 times",
    ],
  ],
  [
    "members",
    "<VersionOverrides",
    "<Permissions>ReadWriteDocument</Permissions><VersionOverrides",
    ["OfficeApp: Permissions 2 times"],
  ],
  ["members", '<FunctionFile resid="Pane.Url" />', "", ["DesktopFormFactor: FunctionFile 0 times"]],
  ["members", '<Label resid="Review.Label" />', "", ["Control: Label 0 times"]],
  [
    "members",
    '<TaskpaneId>SpjRapi.Pane</TaskpaneId>\n                    <SourceLocation resid="Pane.Url" />',
    "<TaskpaneId>SpjRapi.Pane</TaskpaneId>",
    ["Action: SourceLocation 0 times"],
  ],
  [
    "order",
    '<TaskpaneId>SpjRapi.Pane</TaskpaneId>\n                    <SourceLocation resid="Pane.Url" />',
    '<SourceLocation resid="Pane.Url" /><TaskpaneId>SpjRapi.Pane</TaskpaneId>',
    ["Action: TaskpaneId stands in the wrong place"],
  ],
  [
    "members",
    '<Page>\n              <SourceLocation resid="Pane.Url" />\n            </Page>',
    "",
    ["ExtensionPoint: Page 0 times"],
  ],
  [
    "members",
    '<Sets DefaultMinVersion="1.1">',
    '<Set Name="ExcelApi" MinVersion="1.13" /><Sets DefaultMinVersion="1.1">',
    ["Requirements: Set is not known here"],
  ],
  [
    "order",
    "<Script>",
    '<Namespace resid="Functions.Namespace" /><Script>',
    ["ExtensionPoint: Script", "ExtensionPoint: Page", "ExtensionPoint: Metadata"].map(
      (one) => `${one} stands in the wrong place`,
    ),
  ],
  [
    "attributes",
    'xsi:type="Button" id="SpjRapi.Export"',
    'xsi:type="Knopf" id="SpjRapi.Export"',
    ["Control: type Knopf"],
  ],
  ["attributes", 'xsi:type="Button" id="SpjRapi.Export"', 'id="SpjRapi.Export"', ["Control: type is missing"]],
  ["attributes", 'xsi:type="Button" id="SpjRapi.Export"', 'xsi:type="Button"', ["Control: id is missing"]],
  ["attributes", '<Group id="SpjRapi.Group">', "<Group>", ["Group: id is missing"]],
  ["attributes", 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', ["Action: type ShowPane"]],
  ["attributes", 'OfficeTab id="TabHome"', 'OfficeTab id="TabRumah"', ["OfficeTab: id TabRumah"]],
  [
    "attributes",
    "PrimaryCommandSurface",
    "PrimaryCommandSurfaces",
    ["DesktopFormFactor/ExtensionPoint: type PrimaryCommandSurfaces"],
  ],
  [
    "attributes",
    'xsi:type="CustomFunctions"',
    'xsi:type="CustomFunction"',
    ["AllFormFactors/ExtensionPoint: type CustomFunction"],
  ],
  [
    "attributes",
    '<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png" />',
    '<bt:Image id="Icon.16" />',
    ["Icon.16: DefaultValue is missing"],
  ],
  ["attributes", 'DefaultMinVersion="1.1"', 'DefaultMinVersion="x"', ["Sets: DefaultMinVersion x"]],
  [
    "attributes",
    "<ProviderName>SPJ Rapi<",
    `<ProviderName>${"P".repeat(126)}<`,
    ["ProviderName: 126 characters, at most 125"],
  ],
  ["attributes", "SpjRapi.Pane<", `${"P".repeat(126)}<`, ["TaskpaneId: 126 characters, at most 125"]],
  [
    "requirements",
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    '<Set Name="SharedRuntime" MinVersion="9.9" /><Set Name="SharedRuntime" MinVersion="1.1" />',
    ["SharedRuntime is required twice"],
  ],
  ["namespace-is-one", 'DefaultValue="SPJ" />', 'DefaultValue="SPJ." />', ["namespaces SPJ."]],
  ["namespace-is-one", 'DefaultValue="SPJ" />', 'DefaultValue="SPJ1" />', ["namespaces SPJ1"]],
  ["only-excel", '<Host Name="Workbook" />', '<Host Name="Document" />', ["hosts Document, Workbook"]],
  ["requirements", 'MinVersion="1.13"', 'MinVersion="1.14"', ["ExcelApi 1.14, wanted 1.13"]],
  [
    "requirements",
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    '<Set Name="DialogApi" MinVersion="1.1" />',
    ["SharedRuntime is not required, wanted 1.1", "DialogApi 1.1, wanted not at all"],
  ],
  ["permissions", ">ReadWriteDocument<", ">ReadDocument<", ["Permissions are ReadDocument"]],
  ["support-url", '<SupportUrl DefaultValue="https://localhost:3000/bantuan.html" />', "", ["SupportUrl is missing"]],
  [
    "own-icons",
    '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png" />',
    "",
    ["HighResolutionIconUrl is missing"],
  ],
  [
    "https-only",
    '"https://localhost:3000/functions.js"',
    '"http://localhost:3000/functions.js"',
    ["http://localhost:3000/functions.js is no https address"],
  ],
  [
    "one-host",
    "<Hosts>\n    <Host Name",
    "<AppDomains><AppDomain>https://contoh.org</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name",
    ["AppDomain https://contoh.org"],
  ],
  ["address-is-served", "/functions.en.json", "/functions.eng.json", ["functions.eng.json is not there"]],
  [
    "resid-resolves",
    'resid="Export.Tip"',
    'resid="Review.Label"',
    ["Supertip/Description: Review.Label is not among LongStrings"],
  ],
  [
    "resid-is-used",
    '<bt:Url id="Help.Url"',
    '<bt:Url id="Home.Url" DefaultValue="https://localhost:3000/pane.html" /><bt:Url id="Help.Url"',
    ["Home.Url of Urls is used nowhere"],
  ],
  [
    "resid-length",
    "Functions.Namespace",
    "Functions.Namespace.For.All.Places",
    ["Functions.Namespace.For.All.Places has 34 characters"],
  ],
  ["unique-ids", 'id="SpjRapi.Export"', 'id="SpjRapi.Review"', ["SpjRapi.Review is there twice"]],
  [
    "commands-exist",
    ">exportResult<",
    ">export<",
    ["export is not registered in the code", "exportResult has no button"],
  ],
  ["shared-runtime", 'lifetime="long"', 'lifetime="short"', ["the runtime is not long-lived"]],
  [
    "shared-runtime",
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="Help.Url" />',
    ["pages Pane.Url, Help.Url"],
  ],
  ["shared-runtime", '<Runtime resid="Pane.Url" lifetime="long" />', "", ["0 runtimes"]],
  ["one-pane", "<TaskpaneId>SpjRapi.Pane</TaskpaneId>", "", ["1 panes, ids "]],
  [
    "icon-sizes",
    '<bt:Image size="80" resid="Icon.80" />',
    '<bt:Image size="64" resid="Icon.80" />',
    ["icon 1 has no size 80", "icon 2 has no size 80"],
  ],
  [
    "icon-sizes",
    '<bt:Image size="80" resid="Icon.80" />',
    '<bt:Image size="80" resid="Icon.80" /><bt:Image size="80" resid="Icon.80" />',
    ["icon 1 has size 80 twice", "icon 2 has size 80 twice"],
  ],
  [
    "https-only",
    '<SourceLocation DefaultValue="https://localhost:3000/pane.html" />',
    '<SourceLocation DefaultValue="" />',
    [" is no https address"],
  ],
  ["icon-files", "/assets/ekspor-80.png", "/assets/ekspor-64.png", ["assets/ekspor-64.png: 64 x 64, said to be 80"]],
  ["icon-files", "/assets/icon-64.png", "/bantuan.html", ["bantuan.html: no PNG, said to be 64"]],
  ["default-locale", ">id-ID<", ">id<", ["DefaultLocale is id"]],
  [
    "both-languages",
    '<Override Locale="en-US" Value="SPJ Rapi" />\n  </DisplayName>',
    "</DisplayName>",
    ["DisplayName: overrides for no language"],
  ],
  [
    "both-languages",
    'Locale="en-US" Value="Export"',
    'Locale="en-GB" Value="Export"',
    ["Export.Label: overrides for en-GB"],
  ],
  [
    "both-languages",
    '<bt:Override Locale="en-US" Value="https://localhost:3000/functions.en.json" />',
    "",
    ["Functions.Metadata.Url: overrides for no language"],
  ],
  [
    "namespace-is-one",
    '<bt:String id="Functions.Namespace" DefaultValue="SPJ" />',
    '<bt:String id="Functions.Namespace" DefaultValue="SPJ"><bt:Override Locale="en-US" Value="ACC" /></bt:String>',
    ["namespaces SPJ, ACC"],
  ],
  [
    "text-lengths",
    'Value="Check now"',
    'Value="Check the whole workbook now"',
    ["Review.Label: 28 characters, at most 24"],
  ],
  [
    "text-lengths",
    'Value="Opens the pane of SPJ Rapi beside the workbook."',
    'Value=" "',
    ["OpenPane.Tip: 1 characters, at most 250"],
  ],
];

describe("a bad manifest", () => {
  it.each(BAD)("breaks %s: %s", (rule, find, put, said) => {
    expect(MANIFEST).toContain(find);
    const bad = MANIFEST.replaceAll(find, put);
    // Elements may take others' places with them: an address that is gone is also not https.
    const breaches = manifestBreaches(bad, DEVELOPMENT_SURROUNDINGS).filter((one) => one.startsWith(`${rule}: `));
    expect(breaches).toEqual(said.map((one) => `${rule}: ${one}`));
  });

  it("shows addresses of a development machine in a build for an address", () => {
    expect(manifestBreaches(MANIFEST, PRODUCTION)).toEqual(["no-local-address: localhost"]);
  });

  it("shows a second host", () => {
    const bad = MANIFEST.replace("https://localhost:3000/functions.js", "https://contoh.go.id/functions.js");
    expect(manifestBreaches(bad, DEVELOPMENT_SURROUNDINGS)).toContain(
      "one-host: addresses on localhost:3000, contoh.go.id",
    );
  });

  it("is there for every rule", () => {
    const tried = new Set([...BAD.map(([rule]) => rule), "no-local-address"]);
    expect(MANIFEST_RULES.map(({ code }) => code).filter((code) => !tried.has(code))).toEqual([]);
  });

  it("is not read at all where it is not well-formed", () => {
    expect(() => parseManifest(MANIFEST.replace("</OfficeApp>", ""))).toThrow();
  });
});

describe("an address for the add-in", () => {
  it.each(["a&b", "$&", "$1", "a'b", "a;b"])("may hold signs that mean something to XML or to us: %s", (folder) => {
    const manifest = manifestFor(MANIFEST, readAddress(`https://contoh.go.id/${folder}/`));
    expect(manifestBreaches(manifest, PRODUCTION)).toEqual([]);
    const [pane] = named(parseManifest(manifest), "SourceLocation");
    expect(pane?.attributes.get("DefaultValue")).toBe(`https://contoh.go.id/${folder}/pane.html`);
  });

  it("gets a slash at its end", () => {
    expect(readAddress("https://spj.contoh.go.id/rapi")).toBe("https://spj.contoh.go.id/rapi/");
  });

  it.each([
    ["spj.contoh.go.id", "bukan alamat web"],
    ["", "bukan alamat web"],
    ["http://spj.contoh.go.id", "hanya menerima alamat https"],
    ["ftp://spj.contoh.go.id", "hanya menerima alamat https"],
    ["https://localhost:3000", "hanya dikenal komputer ini sendiri"],
    ["https://spj.localhost/", "hanya dikenal komputer ini sendiri"],
    ["https://127.0.0.1", "hanya dikenal komputer ini sendiri"],
    ["https://[::1]/", "hanya dikenal komputer ini sendiri"],
    ["https://ani:rahasia@contoh.go.id", "nama pengguna atau kata sandi"],
    ["https://contoh.go.id/?versi=1", '"?" atau "#"'],
    ["https://contoh.go.id/?", '"?" atau "#"'],
    ["https://contoh.go.id/#", '"?" atau "#"'],
    ["https://localhost./", "hanya dikenal komputer ini sendiri"],
    ["https://[::ffff:127.0.0.1]/", "hanya dikenal komputer ini sendiri"],
    ["https://127.1/", "hanya dikenal komputer ini sendiri"],
    ["https://contoh.go.id/rapi/pane.html", "alamat foldernya saja"],
  ])("is refused with a sentence: %s", (address, sentence) => {
    expect(() => readAddress(address)).toThrow(AddressRefused);
    expect(() => readAddress(address)).toThrow(sentence);
  });
});
