import { adopt, plainSheet, type Workbook } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { cultureOfLocale } from "../src/culture-of-locale.ts";
import { openRealScript } from "./real-script.ts";
import { readThrough } from "./server-host.ts";
import { openSheets } from "./script-host.ts";

/** The locales that Google Sheets offers. */
const offered =
  "ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US es_AR es_BO es_CL es_CO es_EC es_ES es_MX es_PY es_UY es_VE fa_IR fi_FI fil_PH fr_CA fr_FR gu_IN hi_IN hr_HR hu_HU hy_AM in_ID it_IT iw_IL ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nn_NO no_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE ta_IN te_IN th_TH tr_TR uk_UA ur_PK vi_VN zh_CN zh_HK zh_TW".split(
    " ",
  );

function orderOf(name: string): string {
  const parts = new Intl.DateTimeFormat(name, { dateStyle: "short", calendar: "gregory" }).formatToParts(0);
  const letters = parts.map(({ type }) => type).filter((type) => /^(day|month|year)$/.test(type));
  return letters.map((type) => type.slice(0, 1)).join("");
}

test.each(offered)("%s writes its dates as the world's own list of languages says", (locale) => {
  const order = orderOf(locale.replace("_", "-"));
  expect(cultureOfLocale(locale)?.dateOrder ?? "year first").toBe(
    order.startsWith("y") ? "year first" : order,
  );
});

test("a spreadsheet that tells no locale tells nothing of its dates", () => {
  expect(cultureOfLocale("")).toBeUndefined();
});

describe("dates of which nothing in the sheet says which comes first", () => {
  const headings = ["Code", "Project name", "Start date"];
  const rows = ["03/04/2026", "05/06/2026", "07/08/2026"].map((said, at) => [
    `P-${at}`,
    `Projet ${at}`,
    said,
  ]);
  const workbook: Workbook = {
    source: "x",
    names: [],
    sheets: [plainSheet("Projects", [headings, ...rows])],
  };

  test.each([
    { locale: "en_US", want: { name: "en-US", dateOrder: "mdy" }, order: "mdy" },
    { locale: "fr_FR", want: { name: "fr-FR", dateOrder: "dmy" }, order: "dmy" },
    { locale: "sv_SE", want: undefined, order: "dmy" },
  ])("are read in the order of the spreadsheet's locale, $locale", async ({ locale, want, order }) => {
    const script = openRealScript(workbook, { locale });
    const through = (await readThrough(script)).workbook;
    const direct = await openSheets(workbook, { locale }).host.readWorkbook();
    expect([through.culture, direct.culture]).toEqual([want, want]);
    const columns = adopt(through).mapping.tables.flatMap((table) => table.columns);
    expect(columns.find(({ heading }) => heading === "Start date")?.reading).toMatchObject({
      dateOrder: order,
    });
  });
});
