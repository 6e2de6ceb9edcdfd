/** What a member answers to one question, by the ids of the hub. */
export type Answer = { question: string; choices: string[] }

const prefix = 'answer-'

/** Pure: the name of the box of one answer in the form of a quiz. Ids of rows are hexadecimal. */
export const boxOf = (question: string, choice: string): string => `${prefix}${question}-${choice}`

/** Pure: the boxes that are ticked, as a form sends them: only those of this form's own making. */
export const tickedIn = (names: Iterable<string>): string[] =>
  [...names].filter((name) => /^answer-[\da-f]+-[\da-f]+$/i.test(name))

/** Pure: the answers that ticked boxes stand for, question by question. */
export const answersIn = (names: Iterable<string>): Answer[] => {
  const answers = new Map<string, string[]>()
  for (const name of tickedIn(names)) {
    const [question = '', choice = ''] = name.slice(prefix.length).split('-')
    answers.set(question, [...(answers.get(question) ?? []), choice])
  }
  return [...answers].map(([question, choices]) => ({ question, choices }))
}
