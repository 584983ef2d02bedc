/** Where the club meets: name and address. */
export const ATTIC = ['Коворкинг «Чердак»', 'Казань, Мельничная улица, 14, пятый этаж'] as const;
export const HALL = ['Зал «Старый ткач»', 'Казань, Ткацкий переулок, 3'] as const;
export const CAFE = ['Кафе «Ромашка»', 'Казань, Садовая улица, 21'] as const;
export const SAMARA = ['Лофт «Пристань»', 'Самара, Береговая улица, 8'] as const;
export const PINES = ['Усадьба «Сосны»', 'Посёлок Сосновка, 40 минут от Казани'] as const;

/** Platform and link. */
export const ROOM = ['Видеокомната клуба', 'https://vector-club.example/efir'] as const;
