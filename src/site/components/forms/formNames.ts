/** The name of an answer in the page: a text may hold several forms, which may ask for the same. */
export const answerName = (form: string, field: string): string => `f${form}.${field}`

/** The field that no reader sees: what fills it in is a machine. */
export const trapName = 'website'
