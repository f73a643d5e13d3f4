import { Icon } from '../parts/Icon.tsx';
import { useTools } from '../tools.ts';
import { saveFile, svgPicture, svgText } from './save.ts';

/** The drawing as a file, in two formats. */
export function SaveButtons({ of, name }: { readonly of: () => SVGSVGElement | null; readonly name: string }) {
  const { store } = useTools();
  const say = (text: string) => store.tell({ slice: 'notice', event: { kind: 'said', text } });
  const save = async (format: 'svg' | 'png') => {
    const drawing = of();
    if (!drawing) return;
    const text = svgText(drawing);
    const { width, height } = drawing.viewBox.baseVal;
    try {
      saveFile(
        `${name}.${format}`,
        format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await svgPicture(text, width, height),
      );
      say(`Saved ${name}.${format}.`);
    } catch {
      say('The browser could not make the picture. The table has the same data.');
    }
  };
  return (
    <span class="save-buttons">
      <Icon name="export" small />
      <button type="button" class="button tiny" onClick={() => save('svg')}>
        <span class="unseen">Save the chart as </span>SVG
      </button>
      <button type="button" class="button tiny" onClick={() => save('png')}>
        <span class="unseen">Save the chart as </span>PNG
      </button>
    </span>
  );
}
