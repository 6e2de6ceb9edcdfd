import { CheckBox, Choice, TextArea, TextField } from '../../../components/forms/fields'
import { Fold } from '../../../components/forms/Fold'
import { visit } from '../../../server/visit'

const days = ['', '1', '3', '7', '30'] as const
const times = ['always', 'voted', 'closed'] as const

/** The part of the form of a new topic that gives it a poll: folded away, and left empty by most. */
export const PollFields = async ({ choices }: { choices: string | undefined }) => {
  const { t } = await visit()
  return (
    <Fold label={t('poll.add')} names={['poll', 'pollQuestion']} isOpen={Boolean(choices)}>
      <TextField
        name="pollQuestion"
        label={t('poll.question')}
        hint={t('poll.questionHint')}
        maxLength={200}
      />
      <TextArea
        name="poll"
        label={t('poll.options')}
        hint={t('poll.optionsHint')}
        rows={4}
        {...(choices ? { defaultValue: choices } : {})}
      />
      <TextField
        name="pollMost"
        label={t('poll.most')}
        hint={t('poll.mostHint')}
        inputMode="numeric"
        maxLength={2}
        defaultValue="1"
      />
      <Choice
        name="pollDays"
        label={t('poll.duration')}
        options={days.map((value) => ({
          value,
          label: value === '' ? t('poll.noEnd') : t('poll.days', { n: Number(value) }),
        }))}
      />
      <Choice
        name="pollResults"
        label={t('poll.results')}
        options={times.map((value) => ({ value, label: t(`poll.results.${value}`) }))}
      />
      <CheckBox name="pollFinal">{t('poll.final')}</CheckBox>
      <CheckBox name="pollNamed">{t('poll.namedChoice')}</CheckBox>
    </Fold>
  )
}
