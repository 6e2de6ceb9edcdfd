import { palettes, type Token } from '../core/palette'

/** The palettes as CSS custom properties: `--ink: light-dark(#…, #…)`. The property is the token in kebab case. */
export const themeCss = (accent: string | null | undefined): string => {
  const { light, dark } = palettes(accent)
  const rows = (Object.keys(light) as Token[]).map(
    (token) =>
      `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:light-dark(${light[token]},${dark[token]})`,
  )
  return `:root{${rows.join(';')}}`
}
