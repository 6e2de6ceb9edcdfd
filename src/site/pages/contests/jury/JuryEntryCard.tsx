import { givePoints, leaveEntry } from '../../../actions/jury'
import { ActionForm } from '../../../components/forms/ActionForm'
import { TextArea, TextField } from '../../../components/forms/fields'
import { MemberText } from '../../../components/Prose'
import type { JuryEntry, JuryTable } from '../../../loaders/jury'
import { visit } from '../../../server/visit'
import { StepsShown } from '../steps/StepsShown'

/** One entry before a judge: what was handed in, their points for it, and the way to leave it to others. */
export const JuryEntryCard = async ({
  entry,
  criteria,
  path,
  zone,
}: {
  entry: JuryEntry
  criteria: JuryTable['criteria']
  path: string
  /** Of the contest. */
  zone: string
}) => {
  const { t, locale } = await visit()
  const { id, title, name, language, isComplete, isLeft } = entry
  const other = language && language !== locale ? language : undefined
  return (
    <article className="juryEntry" aria-labelledby={`entry-${id}`}>
      <header>
        <h3 id={`entry-${id}`} lang={other}>
          {title === '' ? t('entry.untitled') : title}
        </h3>
        {name ? <p className="meta">{name}</p> : null}
        {isLeft ? <span className="tag">{t('jury.isLeft')}</span> : null}
        {isComplete && !isLeft ? <span className="tag good">{t('jury.isGiven')}</span> : null}
      </header>
      <Shown entry={entry} lang={other} />
      <StepsShown
        steps={entry.steps.map(({ id, title, at, ...shown }) => ({
          id,
          title,
          shown: at === null ? null : { at, ...shown },
        }))}
        zone={zone}
        isOpen={!isLeft && !isComplete}
      />
      {isLeft ? null : (
        <>
          <Points entry={entry} criteria={criteria} path={path} />
          <Leave id={id} path={path} />
        </>
      )}
    </article>
  )
}

const Shown = async ({ entry, lang }: { entry: JuryEntry; lang?: string }) => {
  const { t } = await visit()
  const { title, files, html, link } = entry
  return (
    <div className="juryShown">
      {files.map(({ id, url, mimeType, width, height }, at) =>
        mimeType.startsWith('image/') ? (
          <a key={id} href={url}>
            <img
              src={url}
              alt={t('jury.picture', { n: at + 1, title: title === '' ? t('entry.untitled') : title })}
              width={width ?? undefined}
              height={height ?? undefined}
              loading="lazy"
              decoding="async"
            />
          </a>
        ) : (
          <p key={id}>
            <a href={url}>{t('entry.file')}</a>
          </p>
        ),
      )}
      {html ? <MemberText html={html} lang={lang} /> : null}
      {link && /^https:/.test(link) ? (
        <p>
          <a href={link} rel="ugc nofollow noopener">
            {t('entry.link')}
          </a>
        </p>
      ) : null}
    </div>
  )
}

const Points = async ({
  entry: { id, points, note },
  criteria,
  path,
}: {
  entry: JuryEntry
  criteria: JuryTable['criteria']
  path: string
}) => {
  const { t, format } = await visit()
  const given = new Map(points.map((each) => [each.criterion, each.points]))
  const most = criteria[0]?.most ?? 0
  return (
    <ActionForm
      action={givePoints}
      submit={t('jury.save')}
      sending={t('enter.sending')}
      draft={`jury-${id}`}
      restored={t('jury.restored')}
    >
      <input type="hidden" name="entry" value={id} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="most" value={String(most)} />
      <fieldset className="juryPoints">
        <legend>{t('jury.points', { most: format.number(most) })}</legend>
        {criteria.map((criterion) => {
          const has = given.get(criterion.id)
          return (
            <TextField
              key={criterion.id}
              name={`points-${id}-${criterion.id}`}
              label={criterion.title}
              inputMode="decimal"
              autoComplete="off"
              maxLength={5}
              draft
              defaultValue={has === undefined ? '' : format.number(has)}
            />
          )
        })}
      </fieldset>
      <TextArea
        name={`note-${id}`}
        label={t('jury.note')}
        hint={t('jury.noteHint')}
        rows={2}
        maxLength={2000}
        defaultValue={note}
      />
    </ActionForm>
  )
}

const Leave = async ({ id, path }: { id: string; path: string }) => {
  const { t } = await visit()
  return (
    <ActionForm
      action={leaveEntry}
      submit={t('jury.leave')}
      sending={t('enter.sending')}
      plain
      folded={{ label: t('jury.conflict') }}
    >
      <input type="hidden" name="entry" value={id} />
      <input type="hidden" name="path" value={path} />
      <TextField
        name={`reason-${id}`}
        label={t('jury.reason')}
        hint={t('jury.reasonHint')}
        maxLength={300}
        required
      />
    </ActionForm>
  )
}
