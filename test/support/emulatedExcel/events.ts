import { EVENT_TYPES, type EventName } from "./objects/eventRegistration";
import { areaAddress, parseArea } from "./model/address";
import { rangeObject } from "./objects/rangeObject";
import type { Change, Session } from "./session";
import type { Wire } from "./wire";

/** Category of the events of a workbook. */
const CATEGORY = 65_536;

const NAMES: Readonly<Record<Change["kind"], EventName>> = {
  changed: "DataChanged",
  added: "Added",
  deleted: "Deleted",
  activated: "Activated",
  deactivated: "Deactivated",
};

/** Entries of type 3 messages for what happened since the last call, for each event that the add-in asked for. */
export function eventMessages(session: Session): Wire[] {
  const changes = session.changes.splice(0);
  if (!session.enableEvents) return [];
  return changes.flatMap((change) => {
    const type = EVENT_TYPES[NAMES[change.kind]];
    return ["Workbook", change.sheet.id]
      .filter((target) => session.listening.has(`${type}:${target}`))
      .map((targetId) => ({
        messageCategory: CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify(detail(session, change)),
      }));
  });
}

function detail(session: Session, change: Change): Wire {
  const source = change.remote ? "Remote" : "Local";
  if (change.kind !== "changed") return { source, worksheetId: change.sheet.id };
  const found = parseArea(change.address);
  const referenceId = `event-${session.workbook.newId()}`;
  if (found !== undefined && !change.sheet.deleted) {
    session.references.set(referenceId, rangeObject(session, change.sheet, found));
  }
  return {
    changeType: "RangeEdited",
    source,
    worksheetId: change.sheet.id,
    address: found === undefined ? change.address : areaAddress(found),
    referenceId,
    triggerSource: "Unknown",
  };
}
