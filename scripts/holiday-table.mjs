import Holidays from "date-holidays";

const [firstYear, lastYear] = [2020, 2040];

/**
 * Each zone by its key in Jalon, and its country and region in date-holidays; with the types of day that nobody works.
 * @type {readonly (readonly [zone: string, country: string, region?: string])[]}
 */
const zones = [
  ["FR", "FR"],
  ["FR-AM", "FR", "67"],
  ["FR-GP", "FR", "GP"],
  ["FR-MQ", "FR", "MQ"],
  ["FR-GF", "FR", "GF"],
  ["FR-RE", "FR", "RE"],
  ["FR-YT", "FR", "YT"],
  ["BE", "BE"],
  ["LU", "LU"],
  ["CH-GE", "CH", "GE"],
  ["CH-VD", "CH", "VD"],
  ["CH-VS", "CH", "VS"],
  ["CH-NE", "CH", "NE"],
  ["CH-FR", "CH", "FR"],
  ["CH-JU", "CH", "JU"],
  ["CH-BE", "CH", "BE"],
  ["CH-BS", "CH", "BS"],
  ["CH-ZH", "CH", "ZH"],
  ["CH-TI", "CH", "TI"],
  ["CA-QC", "CA", "QC"],
  ["CA-ON", "CA", "ON"],
  ["GB-ENG", "GB", "ENG"],
  ["GB-SCT", "GB", "SCT"],
  ["GB-NIR", "GB", "NIR"],
  ["IE", "IE"],
  ["US", "US"],
  ["DE", "DE"],
  ["NL", "NL"],
];

/** @param {string} day */
const isWeekday = (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** @param {string} country @param {string | undefined} region @param {number} year */
function holidaysOf(country, region, year) {
  const holidays = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const days = holidays
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => day.startsWith(`${year}-`) && isWeekday(day));
  return [...new Set(days)].sort().map((day) => day.slice(5, 7) + day.slice(8, 10));
}

/** @param {string} country @param {string | undefined} region */
function lineOf(country, region) {
  const years = [];
  for (let year = firstYear; year <= lastYear; year += 1)
    years.push(holidaysOf(country, region, year).join(" "));
  return years.join("|");
}

/** The page that core reads public holidays from: those that fall on a Monday to a Friday. */
export function holidayTable() {
  const lines = zones.map(([zone, country, region]) => {
    const key = /^\w+$/.test(zone) ? zone : `"${zone}"`;
    const apart = key.length < 3 ? " " : "\n    "; // as the formatter has it
    return `  ${key}:${apart}"${lineOf(country, region)}",\n`;
  });
  return [
    "// Made by `npm run generate` from date-holidays (its data: CC BY 3.0, https://github.com/commenthol/date-holidays).\n\n",
    `/** First and last year of the table. */\nexport const holidayYears = { first: ${firstYear}, last: ${lastYear} } as const;\n\n`,
    "/** Public holidays that fall on a Monday to a Friday, by zone: years apart by `|`, each a list of month and day (`0714`). */\n",
    "export const holidayTable: Readonly<Record<string, string>> = {\n",
    ...lines,
    "};\n",
  ].join("");
}
