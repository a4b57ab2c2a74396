import { Batch, ConnectionCut } from "./batch";
import { ExcelError } from "./excelError";
import { eventMessages } from "./events";
import type { Faults } from "./faults";
import type { ClientBridge } from "./officeContext";
import type { Session } from "./session";
import type { BridgeRequest, Wire } from "./wire";

/** Of the request's flags: wait until the person leaves the cell instead of failing (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

export interface Counters {
  requests: number;
  bytesSent: number;
  bytesReceived: number;
  largestRequest: number;
  largestResponse: number;
  actions: number;
  /** The most requests that were under way at once; 1 where every `sync` waited for the one before. */
  mostAtOnce: number;
}

/** The host's end of the client's channel: takes requests one by one, answers, and tells of events. */
export class ExcelBridge implements ClientBridge {
  onMessageFromHost?: (message: string) => void;
  readonly counters: Counters = {
    requests: 0,
    bytesSent: 0,
    bytesReceived: 0,
    largestRequest: 0,
    largestResponse: 0,
    actions: 0,
    mostAtOnce: 0,
  };
  private readonly numbers = { next: 1 };
  private underWay = 0;
  private editing = false;
  private readonly waiting: (() => void)[] = [];
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly faults: Faults,
  ) {}

  sendMessageToHost(message: string): void {
    const sync = ++this.counters.requests;
    const bytes = byteLength(message);
    this.counters.bytesSent += bytes;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, bytes);
    this.counters.mostAtOnce = Math.max(this.counters.mostAtOnce, ++this.underWay);
    const request = JSON.parse(message) as BridgeRequest;
    // A hung request must not hold up the ones after it: only the work on the workbook stands in line.
    this.line = this.line.then(() => this.take(request, sync, bytes));
  }

  /** A person starts typing in a cell. */
  startCellEdit(): void {
    this.editing = true;
  }

  /** The person leaves the cell: what waited is done now. */
  async endCellEdit(): Promise<void> {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
    await this.line;
  }

  /** Tells the add-in of changes that didn't come from it. */
  sendEvents(): void {
    for (const entry of eventMessages(this.session)) {
      this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    }
  }

  private async take(request: BridgeRequest, sync: number, bytes: number): Promise<void> {
    await this.faults.announce(sync);
    const hang = this.faults.startSync(sync);
    if (this.editing) {
      if (((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) === 0) {
        this.refuse(request.id, "InvalidOperationInCellEditMode");
        return;
      }
      void new Promise<void>((go) => this.waiting.push(go)).then(() =>
        this.answer(request, sync, bytes, hang !== undefined),
      );
      return;
    }
    if (hang === "nothing") return;
    this.answer(request, sync, bytes, hang !== undefined);
  }

  private answer(request: BridgeRequest, sync: number, bytes: number, hangs: boolean): void {
    if (bytes > this.session.limits.requestBytes) {
      this.refuse(request.id, "RequestPayloadSizeLimitExceeded");
      return;
    }
    const body = this.carryOut(request, sync);
    this.counters.actions = this.numbers.next - 1;
    if (hangs) return;
    if (body === undefined) {
      this.refuse(request.id, "ConnectionFailure");
      return;
    }
    const text = JSON.stringify(body);
    // The limit strikes on the way back: everything in the request has been done.
    if (byteLength(text) > this.session.limits.responseBytes)
      this.refuse(request.id, "ResponsePayloadSizeLimitExceeded");
    else this.deliver(request.id, 200, text);
    this.sendEvents();
  }

  private carryOut(request: BridgeRequest, sync: number): unknown {
    try {
      return new Batch(this.session, request.message.body, sync, this.faults, this.numbers).run();
    } catch (error) {
      if (error instanceof ConnectionCut) return undefined;
      throw error;
    }
  }

  private refuse(id: number, code: string): void {
    const { message } = new ExcelError(code);
    const error: Wire = { error: { code, message } };
    this.deliver(id, 400, JSON.stringify(error));
  }

  private deliver(id: number, statusCode: number, body: string): void {
    this.underWay--;
    const message = `{"id":${id},"type":2,"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`;
    const bytes = byteLength(message);
    this.counters.bytesReceived += bytes;
    this.counters.largestResponse = Math.max(this.counters.largestResponse, bytes);
    this.onMessageFromHost?.(message);
  }
}

const ENCODER = new TextEncoder();

function byteLength(text: string): number {
  return ENCODER.encode(text).length;
}
