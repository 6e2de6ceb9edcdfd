import type { CSSProperties } from 'react'
import type { Palette } from '../../../../core/palette'

const face = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/** Inline styles of a mail, light: what mail programs without style sheets show. Sizes in pixels, as they expect. */
export const stylesOf = (colours: Palette) => {
  const text: CSSProperties = { fontFamily: face, color: colours.ink, overflowWrap: 'anywhere' }
  const quiet: CSSProperties = { ...text, color: colours.soft }
  return {
    ground: { margin: 0, padding: '24px 0', backgroundColor: colours.sunk },
    paper: {
      width: '100%',
      maxWidth: '560px',
      margin: '0 auto',
      backgroundColor: colours.raised,
      borderRadius: '8px',
    },
    head: { padding: '28px 28px 0' },
    brand: { ...text, color: colours.link, fontSize: '16px', fontWeight: 700, textDecoration: 'none' },
    main: { padding: '12px 28px 8px' },
    paragraph: { ...text, fontSize: '16px', lineHeight: '25px', margin: '0 0 16px' },
    item: {
      ...text,
      fontSize: '16px',
      lineHeight: '24px',
      margin: '0 0 12px',
      paddingLeft: '12px',
      borderLeft: `3px solid ${colours.line}`,
    },
    link: { color: colours.link, textDecoration: 'underline' },
    button: {
      fontFamily: face,
      fontSize: '16px',
      lineHeight: '24px',
      fontWeight: 600,
      padding: '12px 20px',
      margin: '8px 0',
      borderRadius: '6px',
      backgroundColor: colours.accent,
      color: colours.onAccent,
      textDecoration: 'none',
    },
    address: { ...quiet, fontSize: '13px', lineHeight: '19px', margin: '8px 0 0', wordBreak: 'break-all' },
    after: { ...quiet, fontSize: '14px', lineHeight: '21px', margin: '20px 0 0' },
    foot: { padding: '8px 28px 24px' },
    rule: { border: 'none', borderTop: `1px solid ${colours.line}`, margin: '8px 0 16px' },
    small: { ...quiet, fontSize: '13px', lineHeight: '20px', margin: '0 0 8px' },
    quietLink: { color: colours.soft, textDecoration: 'underline' },
  } satisfies Record<string, CSSProperties>
}

/** The same in the dark, for programs that know style sheets; `!important` because it stands against inline styles. */
export const darkCss = (colours: Palette): string => {
  const rules: Record<string, string> = {
    // The component puts the colour of the body on a cell within it as well.
    '.m-ground, .m-ground>table>tbody>tr>td': `background-color:${colours.sunk}`,
    '.m-paper': `background-color:${colours.raised}`,
    '.m-ink': `color:${colours.ink}`,
    '.m-soft': `color:${colours.soft}`,
    '.m-brand': `color:${colours.link}`,
    '.m-link': `color:${colours.link}`,
    '.m-item': `border-color:${colours.line}`,
    '.m-rule': `border-color:${colours.line}`,
    '.m-button': `background-color:${colours.accent}`,
    '.m-button, .m-button span': `color:${colours.onAccent}`,
  }
  const body = Object.entries(rules).map(([selector, rule]) => `${selector}{${rule} !important}`)
  return `@media (prefers-color-scheme:dark){${body.join('')}}`
}
