import type { Language } from '#shared/i18n/message';
import type { PrintedDocument, PrintPage } from '#shared/print/page';
import type { PrintContent } from '#shared/print/print-request';
import type { PrintSetup } from '#shared/records/print-setup';

/** A document that is asked for. */
export interface LayoutWish {
  readonly content: PrintContent;
  readonly setup: PrintSetup;
  readonly language: Language;
}

/** What the worker for layout is told: one document at a time. */
export interface LayoutJob extends Omit<LayoutWish, 'content'> {
  /** Null for that of the job before: a plan is large, and is not sent again for each letter of a title. */
  readonly content: PrintContent | null;
}

/** What it answers: page by page, so that none of them holds up the window for long; then what is left to say. */
export type LayoutAnswer =
  | { readonly kind: 'page'; readonly page: PrintPage }
  | { readonly kind: 'laid'; readonly rest: Omit<PrintedDocument, 'pages'> }
  | { readonly kind: 'failed'; readonly message: string };
