import type { ExcelHost } from "../excel-host/excel-host.ts";
import type { Settings } from "./settings.ts";

/** A window of the add-in's, as far as the page that plays Excel reaches into it. */
export type OfficeWindow = Window & { _richApiNativeBridge?: unknown };

/** The dialog that the pane has open. */
export interface DialogSide {
  /** Shows a page in a dialog. */
  open(address: string): void;
  close(): void;
  /** Told what the dialog says to the pane. */
  toPane: ((message: string) => void) | null;
  /** Told what the pane says to the dialog. */
  toDialog: ((message: string) => void) | null;
  /** Told when the user closes the dialog. */
  closed: (() => void) | null;
}

const dialogEvent = 10;
const parentEvent = 12;
const closedByUser = 12006;

/** Colours of Office, as numbers: its library makes them `#rrggbb`. */
const officeThemes = {
  light: { body: 0xffffff, text: 0x242424, control: 0xf5f5f5 },
  dark: { body: 0x262626, text: 0xffffff, control: 0x3b3b3b },
} as const;

function themeText(theme: Settings["theme"]): string {
  if (theme === "unsaid") return "null";
  const { body, text, control } = officeThemes[theme];
  return JSON.stringify({
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: text,
  });
}

function supportedSets(level: number): string {
  return JSON.stringify({
    excelapi: `1.${level}`,
    sharedruntime: "1.2",
    dialogapi: "1.2",
    ribbonapi: "1.1",
    customfunctionsruntime: "1.4",
    settings: "1.1",
    delayforcelledit: "1.1",
  });
}

/** What Excel for Windows tells a page of the add-in about itself and the document. */
function contextOf({ language, theme, level }: Settings, documentName: string) {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  const nothingKept = { Read: () => {}, Write: () => {} };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "jalon",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => supportedSets(level),
    GetOfficeThemeInfo: () => themeText(theme),
    GetSettings: () => nothingKept,
  };
}

type Handler = (event: number, payload: { toArray(): readonly unknown[] }) => void;

const payloadOf = (...parts: readonly unknown[]) => ({ toArray: () => parts });

/** How the pane and its dialog open, close and talk, as Excel for Windows carries it. */
function dialogCalls(side: DialogSide) {
  return {
    RegisterEvent: (id: number, target: string, handler: Handler, done?: (status: number) => void) => {
      if (id === dialogEvent) {
        side.toPane = (message) => handler(id, payloadOf(0, message, location.origin));
        side.closed = () => handler(id, payloadOf(closedByUser));
        side.open((JSON.parse(target) as { url: string }).url);
      }
      if (id === parentEvent)
        side.toDialog = (message) => handler(id, payloadOf(0, message, location.origin));
      done?.(0);
    },
    UnregisterEvent: (id: number, _: string, done?: (status: number) => void) => {
      if (id === dialogEvent) side.close();
      done?.(0);
    },
    MessageParent: (message: string) => side.toPane?.(message),
    MessageChild: (message: string) => side.toDialog?.(message),
  };
}

/** Makes a window of the add-in's wake up in our Excel: Microsoft's library finds in it what Excel for Windows offers. */
export function enterExcel(
  target: OfficeWindow,
  excel: ExcelHost,
  settings: Settings,
  side: DialogSide,
  isDialog: boolean,
): void {
  const locale = settings.language === "fr" ? "fr-FR" : "en-GB";
  const context = contextOf(settings, excel.book.source);
  const hostText = `Excel$Win32$16.01$${locale}$telemetry$${isDialog ? "isDialog" : ""}$disableLogging$3`;
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    // A dialog has no workbook: all that it can do is to talk to the pane.
    sendMessageToHost: (text: string) => (isDialog ? undefined : excel.receive(text)),
  };
  if (!isDialog) excel.answer = (text) => bridge.onMessageFromHost?.(text);
  target._richApiNativeBridge = bridge;
  const external = {
    GetHostInfo: () => hostText,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_id: number, _params: unknown, done?: (answer: readonly unknown[]) => void) => done?.([0]),
    ...dialogCalls(side),
  };
  Object.defineProperty(target, "external", { configurable: true, value: external });
}
