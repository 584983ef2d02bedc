import { parameterText, valueText } from '#shared/exchange/ical/jcal';
import { KALENDS } from '#shared/exchange/ical/kalends-properties';
import type { PropertyBag } from '#shared/exchange/ical/property-bag';
import type { LinedProperty } from '#shared/exchange/ical/properties';
import { asUri } from '#shared/exchange/ical/uri';
import { EVENT_MODES, type Event } from '#shared/records/event';
import type { Item } from '#shared/records/item';

type Gathering = Pick<Event, 'mode' | 'place' | 'platform' | 'joinLink' | 'registrationLink' | 'links'>;
type Link = Item['links'][number];

const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** Where Google, Yandex and Teams write the link that one joins by. */
export const CONFERENCES_OF_OTHERS = [
  ...(['x-google-conference', 'x-telemost-conference', 'x-microsoft-skypeteamsmeetingurl'] as const),
] as const;

/** Takes where an event is held: LOCATION, and CONFERENCE (RFC 7986, 5.11) for what is held online; with its links. */
export function takeGathering(bag: PropertyBag): Gathering {
  const modeName = bag.takeText(KALENDS.mode)?.toLowerCase();
  const mode = EVENT_MODES.find((name) => name === modeName);
  const conferences = ['conference', ...CONFERENCES_OF_OTHERS].flatMap((name) => bag.takeAll(name));
  const [conference, ...others] = conferences.map(conferenceLink);
  const typed = bag.takeText(KALENDS.join) ?? '';
  const isAsTyped = conference === undefined || asUri(typed) === conference.url;
  const location = bag.takeText('location') ?? '';
  const address = bag.takeText(KALENDS.address) ?? '';

  // From other programs: a web address in LOCATION is where one joins, not where one goes.
  const isJoinedThere = mode === undefined && conference === undefined && WEB_ADDRESS.test(location);
  const place = isJoinedThere ? { name: '', address: '' } : placeOf(location, address);
  const joinLink = isJoinedThere ? location : isAsTyped ? typed : conference.url;
  const registrationLink = bag.takeText(KALENDS.registration) ?? '';
  return {
    mode: mode ?? likelyMode(joinLink, place),
    place,
    platform: bag.takeText(KALENDS.platform) ?? conference?.title ?? '',
    joinLink,
    registrationLink,
    links: [...takeLinks(bag, [joinLink, registrationLink]), ...others],
  };
}

/** Takes the links: our own with their titles, and URL unless it repeats one of them or of the `known` ones. */
export function takeLinks(bag: PropertyBag, known: readonly string[]): Link[] {
  const links = bag.takeAll(KALENDS.link).map(ownLink);
  const url = bag.takeText('url');
  const repeats = [...known, ...links.map((link) => link.url)].some((text) => text === url || asUri(text) === url);
  return url === null || repeats ? links : [...links, { title: '', url }];
}

function ownLink({ property }: LinedProperty): Link {
  const [url = '', title = ''] = valueText(property).split('\n');
  return { title, url };
}

function conferenceLink({ property }: LinedProperty): Link {
  return { title: parameterText(property, 'label'), url: valueText(property) };
}

function likelyMode(joinLink: string, place: Event['place']): Event['mode'] {
  if (joinLink === '') return 'offline';
  return place.name === '' && place.address === '' ? 'online' : 'hybrid';
}

/** LOCATION is written as "name, address"; with the address known the two come apart again. */
function placeOf(location: string, address: string): Event['place'] {
  if (address === '') {
    // Apple writes a place as lines, its name first.
    const [name = '', ...lines] = location.split('\n');
    return { name, address: lines.map((line) => line.trim()).join(', ') };
  }
  if (location === address) return { name: '', address };
  const isWhole = location.endsWith(`, ${address}`);
  return isWhole ? { name: location.slice(0, -address.length - 2), address } : { name: location, address: '' };
}
