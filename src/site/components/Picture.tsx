import type { PictureFragment } from '../graphql/generated'
import { focalPosition, sourceSet } from '../pictures'

/** Is it a picture that was read along with its text? */
export const isPicture = (value: unknown): value is PictureFragment =>
  typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string'

/** A picture within a text, in the widths that browsers choose from. */
export const TextPicture = ({ picture, sizes }: { picture: PictureFragment; sizes: string }) => (
  <img
    src={picture.sizes?.wide?.url ?? picture.url ?? ''}
    srcSet={sourceSet(picture)}
    sizes={sizes}
    alt={picture.alt ?? ''}
    width={picture.width ?? undefined}
    height={picture.height ?? undefined}
    style={{ objectPosition: focalPosition(picture) }}
    loading="lazy"
    decoding="async"
  />
)

/** A picture with what is said under it: its caption, and whom it is by. */
export const Figure = ({ picture, caption }: { picture: PictureFragment; caption?: string }) => {
  const words = [caption, picture.credit].filter(Boolean).join(' · ')
  return (
    <figure>
      <TextPicture picture={picture} sizes="(width < 48rem) 100vw, 44rem" />
      {words === '' ? null : <figcaption>{words}</figcaption>}
    </figure>
  )
}
