import type { ComponentProps } from 'react'
import type { PictureFragment } from '../graphql/generated'
import { avifSet, focalPosition, sourceSet, uploadPath } from '../pictures'

/** Is it a picture that was read along with its text? */
export const isPicture = (value: unknown): value is PictureFragment =>
  typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string'

/** What {@link Sources} takes besides what an `img` does. */
type SourcesProps = Omit<ComponentProps<'img'>, 'src' | 'srcSet' | 'width' | 'height' | 'style'> & {
  picture: PictureFragment
  /** As the `sizes` of an image. */
  sizes: string
  alt: string
}

/** A picture in the widths and formats that browsers choose from; blurred until it has come. */
export const Sources = ({ picture, sizes, ...img }: SourcesProps) => {
  const avif = avifSet(picture)
  return (
    <picture>
      {avif ? <source type="image/avif" srcSet={avif} sizes={sizes} /> : null}
      <img
        {...img}
        src={uploadPath(picture.sizes?.wide?.url ?? picture.url ?? '')}
        srcSet={sourceSet(picture)}
        sizes={sizes}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        style={{
          objectPosition: focalPosition(picture),
          ...(picture.blur ? { backgroundImage: `url("${picture.blur}")` } : {}),
        }}
        decoding="async"
      />
    </picture>
  )
}

/** A picture within a text. */
export const TextPicture = ({ picture, sizes }: { picture: PictureFragment; sizes: string }) => (
  <Sources picture={picture} sizes={sizes} alt={picture.alt ?? ''} loading="lazy" />
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
