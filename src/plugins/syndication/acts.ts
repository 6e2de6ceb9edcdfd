import { label, type Label } from '../../config/label'

/** What a person can do with a delivery. */
export const deliveryActs = [
  'retry',
  'resolve',
  'cancel',
  'move',
  'keep',
  'drop',
  'edit',
  'reply',
  'remove',
  'gone',
  'leave',
] as const
/** One of {@link deliveryActs}. */
export type DeliveryAct = (typeof deliveryActs)[number]

/** An act in words. */
export const actLabels: Record<DeliveryAct, Label> = {
  retry: label('Tried again', 'Nouvel essai'),
  resolve: label('Said what became of it', 'Résultat constaté'),
  cancel: label('Given up', 'Abandonné'),
  move: label('Moved', 'Déplacé'),
  keep: label('Kept', 'Maintenu'),
  drop: label('Dropped', 'Retiré'),
  edit: label('Asked to edit the post', 'Modification demandée'),
  reply: label('Asked for a correction', 'Rectificatif demandé'),
  remove: label('Asked to take it back', 'Retrait demandé'),
  gone: label('Taken back by hand', 'Retirée à la main'),
  leave: label('Left as it is', 'Laissée telle quelle'),
}
