/**
 * Runs in the browser as it is written, by itself: it uses nothing from around it (see `PageScript`).
 *
 * @param words - what is said, and a sentence for each code with which the hub may refuse a vote.
 */
export const light = (words: Readonly<Record<string, string>>): void => {
  const box = (): HTMLDialogElement | null => document.querySelector('dialog#lightbox')
  const links = (): HTMLAnchorElement[] => [
    ...document.querySelectorAll<HTMLAnchorElement>('[data-gallery] a[data-full]'),
  ]
  let at = -1
  let isSending = false
  const current = (): HTMLAnchorElement | undefined => links()[at]
  const word = (key: string): string => words[key] ?? words.failed ?? ''
  const say = (text: string): void => {
    const said = box()?.querySelector('[data-said]')
    if (said) said.textContent = text
  }
  /** The button of the vote as it is for the entry that shows: none where one may not, or it is one's own. */
  const showVote = (): void => {
    const button = box()?.querySelector<HTMLButtonElement>('[data-press]')
    const vote = current()?.dataset.vote
    if (!button) return
    const isAway = vote !== 'free' && vote !== 'cast'
    // A button that goes while it has the focus would take the keyboard out of the dialog.
    if (isAway && document.activeElement === button)
      box()?.querySelector<HTMLElement>('[data-step="1"]')?.focus()
    button.hidden = isAway
    button.textContent = word(vote === 'cast' ? 'cancel' : 'cast')
  }
  const titleOf = (link: HTMLAnchorElement): string => link.querySelector('span')?.textContent ?? ''
  const show = (index: number): void => {
    const all = links()
    const dialog = box()
    const link = all[(index + all.length) % all.length]
    if (!dialog || !link) return
    at = all.indexOf(link)
    const picture = dialog.querySelector('img')
    const page = dialog.querySelector<HTMLAnchorElement>('[data-page]')
    if (picture) {
      picture.src = link.dataset.full ?? ''
      picture.alt = titleOf(link)
    }
    if (page) {
      page.href = link.href
      page.textContent = titleOf(link)
    }
    if (!dialog.open) dialog.showModal()
    showVote()
    const place = word('place')
      .replace('{n}', String(at + 1))
      .replace('{total}', String(all.length))
    const more = { cast: ` ${word('done')}`, own: ` ${word('own')}` }[link.dataset.vote ?? ''] ?? ''
    say(`${titleOf(link)}. ${place}.${more}`)
  }
  /** Votes for the entry that shows, or takes the vote back. */
  const press = async (): Promise<void> => {
    const link = current()
    const { entry, vote } = link?.dataset ?? {}
    if (!link || isSending || !entry || (vote !== 'free' && vote !== 'cast')) return
    isSending = true
    const verb = vote === 'free' ? 'castVote(entry: $entry) { id }' : 'takeBackVote(entry: $entry)'
    try {
      const answer = await fetch('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `mutation Press($entry: ID!) { ${verb} }`, variables: { entry } }),
      })
      const { errors } = (await answer.json()) as { errors?: { extensions?: { code?: string } }[] }
      if (errors?.length) say(word(errors[0]?.extensions?.code ?? 'failed'))
      else {
        link.dataset.vote = vote === 'free' ? 'cast' : 'free'
        const mark = link.querySelector('[data-mark]')
        if (mark) mark.textContent = vote === 'free' ? word('mark') : ''
        say(word(vote === 'free' ? 'done' : 'taken'))
      }
    } catch {
      say(word('failed'))
    }
    isSending = false
    showVote()
  }
  document.addEventListener('click', (event) => {
    const target = event.target as Element | null
    const link = target?.closest<HTMLAnchorElement>('[data-gallery] a[data-full]')
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      show(links().indexOf(link))
      return
    }
    const dialog = box()
    if (!dialog?.open) return
    const step = target?.closest<HTMLElement>('[data-step]')
    if (step) show(at + Number(step.dataset.step))
    else if (target?.closest('[data-press]')) void press()
    else if (target === dialog || target?.closest('[data-close]')) dialog.close()
  })
  document.addEventListener('keydown', (event) => {
    if (!box()?.open || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowRight') show(at + 1)
    else if (event.key === 'ArrowLeft') show(at - 1)
    else if (event.key === 'v' || event.key === 'V') void press()
  })
  // Back where one was looking, not where one began. `close` does not bubble.
  document.addEventListener(
    'close',
    (event) => {
      if (event.target === box()) current()?.focus()
    },
    true,
  )
}
