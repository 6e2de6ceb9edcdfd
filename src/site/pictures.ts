import { accentOr } from '../core/colour'
import type { PictureFragment } from './graphql/generated'

/** The address of a drawn picture; see the route `drawn`. */
export const drawnUrl = (
  kind: 'cover' | 'avatar' | 'mark',
  name: string,
  accent: string | null | undefined,
): string => `/drawn/${accentOr(accent).slice(1)}/${kind}/${encodeURIComponent(name)}.svg`

/** Where to cut: the picture's focal point, as CSS writes it. */
export const focalPosition = ({ focalX, focalY }: Pick<PictureFragment, 'focalX' | 'focalY'>): string =>
  `${focalX ?? 50}% ${focalY ?? 50}%`

/** The sizes of a picture as `srcset`, smallest first. Crops that differ in shape are left out. */
export const sourceSet = ({ url, width, height, sizes }: PictureFragment): string | undefined => {
  const shape = (width ?? 0) / (height ?? 1)
  const rows = [sizes?.thumbnail, sizes?.card, sizes?.wide, { url, width, height }]
    .map((size) => ({ address: size?.url, across: size?.width ?? 0, down: size?.height ?? 0 }))
    // A hundredth: sizes are whole pixels.
    .filter(({ address, across, down }) => address && Math.abs(across / down / shape - 1) < 0.01)
    // The upload itself may be no larger than its largest size.
    .filter(({ across }, at, all) => across > (all[at - 1]?.across ?? 0))
    .map(({ address, across }) => `${address} ${across}w`)
  return rows.length > 1 ? rows.join(', ') : undefined
}
