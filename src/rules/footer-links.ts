import { neighbours } from '../match/runs.ts';
import { proseBounds } from '../match/prose.ts';
import { defineRule, drop } from '../rule.ts';

const RUN = 3; // labels next to each other; a lone "Careers" or "Press" may be a sub-heading

export default defineRule({
  id: 'footer-links',
  category: 'footer',
  why: 'Legal and service links stand at the foot of every page of a site and say nothing of this one.',
  tellingFrom: { sure: 4 },
  examples: {
    removes: [
      { at: 'end', text: 'Privacy Policy | Terms of Use | Contact Us' },
      { at: 'end', text: 'Do Not Sell or Share My Personal Information' },
      { at: 'end', text: 'About\nCareers\nPress\nSitemap' },
      'Terms & Conditions • Accessibility Statement • RSS',
    ],
    keeps: [
      'Privacy',
      'Careers',
      'The privacy policy of the library fits on one page.',
      'Contact us if you saw the ferry, the posters said.',
      'Terms of use and abuse',
      { format: 'markdown', text: '## Accessibility' },
    ],
  },
  phrases: {
    only: `ad choices, privacy policy, privacy policies, privacy notice, privacy statement, privacy center,
      privacy centre, privacy terms, privacy and terms, privacy legal, legal privacy,
      privacy and cookies, privacy cookies, your privacy choices, your privacy rights,
      california privacy rights, your california privacy rights, privacy choices,
      california privacy notice, your ca privacy rights, ca privacy rights, ca notice,
      notice at collection, collection notice, ca notice at collection, website privacy policy,
      website terms of use, consumer health data, consumer health data privacy, eu privacy,
      gdpr privacy policy, privacy policy and terms, (terms|term) of use, terms of service,
      terms and conditions, terms conditions, terms & conditions of use, terms and conditions of use,
      terms of sale, site terms, terms of service agreement, terms and privacy, user agreement,
      visitor agreement, conditions of use, website terms, acceptable use policy, legal notice,
      legal notices, legal information, legal disclaimer, imprint, impressum, contact us,
      contact info, contact information, contact the newsroom, contact the editor, contact me,
      contact our team, contact support, about us, about this site, about the site, about our ads,
      about ads, advertise, advertise with us, advertise here, advertise online, advertising policy,
      advertising guidelines, advertising terms, media kit, adchoices, your ad choices, do not sell,
      do not sell my info, do not sell my data, do not sell my personal information,
      do not sell or share my personal information, do not sell or share my personal info,
      do not sell or share my data, do not share my personal information,
      do not sell my personal info, limit the use of my sensitive personal information,
      accessibility statement, accessibility policy, accessibility notice, accessibility support,
      sitemap, site map, site index, rss, rss feed, rss feeds, xml sitemap, html sitemap, dmca,
      dmca policy, dmca notice, copyright policy, copyright information, copyright privacy,
      copyright and permissions, editorial policy, editorial policies, editorial guidelines,
      editorial standards, ethics policy, ethics statement, corrections policy, fact checking policy,
      commenting policy, community guidelines, join our team, we're hiring, careers at, jobs at,
      work with us, work for us, write for us, submit a tip, send us a tip, news tips, got a tip,
      submit a news tip, report a vulnerability, vulnerability disclosure policy, no fear act, foia,
      modern slavery statement, refund policy, return policy, returns policy, shipping policy,
      return refund policy, shipping returns, payment policy, cancellation policy, affiliate program,
      affiliate programme, become an affiliate, affiliate disclosure, affiliate disclaimer,
      advertiser disclosure, trademark notice, press room, pressroom, press center, press centre,
      media inquiries, press inquiries, investor relations, send us feedback, site feedback,
      give feedback, share feedback, help center, help centre, customer portal, closed captioning,
      mailing address, email preferences, public file, fcc public file, eeo report,
      non discrimination policy, nondiscrimination policy, non discrimination notice, page not found,
      terms of business`,
    labels: `about, contact, contacts, customer support, trademarks, privacy security, privacy information,
      web accessibility, code of ethics, privacy rights, modern slavery act, interest based ads,
      about cookies, privacy, terms, conditions, legal, copyright notice, careers, career, jobs,
      press, accessibility, disclaimer, disclaimers, policies, policy, masthead, corrections,
      newsroom, faq, faqs, help, support, feedback, permissions, licensing, syndication, affiliates,
      our team, meet the team, our story, who we are, our company, our mission, leadership,
      advertising, investors, partners, our partners, partner with us, locations, careers jobs,
      jobs careers, quick links, useful links, helpful links, security, status, trust center,
      code of conduct, ethics, governance, press releases, media center, media centre,
      media relations, awards, testimonials, staff, staff directory, store, customer service,
      copyright, archives, archive, events, blog, sustainability, gift cards, company, pricing,
      products, services, solutions, integrations, docs, api, developers, community, partnerships`,
  },
  *judge(document, hits) {
    const bounds = proseBounds(document);
    const isOutside = (i: number): boolean => bounds !== null && (i < bounds.first || i > bounds.last);
    const whole = hits.filter((hit) => hit.only || hit.labels);
    for (const run of neighbours(whole)) {
      for (const { block, only, phrase } of run) {
        const { shape } = document.blocks[block]!;
        if (only) yield drop(block, 'sure', `it says only “${phrase}”`);
        else if (shape.numbers > 0) continue;
        else if (run.length >= RUN || shape.words > RUN)
          yield drop(block, 'likely', `“${phrase}” stands among links of the site`);
        else if (!shape.endsSentence) {
          const isLink = isOutside(block) && !phrase.startsWith('faq');
          yield drop(block, isLink ? 'likely' : 'hint', `it says only “${phrase}”`);
        }
      }
    }
  },
});
