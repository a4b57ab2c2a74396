import { ExcelError, invalidArgument } from "../excelError";
import { HostObject, type Property } from "../hostObject";
import { quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import { assertWritable, type Session } from "../session";
import type { Wire } from "../wire";

interface Store {
  readonly type: string;
  readonly place: string;
  readonly get: (key: string) => Wire | undefined;
  readonly set: (key: string, value: Wire) => void;
  readonly delete: (key: string) => void;
  readonly keys: () => readonly string[];
  /** Says what a value may be. */
  readonly accepts: (value: Wire) => boolean;
  readonly longestKey: number;
}

/** `Workbook.settings` (ExcelApi 1.4): kept in the file, per add-in; adding a key twice replaces its value. */
export function settingsObject(session: Session): HostObject {
  const { settings } = session.workbook;
  return collection(session, {
    ...mapStore(settings),
    type: "Setting",
    place: "settings",
    accepts: (value) => value !== null,
    longestKey: Infinity,
  });
}

/** `Worksheet.customProperties` (ExcelApi 1.12): texts; keys "limited to 255 characters", without regard to case. */
export function customPropertiesObject(session: Session, sheet: EmulatedSheet): HostObject {
  return collection(session, {
    ...mapStore(sheet.customProperties as Map<string, Wire>),
    type: "WorksheetCustomProperty",
    place: quotedSheetName(sheet.name),
    accepts: (value) => typeof value === "string",
    longestKey: 255,
  });
}

/** `DocumentProperties.custom` (ExcelApi 1.7). */
export function documentCustomObject(session: Session): HostObject {
  const { customProperties } = session.workbook;
  return collection(session, {
    ...mapStore(customProperties),
    type: "CustomProperty",
    place: "properties.custom",
    accepts: (value) => ["string", "number", "boolean"].includes(typeof value),
    longestKey: 255,
  });
}

function mapStore(map: Map<string, Wire>): Pick<Store, "get" | "set" | "delete" | "keys"> {
  const known = (key: string): string => [...map.keys()].find((k) => k.toLowerCase() === key.toLowerCase()) ?? key;
  return {
    get: (key) => map.get(known(key)),
    set: (key, value) => void map.set(known(key), value),
    delete: (key) => void map.delete(known(key)),
    keys: () => [...map.keys()],
  };
}

function collection(session: Session, store: Store): HostObject {
  const item = (key: string): HostObject => keyedValue(session, store, key);
  const found = (key: unknown): HostObject | null => (store.get(String(key)) === undefined ? null : item(String(key)));
  const write = (key: unknown, value: unknown): HostObject => {
    assertWritable(session);
    if (typeof key !== "string" || key === "" || key.length > store.longestKey) throw invalidArgument();
    if (value === undefined || !store.accepts(value as Wire)) throw invalidArgument();
    store.set(key, value as Wire);
    return item(key);
  };
  return new HostObject(`${store.type}Collection`, {
    place: store.place,
    item: (key) => found(key) ?? missing(),
    items: () => store.keys().map(item),
    methods: {
      add: write,
      getCount: () => store.keys().length,
      getItemOrNullObject: found,
      deleteAll: () => {
        assertWritable(session);
        for (const key of store.keys()) store.delete(key);
      },
    },
  });
}

function keyedValue(session: Session, store: Store, key: string): HostObject {
  const value: Property = {
    get: () => store.get(key) ?? missing(),
    set: (changed) => {
      assertWritable(session);
      if (!store.accepts(changed)) throw invalidArgument();
      store.set(key, changed);
    },
  };
  return new HostObject(store.type, {
    place: `${store.place}[${key}]`,
    identity: { Id: key },
    properties: { key: { get: () => key }, value },
    methods: {
      delete: () => {
        assertWritable(session);
        store.delete(key);
      },
    },
  });
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
