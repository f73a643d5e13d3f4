import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furniture, isCaption } from './phrases.ts';

test('heads of lists and of comments', () => {
  for (const line of [
    'Related Articles',
    'RECOMMENDED',
    'More from\u00a0  Harbour',
    'Most read',
    'You may also like',
    'Topics covered',
    'Tags: dam, flood',
    'Read next',
  ]) {
    assert.equal(furniture(line), 'list-head', line);
  }
  for (const line of [
    'Comments',
    '3 Comments',
    'Comments (12)',
    'Post your comments',
    'Leave a Reply',
    '2 thoughts on The gates',
    'Join the conversation',
  ]) {
    assert.equal(furniture(line), 'comment-head', line);
  }
});

test('single lines of furniture', () => {
  for (const line of [
    'Advertisement',
    'Share this article',
    'Sign up for our newsletter',
    'Read also: The other gates',
    'Your email address will not be published. Required fields are marked *',
    '© 2031 The Courier',
    'Skip to content',
    'Continue reading…',
    'Was this page helpful?',
    '4 min read',
    'Learn more: How the gates were built',
    'Lire aussi : les portes de la ville',
    'Lesen Sie auch: Die Schleuse',
    'Читайте также: Мост закрыт',
    'Get the morning’s stories delivered straight to your inbox.',
    'Want more like this? Our weekly newsletter is free. Sign up now.',
    'Subscribe to the Vale Post’s daily newsletter and never miss a story.',
    'By signing up, you agree to our terms and our privacy policy.',
    'We use cookies and other means to make this site better.',
    'Cookies help us to improve your experience. You can change this at any time.',
    'If you enjoyed this story, subscribe for more.',
  ]) {
    assert.equal(furniture(line), 'line', line);
  }
});

test('sentences of accounts that hold the same words are none', () => {
  for (const line of [
    'Related companies denied the report on Monday.',
    'Comments by the minister were not welcome.',
    'Share prices fell after the dam broke.',
    'More than forty houses were lost in the flood.',
    'The newsletter of the canal office says nothing of it.',
    'Sponsored by the state, the militia crossed the river on Monday and burned the mill.',
    'Search teams found nobody.',
    'Discussion of the dam went on all night.',
    'Signs were seen of a second breach.',
    'Popular anger grew.',
    'Was this page of the log helpful to the inquiry?',
    'See the river from here, he said.',
    'Print works burned down.',
    'The regulator fined the site because it had set cookies without consent.',
    'The party sent its newsletter to forty thousand members on Monday.',
    'He signed up for the army in 1914.',
    'The daily briefing was cancelled, and reporters were told to leave.',
    'They subscribe to a theory of their own.',
    'The files were delivered to the ministry by hand.',
    '“We use cookies to follow you,” the company wrote in a memo.',
  ]) {
    assert.equal(furniture(line), null, line);
  }
});

test('captions and credits', () => {
  for (const line of [
    'A man at the lock. Photo by Ada Renn.',
    'Photo: Ada Renn',
    'The lock on Friday (AGENCY/Ada Renn)',
    'The lock [Image: A. Renn]',
    'File photo: the lock',
    'The lock © Ada Renn',
  ])
    assert.ok(isCaption(line), line);
  for (const line of [
    'The photo was false, the minister said.',
    'He photographed the gates on Friday.',
    'Image is everything to him.',
  ])
    assert.ok(!isCaption(line), line);
});
