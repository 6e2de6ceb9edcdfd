import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { effective } from './inForce'

/** The title of a rule, in both languages, as the highest version that has taken effect and has it words it. */
export const titleOfRule =
  (now: () => Date) =>
  async (key: string, req: PayloadRequest): Promise<{ en: string; fr: string } | null> => {
    const { docs } = await req.payload.find({
      collection: slugs.codesOfConduct,
      where: effective(now()),
      sort: '-version',
      pagination: false,
      depth: 0,
      locale: 'all',
      // The published code is everybody's; whoever asks, the answer is the same.
      overrideAccess: true,
      // Payload writes the locale asked for into the request it is given.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    // With `locale: 'all'`, localised fields hold every language.
    type Code = { rules?: { key: string; title: Partial<Record<'en' | 'fr', string>> }[] | null }
    for (const { rules } of docs as unknown as Code[]) {
      const title = rules?.find((rule) => rule.key === key)?.title
      const any = title?.en ?? title?.fr
      if (title && any) return { en: title.en ?? any, fr: title.fr ?? any }
    }
    return null
  }
