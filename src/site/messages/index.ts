import { numberWriter } from '../format'
import type { Locale } from '../locale'
import { en, type MessageKey } from './en'
import { fr } from './fr'

export type { MessageKey } from './en'

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Texts<Message> = Message extends string ? Message : Message[keyof Message]
type Placeholder<Key extends MessageKey> = Names<Texts<(typeof en)[Key]>>
type Arguments<Key extends MessageKey> = [Placeholder<Key>] extends [never]
  ? []
  : [values: Record<Placeholder<Key>, string | number>]

/** Answers a sentence in one language; a placeholder that is not filled does not compile. */
export type Translate = (<Key extends MessageKey>(key: Key, ...values: Arguments<Key>) => string) & {
  /** The language of the sentences. */
  readonly locale: Locale
}

const tables: Record<Locale, Record<MessageKey, string | { one: string; other: string }>> = { en, fr }

/** The sentences of one language. Numbers are written as the language writes them. */
export const translator = (locale: Locale): Translate => {
  const plural = new Intl.PluralRules(locale)
  const number = numberWriter(locale)
  const say = <Key extends MessageKey>(key: Key, ...[values]: Arguments<Key>): string => {
    const filled: Record<string, string | number> = values ?? {}
    const message = tables[locale][key]
    const text =
      typeof message === 'string'
        ? message
        : message[plural.select(Number(filled.n)) === 'one' ? 'one' : 'other']
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = filled[name]
      return typeof value === 'number' ? number(value) : (value ?? whole)
    })
  }
  return Object.assign(say, { locale })
}

/** A sentence cut at one placeholder, so that a link can stand there. */
export const around = (text: string, placeholder: string): [before: string, after: string] => {
  const at = text.indexOf(placeholder)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + placeholder.length)]
}
