import { saveFollowsWritten } from '../../actions/answering'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice } from '../../components/forms/fields'
import { SectionHead } from '../../components/Parts'
import { FollowsWrittenDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'

const levels = ['watch', 'track', 'normal'] as const

/** How closely a member follows what they open and where they write. */
export const FollowsWritten = async () => {
  const [{ t }, { meMember }] = await Promise.all([visit(), ask(FollowsWrittenDocument, {})])
  return (
    <section className="choices" aria-labelledby="written">
      <SectionHead title={t('follow.written')} id="written" />
      <ActionForm action={saveFollowsWritten} submit={t('account.save')} sending={t('compose.sending')} plain>
        <Choice
          name="followsWritten"
          label={t('follow.writtenLabel')}
          hint={t('follow.writtenHint')}
          defaultValue={meMember?.user?.followsWritten ?? 'watch'}
          options={levels.map((value) => ({ value, label: t(`follow.choice.${value}`) }))}
        />
      </ActionForm>
    </section>
  )
}
