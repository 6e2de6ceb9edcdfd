import type { PictureFragment } from '../graphql/generated'
import { drawnUrl, focalPosition, sourceSet } from '../pictures'
import { visit } from '../server/visit'

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
    <img
      className={className}
      src={picture.sizes?.wide?.url ?? picture.url}
      srcSet={sourceSet(picture)}
      sizes={sizes}
      style={{ objectPosition: focalPosition(picture) }}
      alt={decorative ? '' : (picture.alt ?? '')}
      width={picture.width ?? 1600}
      height={picture.height ?? 1000}
      decoding="async"
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
