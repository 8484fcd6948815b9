import { byId } from '../looks/byId.ts';

/** Calls back for a file that is opened by the button or dropped anywhere on the page. */
export function onFile(take: (file: File) => void): void {
  const input = byId('file', HTMLInputElement);
  const curtain = byId('drop', HTMLElement);
  byId('open', HTMLButtonElement).addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = '';
    if (file) take(file);
  });
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    curtain.hidden = false;
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) curtain.hidden = true;
  });
  addEventListener('drop', (event) => {
    curtain.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    // Else the browser leaves the page for the file.
    event.preventDefault();
    take(file);
  });
}
