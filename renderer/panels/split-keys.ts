/** `Ctrl+Shift++` has the keys `Ctrl`, `Shift` and `+`; a space parts chords that are pressed after one another. */
export function splitKeys(keys: string): readonly string[] {
  return keys.split(' ').flatMap((chord) => {
    if (chord === '') return [];
    if (chord === '+') return ['+'];
    return chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+');
  });
}
