import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'app-promo',
  category: 'promotion',
  why: 'Links to the publisher’s app and to the stores that have it advertise the site.',
  tellingFrom: { sure: 1 },
  examples: {
    removes: [
      'Download our app',
      'Get it on Google Play',
      'Open in app',
      'Download on the App Store',
      'Scan the QR code to download our app and read on the go.',
    ],
    keeps: [
      'The court ordered the maker to take the app out of the App Store within a week.',
      'Download the app that your bus company uses, buy the ticket there, and show it to the driver.',
      'What an app for farmers can and cannot do',
      '2. Download the app',
      'Google Play pays the developers after thirty days.',
    ],
  },
  phrases: {
    only: `download our app, download our apps, download our free app, download our mobile app,
      download our news app, download the app, download the free app, download the apps,
      download the mobile app, download our android app, download our ios app, download app,
      download apps, download now, app download, download for ios, download for android,
      download on android, download on ios, available on ios, available on android, get the app,
      get our app, get our apps, get our free app, get our mobile app, get app, get the mobile app,
      get the apps, get the free app, install app, install the app, install our app, try our app,
      try the app, use app, use the app, use our app, our app, our apps, start your substackget the app,
      open app, open in app, open in the app, open in our app, open the app, view in app,
      view in the app, read in app, read in the app, continue in app, continue in the app,
      listen in app, watch in app, switch to the app, launch app, continue in browser, continue on web,
      stay on the web, get it on google play, get it on the google play, available on google play,
      available on the google play, download on google play, download it on google play,
      download from google play, on google play, google play badge, from the play store,
      download on the app store, download it on the app store, available on the app store,
      available in the app store, available at the app store, download from the app store,
      get it on the app store, on the app store, app store badge, apple store,
      or download from the app store, app gallery, explore it on appgallery, get it from microsoft,
      amazon appstore, microsoft store, scan to download, scan the qr code, scan qr code,
      scan the qr code to download, scan the qr code to download the app, scan qr code to download,
      scan to download the app, scan here to download`,
    labels: `google play, google play store, play store, app store, apple app store, appgallery`,
    starts: `download our app, download our free app, download our mobile app, download our news app,
      download our new app, get our app, get our free app, get the free app, install our app,
      try our app, try our new app, read more in our app, the best experience is in our app,
      this story is better in the app, get the latest news on the go, scan the qr code to download our,
      scan this qr code to download our`,
    within: `download our app, download our free app, available for free on the app store,
      available on the app store and, available on ios and android, on our mobile app, app for (ios|iphone|android), app on (ios|iphone|android),
      download it from the app store`,
  },
  *judge({ blocks }, hits) {
    for (const { block, only, labels, starts, within, phrase } of hits) {
      const { words, startsQuote } = blocks[block]!.shape;
      // “2. Download the app” is a step of a guide.
      if (/^\d/.test(blocks[block]!.text)) continue;
      if (only || labels) yield drop(block, only ? 'sure' : 'hint', `it says only “${phrase}”`);
      else if (
        (starts || within) &&
        words <= 30 &&
        !startsQuote &&
        blocks[block]!.words.some((word) => /^apps?$/.test(word))
      )
        yield drop(block, starts && words <= 20 ? 'sure' : 'likely', `it offers the site’s app: “${phrase}”`);
    }
  },
});
