/**
 * Gives a turn of the wheel to the text pane in `pane`, as if the pointer were over it: how far a turn goes is the pane's to
 * say, and it is the same everywhere in the editor.
 */
export function passWheel(event: WheelEvent, pane: HTMLElement): void {
  event.preventDefault();
  const { deltaX, deltaY, deltaZ, deltaMode, altKey, ctrlKey, metaKey, shiftKey } = event;
  const keys = { altKey, ctrlKey, metaKey, shiftKey };
  // Chromium's panes read the older fields, which a copy has only if it is told.
  const older = {
    wheelDeltaX: Reflect.get(event, 'wheelDeltaX'),
    wheelDeltaY: Reflect.get(event, 'wheelDeltaY'),
  };
  const copy = new WheelEvent('wheel', {
    ...older,
    ...keys,
    deltaX,
    deltaY,
    deltaZ,
    deltaMode,
    bubbles: true,
    cancelable: true,
  });
  pane.querySelector('.monaco-scrollable-element')?.dispatchEvent(copy);
}
