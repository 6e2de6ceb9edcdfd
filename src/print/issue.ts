import type { PayloadRequest } from 'payload'
import type { LetterLanguage } from '../core/letter'
import { globalSlugs } from '../slugs'

/** Who a page is made out to, in which language, and by whom. */
export type Issue = {
  language: LetterLanguage
  /** As the member is shown. */
  name: string
  handle: string | null
  /** Of the hub. */
  hub: string
}

/**
 * What every certificate says of the one who asks for theirs: in the language of `?locale=`, else in their own.
 *
 * @param req - of a member who is signed in.
 */
export const issueTo = async (req: PayloadRequest): Promise<Issue> => {
  const { locale, displayName, handle } = req.user as {
    locale?: string | null
    displayName?: string | null
    handle?: string | null
  }
  const asked = req.query.locale
  // The name of the hub is public.
  const hub = await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return {
    language: asked === 'fr' || asked === 'en' ? asked : locale === 'fr' ? 'fr' : 'en',
    name: displayName ?? handle ?? '',
    handle: handle ?? null,
    hub: hub.name ?? '',
  }
}

/** A PDF that its reader keeps, and nobody in between. */
export const pdfToKeep = (pdf: Buffer, name: string): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}.pdf"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
