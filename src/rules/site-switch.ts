import { neighbours } from '../match/runs.ts';
import { proseBounds } from '../match/prose.ts';
import { defineRule, drop } from '../rule.ts';

const RUN = 3; // section names next to each other; one alone may head a part of the article

export default defineRule({
  id: 'site-switch',
  category: 'site-controls',
  why: 'Menus, editions and sections are the frame of the page; their own words say nothing of the article.',
  tellingFrom: { sure: 1 },
  examples: {
    removes: [
      { at: 'start', text: 'Menu' },
      { at: 'start', text: 'Home' },
      { at: 'start', text: 'Open menu Close menu' },
      { at: 'start', text: 'Main navigation\nWorld\nPolitics\nBusiness' },
      'Toggle navigation',
      'U.S. Edition',
    ],
    keeps: [
      'The menu had three lines, and two of them were fish.',
      'Politics',
      'Home is where the ferry stops.',
      'Menu for the harbour feast',
      'Travel and weather',
    ],
  },
  phrases: {
    only: `menu, main menu, open menu, close menu, toggle menu, show menu, hide menu, mobile menu,
      navigation menu, site menu, top menu, header menu, footer menu, full menu, menu close,
      menu toggle, menu button, hamburger menu, back to menu, primary menu, secondary menu, submenu,
      toggle submenu, show submenu, open submenu, expand child menu, toggle navigation,
      open navigation, close navigation, open navigation menu, close navigation menu, main navigation,
      site navigation, primary navigation, secondary navigation, footer navigation, header navigation,
      global navigation, section navigation, page navigation, mobile navigation, show navigation,
      hide navigation, side navigation, sub navigation, toggle navigation menu,
      site information navigation, breadcrumb, breadcrumbs, breadcrumb navigation, you are here,
      select page, go to home page, go to homepage, return to homepage, back to homepage,
      back to home, home page, homepage, edition, editions, change edition, select edition,
      choose edition, choose your edition, switch edition, us edition, u s edition, uk edition,
      australia edition, europe edition, international edition, international editions, asia edition,
      india edition, canada edition, global edition, edition us, edition uk, edition international,
      select your region, choose your region, change region, select region, select your country,
      change country, select country, choose your country, select location, change location,
      choose your location, all sections, browse sections, more sections, site sections,
      view all sections, social links, social menu, bottom of page, site footer, site header,
      page footer, main content, end of page, today's paper, print edition, digital edition,
      digital editions, replica edition, e edition, e paper, epaper, back to main menu, navigate,
      toggle dropdown, open dropdown, expand dropdown, quick navigation, utility navigation,
      utility menu, an official website of the united states government, official websites use gov,
      secure gov websites use https,
      a gov website belongs to an official government organization in the united states,
      a lock or https means you've safely connected to the gov website,
      share sensitive information only on official secure websites, here's how you know,
      view mobile site, view desktop site, desktop view, mobile view, desktop site, mobile site,
      view full site, mobile version, desktop version, browse topics, browse by category,
      select category, select month, all categories, all topics, view all topics`,
    labels: `home, sections, section, navigation, footer, header, sidebar, world, politics, business, sport,
      sports, opinion, opinions, culture, lifestyle, entertainment, technology, tech, science, health,
      travel, weather, obituaries, podcasts, podcast, videos, local, national, international, markets,
      economy, money, finance, real estate, education, environment, climate, food, arts, books, music,
      movies, film, tv, games, crosswords, puzzles, horoscopes, comics, style, fashion, magazine,
      columnists, editorials, letters, classifieds, live, u s, europe, asia, africa, middle east,
      americas, australia, explore, interviews, reviews, features, analysis, investigations,
      fact check, calendar, deals, shopping, multimedia, today's news, arts entertainment, food drink,
      health wellness, style beauty, crime, courts, region, special reports`,
  },
  *judge(document, hits) {
    const bounds = proseBounds(document);
    const whole = hits.filter((hit) => hit.only || hit.labels);
    for (const run of neighbours(whole)) {
      for (const { block, only, phrase } of run) {
        const { shape } = document.blocks[block]!;
        const outside = !bounds || block < bounds.first || block > bounds.last;
        if (only)
          yield drop(block, shape.words === 1 && !outside ? 'likely' : 'sure', `it says only “${phrase}”`);
        else if (
          run.length >= (outside ? RUN : 2 * RUN) ||
          shape.words > RUN ||
          (phrase === 'home' && outside)
        )
          yield drop(block, 'likely', `“${phrase}” stands among the page's sections`);
        else if (outside) yield drop(block, 'hint', `it says only “${phrase}”`);
      }
    }
  },
});
