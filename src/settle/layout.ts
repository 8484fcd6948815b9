/**
 * What goes without any rule's word, by where it stands and how it reads. They are findings like the rules' own and
 * have their place in the catalogue; the weights behind them are learned.
 */
export const LAYOUT = {
  'before-article': {
    why: 'What stands before the article begins and reads unlike it is the page’s head: menus, teasers, labels.',
    reason: 'it stands before the article',
  },
  'after-article': {
    why: 'What stands after the article’s end is the page’s foot: other stories, comments, legal lines.',
    reason: 'it stands after the article',
  },
  'no-article-text': {
    why: 'A block inside the article that reads unlike it was put there by the page.',
    reason: 'it does not read as the article around it',
  },
  'no-article': {
    why: 'A page that was not found, asks to log in or is nothing but links has no article at all.',
    reason: 'there is no article',
  },
} as const satisfies Record<string, { why: string; reason: string }>;

export type LayoutId = keyof typeof LAYOUT;
