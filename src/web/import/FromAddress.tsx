import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useTools } from '../tools.ts';
import { contactOf } from './contact.ts';

/** The page at an address: first it is said who will be contacted, then a person lets it go. */
export function FromAddress() {
  const { addAddress } = useTools();
  const [address, setAddress] = useState('');
  const [isShown, show] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const contact = contactOf(address);
  const change = (typed: string) => {
    setAddress(typed);
    show(false);
  };
  useLayoutEffect(() => {
    if (isShown) ask.current?.focus();
  }, [isShown]);
  return (
    <form
      class="from-address"
      onSubmit={event => {
        event.preventDefault();
        if (contact !== null) show(true);
      }}
    >
      <label for="page-address">Address of a page</label>
      <div>
        <input
          id="page-address"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          maxLength={8000}
          placeholder="https://"
          value={address}
          aria-describedby="page-address-help"
          onInput={event => change(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={contact === null || isShown}>
          Next
        </button>
      </div>
      <p id="page-address-help" class="quiet-ink">
        Nothing is asked until you have seen who will be. The same address again makes a new version.
      </p>
      {isShown && contact !== null && (
        <section class="contact" aria-label="Who will be contacted">
          <p>
            <Icon name="warn" small /> This leaves your machine. <b dir="ltr">{contact.host}</b> will be asked
            {contact.isPlain && ', without encryption,'} for
          </p>
          <ol dir="ltr">
            <li>
              <code>/robots.txt</code>, and if that allows it
            </li>
            <li>
              <code>{contact.path}</code>
            </li>
          </ol>
          <p>
            It sees your connection’s IP address, and that the program Rashomon asks. If it sends on to another host,
            that host is asked the same; private networks never are.
          </p>
          <div>
            <button
              ref={ask}
              type="button"
              class="button primary"
              onClick={() => {
                addAddress(contact.address);
                change('');
              }}
            >
              Ask {contact.host}
            </button>
            <button type="button" class="button" onClick={() => change('')}>
              Ask no one
            </button>
          </div>
        </section>
      )}
    </form>
  );
}
