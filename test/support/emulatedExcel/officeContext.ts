/** Of `Office.context` only what an add-in may ask before it runs: requirement sets, platform and languages. */
export interface OfficeContext {
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  readonly platform: "OfficeOnline" | "PC";
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** The channel that Microsoft's client sends its requests through (`OfficeExtension.HostBridge`). */
export interface ClientBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost?: (message: string) => void;
}
