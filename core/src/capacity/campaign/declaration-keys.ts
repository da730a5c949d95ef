/** The columns of a campaign's declarations, from the second one of its sheet on. */
export const declarationKeys = ["id", "block", "person", "name", "month", "days", "how", "by", "on"] as const;
