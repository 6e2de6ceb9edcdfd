/** What an answer of the bank may name: its author's name, the rule cited, where that is read, what the post is called. */
export const answerVariables = ['name', 'rule', 'link', 'title'] as const
/** One of {@link answerVariables}. */
export type AnswerVariable = (typeof answerVariables)[number]

const variable = /\{([^{}]*)\}/g

/** Pure: the variables of a text that nobody can fill, in order; a bank keeps none of them. */
export const unknownVariables = (text: string): string[] =>
  [...text.matchAll(variable)]
    .map(([, name = '']) => name)
    .filter((name) => !(answerVariables as readonly string[]).includes(name))

/** Pure: an answer with its variables filled in. One that has no value stays as it is written, to be seen. */
export const fillAnswer = (text: string, values: Partial<Record<AnswerVariable, string>>): string =>
  text.replace(variable, (whole, name: string) => values[name as AnswerVariable] ?? whole)
