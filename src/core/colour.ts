/** A colour in OKLCH: lightness 0–1, chroma 0–~0.37, hue in degrees. Steps that look equal are equal numbers. */
export type Oklch = { l: number; c: number; h: number }

type Triple = readonly [number, number, number]

const cube = (value: number): number => value * value * value

// Matrices from Björn Ottosson, "A perceptual color space for image processing" (2020), as in CSS Color 4.
const linearOf = ({ l, c, h }: Oklch): Triple => {
  const angle = (h * Math.PI) / 180
  const a = c * Math.cos(angle)
  const b = c * Math.sin(angle)
  const long = cube(l + 0.3963377774 * a + 0.2158037573 * b)
  const middle = cube(l - 0.1055613458 * a - 0.0638541728 * b)
  const short = cube(l - 0.0894841775 * a - 1.291485548 * b)
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

const inGamut = (rgb: Triple): boolean => rgb.every((value) => value >= -0.0001 && value <= 1.0001)

const encode = (linear: number): number => {
  const value = Math.min(1, Math.max(0, linear))
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055
}

const decode = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** The nearest colour a screen can show, as `#rrggbb`: lightness and hue stay, chroma gives way. */
export const toHex = (colour: Oklch): string => {
  const l = Math.min(1, Math.max(0, colour.l))
  let rgb = linearOf({ ...colour, l })
  if (!inGamut(rgb)) {
    let low = 0
    let high = colour.c
    for (let round = 0; round < 20; round += 1) {
      const c = (low + high) / 2
      if (inGamut(linearOf({ ...colour, l, c }))) low = c
      else high = c
    }
    rgb = linearOf({ ...colour, l, c: low })
  }
  return `#${rgb
    .map((value) =>
      Math.round(encode(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const channels = (hex: string): Triple => {
  const part = (from: number): number => decode(parseInt(hex.slice(from, from + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}

/** `#rrggbb` → OKLCH. The hue of a grey is 0. */
export const fromHex = (hex: string): Oklch => {
  const [r, g, b] = channels(hex)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const l = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short
  const x = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const y = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  const c = Math.hypot(x, y)
  return c < 0.002 ? { l, c: 0, h: 0 } : { l, c, h: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360 }
}

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (one: string, other: string): number => {
  const luminance = (hex: string): number => {
    const [r, g, b] = channels(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

/** Is it a colour as it is written here, `#rrggbb`? */
export const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

/** A written accent colour, or the hub's own green when it is not `#rrggbb`. */
export const accentOr = (accent: string | null | undefined): string =>
  isColour(accent) ? accent.toLowerCase() : '#1d6b57'
