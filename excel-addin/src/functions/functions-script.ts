import { jalonFunctions } from "./jalon-functions.ts";

declare const CustomFunctions: { associate(id: string, compute: unknown): void };

/** For an Excel that runs functions of cells apart from the pane: the same two, under the same ids. */
Object.entries(jalonFunctions).forEach(([id, compute]) => CustomFunctions.associate(id, compute));
