import { calloutHead, markdownToHTML } from '../../richText'
import { escapeHTML, figure, lonelyLink } from '../htmlPieces'

type Values = Readonly<Record<string, unknown>>

/** A card of Ghost's editor: its name and what is in it. */
export type Card = readonly [name: string, values: Values]

const text = (values: Values, ...names: readonly string[]): string =>
  names.map((name) => values[name]).find((each): each is string => typeof each === 'string' && each !== '') ??
  ''

const picture = (values: Values): string =>
  figure({
    src: text(values, 'src', 'url'),
    alt: text(values, 'alt', 'altText', 'title'),
    caption: text(values, 'caption'),
  })

const linkTo = (values: Values): string => {
  const { metadata = {} } = values as { metadata?: Values }
  const url = text(values, 'url', 'src', 'buttonUrl')
  return url === ''
    ? ''
    : lonelyLink(
        url,
        text(values, 'buttonText', 'title', 'fileTitle', 'fileName') || text(metadata, 'title') || url,
      )
}

const withCaption = (values: Values): string => {
  const caption = text(values, 'caption')
  return `${linkTo(values)}${caption === '' ? '' : `<p>${caption}</p>`}`
}

/** Every card of Ghost 2 to 5 that readers see. The names are those of both editors. */
const cards: Readonly<Record<string, (values: Values) => string>> = {
  image: picture,
  gallery: (values) =>
    ((values.images ?? []) as Values[]).map(picture).join('\n') +
    (text(values, 'caption') === '' ? '' : `<p>${text(values, 'caption')}</p>`),
  markdown: (values) => markdownToHTML(text(values, 'markdown')),
  'card-markdown': (values) => markdownToHTML(text(values, 'markdown')),
  html: (values) => text(values, 'html'),
  code: (values) =>
    `<pre><code class="language-${escapeHTML(text(values, 'language'))}">${escapeHTML(text(values, 'code'))}</code></pre>${
      text(values, 'caption') === '' ? '' : `<p>${text(values, 'caption')}</p>`
    }`,
  hr: () => '<hr>',
  embed: withCaption,
  bookmark: withCaption,
  video: withCaption,
  audio: withCaption,
  file: withCaption,
  button: linkTo,
  callout: (values) =>
    `<blockquote><p>${calloutHead('note', '')}</p><p>${[escapeHTML(text(values, 'calloutEmoji')), text(values, 'calloutText')].filter(Boolean).join(' ')}</p></blockquote>`,
  toggle: (values) =>
    `<details><summary>${text(values, 'heading')}</summary>${text(values, 'content')}</details>`,
  product: (values) =>
    `${picture({ src: text(values, 'productImageSrc') })}<h4>${text(values, 'productTitle')}</h4>${text(values, 'productDescription')}${
      text(values, 'productUrl') === ''
        ? ''
        : lonelyLink(text(values, 'productUrl'), text(values, 'productButton') || undefined)
    }`,
  header: (values) =>
    `<h2>${text(values, 'header')}</h2><p>${text(values, 'subheader')}</p>${linkTo(values)}`,
}

const aliases: Readonly<Record<string, string>> = { codeblock: 'code', horizontalrule: 'hr' }

/** Pure: a card → HTML. One that is for mails or for Ghost's own readers is told by its name, and shows nothing. */
export const cardHTML = ([given, values]: Card, told: (card: string) => void): string => {
  const name = aliases[given] ?? given
  const show = Object.hasOwn(cards, name) ? cards[name] : undefined
  if (show) return show(values)
  told(given)
  return ''
}
