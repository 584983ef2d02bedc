import type { Item } from '#shared/records/item';
import { AttachmentsRow } from '../attachments/attachments-row';
import { SeldomField } from '../rows/more-fields';
import { Section } from '../rows/section';
import { LinksRow } from './links-row';
import { RemindersRow } from './reminders-row';

/** When to be reminded, and what lies elsewhere: addresses and files. */
export function RemindersSection({ item }: { readonly item: Item }) {
  const { reminders, links, attachments } = item;
  const filled = [reminders, links, attachments].some((list) => list.length > 0);
  return (
    <Section name="reminders" filled={filled}>
      <SeldomField filled={reminders.length > 0}>
        <RemindersRow item={item} />
      </SeldomField>
      <SeldomField filled={links.length > 0}>
        <LinksRow item={item} />
      </SeldomField>
      <SeldomField filled={attachments.length > 0}>
        <AttachmentsRow item={item} />
      </SeldomField>
    </Section>
  );
}
