/** What the form says; `{from}`, `{into}` and `{changes}` are filled in. */
export type MergeWords = {
  title: string
  into: string
  choose: string
  nothing: string
  next: string
  sure: string
  changes: string
  unused: string
  final: string
  merge: string
  cancel: string
  busy: string
  problems: Readonly<Record<string, string>> & { other: string }
}

/** The words of the form, by language of the admin. */
export const mergeWords: Record<'en' | 'fr', MergeWords> = {
  en: {
    title: 'Merge into another tag',
    into: 'The tag that stays',
    choose: 'Choose a tag',
    nothing: 'There is no other tag.',
    next: 'Go on',
    sure: 'Merge “{from}” into “{into}”?',
    changes: 'Will bear “{into}” from now on: {changes}, with their drafts and versions.',
    unused: 'Nothing bears “{from}”.',
    final: '“{from}” is gone then, and its addresses lead to “{into}”. This cannot be undone.',
    merge: 'Merge the tags',
    cancel: 'Cancel',
    busy: 'Please wait…',
    problems: {
      EDITORS_ONLY_TAGS: 'Only editors and managers merge tags.',
      TAG_NOT_FOUND: 'One of the two is no longer there. Load the page again.',
      other: 'That did not work. Please try again.',
    },
  },
  fr: {
    title: 'Fusionner avec une autre étiquette',
    into: 'L’étiquette qui reste',
    choose: 'Choisir une étiquette',
    nothing: 'Il n’y a pas d’autre étiquette.',
    next: 'Continuer',
    sure: 'Fusionner «\u202f{from}\u202f» avec «\u202f{into}\u202f»\u202f?',
    changes:
      'Porteront désormais «\u202f{into}\u202f»\u202f: {changes}, avec leurs brouillons et leurs versions.',
    unused: 'Rien ne porte «\u202f{from}\u202f».',
    final:
      '«\u202f{from}\u202f» disparaît, et ses adresses mènent à «\u202f{into}\u202f». C’est irréversible.',
    merge: 'Fusionner les étiquettes',
    cancel: 'Annuler',
    busy: 'Veuillez patienter…',
    problems: {
      EDITORS_ONLY_TAGS: 'Seule la rédaction fusionne des étiquettes.',
      TAG_NOT_FOUND: 'L’une des deux n’existe plus. Rechargez la page.',
      other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
    },
  },
}
