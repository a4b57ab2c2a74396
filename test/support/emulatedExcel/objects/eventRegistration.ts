import type { Answer, Argument } from "../hostObject";
import type { Session } from "../session";

/** Event types as the client numbers them; the target is a sheet's id or `Workbook`. */
export const EVENT_TYPES = { DataChanged: 10, Activated: 11, Deactivated: 12, Added: 13, Deleted: 15 } as const;

export type EventName = keyof typeof EVENT_TYPES;

/** `_RegisterDataChangedEvent` and `_Unregister...`, which the client calls when a handler is added or removed. */
export function eventRegistration(
  session: Session,
  target: string,
  names: readonly EventName[],
): Readonly<Record<string, (...args: Argument[]) => Answer>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const key = `${EVENT_TYPES[name]}:${target}`;
      return [
        [`_Register${name}Event`, () => void session.listening.add(key)],
        [`_Unregister${name}Event`, () => void session.listening.delete(key)],
      ];
    }),
  );
}
