import { PageScript } from '../../../components/PageScript'
import { visit } from '../../../server/visit'

/**
 * Opens an entry's picture over the gallery: arrow keys and buttons go on, Escape closes, Enter opens its page. Without
 * scripts, and for entries without a picture, the link leads to the page.
 */
export const Lightbox = async () => {
  const { t } = await visit()
  return (
    <>
      <dialog id="lightbox" className="lightbox" aria-label={t('gallery.title')} suppressHydrationWarning>
        <figure>
          <img alt="" />
          <figcaption>
            <a href="#entries" data-page />
          </figcaption>
        </figure>
        <div className="actions">
          <button type="button" className="button plain" data-step="-1">
            {t('gallery.previous')}
          </button>
          <button type="button" className="button plain" data-step="1">
            {t('gallery.next')}
          </button>
          <button type="button" className="button" data-close>
            {t('gallery.close')}
          </button>
        </div>
      </dialog>
      <PageScript run={light} args={[]} />
    </>
  )
}

const light = (): void => {
  const box = (): HTMLDialogElement | null => document.querySelector('dialog#lightbox')
  const links = (): HTMLAnchorElement[] => [
    ...document.querySelectorAll<HTMLAnchorElement>('[data-gallery] a[data-full]'),
  ]
  let at = -1
  const show = (index: number): void => {
    const all = links()
    const dialog = box()
    const link = all[(index + all.length) % all.length]
    if (!dialog || !link) return
    at = all.indexOf(link)
    const picture = dialog.querySelector('img')
    const words = dialog.querySelector<HTMLAnchorElement>('[data-page]')
    if (picture) {
      picture.src = link.dataset.full ?? ''
      picture.alt = link.textContent
    }
    if (words) {
      words.href = link.href
      words.textContent = link.textContent
    }
    if (!dialog.open) dialog.showModal()
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
    else if (target === dialog || target?.closest('[data-close]')) dialog.close()
  })
  document.addEventListener('keydown', (event) => {
    if (!box()?.open) return
    if (event.key === 'ArrowRight') show(at + 1)
    else if (event.key === 'ArrowLeft') show(at - 1)
  })
}
