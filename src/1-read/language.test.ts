import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage, paragraphLanguage, primaryLanguage } from './language.ts';

test('tells languages apart when there are words enough', () => {
  assert.equal(detectLanguage('The gates were shut all night, the operator said in a statement on Friday.'), 'en');
  assert.equal(
    detectLanguage('Le ministère a nié lundi que les vannes du barrage aient été ouvertes avant la crue.'),
    'fr',
  );
  assert.equal(
    detectLanguage('وزارت نیرو اعلام کرد که دریچه‌های سد شب گذشته باز نشده است و آب از جای دیگری آمده است.'),
    'fa',
  );
});

test('too few letters tell nothing', () => {
  assert.equal(detectLanguage('Marrow Falls'), null);
  assert.equal(detectLanguage('12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90'), null);
});

test('tags', () => {
  assert.equal(primaryLanguage('en-GB'), 'en');
  assert.equal(primaryLanguage('pt_BR'), 'pt');
  assert.equal(primaryLanguage('not a tag'), null);
});

test('a paragraph of English is told by its small words, any other by all of it', () => {
  const gates = 'The gates of the dam were shut all night, the operator said in a statement on Friday.';
  assert.equal(paragraphLanguage(gates), 'en');
  const of = 'Het ministerie zei maandag dat de sluizen van de dam of dicht waren of niet, en dat niemand iets wist.';
  assert.equal(paragraphLanguage(of), 'nl');
  assert.equal(paragraphLanguage('Marrow Falls'), null);
});
