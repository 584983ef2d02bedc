import type { Obligation, PartnerActivity } from '#shared/records/partner-activity';
import type { PlainDate } from '#shared/time/plain-date';

type Change = Pick<PartnerActivity, 'obligations'>;

/** The activity's obligations with one more of `partnerId`. */
export function withObligation(
  { obligations }: Change,
  added: Pick<Obligation, 'id' | 'side' | 'text' | 'partnerId' | 'due'>,
): Change {
  return { obligations: [...obligations, { ...added, text: added.text.trim(), ownerId: null, doneOn: null }] };
}

/** The obligations with fields of one of them changed. */
export function changeObligation({ obligations }: Change, id: string, fields: Partial<Omit<Obligation, 'id'>>): Change {
  return { obligations: obligations.map((each) => (each.id === id ? { ...each, ...fields } : each)) };
}

/** The obligations without one of them. */
export function withoutObligation({ obligations }: Change, id: string): Change {
  return { obligations: obligations.filter((each) => each.id !== id) };
}

/** Marks an obligation as done on a day, or as open again. */
export function tickObligation({ obligations }: Change, id: string, today: PlainDate): Change {
  return {
    obligations: obligations.map((each) =>
      each.id === id ? { ...each, doneOn: each.doneOn === null ? today : null } : each,
    ),
  };
}
