'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import {
  DecideContestDocument,
  RuleVotesDocument,
  SetOutcomeDocument,
  type VoteRuling,
} from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer, textsOf } from './answer'

const rulings: Record<string, VoteRuling | undefined> = { counts: 'counts', setAside: 'setAside' }

/** Decides about flagged votes, whatever the signals say, or takes such a decision back. */
export async function ruleOnVotes(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['ruling', 'reason', 'path'])
  const votes = form.getAll('vote').filter((id) => typeof id === 'string')
  if (votes.length === 0) return comeBack(previous, values, { problem: t('cdesk.noVotes') })
  const ruling = rulings[values.ruling] ?? null
  const { problems } = await tell(RuleVotesDocument, { votes, ruling, reason: values.reason })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, ['reason']))
  redirect(`${localTarget(values.path, href('/contests'))}#flags`)
}

/** Says what came true of a prediction: once. */
export async function setOutcome(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['contest', 'answer', 'path'])
  const { contest, answer } = values
  const { problems } = await tell(SetOutcomeDocument, { contest, answer })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, ['answer']))
  redirect(`${localTarget(values.path, href('/contests'))}#desk-outcome`)
}

/** Decides the contest: for good. */
export async function decide(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['contest', 'despite', 'path'])
  const { contest, despite } = values
  const { problems } = await tell(DecideContestDocument, { contest, despite })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, ['despite']))
  redirect(`${localTarget(values.path, href('/contests'))}#winners`)
}
