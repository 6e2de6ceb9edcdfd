import { PageScript } from '../../../components/PageScript'
import { visit } from '../../../server/visit'
import { light } from './light'

/** A transparent pixel. */
const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/**
 * Opens an entry's picture over the gallery: arrow keys and buttons go on, `v` votes and takes the vote back, Escape
 * closes, Enter opens its page. Without scripts, and for entries without a picture, the link leads to the page, where
 * the same can be done.
 */
export const Lightbox = async () => {
  const { t, me } = await visit()
  return (
    <>
      <dialog id="lightbox" className="lightbox" aria-label={t('gallery.title')} suppressHydrationWarning>
        <figure>
          {/* Until a picture is chosen: nothing, as an image has to have an address. */}
          <img alt="" src={nothing} />
          <figcaption>
            <a href="#entries" data-page>
              {t('gallery.title')}
            </a>
          </figcaption>
        </figure>
        <p className="lightboxSaid" role="status" data-said />
        <div className="actions">
          <button type="button" className="button plain" data-step="-1">
            {t('gallery.previous')}
          </button>
          <button type="button" className="button plain" data-step="1">
            {t('gallery.next')}
          </button>
          {me ? (
            <button type="button" className="button" data-press aria-keyshortcuts="v" hidden>
              {t('vote.cast')}
            </button>
          ) : null}
          <button type="button" className="button plain" data-close>
            {t('gallery.close')}
          </button>
        </div>
        {me ? <p className="hint">{t('gallery.keys')}</p> : null}
      </dialog>
      <PageScript
        run={light}
        args={[
          {
            cast: t('vote.cast'),
            cancel: t('vote.cancel'),
            done: t('vote.done'),
            taken: t('vote.taken'),
            own: t('vote.own'),
            place: t('gallery.place', { n: '{n}', total: '{total}' }),
            mark: t('vote.mark'),
            failed: t('vote.failed'),
            VOTES_SPENT: t('vote.spent'),
            VOTING_CLOSED: t('problem.voteClosed'),
            VOTING_NOT_OPEN: t('problem.voteNotOpen'),
            UNAUTHENTICATED: t('problem.loggedOut'),
            CODE_NOT_ACCEPTED: t('problem.codeChanged'),
            MEMBER_TOO_NEW: t('problem.tooNew'),
            TRUST_TOO_LOW: t('problem.trustTooLow'),
            STAFF_EXCLUDED: t('problem.isStaff'),
            ORGANISER_EXCLUDED: t('problem.organises'),
            ENTRY_NOT_FOUND: t('problem.entryGone'),
          },
        ]}
      />
    </>
  )
}
