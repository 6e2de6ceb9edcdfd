import { accentOr } from '../core/colour'
import type { PictureFragment } from './graphql/generated'

/** The address of a drawn picture; the server draws it (`server/drawings`). */
export const drawnUrl = (
  kind: 'cover' | 'avatar' | 'mark',
  name: string,
  accent: string | null | undefined,
): string => `/drawn/${accentOr(accent).slice(1)}/${kind}/${encodeURIComponent(name)}.svg`

/**
 * The path of an uploaded picture, whose address names the public origin: shorter in every `srcset`, and within the
 * page's own policy at whatever address of the machine it is read. An address elsewhere stays as it is.
 */
export const uploadPath = (url: string): string =>
  url.replace(/^https?:\/\/[^/]+(?=\/api\/[^/]+\/file\/)/, '')

/** Where to cut: the picture's focal point, as CSS writes it. */
export const focalPosition = ({ focalX, focalY }: Pick<PictureFragment, 'focalX' | 'focalY'>): string =>
  `${focalX ?? 50}% ${focalY ?? 50}%`

type Size = { url?: string | null; width?: number | null; height?: number | null } | null | undefined

/**
 * The sizes of a picture as `srcset`, smallest first. Crops that differ in shape are left out: only a picture from
 * before its whole had several widths has none but them.
 */
export const sourceSet = ({ url, width, height, sizes }: PictureFragment): string | undefined =>
  written([sizes?.thumbnail, sizes?.small, sizes?.card, sizes?.medium, sizes?.wide, { url, width, height }], {
    width,
    height,
  })

/** The same as AVIF, for browsers that read it; undefined for a picture from before there were any. */
export const avifSet = ({ width, height, sizes }: PictureFragment): string | undefined =>
  written([sizes?.smallAvif, sizes?.mediumAvif, sizes?.wideAvif], { width, height })

const written = (sizes: readonly Size[], { width, height }: NonNullable<Size>): string | undefined => {
  const shape = (width ?? 0) / (height ?? 1)
  const rows = sizes
    .map((size) => ({
      address: size?.url && uploadPath(size.url),
      across: size?.width ?? 0,
      down: size?.height ?? 0,
    }))
    // A hundredth: sizes are whole pixels.
    .filter(({ address, across, down }) => address && Math.abs(across / down / shape - 1) < 0.01)
    // The upload itself may be no larger than its largest size.
    .filter(({ across }, at, all) => across > (all[at - 1]?.across ?? 0))
    .map(({ address, across }) => `${address} ${across}w`)
  return rows.length > 1 ? rows.join(', ') : undefined
}
