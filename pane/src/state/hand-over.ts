const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file over to the user, as a download of the browser: a text of JSON, or the bytes of an .xlsx. */
export function handOver(name: string, content: string | Uint8Array): void {
  const blob =
    typeof content === "string"
      ? new Blob([content], { type: "application/json" })
      : new Blob([new Uint8Array(content)], { type: workbookType });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
