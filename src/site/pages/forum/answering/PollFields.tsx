import { CheckBox, Choice, TextArea, TextField } from '../../../components/forms/fields'
import { Fold } from '../../../components/forms/Fold'
import { visit } from '../../../server/visit'

const days = ['', '1', '3', '7', '30'] as const
const times = ['always', 'voted', 'closed'] as const

/**
 * The part of the form of a new topic that gives it a poll: folded away, and left empty by most.
 *
 * @param props.kept - what was filled in before, by the names of the fields.
 */
export const PollFields = async ({ kept }: { kept: Readonly<Partial<Record<string, string>>> }) => {
  const { t } = await visit()
  return (
    <Fold
      label={t('poll.add')}
      names={['poll', 'pollQuestion']}
      isOpen={Boolean(kept.poll ?? kept.pollQuestion)}
    >
      <TextField
        name="pollQuestion"
        label={t('poll.question')}
        hint={t('poll.questionHint')}
        defaultValue={kept.pollQuestion}
        maxLength={200}
        draft
      />
      <TextArea
        name="poll"
        label={t('poll.options')}
        hint={t('poll.optionsHint')}
        rows={4}
        defaultValue={kept.poll}
      />
      <TextField
        name="pollMost"
        label={t('poll.most')}
        hint={t('poll.mostHint')}
        inputMode="numeric"
        maxLength={2}
        defaultValue={kept.pollMost ?? '1'}
        draft
      />
      <Choice
        name="pollDays"
        label={t('poll.duration')}
        defaultValue={kept.pollDays}
        options={days.map((value) => ({
          value,
          label: value === '' ? t('poll.noEnd') : t('poll.days', { n: Number(value) }),
        }))}
        draft
      />
      <Choice
        name="pollResults"
        label={t('poll.results')}
        defaultValue={kept.pollResults}
        options={times.map((value) => ({ value, label: t(`poll.results.${value}`) }))}
        draft
      />
      <CheckBox name="pollFinal" checked={kept.pollFinal === 'yes'} draft>
        {t('poll.final')}
      </CheckBox>
      <CheckBox name="pollNamed" checked={kept.pollNamed === 'yes'} draft>
        {t('poll.namedChoice')}
      </CheckBox>
    </Fold>
  )
}
