/// <reference types="office-js" />

/** What is needed of the `Excel` object: Excel's own, or one over an emulated workbook. */
export interface ExcelGateway {
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  createWorkbook(base64?: string): Promise<void>;
}
