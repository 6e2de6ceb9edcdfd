import { accentOr, contrast, fromHex, type Oklch, toHex } from './colour'

/** Colours a thing can lie on. */
export const surfaces = ['paper', 'raised', 'sunk', 'wash'] as const

/** Every colour token of the site. `on…` is text on the surface of that name. */
export type Token =
  | (typeof surfaces)[number]
  | 'ink'
  | 'soft'
  | 'link'
  | 'line'
  | 'edge'
  | 'focus'
  | 'accent'
  | 'accentStrong'
  | 'onAccent'
  | 'band'
  | 'onBand'
  | 'onBandSoft'
  | 'bandLine'
  | 'danger'
  | 'dangerWash'
  | 'warn'
  | 'warnWash'
  | 'good'
  | 'goodWash'

/** One mode's colours, as `#rrggbb`. */
export type Palette = Record<Token, string>

/** Text and control colours with what they lie on, and the contrast each pair keeps (WCAG 2.2 AA; 7 for body text). */
export const pairs: readonly { front: Token; back: Token; least: number }[] = [
  ...surfaces.flatMap((back) => [
    { front: 'ink' as const, back, least: 7 },
    { front: 'soft' as const, back, least: 4.5 },
    { front: 'link' as const, back, least: 4.5 },
    { front: 'edge' as const, back, least: 3 },
    { front: 'focus' as const, back, least: 3 },
  ]),
  { front: 'accent', back: 'paper', least: 3 },
  { front: 'accent', back: 'raised', least: 3 },
  { front: 'onAccent', back: 'accent', least: 4.5 },
  { front: 'onAccent', back: 'accentStrong', least: 4.5 },
  { front: 'onBand', back: 'band', least: 7 },
  { front: 'onBandSoft', back: 'band', least: 4.5 },
  ...(['danger', 'warn', 'good'] as const).flatMap((front) => [
    { front, back: 'paper' as const, least: 4.5 },
    { front, back: 'raised' as const, least: 4.5 },
    { front, back: `${front}Wash` as const, least: 4.5 },
    { front: 'ink' as const, back: `${front}Wash` as const, least: 7 },
  ]),
]

/**
 * The colours of the hub, light and dark, from its one accent. Pure: the same accent gives the same palettes, and
 * every pair of {@link pairs} keeps its contrast whatever the accent.
 *
 * @param accent - `#rrggbb`; anything else falls back to the hub's own green.
 */
export const palettes = (accent: string | null | undefined): { light: Palette; dark: Palette } => {
  const seed = fromHex(accentOr(accent))
  return { light: palette(seed, 'light'), dark: palette(seed, 'dark') }
}

const palette = ({ l, c, h }: Oklch, mode: 'light' | 'dark'): Palette => {
  const isLight = mode === 'light'
  const tint = (lightness: number, chroma: number): string =>
    toHex({ l: lightness, c: Math.min(chroma, c * 0.5), h })
  const paper = isLight ? tint(0.988, 0.004) : tint(0.185, 0.014)
  const raised = isLight ? tint(0.998, 0.002) : tint(0.225, 0.016)
  const sunk = isLight ? tint(0.96, 0.009) : tint(0.155, 0.012)
  const wash = isLight ? tint(0.94, 0.03) : tint(0.28, 0.04)
  const ground = [paper, raised, sunk, wash]
  const away = isLight ? -1 : 1
  const fill = atLeast({ l: isLight ? Math.min(l, 0.6) : Math.max(l, 0.58), c, h }, [paper, raised], 3, away)
  const onAccent = textOn(fill, h)
  const band = isLight
    ? toHex({ l: 0.33, c: Math.min(c, 0.1), h })
    : toHex({ l: 0.27, c: Math.min(c, 0.07), h })
  const status = (hue: number, chroma: number) => {
    const wash = toHex({ l: isLight ? 0.95 : 0.27, c: isLight ? 0.03 : 0.045, h: hue })
    return {
      text: atLeast({ l: isLight ? 0.5 : 0.78, c: chroma, h: hue }, [paper, raised, wash], 4.5, away),
      wash,
    }
  }
  const danger = status(25, 0.17)
  const warn = status(70, 0.12)
  const good = status(150, 0.12)
  const inkOn = [...ground, danger.wash, warn.wash, good.wash]
  return {
    paper,
    raised,
    sunk,
    wash,
    ink: atLeast({ l: isLight ? 0.24 : 0.93, c: Math.min(0.018, c), h }, inkOn, 7, away),
    soft: atLeast({ l: isLight ? 0.47 : 0.74, c: Math.min(0.02, c), h }, ground, 4.5, away),
    link: atLeast({ l: isLight ? Math.min(l, 0.5) : Math.max(l, 0.76), c, h }, ground, 4.5, away),
    line: isLight ? tint(0.885, 0.014) : tint(0.31, 0.016),
    edge: atLeast({ l: isLight ? 0.66 : 0.52, c: Math.min(0.02, c), h }, ground, 3, away),
    focus: atLeast({ l: isLight ? 0.5 : 0.8, c: Math.max(c, 0.1), h }, ground, 3, away),
    accent: fill,
    accentStrong: stepAway(fill, onAccent),
    onAccent,
    band,
    onBand: atLeast({ l: 0.97, c: Math.min(0.012, c), h }, [band], 7, 1),
    onBandSoft: atLeast({ l: 0.84, c: Math.min(0.04, c), h }, [band], 4.5, 1),
    bandLine: toHex({ l: isLight ? 0.45 : 0.4, c: Math.min(c, 0.08), h }),
    danger: danger.text,
    dangerWash: danger.wash,
    warn: warn.text,
    warnWash: warn.wash,
    good: good.text,
    goodWash: good.wash,
  }
}

/** The colour itself, or the nearest lightness in one direction at which it stands out enough from all the others. */
const atLeast = (colour: Oklch, from: readonly string[], least: number, direction: 1 | -1): string => {
  let hex = toHex(colour)
  for (
    let l = colour.l;
    from.some((other) => contrast(hex, other) < least) && l > 0 && l < 1;
    l += 0.005 * direction
  )
    hex = toHex({ ...colour, l: l + 0.005 * direction })
  return hex
}

const textOn = (fill: string, h: number): string => {
  const [light, dark] = [toHex({ l: 0.99, c: 0.004, h }), toHex({ l: 0.16, c: 0.02, h })]
  if (contrast(light, fill) >= 4.5) return light
  if (contrast(dark, fill) >= 4.5) return dark
  // Between the two lies a narrow band of greys where only pure white or black is enough: one of them always is.
  return contrast('#ffffff', fill) >= contrast('#000000', fill) ? '#ffffff' : '#000000'
}

/** The pressed or pointed-at accent: a step away from its text, so that it never reads worse. */
const stepAway = (fill: string, text: string): string => {
  const colour = fromHex(fill)
  return toHex({ ...colour, l: colour.l + (fromHex(text).l > colour.l ? -0.06 : 0.06) })
}
