import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useTools } from '../tools.ts';

/** Files may be dropped anywhere on the page; the frame shows that they may. */
export function Drop() {
  const { addFiles } = useTools();
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      addFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [addFiles]);
  return (
    <div class={isOver ? 'drop is-over' : 'drop'}>
      <Icon name="import" />
      <p>Drop files anywhere on this page, or</p>
      <button type="button" class="button primary" onClick={() => chooser.current?.click()}>
        Choose files
      </button>
      <input
        ref={chooser}
        type="file"
        class="unseen"
        multiple
        tabIndex={-1}
        aria-label="Files to import"
        onChange={event => {
          const field = event.currentTarget;
          addFiles([...(field.files ?? [])]);
          field.value = '';
        }}
      />
    </div>
  );
}
