/** Names of the form's fields for each link of a profile: its name and its address. */
export const linkNames = [1, 2, 3, 4, 5].map((n) => [`linkLabel${n}`, `linkURL${n}`] as const)
