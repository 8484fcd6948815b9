import { defineRule, drop } from '../rule.ts';

// What guides tell their readers to do, too.
const GUIDE = /^(?:(?:create|change|reset|recover|open|new|set|enter) |(?:account|password|register)$)/;

export default defineRule({
  id: 'login-prompt',
  category: 'promotion',
  why: 'Prompts to log in or register and the links of an account belong to the site, not to the story.',
  tellingFrom: { sure: 1, likely: 4 },
  examples: {
    removes: [
      'Log in',
      'Sign in or create an account',
      'Forgot your password?\nRemember me',
      'Already have an account? Log in',
      'By signing up, you agree to our Terms of Use and Privacy Policy.',
    ],
    keeps: [
      'The clerk had to log in with his own password before the register would open.',
      'How to create an account that nobody can trace',
      'He forgot the password twice, and the bank locked him out for a week.',
      'An account of the fire',
      '1. Create an account',
    ],
  },
  phrases: {
    only: `log in, login, log on, sign in, sign on, signin, log out, logout, log off, sign out, register,
      register now, register here, register today, register for free, log in now, login now,
      sign in now, sign in here, log in here, login here, please log in, please login, please sign in,
      log in sign up, login sign up, sign in sign up, sign up log in, sign up login, sign up sign in,
      log in or sign up, login or sign up, sign in or sign up, sign up or log in, log in or register,
      login or register, sign in or register, register or log in, log in or create account,
      log in or create an account, sign in or create an account, sign in or create account,
      create an account or sign in, create an account or log in, login or create account,
      sign in or join, join or sign in, join sign in, sign in join, sign up free, subscribe sign in,
      sign in subscribe, subscribe log in, log in subscribe, subscribe login, login subscribe,
      subscribesign in, sign up for a free account, my account, my accounts, your account, account,
      my profile, your profile, view profile, edit profile, account settings, account menu,
      account login, account sign in, manage account, manage my account, manage your account,
      user account, user account menu, user menu, my subscriptions, my library, my saved articles,
      my membership, member login, members login, member sign in, members area, member area,
      subscriber login, customer login, client login, employee login, login account, account access,
      access your account, log in to your account, login to your account, sign in to your account,
      log into your account, my settings, welcome back, my dashboard, create account, create an account,
      create your account, create a free account, create free account, create my account,
      create new account, open an account, create your free account, create a profile,
      already have an account, don't have an account, don't have an account yet, do not have an account,
      no account yet, new here, not a member, not a member yet, not a member sign up, already a member,
      already registered, not registered yet, new user, new customer, join now, join free,
      join for free, join us today, join today, already have a wordpress com account, forgot password,
      forgot your password, forgot my password, forgotten password, forgotten your password,
      forgot username, forgot your username, forgot username or password, lost password,
      lost your password, reset password, reset your password, recover password, recover your password,
      password recovery, change password, new password, confirm password, confirm new password,
      retype password, set new password, show password, hide password, password, your password,
      username, your username, user name, username or email, username or email address,
      email or username, email and password, enter password, enter your password, remember me,
      remember me next time, keep me signed in, keep me logged in, stay signed in, stay logged in,
      a password will be e mailed to you, a password will be emailed to you, back to login,
      back to log in, return to login, need help signing in, sign in with google, sign in with facebook,
      sign in with apple, sign in with email, sign up with google, sign up with facebook,
      sign up with email, log in with google, log in with facebook, log in with email,
      login with google, login with facebook, login with, log in with, sign in with,
      continue with google, continue with facebook, continue with apple, continue with email,
      connect with google, connect with facebook, or continue with, or sign in with, or log in with`,
    starts: `already have an account, don't have an account, lost your password, forgot your password,
      forgot password, already a member, not a member yet, sign in not a member,
      by signing up you agree to, by signing in you agree to, by logging in you agree to,
      by registering you agree to, by creating an account you agree, by continuing you agree to our,
      by submitting you agree to our, by submitting this form you agree to our,
      by checking this box you agree to, creating an account means you accept`,
    within: `log in or sign up to, sign in to view more, sign in to your account, log in to your account,
      create your free account`,
  },
  *judge({ blocks }, hits) {
    for (const { block, only, starts, within, phrase } of hits) {
      const { words, startsQuote, startsLower, numbers } = blocks[block]!.shape;
      // “1. Create an account” is a step of a guide.
      if (startsQuote || (startsLower && words === 1) || /^\d/.test(blocks[block]!.text)) continue;
      // “Account 12,400” is a row of figures.
      if (only && (numbers === 0 || words > 2))
        yield drop(block, GUIDE.test(phrase) ? 'likely' : 'sure', `it says only “${phrase}”`);
      else if ((within || starts) && words <= 30)
        yield drop(block, /agree|accept/.test(phrase) ? 'sure' : 'likely', `it says “${phrase}”`);
    }
  },
});
