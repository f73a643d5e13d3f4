/** How a side is drawn: A, B and C have a look of their own, a fourth and on only their letter. */
export function sideLook(letter: string): 'a' | 'b' | 'c' | 'more' {
  const look = letter.toLowerCase();
  return look === 'a' || look === 'b' || look === 'c' ? look : 'more';
}
