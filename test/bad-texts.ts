const SENTENCE = 'The mayor of Northbank, Anka Pell, said on Monday that the gate was shut, and “nobody knew” of it. ';

/** Texts that writing, scanning and pasting make, of about so many letters each; by what is wrong with them. */
export const BAD_TEXTS: Readonly<Record<string, (letters: number) => string>> = {
  'no sentence end': letters => 'the gate was open and the mayor said that '.repeat(letters / 42),
  'sentences of 5,000 words': letters =>
    `${'the mayor said that the gate was open, and '.repeat(600)}so it was. `.repeat(Math.ceil(letters / 26_000)),
  'one word without end': letters => 'Northbank'.repeat(letters / 9),
  'quotation marks that never close': letters =>
    '“The gate was open,” she said. “Nobody told us. He said “it held. '.repeat(letters / 66),
  'quotations in quotations': letters =>
    `${'“He said ‘she said “it held” to us’ then,” she said. '.repeat(letters / 53)}`,
  'quotations opened a thousand deep': letters => `${'“she said ‘he said '.repeat(letters / 38)}it held.`,
  'all capitals': letters => SENTENCE.repeat(letters / 98).toUpperCase(),
  'no capitals': letters => SENTENCE.repeat(letters / 98).toLowerCase(),
  'letters misread by a scanner': letters =>
    'Tlie rnayor of N0rthbank, Anka PeII, sa1d on M0nday tliat tlie gate vvas shut . ,  and “ nob0dy knevv ” . '.repeat(
      letters / 108,
    ),
  'several scripts in a line': letters =>
    'The mayor said «ворота были открыты» and 「門は開いていた」, وقال الحارس إن البوابة مفتوحة. '.repeat(letters / 87),
  emoji: letters =>
    '🚨🚨 mayor: “gate is open” 👩‍👩‍👧‍👦 said @keeper_7 🏳️‍🌈 and 😂😂 nobody knew 🇽🇰. '.repeat(letters / 80),
  'headlines only': letters =>
    'Minister: dam was safe\n\nGate opened by hand, says keeper\n\n‘No warning’: residents\n\n'.repeat(letters / 84),
  'turns only': letters =>
    'HOST: Did she say where it was?\n\nKEEPER: He said it was open. One of them left.\n\n'.repeat(letters / 82),
};
