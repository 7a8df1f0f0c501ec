// The shapes of the Partnership language for editors. It knows no kind, field or word: those are told apart by the
// queries, which are generated. The definition of the language is `../partnership.pest`; a test parses every example
// and playbook with both.
/* global grammar, seq, choice, repeat, repeat1, optional, token, prec, field, alias */

const WORD = /[^\s,{}":()“”„‟<>=]+/;

module.exports = grammar({
  name: "partnership",

  // Where a line ends a value or a sentence is decided by looking at the next line: see `src/scanner.c`.
  externals: ($) => [$._value_end, $._sentence_end, $.long_text, $._list_comma],
  extras: ($) => [/\s/, /\u{feff}/, $.comment],
  word: ($) => $.word,

  rules: {
    file: ($) => repeat($._statement),

    _statement: ($) => choice($.field, $.setting, $.sentence, $.declaration),

    comment: () => token(prec(-1, seq("//", /[^\n]*/))),

    declaration: ($) =>
      prec.right(seq(field("kind", $.word), field("name", repeat(choice($.word, $.number, $.prefixed))), optional(field("title", $._text)), optional(seq("on", field("on", $.date))), field("body", $.block))),

    block: ($) => seq("{", repeat($._statement), "}"),

    field: ($) => prec.right(seq(
      field("key", $.key),
      optional(seq($.value, repeat(seq(alias($._list_comma, ","), $.value)), optional(","), optional($._value_end))),
    )),
    setting: ($) => prec.right(seq("setting", $.field)),
    // A word with its colon is one token, so that a value ends where the next line of a block on one line begins.
    key: () => token(seq(/[^\s,{}":()“”„‟<>=]+/, /[ \t]*:/)),

    value: ($) => prec.right(repeat1(choice($._text, $.word, $.number, $.date, $.prefixed, $.link, $.joining, alias($.verb, $.joining), $.operator, $.block, "(", ")"))),

    sentence: ($) => prec.right(seq(field("verb", $.verb), repeat($._term), optional($._sentence_end), optional(field("body", $.block)))),
    verb: ($) => choice("permit", "forbid", "expect", "use", "require", "define", "when", alias(token(seq("for", /[ \t]+/, "each")), "for each")),
    _term: ($) => choice($._text, $.word, $.number, $.date, $.prefixed, $.joining, $.operator, $.key, ",", "(", ")", alias(choice("permit", "forbid", "expect", "use", "when"), $.joining)),

    joining: () => choice(
      "to", "for", "from", "until", "within", "as", "called", "on", "by", "because", "where", "and", "or", "not", "is", "each",
      "except", "with", "unless", "otherwise", "in", "of", "any", "anyone", "anything", "some", "no", "every", "at", "least", "most",
      "exactly", "survives", "implies", "includes", "mentions", "before", "after", "today", "given", "ruled", "out", "silent",
    ),
    operator: () => token(choice("<=", ">=", "<", ">", "=")),

    _text: ($) => choice($.text, $.long_text),
    text: () => token(choice(seq('"', repeat(choice(/[^"\\\n]/, /\\./)), '"'), /[“„‟][^“”\n]*”/)),
    number: () => token(/[0-9][0-9,]*(\.[0-9]+)?%?/),
    date: () => token(/[0-9]{4}-[0-9]{2}(-[0-9]{2})?/),
    prefixed: () => token(seq(/[A-Za-z][A-Za-z0-9-]*:/, /[^\s,{}":()\/]+/)),
    link: () => token(/[a-z][a-z0-9+.-]*:\/\/[^\s]*[^\s,]/),
    word: () => token(prec(-1, WORD)),
  },
});
