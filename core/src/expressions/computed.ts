/** A formula ready for the rows of a register: by index of the row, a number, a day number, or 1 and 0 for yes and no; NaN when it cannot be known. */
export type Computed = (index: number) => number;

/** The same for text: null when it is not known. */
export type ComputedText = (index: number) => string | null;
