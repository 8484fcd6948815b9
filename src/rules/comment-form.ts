import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'comment-form',
  category: 'comments',
  why: 'The form for comments, its labels and its small print are controls of the page.',
  tellingFrom: { sure: 4 },
  examples: {
    removes: [
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      'Comment *\nName *\nEmail *\nWebsite\nSave my name, email, and website in this browser for the next time I comment.\nPost Comment\nΔ',
      'You must be logged in to post a comment.',
    ],
    keeps: [
      'The mayor declined to comment, and his office did not reply to questions.',
      'Name, email and website were all the form asked for, yet nobody filled it in.',
    ],
  },
  phrases: {
    only: `leave a reply, leave a reply to, leave a comment, leave your comment, leave us a comment,
      add a comment, add your comment, write a comment, post a comment, post comment, post your comment,
      submit comment, comment on this article, comment on this story, type your comment,
      enter your comment here, your comment, comment, cancel reply, click here to cancel reply,
      reply to this, reply to comment, report this comment, view comments, view all comments,
      show comments, hide comments, see comments, see all comments, see more comments, load comments,
      load more comments, more comments, loading comments, read comments, jump to comments,
      expand full comment, no comments, no comments yet, comments are closed, comments off,
      comments closed, be the first to comment, have your say, subscribe notify of, inline feedbacks,
      comment policy, indicates a required field, indicates required, indicates required fields,
      this field is required, please enter your name here, notify me of follow up comments by email,
      notify me of follow up comments via email, notify me of new posts by email,
      notify me of new posts via email, notify me of new comments,
      you can also subscribe without commenting, new follow up comments, new replies to my comments,
      log in to comment, login to comment, sign in to comment, log in to reply,
      please log in to comment, log in to leave a comment, login to leave a comment,
      please enable javascript to view the comments, please read our rules before commenting,
      please leave this field empty`,
    labels: `name, email, e mail, website, message, required, optional, submit, send, url, first name,
      last name, phone, phone number, subject, full name, your name, reply, cancel, δ`,
    starts: `your email address will not be published, your email will not be published,
      required fields are marked, save my name email and, save my name and email,
      this site uses akismet to reduce spam, learn how your comment data is processed,
      you must be logged in to post, you must be logged in to comment, login or register to post,
      log in or register to post, to view or add a comment, your comment is awaiting moderation,
      this field is for validation purposes and should be left unchanged,
      oops something went wrong while submitting the form`,
  },
  *judge({ blocks }, hits) {
    const form = new Set<number>();
    const fields: number[] = [];
    for (const { block: at, only, labels, starts, phrase } of hits) {
      if (labels) fields.push(at);
      else if (only || (starts && blocks[at]!.shape.words <= 40)) {
        form.add(at);
        yield drop(at, 'sure', `it says “${phrase}”, as comment forms do`);
      }
    }
    // Lists and tables have such fields, too; they count near another part of the form.
    for (const [i, at] of fields.entries()) {
      if ([-4, -3, -2, -1, 1, 2, 3, 4].some((step) => form.has(at + step)))
        yield drop(at, 'sure', 'it is a field of a comment form');
      else if (fields[i - 1] === at - 1 || fields[i + 1] === at + 1)
        yield drop(at, 'hint', 'it is a field among others');
    }
  },
});
