import { defineRule, drop, isLongProse } from '../rule.ts';

// What consent texts speak of; “we use cookies to line the tin” speaks of none of it.
const SUBJECT =
  /^(?:(?:web)?sites?|privacy|partners|consent|agree|browser|preferences|device|experience|ads|traffic)$/;

export default defineRule({
  id: 'cookie-notice',
  category: 'consent',
  why: 'Cookie and consent notices ask the visitor of the site for a permission; they say nothing of the story.',
  tellingFrom: { sure: 1, likely: 4 },
  examples: {
    removes: [
      'We use cookies to improve your experience on our website.',
      'This website uses cookies.\nAccept all\nDecline\nCookie settings',
      'By continuing to use this site, you agree to our use of cookies. See our privacy policy.',
      'We and our partners store and access information on a device, such as unique IDs in cookies, to process personal data. You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in our privacy policy.',
    ],
    keeps: [
      'We use cookies from the corner bakery to line the tin, and they hold the filling well.',
      '“We use cookies to improve your experience on our website,” the banner said, and nobody read on.',
      'The pop-up said that by continuing you agree to the use of cookies, which the court found absurd.',
    ],
  },
  phrases: {
    only: `accept all, accept cookies, accept all cookies, accept and continue, accept and close,
      accept continue, i accept, agree and continue, agree and close, allow all, allow cookies,
      allow all cookies, reject all, reject cookies, reject all cookies, decline all, decline cookies,
      deny all, deny cookies, i decline, only necessary cookies, necessary cookies only,
      accept necessary, accept only necessary, reject non essential, strictly necessary cookies,
      cookie settings, cookies settings, cookie preferences, cookie choices, privacy preferences,
      privacy overview, privacy preference center, manage cookies, manage consent, manage preferences,
      manage cookie preferences, manage cookie settings, manage settings, manage options,
      manage choices, manage my privacy settings, manage vendors, manage cookie consent, show purposes,
      save preferences, view preferences, save my choices, confirm my choices, save and accept,
      customize settings, customise settings, i agree, this website uses cookies,
      this site uses cookies, we use cookies, we value your privacy, we care about your privacy,
      cookie duration description`,
    labels: `accept, agree, reject, deny, decline, cookies, got it, necessary, functional, analytics,
      performance, marketing, others, always active, essential cookies, functional cookies,
      performance cookies, marketing cookies, analytics cookies, legitimate interest, privacy settings,
      cookie consent, cookie notice`,
    starts: `we use, we also use, we employ, we and our, we value your, we care about your, this site uses,
      this website uses, our website uses, our site uses, by using this, by using our, by continuing,
      this cookie is set by, the cookie is set by, if you continue to use, select accept,
      necessary cookies are, necessary cookies help, functional cookies help, performance cookies are,
      analytical cookies are, advertisement cookies are, other uncategorized cookies,
      any cookies that may not be, by clicking accept, by clicking i accept`,
    within: `agree to our use of cookies, we use cookies to, we use cookies and, we use cookies on,
      store and or access information on a device, you consent to the use of cookies,
      you consent to our use of cookies, happy with our use of cookies, agree to the storing of cookies,
      consent to the placement of cookies, continue to use this site,
      to provide the best experiences we use`,
  },
  *judge({ blocks }, hits) {
    const notice = new Set<number>();
    for (const { block: at, only, starts, within, says, phrase } of hits) {
      const block = blocks[at]!;
      if (says) notice.add(at);
      if (only) {
        notice.add(at);
        yield drop(at, 'sure', `it says only “${phrase}”`);
      } else if (
        (starts || within) &&
        !block.shape.startsQuote &&
        block.words.some((word) => /^cookie/.test(word))
      ) {
        const subjects = new Set(block.words.filter((word) => SUBJECT.test(word))).size;
        // A notice that begins otherwise, or is long, must speak of more than one thing to be told from prose.
        const enough = starts && !isLongProse(block) ? 1 : 2;
        if (subjects < enough) continue;
        notice.add(at);
        const isAddressed = block.words.some((word) => word === 'you' || word === 'your');
        yield drop(
          at,
          subjects > enough && isAddressed ? 'sure' : 'likely',
          `it asks for consent to cookies: “${phrase}”`,
        );
      }
    }
    // Labels that an article uses as headings, too, count beside another part of the notice.
    for (const { block, labels, phrase } of hits)
      if (labels && [-3, -2, -1, 1, 2, 3].some((step) => notice.has(block + step)))
        yield drop(block, 'sure', `it says only “${phrase}”, beside a cookie notice`);
  },
});
