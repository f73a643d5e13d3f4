import { useState } from 'preact/hooks';
import { useTools } from '../tools.ts';

/** A name for pasted words, from the first of them. */
function nameOf(words: string): string {
  const first = words.trim().split('\n', 1)[0] ?? '';
  return `${
    first
      .replace(/[^\p{L}\p{N} .,'-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 60) || 'pasted'
  }.txt`;
}

/** Words that someone copied from where they stood. */
export function Paste() {
  const { addFiles } = useTools();
  const [words, setWords] = useState('');
  const [name, setName] = useState('');
  const isEmpty = words.trim() === '';
  return (
    <form
      class="paste"
      onSubmit={event => {
        event.preventDefault();
        if (isEmpty) return;
        addFiles([
          new File([words], name.trim() === '' ? nameOf(words) : `${name.trim().replace(/\.txt$/i, '')}.txt`, {
            type: 'text/plain',
          }),
        ]);
        setWords('');
        setName('');
      }}
    >
      <label for="paste-words">Words of an account</label>
      <textarea
        id="paste-words"
        rows={6}
        dir="auto"
        value={words}
        onInput={event => setWords(event.currentTarget.value)}
      />
      <div>
        <label for="paste-name">Name</label>
        <input
          id="paste-name"
          type="text"
          maxLength={120}
          placeholder={isEmpty ? 'as it starts' : nameOf(words)}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isEmpty}>
          Add it
        </button>
      </div>
    </form>
  );
}
