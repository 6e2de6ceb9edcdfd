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
export const sourceSet = ({ url, width, sizes }: PictureFragment): string | undefined => {
  const rows = [
    [sizes?.wide?.url, sizes?.wide?.width],
    [url, width],
  ].flatMap(([address, pixels]) => (address && pixels ? [`${address} ${pixels}w`] : []))
  return rows.length > 1 ? rows.join(', ') : undefined
}
