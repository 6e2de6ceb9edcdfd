import type { PictureFragment } from '../graphql/generated'
import { drawnUrl } from '../pictures'
import { visit } from '../server/visit'
import { Sources } from './Picture'

/** What {@link Cover} takes. */
export type CoverProps = {
  picture: PictureFragment | null
  /** What a drawn cover is drawn from. */
  slug: string
  /** As the `sizes` of an image. @default '(width < 40rem) 100vw, 24rem' */
  sizes?: string
  /** Loads at once: for the one picture above the fold. @default false */
  first?: boolean
  className?: string
  /** Is the picture told by the text beside it? Then its text alternative is empty. @default true */
  decorative?: boolean
}

/** The cover of a document, cut around its focal point; without one, the drawn cover of its slug. */
export const Cover = async ({
  picture,
  slug,
  sizes = '(width < 40rem) 100vw, 24rem',
  first = false,
  className = 'cover',
  decorative = true,
}: CoverProps) => {
  const { hub } = await visit()
  const loading = first ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy' } as const)
  return picture?.url ? (
    <Sources
      className={className}
      picture={picture}
      sizes={sizes}
      alt={decorative ? '' : (picture.alt ?? '')}
      {...loading}
    />
  ) : (
    <img
      className={className}
      src={drawnUrl('cover', slug, hub.accent)}
      alt=""
      width={1200}
      height={750}
      decoding="async"
      {...loading}
    />
  )
}
