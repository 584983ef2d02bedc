/** What may stand for a word in the pattern of a title. */
export interface TitleWords {
  readonly pillar: string;
  readonly date: string;
  readonly number: string;
}

/** In both languages at all times: a plan may be written in one and looked at in the other. */
const PLACES: Readonly<Record<string, keyof TitleWords>> = {
  pillar: 'pillar',
  рубрика: 'pillar',
  date: 'date',
  дата: 'date',
  number: 'number',
  номер: 'number',
};

/** A title from its pattern: `{pillar}, {date}`. What is in braces and no such word stays as it is. */
export function fillTitle(pattern: string, words: TitleWords): string {
  return pattern.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const place = PLACES[name.trim().toLocaleLowerCase()];
    return place === undefined ? whole : words[place];
  });
}
