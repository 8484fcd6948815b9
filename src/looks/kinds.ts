import type { Role } from '../document.ts';
import type { Category } from '../rule.ts';

/** What people read for a category. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  navigation: 'Navigation',
  'site-controls': 'Site controls',
  consent: 'Consent',
  promotion: 'Promotion',
  advertisement: 'Advertisement',
  sharing: 'Sharing',
  comments: 'Comments',
  related: 'Related stories',
  footer: 'Footer',
  notes: 'Notes of the site',
  counters: 'Counters',
  template: 'On every page',
  tags: 'Tags',
  media: 'Media',
  markup: 'Markup',
  layout: 'By place and form',
  article: 'Article',
};

/** What people read for a role. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  body: 'Body',
  title: 'Title',
  byline: 'Byline',
  date: 'Date',
  caption: 'Caption',
  credit: 'Credit',
  bio: 'About the author',
  'front-matter': 'Front matter',
  chrome: 'Removed',
};
