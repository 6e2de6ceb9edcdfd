/** Pure: `a="1" b='2' c=3 d` → what is named, and what only stands there under its position. */
export const attributesOf = (written: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {}
  let position = 0
  for (const [, name, double, single, plain, alone] of written.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|("[^"]*"|[^\s"']+)/g,
  ))
    if (name !== undefined) found[name.toLowerCase()] = double ?? single ?? plain ?? ''
    else if (alone !== undefined) found[String(position++)] = alone.replace(/^"|"$/g, '')
  return found
}

/** Pure: text as it stands in HTML. */
export const escapeHTML = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

/** Pure: a link that stands by itself. */
export const lonelyLink = (url: string, words = url): string =>
  `<p><a href="${escapeHTML(url)}">${escapeHTML(words)}</a></p>`

/** Pure: a picture, with what is said about it as HTML. */
export const figure = (picture: { src: string; alt: string; caption?: string | undefined }): string =>
  `<figure><img src="${escapeHTML(picture.src)}" alt="${escapeHTML(picture.alt)}">${
    picture.caption ? `<figcaption>${picture.caption}</figcaption>` : ''
  }</figure>`
