/** What members have from contests, and how anybody checks a certificate. */
export const honours = {
  en: {
    'honours.title': 'Contests',
    'honours.yours': 'From this contest',
    'honours.entered': 'Took part',
    'honours.finished': 'Went to the end',
    'honours.won': 'Won',
    'honours.certificate': 'Your certificate (PDF)',
    'certificate.title': 'Is this certificate genuine?',
    'certificate.lead':
      'Each certificate of a contest has a code. It tells what was certified, and names nobody.',
    'certificate.code': 'Verification code',
    'certificate.check': 'Check the code',
    'certificate.unknown':
      'No certificate has this code. It may be mistyped, or the certificate was taken back.',
    'certificate.genuine': 'This code is genuine',
    'certificate.contest': 'Contest',
    'certificate.what': 'Certified',
    'certificate.took': 'Took part to the end',
    'certificate.drawn': 'Drawn as a winner',
    'certificate.withPrize': '{what}, with a prize',
    'certificate.issued': 'Issued on',
    'certificate.compare': 'Compare all of this with the certificate before you. A code alone can be copied.',
    'certificate.name': 'Name on the certificate',
    'certificate.nameHint': 'We say whether it is the right one, and nothing else.',
    'certificate.checkName': 'Check the name',
    'certificate.nameRight': 'Yes: this certificate is that of {name}.',
    'certificate.nameWrong':
      'No: {name} is not the name on this certificate. Its owner may have changed theirs since.',
    'certificate.nameGone': 'Whose it was has been erased. The code stays genuine.',
  },
  fr: {
    'honours.title': 'Concours',
    'honours.yours': 'De ce concours',
    'honours.entered': 'Participation',
    'honours.finished': 'Jusqu’au bout',
    'honours.won': 'Gagné',
    'honours.certificate': 'Votre certificat (PDF)',
    'certificate.title': 'Ce certificat est-il authentique\u202f?',
    'certificate.lead':
      'Chaque certificat d’un concours porte un code. Il dit ce qui a été certifié, et ne nomme personne.',
    'certificate.code': 'Code de vérification',
    'certificate.check': 'Vérifier le code',
    'certificate.unknown':
      'Aucun certificat ne porte ce code. Il est peut-être mal saisi, ou le certificat a été retiré.',
    'certificate.genuine': 'Ce code est authentique',
    'certificate.contest': 'Concours',
    'certificate.what': 'Certifié',
    'certificate.took': 'Participation jusqu’au bout',
    'certificate.drawn': 'Désignation par le sort',
    'certificate.withPrize': '{what}, avec un prix',
    'certificate.issued': 'Établi le',
    'certificate.compare':
      'Comparez tout cela avec le certificat que vous avez sous les yeux. Un code seul peut être recopié.',
    'certificate.name': 'Nom porté sur le certificat',
    'certificate.nameHint': 'Nous disons si c’est le bon, et rien d’autre.',
    'certificate.checkName': 'Vérifier le nom',
    'certificate.nameRight': 'Oui\u202f: ce certificat est celui de {name}.',
    'certificate.nameWrong':
      'Non\u202f: {name} n’est pas le nom porté sur ce certificat. Son titulaire a pu changer de nom depuis.',
    'certificate.nameGone': 'Son titulaire a été effacé. Le code reste authentique.',
  },
} as const
