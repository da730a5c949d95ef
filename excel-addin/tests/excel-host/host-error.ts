/** An error as Excel answers it: its code, and the status of the request it belongs to. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The argument is none that Excel takes. */
export function badArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

/** An argument that must be text. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw badArgument();
  return value;
}

/** There is no such thing in the workbook. */
export function notFound(message = "The requested resource doesn't exist."): HostError {
  return new HostError("ItemNotFound", message, 404);
}

/** A member of Excel's that our model does not have: it fails loudly, with its name. */
export function notModelled(what: string): HostError {
  return new HostError("ApiNotFound", `${what} is not modelled`, 404);
}
