/**
 * Messages to buyers whose installment could not be collected: the words of the panel, and what a message says unless the account has
 * texts of its own (`template_…`; their placeholders are filled in the buyer's language).
 */
export const en = {
  title: 'Write to buyers',
  note: 'These are drafts: each opens in WhatsApp or your mail program, and you send it there.',
  back: 'Back',
  channel: 'Way',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  language: 'Language of the text',
  template: 'Text',
  subject: 'Subject',
  hint: 'Filled in for each buyer: {placeholders}',
  unknownPlaceholder: 'Not known: {placeholders}. Use only those listed.',
  preview: 'Preview for {name}',
  reset: 'Original text',
  openWhatsapp: 'WhatsApp draft to {name}',
  openEmail: 'E-mail draft to {name}',
  opened: 'Draft opened',
  optedOut: 'Does not want messages',
  noEmail: 'There is no e-mail address for this buyer.',
  noLink: 'There is no payment link for this buyer.',
  mendText: 'Mend the text first.',

  template_whatsapp:
    'Hello {name}, {amount} for {product} is still open, {days} days after it was due. Please get in touch so that we can settle it together. Reply STOP if you do not want messages like this.',
  template_subject: '{product}: {amount} is still open',
  template_email:
    'Hello {name},\n\n{amount} for {product} is still open, {days} days after it was due. We tried to collect it and could not.\n\nPlease reply to this message, so that we can settle it together.\n\nKind regards\n{merchant}\n\nIf you do not want messages like this, reply with STOP.',
} as const;
