/** How wide a text is drawn, in pixels. */
export type WidthOf = (text: string) => number;

/** How many lines a text takes in a width, broken at spaces and, where a word is wider than the line, inside it. */
export function linesIn(text: string, width: number, widthOf: WidthOf): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, width, widthOf);
  return lines;
}

function paragraphLines(paragraph: string, width: number, widthOf: WidthOf): number {
  const space = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wide = widthOf(word);
    if (used > 0 && used + space + wide <= width) {
      used += space + wide;
      continue;
    }
    if (used > 0) lines += 1;
    // A word wider than the line goes on below.
    const more = wide > width ? Math.ceil(wide / width) - 1 : 0;
    lines += more;
    used = wide - more * width;
  }
  return lines;
}

/** Widths by summing those of single characters, each measured once. */
export function summedWidth(widthOfCharacter: (character: string) => number): WidthOf {
  const known = new Map<string, number>();
  return (text) => {
    let sum = 0;
    for (const character of text) {
      let width = known.get(character);
      if (width === undefined) known.set(character, (width = widthOfCharacter(character)));
      sum += width;
    }
    return sum;
  };
}
