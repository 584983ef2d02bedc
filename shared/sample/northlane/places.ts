/** Where the club meets: name and address. */
export const WORKSHOP = ['Northlane Workshop', '12 Tannery Yard, Leeds'] as const;
export const CAFE = ['Harebell Coffee', '3 Canal Walk, Leeds'] as const;
export const SHED = ['The Goods Shed', 'Wharf Street, Leeds'] as const;
export const YORK = ['Bridge House', '41 Riverside, York'] as const;
export const BUNKHOUSE = ['Fellside Bunkhouse', 'Upper Calder, an hour by train'] as const;

/** Platform and link. */
export const LIVE = ['Northlane Live', 'https://northlane-riders.example/live'] as const;
export const SERVER = ['Club Discord', 'https://northlane-riders.example/discord'] as const;
