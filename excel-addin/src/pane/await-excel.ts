/** What came of waiting for Excel: it is there, its library could not be loaded, nothing is heard of it, or the page is not in Excel at all. */
export type Arrival = "here" | "blocked" | "silent" | "elsewhere";

const patientMilliseconds = 8_000;

/** Tells what comes of waiting for Excel. After silence Excel may still come: then it is told again. */
export function awaitExcel(tell: (arrival: Arrival) => void, patience = patientMilliseconds): void {
  const timer = setTimeout(() => tell("silent"), patience);
  const end = (arrival: Arrival) => {
    clearTimeout(timer);
    tell(arrival);
  };
  void libraryLoaded().then(async (isLoaded) => {
    if (!isLoaded) return end("blocked");
    const { host } = await Office.onReady();
    end(host === Office.HostType.Excel ? "here" : "elsewhere");
  });
}

/** Waits for the script of Microsoft's library; false when the page is complete without it. */
function libraryLoaded(): Promise<boolean> {
  const isThere = () => "Office" in globalThis;
  return new Promise((resolve) => {
    if (isThere() || document.readyState === "complete") return resolve(isThere());
    const settle = () => resolve(isThere());
    document.getElementById("office-library")?.addEventListener("load", settle);
    addEventListener("load", settle);
  });
}
