import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'page-controls',
  category: 'site-controls',
  why: 'Buttons that scroll, open, close or enlarge parts of a page mean nothing in a text.',
  examples: {
    removes: [
      'Back to top',
      'Show more',
      'Load more',
      'Loading...',
      'Close',
      'Scroll to continue',
      'Read full article',
      'Expand All',
    ],
    keeps: [
      'He took the path back to the top of the hill, loading the cart as he went.',
      'Close to home',
      'Show more respect, she told them, or leave.',
      'Close: 43.20',
      'Top 10',
    ],
  },
  phrases: {
    only: `back to top, back to the top, return to top, return to the top, go to top, go to the top,
      scroll to top, scroll to the top, scroll up, scroll back to top, to top, to the top, top of page,
      back to top of page, back to start, back to the start of article, scroll, scroll down,
      scroll down to continue, scroll to continue, scroll to continue reading, scroll to read more,
      scroll for more, scroll down for more, scroll to see more, keep scrolling, continue scrolling,
      scroll left, scroll right, scroll to continue with content, swipe, swipe left, swipe right,
      swipe for more, swipe to see more, show more, show less, show all, show, hide, show details,
      hide details, show full text, see more, see less, see all, see full article, view more, view less,
      view all, view full article, view full story, view full post, view full image, view as one page,
      more details, more info, load more, load more articles, load more posts, load more stories,
      load more results, load previous, load next, loading, loading more, loading more posts,
      loading more stories, now loading, please wait, read less, read full article,
      read the full article, read full story, read the full story, read full post, read the full post,
      read entire article, read article, read the article, read post, read the rest,
      continue reading the main story, click to continue, click to read more, click here to read more,
      tap to read more, close, close this, close this window, close window, close modal, close dialog,
      close popup, close pop up, close alert, close banner, close panel, close overlay, close message,
      close this dialog, close this module, close x, x close, dismiss this message,
      beginning of dialog window, end of dialog window, this is a modal window, open modal, minimize,
      maximize, expand, collapse, expand all, collapse all, expand collapse, expand menu, collapse menu,
      expand text, click to expand, tap to expand, click here to expand, toggle, toggle panel,
      toggle content, toggle sidebar, toggle fullscreen, full screen, fullscreen, enter fullscreen,
      exit fullscreen, exit full screen, open sidebar, close sidebar, toggle child menu, go back,
      back to article, back to previous page, back to page, return to article, change font size,
      change text size, increase font size, decrease font size, increase text size, decrease text size,
      reset font size, adjust font size, adjust text size, resize text, larger text, smaller text,
      larger font, smaller font, increase text, decrease text, reset text size, readable font,
      negative contrast, links underline, light background, reset settings, bookmark, bookmarked,
      bookmark this, bookmark this article, bookmark article, save article, save this article,
      save this story, save story, save for later, saved for later, save to read later, read later,
      read it later, add to reading list, add to favorites, add to favourites, add to bookmarks,
      add bookmark, remove bookmark, save post, save this post, refresh, refresh page, reload page,
      click here to refresh, please enable javascript, javascript is required,
      you need to enable javascript to run this app`,
    within: `turn on javascript to view, enable javascript to view this,
      please enable javascript in your browser, javascript is disabled in your browser,
      browser does not support javascript, your browser is not supported, your browser is out of date,
      this site requires javascript, upgrade your browser, update your browser`,
  },
  *judge({ blocks }, hits) {
    for (const { block, only, within, phrase } of hits) {
      const { text, shape } = blocks[block]!;
      const { words, numbers, startsQuote } = shape;
      // “3. Scroll down” is a step of a guide.
      if (/^\d/.test(text)) continue;
      // A single word with a figure is a row of a table: “Close: 43.20”.
      if (only && (numbers === 0 || words - numbers > 1))
        yield drop(block, 'sure', `it says only “${phrase}”`);
      else if (within && words <= 30 && !startsQuote) yield drop(block, 'likely', `it says “${phrase}”`);
    }
  },
});
