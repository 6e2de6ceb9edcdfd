import { label, type Label } from '../../../config/label'

/** What a delivery does at its network. */
export const networkActs = ['publish', 'edit', 'reply', 'remove'] as const
/** One of {@link networkActs}. */
export type NetworkAct = (typeof networkActs)[number]

/** An act in words. */
export const networkActLabels: Record<NetworkAct, Label> = {
  publish: label('Publish', 'Publier'),
  edit: label('Edit the post', 'Modifier la publication'),
  reply: label('Post a correction', 'Publier un rectificatif'),
  remove: label('Take it back', 'Retirer la publication'),
}

/** What an account does about a post that is out when what it tells of changes. */
export const correctionRules = ['edit', 'reply', 'delete', 'ask', 'leave'] as const
/** One of {@link correctionRules}. */
export type CorrectionRule = (typeof correctionRules)[number]

/** A rule in words. */
export const ruleLabels: Record<CorrectionRule, Label> = {
  edit: label(
    'Edit the post; ask where that cannot be',
    'Modifier la publication, ou demander si c’est impossible',
  ),
  reply: label('Post a correction below it', 'Publier un rectificatif en dessous'),
  delete: label('Take the post back', 'Retirer la publication'),
  ask: label('Ask a person', 'Demander à une personne'),
  leave: label('Leave it as it is', 'La laisser telle quelle'),
}

/** The rule of an account that was told none. */
export const plainRule: CorrectionRule = 'edit'

/** What became of a post after it went out; a receipt without one is as it was sent. */
export const afterwardsStates = ['behind', 'asked', 'edited', 'corrected', 'recalled', 'byHand'] as const
/** One of {@link afterwardsStates}. */
export type AfterwardsState = (typeof afterwardsStates)[number]

/** A state in words. */
export const afterwardsLabels: Record<AfterwardsState, Label> = {
  /** What it tells of changed while it was on its way: looked at again when it is out. */
  behind: label('Changed meanwhile', 'Modifié entre-temps'),
  asked: label('Changed since: please decide', 'Modifié depuis\u202f: à décider'),
  edited: label('Edited', 'Modifiée'),
  corrected: label('Corrected below', 'Rectifiée en dessous'),
  recalled: label('Taken back', 'Retirée'),
  byHand: label('Could not be taken back: do it by hand', 'Retrait impossible\u202f: à faire à la main'),
}
