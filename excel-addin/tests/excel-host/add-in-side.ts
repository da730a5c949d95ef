import { makeObject, type HostObject, type Kind } from "./objects.ts";

/** What Excel knows of the add-in itself: whether its pane is seen, and whether it starts with this workbook. */
export interface AddInSide {
  state: string;
  startState: string;
}

/** What a function of a cell came to: its value, or the code of its error. */
export interface CellAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: string;
}

const runtimeKind: Kind<AddInSide> = {
  name: "AppRuntimeService",
  members: {
    GetAppRuntimeState: { call: ({ state }) => state },
    SetAppRuntimeState: { call: (side, [state]) => void (side.state = String(state)) },
  },
};

const persistenceKind: Kind<AddInSide> = {
  name: "AppRuntimePersistenceService",
  members: {
    GetAppRuntimeStartState: { call: ({ startState }) => startState },
    SetAppRuntimeStartState: { call: (side, [state]) => void (side.startState = String(state)) },
  },
};

type Answered = (answers: readonly CellAnswer[]) => void;

const functionsKind: Kind<Answered> = {
  name: "CustomFunctions",
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => null },
    _GetEnabledFeatures: { call: () => [] },
    SetInvocationResults: { call: (answered, [results]) => answered(results as readonly CellAnswer[]) },
  },
};

/** The services that Office keeps beside the workbook. */
export function addInServices(side: AddInSide, answered: Answered): Readonly<Record<string, HostObject>> {
  const internal = { NotifyActionHandlerReady: { call: () => null } };
  return {
    "Microsoft.InternalService.AddinInternalService": makeObject(
      { name: "AddinInternalService", members: internal },
      null,
    ),
    "Microsoft.AppRuntime.AppRuntimeService": makeObject(runtimeKind, side),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": makeObject(persistenceKind, side),
    "Microsoft.ExcelServices.CustomFunctions": makeObject(functionsKind, answered),
  };
}
