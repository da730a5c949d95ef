import { jalonFunctions } from "../functions/jalon-functions.ts";

/** What Office's library offers to functions of cells, where this Excel has them. */
declare const CustomFunctions:
  | {
      associate(id: string, compute: (...cells: never[]) => unknown): void;
      readonly Error: new (code: string) => Error;
      readonly ErrorCode: { readonly invalidValue: string };
    }
  | undefined;

/** Offers JALON.SCORE and JALON.RANK to cells. */
export function offerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  const { Error: CellError, ErrorCode } = CustomFunctions;
  for (const [id, compute] of Object.entries(jalonFunctions)) {
    CustomFunctions.associate(id, (...given) => {
      // What was left out comes as nothing, and what Excel says of the call itself comes last.
      const cells = given.filter((one: unknown) => Array.isArray(one));
      const result: unknown = (compute as (...all: never[]) => unknown)(...cells);
      if (typeof result === "object" && result !== null && "error" in result)
        throw new CellError(ErrorCode.invalidValue);
      return result;
    });
  }
}
