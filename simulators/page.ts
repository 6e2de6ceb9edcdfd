import type { SimulatedNetwork, SimulatedPost } from './network'

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const card = (post: SimulatedPost): string => `
  <article class="${post.removed ? 'gone' : ''}${post.below === null ? '' : ' below'}">
    <p dir="auto">${escape(post.text)}</p>
    ${post.pictures.map(({ alt }) => `<p class="picture">🖼 ${escape(alt)}</p>`).join('')}
    ${post.link === null ? '' : `<p class="link">${escape(post.link)}</p>`}
    <footer><time>${post.at.toISOString()}</time> · ${escape(post.id)}${post.editedAt ? ' · edited' : ''}${post.removed ? ' · removed' : ''}</footer>
  </article>`

/** What the world sees: the posts of every network, latest first. */
export const page = (networks: readonly SimulatedNetwork[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What the world sees</title>
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 1rem; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)) }
  h1 { grid-column: 1 / -1; margin: 0 } h2 { margin: 0 0 .5rem }
  article { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; padding: .5rem .75rem; margin-bottom: .5rem }
  .below { margin-left: 1.5rem } .gone { opacity: .5; text-decoration: line-through }
  p { margin: 0 0 .25rem; white-space: pre-wrap; overflow-wrap: anywhere } footer, .link, .picture { font-size: .8rem }
</style></head><body><h1>What the world sees</h1>
${networks
  .map(
    ({ name, posts, hosts }) =>
      `<section><h2>${escape(name)}</h2><p class="link">${escape(hosts.join(', '))} · ${posts.length}</p>${posts
        .slice(-20)
        .reverse()
        .map(card)
        .join('')}</section>`,
  )
  .join('')}
</body></html>`
