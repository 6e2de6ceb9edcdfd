import { label, type Label } from '../../config/label'

/** What a person can do with a delivery. */
export const deliveryActs = ['retry', 'resolve', 'cancel', 'move', 'keep', 'drop'] as const
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
}
