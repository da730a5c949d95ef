import {
  adopt,
  campaignLimits,
  emailOf,
  isDay,
  layOutCampaign,
  makeCampaign,
  message,
  monthWords,
  nameKey,
  nearestText,
  periodWords,
  readRegister,
  schema,
  type Campaign,
  type Finding,
  type Language,
} from "@jalon/core";
import { drawWorkbook, stop } from "@jalon/files";
import { describeFinding, type DescribedFinding } from "./describe.ts";
import type { Io } from "./io.ts";
import { readOptions, textOption, type CommonOptions } from "./options.ts";
import { openFile } from "./portfolio.ts";
import { findingLines } from "./print-findings.ts";
import { sayIn } from "./say.ts";
import { refuseInputs, writeOut } from "./write-register.ts";

const flags = {
  from: { type: "string" },
  months: { type: "string" },
  zone: { type: "string" },
  owner: { type: "string" },
  english: { type: "string" },
  french: { type: "string" },
  everyone: { type: "boolean" },
} as const;

interface CampaignOptions extends CommonOptions {
  readonly register: string;
  readonly out: string;
  readonly from: string;
  readonly months: number;
  readonly zone: string | undefined;
  readonly owners: readonly string[];
  readonly everyone: boolean;
  readonly languages: Readonly<Record<string, Language>>;
}

type Values = ReturnType<typeof readOptions>["values"];

function namesIn(values: Values, option: string): readonly string[] {
  const said = textOption(values, option) ?? "";
  return said
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function languagesIn(values: Values): CampaignOptions["languages"] {
  const french = new Set(namesIn(values, "french").map(nameKey));
  const both = namesIn(values, "english").find((name) => french.has(nameKey(name)));
  if (both !== undefined) stop("cli-two-languages", { said: both });
  const spoken = (option: string, language: Language) =>
    namesIn(values, option).map((name): [string, Language] => [name, language]);
  return Object.fromEntries([...spoken("french", "fr"), ...spoken("english", "en")]);
}

function ownersIn(values: Values): readonly string[] {
  return namesIn(values, "owner").map((said) => emailOf(said) ?? stop("cli-bad-owner", { said }));
}

function monthsIn(values: Values): number {
  const said = textOption(values, "months") ?? "12";
  const months = Number(said);
  const isRight = /^\d{1,2}$/.test(said) && months >= 1 && months <= campaignLimits.months;
  return isRight ? months : stop("cli-bad-months", { said, most: campaignLimits.months });
}

function fromIn(values: Values): string {
  const said = textOption(values, "from");
  if (said === undefined) return stop("cli-campaign-needs-from");
  return /^\d{4}-\d{2}$/.test(said) && isDay(`${said}-01`)
    ? said
    : stop("cli-bad-month", { option: "--from", said });
}

function zoneIn(values: Values): string | undefined {
  const said = textOption(values, "zone");
  const zones = (schema.lists["holidayZone"] ?? []).map(({ key }) => key);
  return said === undefined || zones.includes(said) ? said : stop("cli-bad-zone", { said, zones });
}

function campaignOptions(args: readonly string[], io: Io): CampaignOptions {
  const { values, ...shared } = readOptions(args, flags, io);
  const [register, ...more] = shared.files;
  if (register === undefined) stop("cli-no-file", { command: "availability campaign" });
  if (more.length > 0) stop("cli-one-file", { command: "availability campaign" });
  if (shared.out === undefined) stop("cli-campaign-needs-out");
  return {
    ...shared,
    register,
    out: shared.out,
    from: fromIn(values),
    months: monthsIn(values),
    zone: zoneIn(values),
    owners: ownersIn(values),
    everyone: values["everyone"] === true,
    languages: languagesIn(values),
  };
}

/** Stops at a name that is no manager's: the campaign would go out in another language than was meant. */
function refuseStrangers({ blocks }: Campaign, { languages }: CampaignOptions): void {
  const managers = blocks.map(({ manager }) => manager).filter((manager) => manager !== "");
  const known = new Map(managers.map((manager) => [nameKey(manager), manager]));
  for (const [said, language] of Object.entries(languages)) {
    if (known.has(nameKey(said))) continue;
    const option = language === "fr" ? "--french" : "--english";
    const near = known.get(nearestText(nameKey(said), [...known.keys()]) ?? "");
    if (near !== undefined) stop("cli-near-manager", { option, said, near });
    stop("cli-no-such-manager", { option, said, managers });
  }
}

/** A campaign may look back, but whoever mistook the year should know it. */
function pastFindings({ months }: Campaign, { asOf, from }: CampaignOptions): readonly Finding[] {
  const count = months.filter((month) => month < asOf.slice(0, 7)).length;
  if (count === 0) return [];
  const said = message("cli-campaign-past", { count, from: monthWords(from) });
  const place = { sheet: "", row: null, column: null };
  return [{ code: said.code, severity: "warning", place, message: said }];
}

/** What `jalon availability campaign` tells. */
interface CampaignResult {
  readonly campaign: string;
  readonly months: readonly string[];
  readonly managers: readonly {
    readonly manager: string;
    readonly email: string | null;
    readonly language: Language;
    readonly zone: string;
    readonly sheet: string;
    readonly people: number;
  }[];
  readonly findings: readonly DescribedFinding[];
  readonly written: { readonly file: string };
}

function describe(
  campaign: Campaign,
  findings: readonly Finding[],
  options: CampaignOptions,
): CampaignResult {
  const source = (sheet: string) => ({ file: options.register, sheet });
  return {
    campaign: campaign.id,
    months: campaign.months,
    managers: campaign.blocks.map(({ manager, email, language, zone, sheet, people }) => {
      return { manager, email, language, zone, sheet, people: people.length };
    }),
    findings: findings.map((finding) => describeFinding(finding, source, options.language)),
    written: { file: options.out },
  };
}

function print(result: CampaignResult, { language }: CampaignOptions): string {
  const { managers, months, written } = result;
  const people = managers.reduce((sum, one) => sum + one.people, 0);
  const period = periodWords(months);
  const isLeftOut = result.findings.some(({ code }) => code === "campaign-left-out");
  const lines = [
    sayIn(language, message("cli-campaign", { managers: managers.length, people, period })),
    ...managers.map((one) =>
      sayIn(
        language,
        message("cli-campaign-manager", {
          sheet: one.sheet,
          people: one.people,
          email: one.email ?? "–",
          zone: one.zone,
        }),
      ),
    ),
    "",
    ...(result.findings.length > 0 ? [...findingLines(result.findings, language), ""] : []),
    ...(isLeftOut ? [sayIn(language, message("cli-campaign-everyone"))] : []),
    sayIn(language, message("cli-campaign-written", { name: written.file })),
  ];
  return `${lines.join("\n")}\n`;
}

/** `jalon availability campaign`: a workbook in which each manager gives the availability of their people. */
export async function campaignCommand(args: readonly string[], io: Io): Promise<number> {
  const options = campaignOptions(args, io);
  await refuseInputs(io, options.out, [options.register]);
  const file = await openFile(io, options.register, options.language);
  const { mapping } = adopt(file.workbook);
  const { register } = readRegister(file.workbook, mapping, { asOf: options.asOf, nearNames: false });
  const { zone, ...request } = options;
  const { campaign, findings } = makeCampaign(register, {
    ...request,
    preparedOn: options.asOf,
    ...(zone === undefined ? {} : { zone }),
  });
  if (campaign.blocks.length === 0) stop("cli-campaign-nobody", { name: options.register });
  if (findings.some(({ severity }) => severity === "error")) {
    const [first] = findings;
    stop(first?.code ?? "cli-campaign-nobody", first?.message.values ?? {});
  }
  refuseStrangers(campaign, options);
  await writeOut(io, options.out, await drawWorkbook(layOutCampaign(campaign), options.out));
  const result = describe(campaign, [...pastFindings(campaign, options), ...findings], options);
  io.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : print(result, options));
  return 0;
}
