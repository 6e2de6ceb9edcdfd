/** Tells a page of the site that nothing is left at its address; set by the server alone. */
export const goneHeader = 'x-hub-gone'

/** The path that has nothing, for the page that says so; set by the server alone. */
export const missingHeader = 'x-hub-missing'

/** Where that page lies, below the language. No document can: a slug holds no tilde. */
export const missingPath = '/~missing'
