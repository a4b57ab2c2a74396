/// <reference types="office-js" />

/** Whether this page runs beside a workbook in Excel; false in a plain browser tab. Waits until Office is ready. */
export async function isExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
