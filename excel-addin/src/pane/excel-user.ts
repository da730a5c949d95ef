/** Who works here: Excel does not tell add-ins who is signed in, unless the organisation registers them for it. */
export const excelUser = { fr: "Utilisateur d’Excel", en: "Excel user" } as const;
