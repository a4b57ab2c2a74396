/** What travels between Microsoft's client and the workbook: plain JSON. */
export type Wire = null | boolean | number | string | readonly Wire[] | { readonly [key: string]: Wire };

/** One message of the client's bridge: `type` 1 asks, 2 answers, 3 tells of events. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** `ActionType`: 1 instantiates, 2 loads, 3 calls a method, 4 sets a property, 5 traces. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** `ObjectPathType`: 1 root, 3 result of a method, 4 property, 5 item, 6 kept reference, 7 null object. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Objects among the arguments stand in `ReferencedObjectPathIds` at the same index (0: none). */
export interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Wire }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}
