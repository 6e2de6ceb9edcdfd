import type { PayloadRequest } from 'payload'
import { globalSlugs } from '../../slugs'
import type { BannedRule, Language, Line, RequiredRule, ToneSheet } from './lint/line'

type Maybe<T> = { [Key in keyof T]?: T[Key] | null }
type Stored = {
  banned?: Maybe<BannedRule>[] | null
  required?: Maybe<RequiredRule>[] | null
  reading?: { en?: number | null; fr?: number | null; blocks?: boolean | null } | null
  tones?: Maybe<ToneSheet>[] | null
}

/** The line as it stands now. */
export const readLine = async (req: PayloadRequest): Promise<Line> => {
  const stored = (await req.payload.findGlobal({
    slug: globalSlugs.editorialLine,
    depth: 0,
    // System read: a text is held against the line whoever publishes it, the worker too.
    overrideAccess: true,
    req,
  })) as Stored
  const { reading } = stored
  const level = (language: Language) => {
    const minimum = reading?.[language]
    return minimum == null ? [] : [{ language, minimum, blocks: reading?.blocks === true }]
  }
  return {
    banned: (stored.banned ?? []).map(bannedOf),
    required: (stored.required ?? []).map((rule) => ({ ...bannedOf(rule), where: rule.where ?? 'texts' })),
    reading: [...level('en'), ...level('fr')],
    tones: (stored.tones ?? []).map((sheet) => ({
      surface: sheet.surface ?? 'all',
      language: sheet.language ?? 'en',
      address: sheet.address ?? null,
      mostEmoji: sheet.mostEmoji ?? null,
      mostHashtags: sheet.mostHashtags ?? null,
      signature: sheet.signature || null,
      blocks: sheet.blocks === true,
    })),
  }
}

const bannedOf = ({ words, language, why, blocks }: Maybe<BannedRule>): BannedRule => ({
  words: words ?? '',
  language: language ?? null,
  why: why ?? null,
  blocks: blocks === true,
})
