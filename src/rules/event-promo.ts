import { proseBounds } from '../match/prose.ts';
import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'event-promo',
  category: 'promotion',
  why: 'Calls to buy, book, try or join are the site’s own business, put between the paragraphs.',
  tellingFrom: { sure: 4 },
  examples: {
    removes: [
      'Buy now',
      'Add to Cart',
      'Get tickets',
      'Request a demo',
      'Sign up for a free trial',
      'Contact Sales',
    ],
    keeps: [
      'Buy now, pay later',
      'He told them to get tickets early, and nobody did.',
      'How to request a demo',
      '“Shop now,” the poster read, and under it somebody had written “or never”.',
      '1. Get started',
    ],
  },
  phrases: {
    only: `
      (request a|book a|schedule a|get a|see a|watch a|request|book|schedule|watch) (demo|free demo|live demo|product demo),
      (get your|book your|request your|get a|request a|get) personalized demo,
      (request a|book a|schedule a) (callback|test drive),
      (try|start|start a|begin|begin your|start your|start my|get a|get your) (free trial|day free trial|trial),
      (claim your|sign up for a|sign up for your|sign up for our) (free trial|day free trial),
      (buy|shop|order|book|apply|reserve|enroll|enrol|enquire|install|rsvp) (now|today),
      (buy|shop|order|book|apply) here, add to (cart|basket|bag|wishlist|wish list|compare),
      (buy|get|book|find|get your|buy your|book your|reserve your) (tickets|tickets now|ticket),
      (book your|save your|reserve your|claim your|get your) (trip|trip now|stay|spot|seat|place|free copy),
      (get|see|view|get the|see the|view the|claim|claim your|claim this) (deal|deals|offer),
      (see|check|view|check latest) (price|prices|pricing|price on amazon|plans and pricing|plans pricing),
      (buy|shop|view|see it|see|buy it|buy now|available) (on amazon|at amazon|from amazon),
      (your cart is|your bag is|your basket is|your cart is currently) empty,
      (continue|start|keep) (shopping|browsing),
      (talk to|speak to|speak with|contact) (sales|an expert|our experts|our sales team|our team today),
      get started (now|today|for free|free|it's free|in minutes|with a free trial),
      (try it|try|try us|start) (for free|free|free today),
      (get the|download the|download our|download your|get our) (guide|report|ebook|white paper|whitepaper),
      limited time offer, limited time only, for a limited time only, buy it now, find a store,
      find a dealer, shop all, shop all products, view cart, your cart, return to shop,
      proceed to checkout, view basket, click to get started, click here to get started, try it now,
      try it today, no credit card required, get instant access, get access now, request information,
      request more information, request info, get more info, find a partner, refer a friend,
      send a gift, renew now, hire us, hire developers, explore our products, view products,
      view product, shop the look, shop by category, view all events, see all events,
      notify me when available, out of stock, quick view, select options, choose options,
      learn more here, click here to learn more, learn more now, discover now, ready to learn more,
      contact us now, see all products`,
    labels: `learn more, get started, start now, find out more, get in touch, contact us today, start here,
      let's talk, let's get started, see it, know more, get involved, ready to get started,
      take action, get help, talk to us, explore now, sold out, where to buy, checkout, check out,
      special offer, become a partner, try now, compare now, call now, call today, order online,
      shop online, buy online, book online, register online, apply online, become a volunteer,
      get a quote, free trial,
      (get your|book your|request your|get a|request a|get) (free consultation|free quote|free estimate),
      (request a|book a|schedule a) (consultation|call|meeting|quote|tour|visit|strategy call),
      (request an|book an|schedule an|make an|get an) (appointment|estimate|instant quote)`,
  },
  *judge(document, hits) {
    const bounds = proseBounds(document);
    const isInside = (i: number): boolean => bounds !== null && i > bounds.first && i < bounds.last;
    for (const { block, only, labels, phrase } of hits) {
      const { content, text } = document.blocks[block]!;
      // "1. Get started" heads a step, "Limited-time offer:" opens something.
      if (content.endsWith(':') || (labels && /^\d/.test(text))) continue;
      if (only) yield drop(block, 'sure', `it says only “${phrase}”`);
      else if (labels) yield drop(block, isInside(block) ? 'hint' : 'likely', `it says only “${phrase}”`);
    }
  },
});
