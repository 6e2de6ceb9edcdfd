import type { Format } from '../../../format'

type Asked = {
  form: string | null
  choices: readonly { id?: string | null; text: string | null }[] | null
} | null

/** Pure: a prediction, or what came true, in words: the text of its choice, or a number as the language writes it. */
export const predictionWords = (asked: Asked, value: string, format: Pick<Format, 'number'>): string =>
  asked?.form === 'number'
    ? format.number(Number(value))
    : (asked?.choices?.find(({ id }) => id === value)?.text ?? value)
