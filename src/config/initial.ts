/** The configuration file that `clean-article init` writes: YAML, every key explained, all but the schema commented out. */
export const initialConfig =
  (): string => `# yaml-language-server: $schema=./node_modules/clean-article/dist/config.schema.json
# What clean-article does here. Take away a # before a key to set it; what is shown is an example.

# Start from other configurations: files beside this one or packages.
#extends: []

# How much goes: strict takes away what is doubtful, gentle keeps it; balanced is the default.
#ruleset: balanced
# The same for --check and --fix: sure, the default, stops no document that may be clean.
#checkRuleset: sure
# What comes in (auto, text, markdown, html, jsonl, json, csv, warc, parquet), and the field or column that holds the document.
#from: auto
#field: text
# Roles to leave in the body: title, byline, date, caption, credit, bio, front-matter.
#keep: [title, byline]
# What Readability sees of a page: thin, or jsdom, the slow reference.
#dom: thin

# Rules: off, on, or how much what they drop weighs (hint, likely, sure). clean-article rules lists them.
#rules:
#  related-headline: off
#  newsletter-prompt: sure
#  no-article-text: off

# Rules of your own. Phrases as in (a|b) newsletter; patterns are regular expressions in RE2’s syntax.
#define:
#  - id: story-id
#    category: markup
#    why: The number of a story in the publisher’s system says nothing of the story.
#    phrases:
#      only: [story id, id of this story]
#    patterns: ['^Story ID: \\d+$']
#    strength: sure
#    examples:
#      removes: ['Story ID: 20417']
#      keeps: ['The story ID was printed on the back of every page.']

# Other settings for some files; later ones win.
#overrides:
#  - files: ['*.md', 'feeds/**']
#    ruleset: gentle
#    rules:
#      sub-heading: off

# Files to leave alone, as in a .gitignore.
#ignore: [drafts/]

# The gate: chrome that is tolerated (a number of findings, or a share of the words), findings that are known,
# how findings are told (pretty, unix, json, sarif, github, junit), and whether unchanged files are skipped.
#maxChrome: 1%
#baseline: clean-article.baseline.json
#reporter: pretty
#cache: true
`;
