const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook over to the user, as a download of the browser. */
export function handOver(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
