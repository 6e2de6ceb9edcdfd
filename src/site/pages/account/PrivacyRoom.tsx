import { askErasure, askExport, keepAccount, relate, savePrivacy } from '../../actions/privacy'
import { Face, MemberLink } from '../../components/Face'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextField } from '../../components/forms/fields'
import { SectionHead } from '../../components/Parts'
import { MyPrivacyDocument, type MyPrivacyQuery, MyProfileDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { AccountFrame } from './AccountFrame'
import { MembersOnly } from './MembersOnly'

/** Who sees what, who is kept at a distance, one's own data, and the way out. */
export const PrivacyRoom = async () => {
  const { me } = await visit()
  if (!me) return <MembersOnly section="you" />
  const [{ meMember }, { myExports, MemberRelations }] = await Promise.all([
    ask(MyProfileDocument, {}),
    ask(MyPrivacyDocument, {}),
  ])
  return (
    <AccountFrame room="privacy">
      <Audiences privacy={meMember?.user?.privacy ?? null} />
      <Distance relations={MemberRelations?.docs ?? []} />
      <Exports archives={myExports} />
      <Deletion />
    </AccountFrame>
  )
}

const parts = ['avatar', 'bio', 'links', 'activity'] as const

const Audiences = async ({
  privacy,
}: {
  privacy: Partial<Record<(typeof parts)[number], string | null>> | null
}) => {
  const { t } = await visit()
  const options = (['everybody', 'members', 'nobody'] as const).map((value) => ({
    value,
    label: t(`privacy.${value}`),
  }))
  return (
    <section aria-label={t('privacy.who')}>
      <SectionHead title={t('privacy.who')} />
      <p className="lead">{t('privacy.whoText')}</p>
      <ActionForm action={savePrivacy} submit={t('account.save')} sending={t('compose.sending')}>
        {parts.map((part) => (
          <Choice
            key={part}
            name={part}
            label={t(`privacy.part.${part}`)}
            defaultValue={privacy?.[part] ?? 'everybody'}
            options={options}
          />
        ))}
      </ActionForm>
    </section>
  )
}

const Distance = async ({
  relations,
}: {
  relations: NonNullable<MyPrivacyQuery['MemberRelations']>['docs']
}) => {
  const { t } = await visit()
  return (
    <section aria-label={t('privacy.distance')}>
      <SectionHead title={t('privacy.distance')} />
      <p className="lead">{relations.length === 0 ? t('privacy.distanceNone') : t('privacy.distanceText')}</p>
      <ul className="people">
        {relations.map(({ id, other, muted, blocked }) =>
          other ? (
            <li key={id}>
              <Face member={other} />
              <span>
                <MemberLink member={other} />
                <span className="hint">{blocked ? t('privacy.blocked') : t('privacy.muted')}</span>
              </span>
              <form action={relate} className="actions">
                <input type="hidden" name="member" value={other.id} />
                {muted ? (
                  <button type="submit" className="button plain small" name="deed" value="unmute">
                    {t('privacy.unmute')}
                  </button>
                ) : null}
                {blocked ? (
                  <button type="submit" className="button plain small" name="deed" value="unblock">
                    {t('privacy.unblock')}
                  </button>
                ) : null}
              </form>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}

const Exports = async ({ archives }: { archives: MyPrivacyQuery['myExports'] }) => {
  const { t, format, href } = await visit()
  const isBusy = archives.some(({ status }) => status === 'waiting' || status === 'running')
  return (
    <section aria-label={t('privacy.export')} id="export">
      <SectionHead title={t('privacy.export')} />
      <p className="lead">{t('privacy.exportText')}</p>
      {archives.length > 0 ? (
        <ul className="archives">
          {archives.map(({ id, status, progress, createdAt, expiresAt, size }) => (
            <li key={id}>
              <span>
                {createdAt ? format.dateTime(createdAt) : null}
                <span className="hint">
                  {t(`privacy.archive.${status}`, { date: expiresAt ? format.date(expiresAt) : '' })}
                </span>
              </span>
              {status === 'waiting' || status === 'running' ? (
                <span className="actions">
                  <progress max={100} value={progress} aria-label={t('privacy.archive.running')} />
                  {/* No fragment: a link to a place on this very page would load nothing. */}
                  <a className="button plain small" href={href('/account/privacy')}>
                    {t('privacy.look')}
                  </a>
                </span>
              ) : null}
              {status === 'ready' ? (
                <a className="button small" href={`/api/data-exports/${id}/file`} download>
                  {t('privacy.download', { size: format.number(Math.ceil((size ?? 0) / 1024)) })}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {isBusy ? null : (
        <ActionForm action={askExport} submit={t('privacy.askExport')} sending={t('compose.sending')}>
          <TextField
            name="exportPassword"
            label={t('privacy.password')}
            type="password"
            autoComplete="current-password"
            required
          />
        </ActionForm>
      )}
    </section>
  )
}

const Deletion = async () => {
  const { t, erasure, format } = await visit()
  return (
    <section aria-label={t('privacy.deletion')} id="deletion">
      <SectionHead title={t('privacy.deletion')} />
      {erasure ? (
        <div className="note warn">
          <strong>{t('privacy.leaving', { date: format.date(erasure.dueAt) })}</strong>
          <form action={keepAccount}>
            <button className="button">{t('privacy.keep')}</button>
          </form>
        </div>
      ) : (
        <>
          <p className="lead">{t('privacy.deletionText')}</p>
          <ActionForm action={askErasure} submit={t('privacy.askDeletion')} sending={t('compose.sending')}>
            <TextField
              name="erasurePassword"
              label={t('privacy.password')}
              type="password"
              autoComplete="current-password"
              required
            />
          </ActionForm>
        </>
      )}
    </section>
  )
}
