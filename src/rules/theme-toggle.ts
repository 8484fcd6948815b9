import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'theme-toggle',
  category: 'site-controls',
  why: 'Theme switches are controls of the page; scrapers flatten them into a line of text.',
  tellingFrom: { sure: 1, likely: 4 },
  examples: {
    removes: ['Dark Mode Light Mode', 'Toggle dark mode', 'Switch to light theme'],
    keeps: [
      'He said dark mode saves power on OLED screens.',
      'How to toggle dark mode in CSS',
      'Dark mode, she wrote, is a matter of taste and of eyesight.',
    ],
  },
  phrases: {
    only: `dark mode, light mode, night mode, day mode, toggle dark mode, toggle light mode, toggle theme,
      toggle color scheme, switch to dark mode, switch to light mode, switch to dark theme,
      switch to light theme, enable dark mode, change theme, system theme`,
  },
});
