#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 121
#define LARGE_STATE_COUNT 32
#define SYMBOL_COUNT 88
#define ALIAS_COUNT 0
#define TOKEN_COUNT 71
#define EXTERNAL_TOKEN_COUNT 4
#define FIELD_COUNT 7
#define MAX_ALIAS_SEQUENCE_LENGTH 6
#define PRODUCTION_ID_COUNT 15

enum ts_symbol_identifiers {
  sym_word = 1,
  sym_comment = 2,
  anon_sym_on = 3,
  anon_sym_LBRACE = 4,
  anon_sym_RBRACE = 5,
  anon_sym_COMMA = 6,
  anon_sym_setting = 7,
  sym_key = 8,
  anon_sym_LPAREN = 9,
  anon_sym_RPAREN = 10,
  anon_sym_permit = 11,
  anon_sym_forbid = 12,
  anon_sym_expect = 13,
  anon_sym_use = 14,
  anon_sym_require = 15,
  anon_sym_define = 16,
  anon_sym_when = 17,
  aux_sym_verb_token1 = 18,
  anon_sym_to = 19,
  anon_sym_for = 20,
  anon_sym_from = 21,
  anon_sym_until = 22,
  anon_sym_within = 23,
  anon_sym_as = 24,
  anon_sym_called = 25,
  anon_sym_by = 26,
  anon_sym_because = 27,
  anon_sym_where = 28,
  anon_sym_and = 29,
  anon_sym_or = 30,
  anon_sym_not = 31,
  anon_sym_is = 32,
  anon_sym_each = 33,
  anon_sym_except = 34,
  anon_sym_with = 35,
  anon_sym_unless = 36,
  anon_sym_otherwise = 37,
  anon_sym_in = 38,
  anon_sym_of = 39,
  anon_sym_any = 40,
  anon_sym_anyone = 41,
  anon_sym_anything = 42,
  anon_sym_some = 43,
  anon_sym_no = 44,
  anon_sym_every = 45,
  anon_sym_at = 46,
  anon_sym_least = 47,
  anon_sym_most = 48,
  anon_sym_exactly = 49,
  anon_sym_survives = 50,
  anon_sym_implies = 51,
  anon_sym_includes = 52,
  anon_sym_mentions = 53,
  anon_sym_before = 54,
  anon_sym_after = 55,
  anon_sym_today = 56,
  anon_sym_given = 57,
  anon_sym_ruled = 58,
  anon_sym_out = 59,
  anon_sym_silent = 60,
  sym_operator = 61,
  sym_text = 62,
  sym_number = 63,
  sym_date = 64,
  sym_prefixed = 65,
  sym_link = 66,
  sym__value_end = 67,
  sym__sentence_end = 68,
  sym_long_text = 69,
  sym__list_comma = 70,
  sym_file = 71,
  sym__statement = 72,
  sym_declaration = 73,
  sym_block = 74,
  sym_field = 75,
  sym_setting = 76,
  sym_value = 77,
  sym_sentence = 78,
  sym_verb = 79,
  sym__term = 80,
  sym_joining = 81,
  sym__text = 82,
  aux_sym_file_repeat1 = 83,
  aux_sym_declaration_repeat1 = 84,
  aux_sym_field_repeat1 = 85,
  aux_sym_value_repeat1 = 86,
  aux_sym_sentence_repeat1 = 87,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym_word] = "word",
  [sym_comment] = "comment",
  [anon_sym_on] = "on",
  [anon_sym_LBRACE] = "{",
  [anon_sym_RBRACE] = "}",
  [anon_sym_COMMA] = ",",
  [anon_sym_setting] = "setting",
  [sym_key] = "key",
  [anon_sym_LPAREN] = "(",
  [anon_sym_RPAREN] = ")",
  [anon_sym_permit] = "permit",
  [anon_sym_forbid] = "forbid",
  [anon_sym_expect] = "expect",
  [anon_sym_use] = "use",
  [anon_sym_require] = "require",
  [anon_sym_define] = "define",
  [anon_sym_when] = "when",
  [aux_sym_verb_token1] = "for each",
  [anon_sym_to] = "to",
  [anon_sym_for] = "for",
  [anon_sym_from] = "from",
  [anon_sym_until] = "until",
  [anon_sym_within] = "within",
  [anon_sym_as] = "as",
  [anon_sym_called] = "called",
  [anon_sym_by] = "by",
  [anon_sym_because] = "because",
  [anon_sym_where] = "where",
  [anon_sym_and] = "and",
  [anon_sym_or] = "or",
  [anon_sym_not] = "not",
  [anon_sym_is] = "is",
  [anon_sym_each] = "each",
  [anon_sym_except] = "except",
  [anon_sym_with] = "with",
  [anon_sym_unless] = "unless",
  [anon_sym_otherwise] = "otherwise",
  [anon_sym_in] = "in",
  [anon_sym_of] = "of",
  [anon_sym_any] = "any",
  [anon_sym_anyone] = "anyone",
  [anon_sym_anything] = "anything",
  [anon_sym_some] = "some",
  [anon_sym_no] = "no",
  [anon_sym_every] = "every",
  [anon_sym_at] = "at",
  [anon_sym_least] = "least",
  [anon_sym_most] = "most",
  [anon_sym_exactly] = "exactly",
  [anon_sym_survives] = "survives",
  [anon_sym_implies] = "implies",
  [anon_sym_includes] = "includes",
  [anon_sym_mentions] = "mentions",
  [anon_sym_before] = "before",
  [anon_sym_after] = "after",
  [anon_sym_today] = "today",
  [anon_sym_given] = "given",
  [anon_sym_ruled] = "ruled",
  [anon_sym_out] = "out",
  [anon_sym_silent] = "silent",
  [sym_operator] = "operator",
  [sym_text] = "text",
  [sym_number] = "number",
  [sym_date] = "date",
  [sym_prefixed] = "prefixed",
  [sym_link] = "link",
  [sym__value_end] = "_value_end",
  [sym__sentence_end] = "_sentence_end",
  [sym_long_text] = "long_text",
  [sym__list_comma] = ",",
  [sym_file] = "file",
  [sym__statement] = "_statement",
  [sym_declaration] = "declaration",
  [sym_block] = "block",
  [sym_field] = "field",
  [sym_setting] = "setting",
  [sym_value] = "value",
  [sym_sentence] = "sentence",
  [sym_verb] = "verb",
  [sym__term] = "_term",
  [sym_joining] = "joining",
  [sym__text] = "_text",
  [aux_sym_file_repeat1] = "file_repeat1",
  [aux_sym_declaration_repeat1] = "declaration_repeat1",
  [aux_sym_field_repeat1] = "field_repeat1",
  [aux_sym_value_repeat1] = "value_repeat1",
  [aux_sym_sentence_repeat1] = "sentence_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym_word] = sym_word,
  [sym_comment] = sym_comment,
  [anon_sym_on] = anon_sym_on,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_setting] = anon_sym_setting,
  [sym_key] = sym_key,
  [anon_sym_LPAREN] = anon_sym_LPAREN,
  [anon_sym_RPAREN] = anon_sym_RPAREN,
  [anon_sym_permit] = anon_sym_permit,
  [anon_sym_forbid] = anon_sym_forbid,
  [anon_sym_expect] = anon_sym_expect,
  [anon_sym_use] = anon_sym_use,
  [anon_sym_require] = anon_sym_require,
  [anon_sym_define] = anon_sym_define,
  [anon_sym_when] = anon_sym_when,
  [aux_sym_verb_token1] = aux_sym_verb_token1,
  [anon_sym_to] = anon_sym_to,
  [anon_sym_for] = anon_sym_for,
  [anon_sym_from] = anon_sym_from,
  [anon_sym_until] = anon_sym_until,
  [anon_sym_within] = anon_sym_within,
  [anon_sym_as] = anon_sym_as,
  [anon_sym_called] = anon_sym_called,
  [anon_sym_by] = anon_sym_by,
  [anon_sym_because] = anon_sym_because,
  [anon_sym_where] = anon_sym_where,
  [anon_sym_and] = anon_sym_and,
  [anon_sym_or] = anon_sym_or,
  [anon_sym_not] = anon_sym_not,
  [anon_sym_is] = anon_sym_is,
  [anon_sym_each] = anon_sym_each,
  [anon_sym_except] = anon_sym_except,
  [anon_sym_with] = anon_sym_with,
  [anon_sym_unless] = anon_sym_unless,
  [anon_sym_otherwise] = anon_sym_otherwise,
  [anon_sym_in] = anon_sym_in,
  [anon_sym_of] = anon_sym_of,
  [anon_sym_any] = anon_sym_any,
  [anon_sym_anyone] = anon_sym_anyone,
  [anon_sym_anything] = anon_sym_anything,
  [anon_sym_some] = anon_sym_some,
  [anon_sym_no] = anon_sym_no,
  [anon_sym_every] = anon_sym_every,
  [anon_sym_at] = anon_sym_at,
  [anon_sym_least] = anon_sym_least,
  [anon_sym_most] = anon_sym_most,
  [anon_sym_exactly] = anon_sym_exactly,
  [anon_sym_survives] = anon_sym_survives,
  [anon_sym_implies] = anon_sym_implies,
  [anon_sym_includes] = anon_sym_includes,
  [anon_sym_mentions] = anon_sym_mentions,
  [anon_sym_before] = anon_sym_before,
  [anon_sym_after] = anon_sym_after,
  [anon_sym_today] = anon_sym_today,
  [anon_sym_given] = anon_sym_given,
  [anon_sym_ruled] = anon_sym_ruled,
  [anon_sym_out] = anon_sym_out,
  [anon_sym_silent] = anon_sym_silent,
  [sym_operator] = sym_operator,
  [sym_text] = sym_text,
  [sym_number] = sym_number,
  [sym_date] = sym_date,
  [sym_prefixed] = sym_prefixed,
  [sym_link] = sym_link,
  [sym__value_end] = sym__value_end,
  [sym__sentence_end] = sym__sentence_end,
  [sym_long_text] = sym_long_text,
  [sym__list_comma] = anon_sym_COMMA,
  [sym_file] = sym_file,
  [sym__statement] = sym__statement,
  [sym_declaration] = sym_declaration,
  [sym_block] = sym_block,
  [sym_field] = sym_field,
  [sym_setting] = sym_setting,
  [sym_value] = sym_value,
  [sym_sentence] = sym_sentence,
  [sym_verb] = sym_verb,
  [sym__term] = sym__term,
  [sym_joining] = sym_joining,
  [sym__text] = sym__text,
  [aux_sym_file_repeat1] = aux_sym_file_repeat1,
  [aux_sym_declaration_repeat1] = aux_sym_declaration_repeat1,
  [aux_sym_field_repeat1] = aux_sym_field_repeat1,
  [aux_sym_value_repeat1] = aux_sym_value_repeat1,
  [aux_sym_sentence_repeat1] = aux_sym_sentence_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym_word] = {
    .visible = true,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_on] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_setting] = {
    .visible = true,
    .named = false,
  },
  [sym_key] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_LPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_permit] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_forbid] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_expect] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_use] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_require] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_define] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_when] = {
    .visible = true,
    .named = false,
  },
  [aux_sym_verb_token1] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_to] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_for] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_from] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_until] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_within] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_as] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_called] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_by] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_because] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_where] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_and] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_or] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_not] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_is] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_each] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_except] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_with] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_unless] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_otherwise] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_in] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_of] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_any] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_anyone] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_anything] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_some] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_no] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_every] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_at] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_least] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_most] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_exactly] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_survives] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_implies] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_includes] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_mentions] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_before] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_after] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_today] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_given] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_ruled] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_out] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_silent] = {
    .visible = true,
    .named = false,
  },
  [sym_operator] = {
    .visible = true,
    .named = true,
  },
  [sym_text] = {
    .visible = true,
    .named = true,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [sym_date] = {
    .visible = true,
    .named = true,
  },
  [sym_prefixed] = {
    .visible = true,
    .named = true,
  },
  [sym_link] = {
    .visible = true,
    .named = true,
  },
  [sym__value_end] = {
    .visible = false,
    .named = true,
  },
  [sym__sentence_end] = {
    .visible = false,
    .named = true,
  },
  [sym_long_text] = {
    .visible = true,
    .named = true,
  },
  [sym__list_comma] = {
    .visible = true,
    .named = false,
  },
  [sym_file] = {
    .visible = true,
    .named = true,
  },
  [sym__statement] = {
    .visible = false,
    .named = true,
  },
  [sym_declaration] = {
    .visible = true,
    .named = true,
  },
  [sym_block] = {
    .visible = true,
    .named = true,
  },
  [sym_field] = {
    .visible = true,
    .named = true,
  },
  [sym_setting] = {
    .visible = true,
    .named = true,
  },
  [sym_value] = {
    .visible = true,
    .named = true,
  },
  [sym_sentence] = {
    .visible = true,
    .named = true,
  },
  [sym_verb] = {
    .visible = true,
    .named = true,
  },
  [sym__term] = {
    .visible = false,
    .named = true,
  },
  [sym_joining] = {
    .visible = true,
    .named = true,
  },
  [sym__text] = {
    .visible = false,
    .named = true,
  },
  [aux_sym_file_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_declaration_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_field_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_value_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_sentence_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_body = 1,
  field_key = 2,
  field_kind = 3,
  field_name = 4,
  field_on = 5,
  field_title = 6,
  field_verb = 7,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_body] = "body",
  [field_key] = "key",
  [field_kind] = "kind",
  [field_name] = "name",
  [field_on] = "on",
  [field_title] = "title",
  [field_verb] = "verb",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [4] = {.index = 2, .length = 2},
  [5] = {.index = 4, .length = 2},
  [6] = {.index = 6, .length = 3},
  [7] = {.index = 9, .length = 3},
  [8] = {.index = 12, .length = 2},
  [9] = {.index = 14, .length = 3},
  [10] = {.index = 17, .length = 4},
  [11] = {.index = 21, .length = 2},
  [12] = {.index = 23, .length = 4},
  [13] = {.index = 27, .length = 4},
  [14] = {.index = 31, .length = 5},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_key, 0},
  [1] =
    {field_verb, 0},
  [2] =
    {field_body, 1},
    {field_kind, 0},
  [4] =
    {field_body, 1},
    {field_verb, 0},
  [6] =
    {field_body, 2},
    {field_kind, 0},
    {field_title, 1},
  [9] =
    {field_body, 2},
    {field_kind, 0},
    {field_name, 1},
  [12] =
    {field_body, 2},
    {field_verb, 0},
  [14] =
    {field_body, 3},
    {field_kind, 0},
    {field_on, 2},
  [17] =
    {field_body, 3},
    {field_kind, 0},
    {field_name, 1},
    {field_title, 2},
  [21] =
    {field_body, 3},
    {field_verb, 0},
  [23] =
    {field_body, 4},
    {field_kind, 0},
    {field_on, 3},
    {field_title, 1},
  [27] =
    {field_body, 4},
    {field_kind, 0},
    {field_name, 1},
    {field_on, 3},
  [31] =
    {field_body, 5},
    {field_kind, 0},
    {field_name, 1},
    {field_on, 4},
    {field_title, 2},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [3] = {
    [0] = sym_joining,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  sym_verb, 2,
    sym_verb,
    sym_joining,
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 3,
  [5] = 2,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 8,
  [10] = 7,
  [11] = 6,
  [12] = 12,
  [13] = 12,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 14,
  [20] = 20,
  [21] = 16,
  [22] = 17,
  [23] = 15,
  [24] = 18,
  [25] = 20,
  [26] = 26,
  [27] = 20,
  [28] = 17,
  [29] = 26,
  [30] = 20,
  [31] = 17,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 32,
  [36] = 32,
  [37] = 33,
  [38] = 34,
  [39] = 39,
  [40] = 34,
  [41] = 32,
  [42] = 34,
  [43] = 43,
  [44] = 43,
  [45] = 45,
  [46] = 46,
  [47] = 45,
  [48] = 46,
  [49] = 49,
  [50] = 49,
  [51] = 51,
  [52] = 52,
  [53] = 52,
  [54] = 51,
  [55] = 55,
  [56] = 56,
  [57] = 55,
  [58] = 56,
  [59] = 18,
  [60] = 15,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 62,
  [67] = 67,
  [68] = 68,
  [69] = 69,
  [70] = 18,
  [71] = 71,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 63,
  [76] = 64,
  [77] = 69,
  [78] = 71,
  [79] = 68,
  [80] = 74,
  [81] = 81,
  [82] = 81,
  [83] = 83,
  [84] = 67,
  [85] = 61,
  [86] = 15,
  [87] = 87,
  [88] = 87,
  [89] = 83,
  [90] = 65,
  [91] = 72,
  [92] = 73,
  [93] = 93,
  [94] = 94,
  [95] = 93,
  [96] = 94,
  [97] = 97,
  [98] = 98,
  [99] = 98,
  [100] = 100,
  [101] = 100,
  [102] = 102,
  [103] = 102,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 105,
  [108] = 104,
  [109] = 109,
  [110] = 106,
  [111] = 109,
  [112] = 112,
  [113] = 113,
  [114] = 114,
  [115] = 115,
  [116] = 116,
  [117] = 113,
  [118] = 112,
  [119] = 116,
  [120] = 114,
};

static TSCharacterRange sym_key_character_set_1[] = {
  {0, 0x08}, {0x0e, 0x1f}, {'!', '!'}, {'#', '\''}, {'*', '+'}, {'-', '9'}, {';', ';'}, {'?', 'z'},
  {'|', '|'}, {'~', 0x201b}, {0x2020, 0x10ffff},
};

static TSCharacterRange sym_key_character_set_2[] = {
  {0, '\t'}, {0x0e, '!'}, {'#', '\''}, {'*', '+'}, {'-', ';'}, {'?', 'z'}, {'|', '|'}, {'~', 0x201b},
  {0x2020, 0x10ffff},
};

static TSCharacterRange sym_prefixed_character_set_1[] = {
  {0, 0x08}, {0x0e, 0x1f}, {'!', '!'}, {'#', '\''}, {'*', '+'}, {'-', '.'}, {'0', '9'}, {';', 'z'},
  {'|', '|'}, {'~', 0x10ffff},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(63);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        '}', 74,
        0xfeff, 108,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(0);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        '}', 74,
        0xfeff, 108,
        '\t', 1,
        ' ', 1,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(5);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 2:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 109,
        '\t', 2,
        ' ', 2,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(6);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 3:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 139,
        'o', 138,
        '{', 73,
        '}', 74,
        0xfeff, 110,
        '\t', 3,
        ' ', 3,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(7);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 4:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 139,
        'o', 138,
        '{', 73,
        0xfeff, 111,
        '\t', 4,
        ' ', 4,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(8);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 5:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        '}', 74,
        0xfeff, 108,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(5);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 6:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 109,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(6);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 7:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 139,
        'o', 138,
        '{', 73,
        '}', 74,
        0xfeff, 110,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(7);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 8:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 139,
        'o', 138,
        '{', 73,
        0xfeff, 111,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(8);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 9:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        '}', 74,
        0xfeff, 112,
        '\t', 9,
        ' ', 9,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(11);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != ',' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 10:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 113,
        '\t', 10,
        ' ', 10,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(12);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != ',' &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 11:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        '}', 74,
        0xfeff, 112,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(11);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != ',' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 12:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 113,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(12);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != ',' &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 13:
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 123,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 145,
        'o', 144,
        '{', 73,
        0xfeff, 114,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(13);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(96);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead != 0 &&
          lookahead != ',' &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(157);
      END_STATE();
    case 14:
      if (lookahead == '"') ADVANCE(15);
      if (lookahead == '/') ADVANCE(123);
      if (lookahead == 'o') ADVANCE(149);
      if (lookahead == '{') ADVANCE(73);
      if (lookahead == 0xfeff) ADVANCE(115);
      if (lookahead == 0x201c ||
          lookahead == 0x201e ||
          lookahead == 0x201f) ADVANCE(45);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(14);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(97);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      if (lookahead != 0 &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(157);
      END_STATE();
    case 15:
      if (lookahead == '"') ADVANCE(85);
      if (lookahead == '\\') ADVANCE(55);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(15);
      END_STATE();
    case 16:
      ADVANCE_MAP(
        ',', 75,
        '/', 122,
        ':', 76,
        'f', 124,
        '}', 74,
        0xfeff, 116,
        '\t', 16,
        ' ', 16,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(18);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '{' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 17:
      if (lookahead == ',') ADVANCE(75);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(117);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(17);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(19);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '{' &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 18:
      if (lookahead == ',') ADVANCE(75);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '}') ADVANCE(74);
      if (lookahead == 0xfeff) ADVANCE(116);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(18);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ':' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '{' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 19:
      if (lookahead == ',') ADVANCE(75);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(117);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(19);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(131);
      END_STATE();
    case 20:
      if (lookahead == ',') ADVANCE(20);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(107);
      END_STATE();
    case 21:
      if (lookahead == '-') ADVANCE(51);
      END_STATE();
    case 22:
      ADVANCE_MAP(
        '/', 122,
        ':', 76,
        'f', 124,
        '{', 73,
        '}', 74,
        0xfeff, 118,
        '\t', 22,
        ' ', 22,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(26);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 23:
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '{') ADVANCE(73);
      if (lookahead == 0xfeff) ADVANCE(119);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(23);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(27);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 24:
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '}') ADVANCE(74);
      if (lookahead == 0xfeff) ADVANCE(120);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(24);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(28);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '{' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 25:
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(121);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(25);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(29);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 26:
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '{') ADVANCE(73);
      if (lookahead == '}') ADVANCE(74);
      if (lookahead == 0xfeff) ADVANCE(118);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(26);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          lookahead != ':' &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 27:
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '{') ADVANCE(73);
      if (lookahead == 0xfeff) ADVANCE(119);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(27);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(131);
      END_STATE();
    case 28:
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '}') ADVANCE(74);
      if (lookahead == 0xfeff) ADVANCE(120);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(28);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(131);
      END_STATE();
    case 29:
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(121);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(29);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(131);
      END_STATE();
    case 30:
      if (lookahead == '/') ADVANCE(64);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(39);
      END_STATE();
    case 31:
      if (lookahead == '/') ADVANCE(67);
      END_STATE();
    case 32:
      if (lookahead == '/') ADVANCE(34);
      END_STATE();
    case 33:
      if (lookahead == '/') ADVANCE(34);
      if ((!eof && set_contains(sym_prefixed_character_set_1, 10, lookahead))) ADVANCE(106);
      END_STATE();
    case 34:
      if (lookahead == '/') ADVANCE(20);
      END_STATE();
    case 35:
      if (lookahead == '/') ADVANCE(30);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 0xfeff) ADVANCE(35);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(35);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(36);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(39);
      END_STATE();
    case 36:
      if (lookahead == '/') ADVANCE(30);
      if (lookahead == 0xfeff) ADVANCE(35);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(36);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(39);
      END_STATE();
    case 37:
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'e') ADVANCE(40);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(37);
      END_STATE();
    case 38:
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      END_STATE();
    case 39:
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(39);
      END_STATE();
    case 40:
      if (lookahead == 'a') ADVANCE(41);
      END_STATE();
    case 41:
      if (lookahead == 'c') ADVANCE(43);
      END_STATE();
    case 42:
      if (lookahead == 'e') ADVANCE(40);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(42);
      END_STATE();
    case 43:
      if (lookahead == 'h') ADVANCE(82);
      END_STATE();
    case 44:
      if (lookahead == 'n') ADVANCE(68);
      END_STATE();
    case 45:
      if (lookahead == 0x201d) ADVANCE(85);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x201c &&
          lookahead != 0x201d) ADVANCE(45);
      END_STATE();
    case 46:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(99);
      END_STATE();
    case 47:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(101);
      END_STATE();
    case 48:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(21);
      END_STATE();
    case 49:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(104);
      END_STATE();
    case 50:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(48);
      END_STATE();
    case 51:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(49);
      END_STATE();
    case 52:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(47);
      END_STATE();
    case 53:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(50);
      END_STATE();
    case 54:
      if ((!eof && set_contains(sym_prefixed_character_set_1, 10, lookahead))) ADVANCE(106);
      END_STATE();
    case 55:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(15);
      END_STATE();
    case 56:
      if (eof) ADVANCE(63);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 109,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(56);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 57:
      if (eof) ADVANCE(63);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 139,
        'o', 138,
        '{', 73,
        0xfeff, 111,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(57);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 58:
      if (eof) ADVANCE(63);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 122,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 113,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(58);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != ',' &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 59:
      if (eof) ADVANCE(63);
      if (lookahead == ',') ADVANCE(75);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(117);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(59);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(131);
      END_STATE();
    case 60:
      if (eof) ADVANCE(63);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '{') ADVANCE(73);
      if (lookahead == 0xfeff) ADVANCE(119);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(60);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(131);
      END_STATE();
    case 61:
      if (eof) ADVANCE(63);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(121);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(61);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(131);
      END_STATE();
    case 62:
      if (eof) ADVANCE(63);
      if (lookahead == '/') ADVANCE(31);
      if (lookahead == 'o') ADVANCE(44);
      if (lookahead == '{') ADVANCE(73);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xfeff) SKIP(62);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(53);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(65);
      if ((0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == '"' ||
          lookahead == '(' ||
          lookahead == ')' ||
          lookahead == ',' ||
          ('<' <= lookahead && lookahead <= '>') ||
          lookahead == '{' ||
          lookahead == '}' ||
          (0x201c <= lookahead && lookahead <= 0x201f)) ADVANCE(67);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(64);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(65);
      if (lookahead != 0 &&
          lookahead != '\t' &&
          lookahead != '\n') ADVANCE(67);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '"' ||
          lookahead == '(' ||
          lookahead == ')' ||
          lookahead == ',' ||
          lookahead == ':' ||
          ('<' <= lookahead && lookahead <= '>') ||
          lookahead == '{' ||
          lookahead == '}' ||
          (0x201c <= lookahead && lookahead <= 0x201f)) ADVANCE(67);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(66);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(67);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(anon_sym_on);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(anon_sym_on);
      if (lookahead == ':') ADVANCE(78);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(anon_sym_on);
      if (lookahead == ':') ADVANCE(79);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(anon_sym_on);
      if (lookahead == ':') ADVANCE(33);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(anon_sym_on);
      if (lookahead == ':') ADVANCE(54);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym_key);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == '/') ADVANCE(34);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == '/') ADVANCE(34);
      if ((!eof && set_contains(sym_prefixed_character_set_1, 10, lookahead))) ADVANCE(106);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym_key);
      if ((!eof && set_contains(sym_prefixed_character_set_1, 10, lookahead))) ADVANCE(106);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(aux_sym_verb_token1);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym_operator);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(83);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_text);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_number);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(100);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '-') ADVANCE(129);
      if (lookahead == '.') ADVANCE(126);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(91);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(100);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(126);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(87);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(100);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(126);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(88);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(100);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(126);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(89);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(100);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(126);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(91);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(100);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(92);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(86);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '-') ADVANCE(155);
      if (lookahead == '.') ADVANCE(152);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(97);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(86);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(152);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(93);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(86);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(152);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(94);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(86);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(152);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(86);
      if (lookahead == ',') ADVANCE(98);
      if (lookahead == '.') ADVANCE(152);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(97);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(86);
      if (lookahead == '.') ADVANCE(46);
      if (lookahead == ',' ||
          ('0' <= lookahead && lookahead <= '9')) ADVANCE(98);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '%') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(99);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_date);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '-') ADVANCE(130);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '-') ADVANCE(156);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '-') ADVANCE(52);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_prefixed);
      if ((!eof && set_contains(sym_prefixed_character_set_1, 10, lookahead))) ADVANCE(106);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_link);
      if (lookahead == ',') ADVANCE(20);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(107);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        '}', 74,
        0xfeff, 108,
        '\t', 1,
        ' ', 1,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(5);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 109,
        '\t', 2,
        ' ', 2,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(6);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 139,
        'o', 138,
        '{', 73,
        '}', 74,
        0xfeff, 110,
        '\t', 3,
        ' ', 3,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(7);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if (lookahead != 0 &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        ',', 75,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 139,
        'o', 138,
        '{', 73,
        0xfeff, 111,
        '\t', 4,
        ' ', 4,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(8);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        '}', 74,
        0xfeff, 112,
        '\t', 9,
        ' ', 9,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(11);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != ',' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 122,
        ':', 76,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 134,
        'o', 133,
        '{', 73,
        0xfeff, 113,
        '\t', 10,
        ' ', 10,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(12);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead != 0 &&
          lookahead != ',' &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 15,
        '(', 80,
        ')', 81,
        '/', 123,
        '<', 84,
        '=', 83,
        '>', 84,
        'f', 145,
        'o', 144,
        '{', 73,
        0xfeff, 114,
        0x201c, 45,
        0x201e, 45,
        0x201f, 45,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(13);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(96);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead != 0 &&
          lookahead != ',' &&
          (lookahead < '/' || ':' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(157);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(15);
      if (lookahead == '/') ADVANCE(123);
      if (lookahead == 'o') ADVANCE(149);
      if (lookahead == '{') ADVANCE(73);
      if (lookahead == 0xfeff) ADVANCE(115);
      if (lookahead == 0x201c ||
          lookahead == 0x201e ||
          lookahead == 0x201f) ADVANCE(45);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(14);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(97);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      if (lookahead != 0 &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(157);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        ',', 75,
        '/', 122,
        ':', 76,
        'f', 124,
        '}', 74,
        0xfeff, 116,
        '\t', 16,
        ' ', 16,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(18);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '{' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ',') ADVANCE(75);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(117);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(17);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(19);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '{' &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '/', 122,
        ':', 76,
        'f', 124,
        '{', 73,
        '}', 74,
        0xfeff, 118,
        '\t', 22,
        ' ', 22,
      );
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(26);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '{') ADVANCE(73);
      if (lookahead == 0xfeff) ADVANCE(119);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(23);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(27);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '}' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == '}') ADVANCE(74);
      if (lookahead == 0xfeff) ADVANCE(120);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(24);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(28);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ',' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '{' &&
          (lookahead < 0x201c || 0x201f < lookahead)) ADVANCE(131);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '/') ADVANCE(122);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'f') ADVANCE(124);
      if (lookahead == 0xfeff) ADVANCE(121);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(25);
      if (('\n' <= lookahead && lookahead <= '\r')) SKIP(29);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '/') ADVANCE(64);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '/') ADVANCE(66);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'o') ADVANCE(125);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == 'r') ADVANCE(132);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(92);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(102);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(105);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(127);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(128);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(37);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(78);
      if (lookahead == 'n') ADVANCE(69);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(78);
      if (lookahead == 'o') ADVANCE(135);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(78);
      if (lookahead == 'r') ADVANCE(137);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(78);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(78);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(37);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(136);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(79);
      if (lookahead == 'n') ADVANCE(70);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(79);
      if (lookahead == 'o') ADVANCE(140);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(79);
      if (lookahead == 'r') ADVANCE(142);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(79);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(79);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(37);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(77);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(38);
      if (lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(143);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(131);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(33);
      if (lookahead == 'n') ADVANCE(71);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(33);
      if (lookahead == 'o') ADVANCE(146);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(33);
      if (lookahead == 'r') ADVANCE(147);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(33);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(42);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      if ((!eof && set_contains(sym_key_character_set_2, 9, lookahead))) ADVANCE(157);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(33);
      if (lookahead == '+' ||
          lookahead == '.') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(148);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(54);
      if (lookahead == 'n') ADVANCE(72);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(54);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(32);
      if (lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(151);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(99);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(103);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(101);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(153);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(154);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_word);
      if ((!eof && set_contains(sym_key_character_set_1, 11, lookahead))) ADVANCE(157);
      END_STATE();
    default:
      return false;
  }
}

static bool ts_lex_keywords(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      ADVANCE_MAP(
        'a', 1,
        'b', 2,
        'c', 3,
        'd', 4,
        'e', 5,
        'f', 6,
        'g', 7,
        'i', 8,
        'l', 9,
        'm', 10,
        'n', 11,
        'o', 12,
        'p', 13,
        'r', 14,
        's', 15,
        't', 16,
        'u', 17,
        'w', 18,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xfeff) SKIP(0);
      END_STATE();
    case 1:
      if (lookahead == 'f') ADVANCE(19);
      if (lookahead == 'n') ADVANCE(20);
      if (lookahead == 's') ADVANCE(21);
      if (lookahead == 't') ADVANCE(22);
      END_STATE();
    case 2:
      if (lookahead == 'e') ADVANCE(23);
      if (lookahead == 'y') ADVANCE(24);
      END_STATE();
    case 3:
      if (lookahead == 'a') ADVANCE(25);
      END_STATE();
    case 4:
      if (lookahead == 'e') ADVANCE(26);
      END_STATE();
    case 5:
      if (lookahead == 'a') ADVANCE(27);
      if (lookahead == 'v') ADVANCE(28);
      if (lookahead == 'x') ADVANCE(29);
      END_STATE();
    case 6:
      if (lookahead == 'o') ADVANCE(30);
      if (lookahead == 'r') ADVANCE(31);
      END_STATE();
    case 7:
      if (lookahead == 'i') ADVANCE(32);
      END_STATE();
    case 8:
      if (lookahead == 'm') ADVANCE(33);
      if (lookahead == 'n') ADVANCE(34);
      if (lookahead == 's') ADVANCE(35);
      END_STATE();
    case 9:
      if (lookahead == 'e') ADVANCE(36);
      END_STATE();
    case 10:
      if (lookahead == 'e') ADVANCE(37);
      if (lookahead == 'o') ADVANCE(38);
      END_STATE();
    case 11:
      if (lookahead == 'o') ADVANCE(39);
      END_STATE();
    case 12:
      if (lookahead == 'f') ADVANCE(40);
      if (lookahead == 'r') ADVANCE(41);
      if (lookahead == 't') ADVANCE(42);
      if (lookahead == 'u') ADVANCE(43);
      END_STATE();
    case 13:
      if (lookahead == 'e') ADVANCE(44);
      END_STATE();
    case 14:
      if (lookahead == 'e') ADVANCE(45);
      if (lookahead == 'u') ADVANCE(46);
      END_STATE();
    case 15:
      if (lookahead == 'e') ADVANCE(47);
      if (lookahead == 'i') ADVANCE(48);
      if (lookahead == 'o') ADVANCE(49);
      if (lookahead == 'u') ADVANCE(50);
      END_STATE();
    case 16:
      if (lookahead == 'o') ADVANCE(51);
      END_STATE();
    case 17:
      if (lookahead == 'n') ADVANCE(52);
      if (lookahead == 's') ADVANCE(53);
      END_STATE();
    case 18:
      if (lookahead == 'h') ADVANCE(54);
      if (lookahead == 'i') ADVANCE(55);
      END_STATE();
    case 19:
      if (lookahead == 't') ADVANCE(56);
      END_STATE();
    case 20:
      if (lookahead == 'd') ADVANCE(57);
      if (lookahead == 'y') ADVANCE(58);
      END_STATE();
    case 21:
      ACCEPT_TOKEN(anon_sym_as);
      END_STATE();
    case 22:
      ACCEPT_TOKEN(anon_sym_at);
      END_STATE();
    case 23:
      if (lookahead == 'c') ADVANCE(59);
      if (lookahead == 'f') ADVANCE(60);
      END_STATE();
    case 24:
      ACCEPT_TOKEN(anon_sym_by);
      END_STATE();
    case 25:
      if (lookahead == 'l') ADVANCE(61);
      END_STATE();
    case 26:
      if (lookahead == 'f') ADVANCE(62);
      END_STATE();
    case 27:
      if (lookahead == 'c') ADVANCE(63);
      END_STATE();
    case 28:
      if (lookahead == 'e') ADVANCE(64);
      END_STATE();
    case 29:
      if (lookahead == 'a') ADVANCE(65);
      if (lookahead == 'c') ADVANCE(66);
      if (lookahead == 'p') ADVANCE(67);
      END_STATE();
    case 30:
      if (lookahead == 'r') ADVANCE(68);
      END_STATE();
    case 31:
      if (lookahead == 'o') ADVANCE(69);
      END_STATE();
    case 32:
      if (lookahead == 'v') ADVANCE(70);
      END_STATE();
    case 33:
      if (lookahead == 'p') ADVANCE(71);
      END_STATE();
    case 34:
      ACCEPT_TOKEN(anon_sym_in);
      if (lookahead == 'c') ADVANCE(72);
      END_STATE();
    case 35:
      ACCEPT_TOKEN(anon_sym_is);
      END_STATE();
    case 36:
      if (lookahead == 'a') ADVANCE(73);
      END_STATE();
    case 37:
      if (lookahead == 'n') ADVANCE(74);
      END_STATE();
    case 38:
      if (lookahead == 's') ADVANCE(75);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(anon_sym_no);
      if (lookahead == 't') ADVANCE(76);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(anon_sym_of);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(anon_sym_or);
      END_STATE();
    case 42:
      if (lookahead == 'h') ADVANCE(77);
      END_STATE();
    case 43:
      if (lookahead == 't') ADVANCE(78);
      END_STATE();
    case 44:
      if (lookahead == 'r') ADVANCE(79);
      END_STATE();
    case 45:
      if (lookahead == 'q') ADVANCE(80);
      END_STATE();
    case 46:
      if (lookahead == 'l') ADVANCE(81);
      END_STATE();
    case 47:
      if (lookahead == 't') ADVANCE(82);
      END_STATE();
    case 48:
      if (lookahead == 'l') ADVANCE(83);
      END_STATE();
    case 49:
      if (lookahead == 'm') ADVANCE(84);
      END_STATE();
    case 50:
      if (lookahead == 'r') ADVANCE(85);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(anon_sym_to);
      if (lookahead == 'd') ADVANCE(86);
      END_STATE();
    case 52:
      if (lookahead == 'l') ADVANCE(87);
      if (lookahead == 't') ADVANCE(88);
      END_STATE();
    case 53:
      if (lookahead == 'e') ADVANCE(89);
      END_STATE();
    case 54:
      if (lookahead == 'e') ADVANCE(90);
      END_STATE();
    case 55:
      if (lookahead == 't') ADVANCE(91);
      END_STATE();
    case 56:
      if (lookahead == 'e') ADVANCE(92);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(anon_sym_and);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(anon_sym_any);
      if (lookahead == 'o') ADVANCE(93);
      if (lookahead == 't') ADVANCE(94);
      END_STATE();
    case 59:
      if (lookahead == 'a') ADVANCE(95);
      END_STATE();
    case 60:
      if (lookahead == 'o') ADVANCE(96);
      END_STATE();
    case 61:
      if (lookahead == 'l') ADVANCE(97);
      END_STATE();
    case 62:
      if (lookahead == 'i') ADVANCE(98);
      END_STATE();
    case 63:
      if (lookahead == 'h') ADVANCE(99);
      END_STATE();
    case 64:
      if (lookahead == 'r') ADVANCE(100);
      END_STATE();
    case 65:
      if (lookahead == 'c') ADVANCE(101);
      END_STATE();
    case 66:
      if (lookahead == 'e') ADVANCE(102);
      END_STATE();
    case 67:
      if (lookahead == 'e') ADVANCE(103);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(anon_sym_for);
      if (lookahead == 'b') ADVANCE(104);
      END_STATE();
    case 69:
      if (lookahead == 'm') ADVANCE(105);
      END_STATE();
    case 70:
      if (lookahead == 'e') ADVANCE(106);
      END_STATE();
    case 71:
      if (lookahead == 'l') ADVANCE(107);
      END_STATE();
    case 72:
      if (lookahead == 'l') ADVANCE(108);
      END_STATE();
    case 73:
      if (lookahead == 's') ADVANCE(109);
      END_STATE();
    case 74:
      if (lookahead == 't') ADVANCE(110);
      END_STATE();
    case 75:
      if (lookahead == 't') ADVANCE(111);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(anon_sym_not);
      END_STATE();
    case 77:
      if (lookahead == 'e') ADVANCE(112);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(anon_sym_out);
      END_STATE();
    case 79:
      if (lookahead == 'm') ADVANCE(113);
      END_STATE();
    case 80:
      if (lookahead == 'u') ADVANCE(114);
      END_STATE();
    case 81:
      if (lookahead == 'e') ADVANCE(115);
      END_STATE();
    case 82:
      if (lookahead == 't') ADVANCE(116);
      END_STATE();
    case 83:
      if (lookahead == 'e') ADVANCE(117);
      END_STATE();
    case 84:
      if (lookahead == 'e') ADVANCE(118);
      END_STATE();
    case 85:
      if (lookahead == 'v') ADVANCE(119);
      END_STATE();
    case 86:
      if (lookahead == 'a') ADVANCE(120);
      END_STATE();
    case 87:
      if (lookahead == 'e') ADVANCE(121);
      END_STATE();
    case 88:
      if (lookahead == 'i') ADVANCE(122);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(anon_sym_use);
      END_STATE();
    case 90:
      if (lookahead == 'n') ADVANCE(123);
      if (lookahead == 'r') ADVANCE(124);
      END_STATE();
    case 91:
      if (lookahead == 'h') ADVANCE(125);
      END_STATE();
    case 92:
      if (lookahead == 'r') ADVANCE(126);
      END_STATE();
    case 93:
      if (lookahead == 'n') ADVANCE(127);
      END_STATE();
    case 94:
      if (lookahead == 'h') ADVANCE(128);
      END_STATE();
    case 95:
      if (lookahead == 'u') ADVANCE(129);
      END_STATE();
    case 96:
      if (lookahead == 'r') ADVANCE(130);
      END_STATE();
    case 97:
      if (lookahead == 'e') ADVANCE(131);
      END_STATE();
    case 98:
      if (lookahead == 'n') ADVANCE(132);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(anon_sym_each);
      END_STATE();
    case 100:
      if (lookahead == 'y') ADVANCE(133);
      END_STATE();
    case 101:
      if (lookahead == 't') ADVANCE(134);
      END_STATE();
    case 102:
      if (lookahead == 'p') ADVANCE(135);
      END_STATE();
    case 103:
      if (lookahead == 'c') ADVANCE(136);
      END_STATE();
    case 104:
      if (lookahead == 'i') ADVANCE(137);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(anon_sym_from);
      END_STATE();
    case 106:
      if (lookahead == 'n') ADVANCE(138);
      END_STATE();
    case 107:
      if (lookahead == 'i') ADVANCE(139);
      END_STATE();
    case 108:
      if (lookahead == 'u') ADVANCE(140);
      END_STATE();
    case 109:
      if (lookahead == 't') ADVANCE(141);
      END_STATE();
    case 110:
      if (lookahead == 'i') ADVANCE(142);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(anon_sym_most);
      END_STATE();
    case 112:
      if (lookahead == 'r') ADVANCE(143);
      END_STATE();
    case 113:
      if (lookahead == 'i') ADVANCE(144);
      END_STATE();
    case 114:
      if (lookahead == 'i') ADVANCE(145);
      END_STATE();
    case 115:
      if (lookahead == 'd') ADVANCE(146);
      END_STATE();
    case 116:
      if (lookahead == 'i') ADVANCE(147);
      END_STATE();
    case 117:
      if (lookahead == 'n') ADVANCE(148);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(anon_sym_some);
      END_STATE();
    case 119:
      if (lookahead == 'i') ADVANCE(149);
      END_STATE();
    case 120:
      if (lookahead == 'y') ADVANCE(150);
      END_STATE();
    case 121:
      if (lookahead == 's') ADVANCE(151);
      END_STATE();
    case 122:
      if (lookahead == 'l') ADVANCE(152);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(anon_sym_when);
      END_STATE();
    case 124:
      if (lookahead == 'e') ADVANCE(153);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(anon_sym_with);
      if (lookahead == 'i') ADVANCE(154);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(anon_sym_after);
      END_STATE();
    case 127:
      if (lookahead == 'e') ADVANCE(155);
      END_STATE();
    case 128:
      if (lookahead == 'i') ADVANCE(156);
      END_STATE();
    case 129:
      if (lookahead == 's') ADVANCE(157);
      END_STATE();
    case 130:
      if (lookahead == 'e') ADVANCE(158);
      END_STATE();
    case 131:
      if (lookahead == 'd') ADVANCE(159);
      END_STATE();
    case 132:
      if (lookahead == 'e') ADVANCE(160);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(anon_sym_every);
      END_STATE();
    case 134:
      if (lookahead == 'l') ADVANCE(161);
      END_STATE();
    case 135:
      if (lookahead == 't') ADVANCE(162);
      END_STATE();
    case 136:
      if (lookahead == 't') ADVANCE(163);
      END_STATE();
    case 137:
      if (lookahead == 'd') ADVANCE(164);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(anon_sym_given);
      END_STATE();
    case 139:
      if (lookahead == 'e') ADVANCE(165);
      END_STATE();
    case 140:
      if (lookahead == 'd') ADVANCE(166);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(anon_sym_least);
      END_STATE();
    case 142:
      if (lookahead == 'o') ADVANCE(167);
      END_STATE();
    case 143:
      if (lookahead == 'w') ADVANCE(168);
      END_STATE();
    case 144:
      if (lookahead == 't') ADVANCE(169);
      END_STATE();
    case 145:
      if (lookahead == 'r') ADVANCE(170);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(anon_sym_ruled);
      END_STATE();
    case 147:
      if (lookahead == 'n') ADVANCE(171);
      END_STATE();
    case 148:
      if (lookahead == 't') ADVANCE(172);
      END_STATE();
    case 149:
      if (lookahead == 'v') ADVANCE(173);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(anon_sym_today);
      END_STATE();
    case 151:
      if (lookahead == 's') ADVANCE(174);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(anon_sym_until);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(anon_sym_where);
      END_STATE();
    case 154:
      if (lookahead == 'n') ADVANCE(175);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(anon_sym_anyone);
      END_STATE();
    case 156:
      if (lookahead == 'n') ADVANCE(176);
      END_STATE();
    case 157:
      if (lookahead == 'e') ADVANCE(177);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(anon_sym_before);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(anon_sym_called);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(anon_sym_define);
      END_STATE();
    case 161:
      if (lookahead == 'y') ADVANCE(178);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(anon_sym_except);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(anon_sym_expect);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(anon_sym_forbid);
      END_STATE();
    case 165:
      if (lookahead == 's') ADVANCE(179);
      END_STATE();
    case 166:
      if (lookahead == 'e') ADVANCE(180);
      END_STATE();
    case 167:
      if (lookahead == 'n') ADVANCE(181);
      END_STATE();
    case 168:
      if (lookahead == 'i') ADVANCE(182);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(anon_sym_permit);
      END_STATE();
    case 170:
      if (lookahead == 'e') ADVANCE(183);
      END_STATE();
    case 171:
      if (lookahead == 'g') ADVANCE(184);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(anon_sym_silent);
      END_STATE();
    case 173:
      if (lookahead == 'e') ADVANCE(185);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(anon_sym_unless);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(anon_sym_within);
      END_STATE();
    case 176:
      if (lookahead == 'g') ADVANCE(186);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(anon_sym_because);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(anon_sym_exactly);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(anon_sym_implies);
      END_STATE();
    case 180:
      if (lookahead == 's') ADVANCE(187);
      END_STATE();
    case 181:
      if (lookahead == 's') ADVANCE(188);
      END_STATE();
    case 182:
      if (lookahead == 's') ADVANCE(189);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(anon_sym_require);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(anon_sym_setting);
      END_STATE();
    case 185:
      if (lookahead == 's') ADVANCE(190);
      END_STATE();
    case 186:
      ACCEPT_TOKEN(anon_sym_anything);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(anon_sym_includes);
      END_STATE();
    case 188:
      ACCEPT_TOKEN(anon_sym_mentions);
      END_STATE();
    case 189:
      if (lookahead == 'e') ADVANCE(191);
      END_STATE();
    case 190:
      ACCEPT_TOKEN(anon_sym_survives);
      END_STATE();
    case 191:
      ACCEPT_TOKEN(anon_sym_otherwise);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 61},
  [2] = {.lex_state = 56, .external_lex_state = 2},
  [3] = {.lex_state = 56, .external_lex_state = 2},
  [4] = {.lex_state = 0, .external_lex_state = 2},
  [5] = {.lex_state = 0, .external_lex_state = 2},
  [6] = {.lex_state = 57, .external_lex_state = 3},
  [7] = {.lex_state = 57, .external_lex_state = 3},
  [8] = {.lex_state = 58, .external_lex_state = 4},
  [9] = {.lex_state = 11, .external_lex_state = 4},
  [10] = {.lex_state = 7, .external_lex_state = 3},
  [11] = {.lex_state = 7, .external_lex_state = 3},
  [12] = {.lex_state = 57, .external_lex_state = 3},
  [13] = {.lex_state = 7, .external_lex_state = 3},
  [14] = {.lex_state = 56, .external_lex_state = 2},
  [15] = {.lex_state = 56, .external_lex_state = 2},
  [16] = {.lex_state = 13, .external_lex_state = 4},
  [17] = {.lex_state = 56, .external_lex_state = 2},
  [18] = {.lex_state = 56, .external_lex_state = 2},
  [19] = {.lex_state = 0, .external_lex_state = 2},
  [20] = {.lex_state = 56, .external_lex_state = 2},
  [21] = {.lex_state = 13, .external_lex_state = 4},
  [22] = {.lex_state = 0, .external_lex_state = 2},
  [23] = {.lex_state = 0, .external_lex_state = 2},
  [24] = {.lex_state = 0, .external_lex_state = 2},
  [25] = {.lex_state = 0, .external_lex_state = 2},
  [26] = {.lex_state = 7, .external_lex_state = 3},
  [27] = {.lex_state = 57, .external_lex_state = 3},
  [28] = {.lex_state = 57, .external_lex_state = 3},
  [29] = {.lex_state = 57, .external_lex_state = 3},
  [30] = {.lex_state = 7, .external_lex_state = 3},
  [31] = {.lex_state = 7, .external_lex_state = 3},
  [32] = {.lex_state = 28},
  [33] = {.lex_state = 28},
  [34] = {.lex_state = 28},
  [35] = {.lex_state = 28},
  [36] = {.lex_state = 28},
  [37] = {.lex_state = 61},
  [38] = {.lex_state = 28},
  [39] = {.lex_state = 61},
  [40] = {.lex_state = 28},
  [41] = {.lex_state = 28},
  [42] = {.lex_state = 28},
  [43] = {.lex_state = 59, .external_lex_state = 5},
  [44] = {.lex_state = 18, .external_lex_state = 5},
  [45] = {.lex_state = 59, .external_lex_state = 5},
  [46] = {.lex_state = 59, .external_lex_state = 5},
  [47] = {.lex_state = 18, .external_lex_state = 5},
  [48] = {.lex_state = 18, .external_lex_state = 5},
  [49] = {.lex_state = 59, .external_lex_state = 5},
  [50] = {.lex_state = 18, .external_lex_state = 5},
  [51] = {.lex_state = 60},
  [52] = {.lex_state = 60},
  [53] = {.lex_state = 26},
  [54] = {.lex_state = 26},
  [55] = {.lex_state = 61, .external_lex_state = 6},
  [56] = {.lex_state = 28, .external_lex_state = 6},
  [57] = {.lex_state = 28, .external_lex_state = 6},
  [58] = {.lex_state = 61, .external_lex_state = 6},
  [59] = {.lex_state = 28},
  [60] = {.lex_state = 61},
  [61] = {.lex_state = 28},
  [62] = {.lex_state = 61},
  [63] = {.lex_state = 61},
  [64] = {.lex_state = 61},
  [65] = {.lex_state = 61},
  [66] = {.lex_state = 28},
  [67] = {.lex_state = 28},
  [68] = {.lex_state = 28},
  [69] = {.lex_state = 61},
  [70] = {.lex_state = 61},
  [71] = {.lex_state = 61},
  [72] = {.lex_state = 28},
  [73] = {.lex_state = 61},
  [74] = {.lex_state = 61},
  [75] = {.lex_state = 28},
  [76] = {.lex_state = 28},
  [77] = {.lex_state = 28},
  [78] = {.lex_state = 28},
  [79] = {.lex_state = 61},
  [80] = {.lex_state = 28},
  [81] = {.lex_state = 28},
  [82] = {.lex_state = 61},
  [83] = {.lex_state = 28},
  [84] = {.lex_state = 61},
  [85] = {.lex_state = 61},
  [86] = {.lex_state = 28},
  [87] = {.lex_state = 61},
  [88] = {.lex_state = 28},
  [89] = {.lex_state = 61},
  [90] = {.lex_state = 28},
  [91] = {.lex_state = 61},
  [92] = {.lex_state = 28},
  [93] = {.lex_state = 14, .external_lex_state = 4},
  [94] = {.lex_state = 14, .external_lex_state = 4},
  [95] = {.lex_state = 14, .external_lex_state = 4},
  [96] = {.lex_state = 14, .external_lex_state = 4},
  [97] = {.lex_state = 14, .external_lex_state = 4},
  [98] = {.lex_state = 62},
  [99] = {.lex_state = 62},
  [100] = {.lex_state = 62},
  [101] = {.lex_state = 62},
  [102] = {.lex_state = 62},
  [103] = {.lex_state = 62},
  [104] = {.lex_state = 62},
  [105] = {.lex_state = 62},
  [106] = {.lex_state = 62},
  [107] = {.lex_state = 62},
  [108] = {.lex_state = 62},
  [109] = {.lex_state = 36},
  [110] = {.lex_state = 62},
  [111] = {.lex_state = 36},
  [112] = {.lex_state = 62},
  [113] = {.lex_state = 62},
  [114] = {.lex_state = 62},
  [115] = {.lex_state = 62},
  [116] = {.lex_state = 62},
  [117] = {.lex_state = 62},
  [118] = {.lex_state = 62},
  [119] = {.lex_state = 62},
  [120] = {.lex_state = 62},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym_word] = ACTIONS(1),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_setting] = ACTIONS(1),
    [sym_key] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [anon_sym_permit] = ACTIONS(1),
    [anon_sym_forbid] = ACTIONS(1),
    [anon_sym_expect] = ACTIONS(1),
    [anon_sym_use] = ACTIONS(1),
    [anon_sym_require] = ACTIONS(1),
    [anon_sym_define] = ACTIONS(1),
    [anon_sym_when] = ACTIONS(1),
    [aux_sym_verb_token1] = ACTIONS(1),
    [anon_sym_to] = ACTIONS(1),
    [anon_sym_for] = ACTIONS(1),
    [anon_sym_from] = ACTIONS(1),
    [anon_sym_until] = ACTIONS(1),
    [anon_sym_within] = ACTIONS(1),
    [anon_sym_as] = ACTIONS(1),
    [anon_sym_called] = ACTIONS(1),
    [anon_sym_by] = ACTIONS(1),
    [anon_sym_because] = ACTIONS(1),
    [anon_sym_where] = ACTIONS(1),
    [anon_sym_and] = ACTIONS(1),
    [anon_sym_or] = ACTIONS(1),
    [anon_sym_not] = ACTIONS(1),
    [anon_sym_is] = ACTIONS(1),
    [anon_sym_each] = ACTIONS(1),
    [anon_sym_except] = ACTIONS(1),
    [anon_sym_with] = ACTIONS(1),
    [anon_sym_unless] = ACTIONS(1),
    [anon_sym_otherwise] = ACTIONS(1),
    [anon_sym_in] = ACTIONS(1),
    [anon_sym_of] = ACTIONS(1),
    [anon_sym_any] = ACTIONS(1),
    [anon_sym_anyone] = ACTIONS(1),
    [anon_sym_anything] = ACTIONS(1),
    [anon_sym_some] = ACTIONS(1),
    [anon_sym_no] = ACTIONS(1),
    [anon_sym_every] = ACTIONS(1),
    [anon_sym_at] = ACTIONS(1),
    [anon_sym_least] = ACTIONS(1),
    [anon_sym_most] = ACTIONS(1),
    [anon_sym_exactly] = ACTIONS(1),
    [anon_sym_survives] = ACTIONS(1),
    [anon_sym_implies] = ACTIONS(1),
    [anon_sym_includes] = ACTIONS(1),
    [anon_sym_mentions] = ACTIONS(1),
    [anon_sym_before] = ACTIONS(1),
    [anon_sym_after] = ACTIONS(1),
    [anon_sym_today] = ACTIONS(1),
    [anon_sym_given] = ACTIONS(1),
    [anon_sym_ruled] = ACTIONS(1),
    [anon_sym_out] = ACTIONS(1),
    [anon_sym_silent] = ACTIONS(1),
    [sym_operator] = ACTIONS(1),
    [sym_text] = ACTIONS(1),
    [sym_number] = ACTIONS(1),
    [sym_date] = ACTIONS(1),
    [sym_prefixed] = ACTIONS(1),
    [sym_link] = ACTIONS(1),
    [sym__value_end] = ACTIONS(1),
    [sym__sentence_end] = ACTIONS(1),
    [sym_long_text] = ACTIONS(1),
    [sym__list_comma] = ACTIONS(1),
  },
  [1] = {
    [sym_file] = STATE(115),
    [sym__statement] = STATE(39),
    [sym_declaration] = STATE(39),
    [sym_field] = STATE(39),
    [sym_setting] = STATE(39),
    [sym_sentence] = STATE(39),
    [sym_verb] = STATE(7),
    [aux_sym_file_repeat1] = STATE(39),
    [ts_builtin_sym_end] = ACTIONS(5),
    [sym_word] = ACTIONS(7),
    [sym_comment] = ACTIONS(3),
    [anon_sym_setting] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [anon_sym_permit] = ACTIONS(13),
    [anon_sym_forbid] = ACTIONS(13),
    [anon_sym_expect] = ACTIONS(13),
    [anon_sym_use] = ACTIONS(13),
    [anon_sym_require] = ACTIONS(13),
    [anon_sym_define] = ACTIONS(13),
    [anon_sym_when] = ACTIONS(13),
    [aux_sym_verb_token1] = ACTIONS(13),
  },
  [2] = {
    [sym_block] = STATE(2),
    [sym_verb] = STATE(14),
    [sym_joining] = STATE(2),
    [sym__text] = STATE(2),
    [aux_sym_value_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(15),
    [sym_word] = ACTIONS(17),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(20),
    [anon_sym_LBRACE] = ACTIONS(23),
    [anon_sym_COMMA] = ACTIONS(26),
    [anon_sym_setting] = ACTIONS(26),
    [sym_key] = ACTIONS(26),
    [anon_sym_LPAREN] = ACTIONS(17),
    [anon_sym_RPAREN] = ACTIONS(17),
    [anon_sym_permit] = ACTIONS(28),
    [anon_sym_forbid] = ACTIONS(28),
    [anon_sym_expect] = ACTIONS(28),
    [anon_sym_use] = ACTIONS(28),
    [anon_sym_require] = ACTIONS(28),
    [anon_sym_define] = ACTIONS(28),
    [anon_sym_when] = ACTIONS(28),
    [aux_sym_verb_token1] = ACTIONS(28),
    [anon_sym_to] = ACTIONS(20),
    [anon_sym_for] = ACTIONS(20),
    [anon_sym_from] = ACTIONS(20),
    [anon_sym_until] = ACTIONS(20),
    [anon_sym_within] = ACTIONS(20),
    [anon_sym_as] = ACTIONS(20),
    [anon_sym_called] = ACTIONS(20),
    [anon_sym_by] = ACTIONS(20),
    [anon_sym_because] = ACTIONS(20),
    [anon_sym_where] = ACTIONS(20),
    [anon_sym_and] = ACTIONS(20),
    [anon_sym_or] = ACTIONS(20),
    [anon_sym_not] = ACTIONS(20),
    [anon_sym_is] = ACTIONS(20),
    [anon_sym_each] = ACTIONS(20),
    [anon_sym_except] = ACTIONS(20),
    [anon_sym_with] = ACTIONS(20),
    [anon_sym_unless] = ACTIONS(20),
    [anon_sym_otherwise] = ACTIONS(20),
    [anon_sym_in] = ACTIONS(20),
    [anon_sym_of] = ACTIONS(20),
    [anon_sym_any] = ACTIONS(20),
    [anon_sym_anyone] = ACTIONS(20),
    [anon_sym_anything] = ACTIONS(20),
    [anon_sym_some] = ACTIONS(20),
    [anon_sym_no] = ACTIONS(20),
    [anon_sym_every] = ACTIONS(20),
    [anon_sym_at] = ACTIONS(20),
    [anon_sym_least] = ACTIONS(20),
    [anon_sym_most] = ACTIONS(20),
    [anon_sym_exactly] = ACTIONS(20),
    [anon_sym_survives] = ACTIONS(20),
    [anon_sym_implies] = ACTIONS(20),
    [anon_sym_includes] = ACTIONS(20),
    [anon_sym_mentions] = ACTIONS(20),
    [anon_sym_before] = ACTIONS(20),
    [anon_sym_after] = ACTIONS(20),
    [anon_sym_today] = ACTIONS(20),
    [anon_sym_given] = ACTIONS(20),
    [anon_sym_ruled] = ACTIONS(20),
    [anon_sym_out] = ACTIONS(20),
    [anon_sym_silent] = ACTIONS(20),
    [sym_operator] = ACTIONS(17),
    [sym_text] = ACTIONS(17),
    [sym_number] = ACTIONS(17),
    [sym_date] = ACTIONS(17),
    [sym_prefixed] = ACTIONS(17),
    [sym_link] = ACTIONS(17),
    [sym__value_end] = ACTIONS(15),
    [sym_long_text] = ACTIONS(31),
    [sym__list_comma] = ACTIONS(15),
  },
  [3] = {
    [sym_block] = STATE(2),
    [sym_verb] = STATE(14),
    [sym_joining] = STATE(2),
    [sym__text] = STATE(2),
    [aux_sym_value_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(34),
    [sym_word] = ACTIONS(36),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(38),
    [anon_sym_LBRACE] = ACTIONS(40),
    [anon_sym_COMMA] = ACTIONS(42),
    [anon_sym_setting] = ACTIONS(42),
    [sym_key] = ACTIONS(42),
    [anon_sym_LPAREN] = ACTIONS(36),
    [anon_sym_RPAREN] = ACTIONS(36),
    [anon_sym_permit] = ACTIONS(44),
    [anon_sym_forbid] = ACTIONS(44),
    [anon_sym_expect] = ACTIONS(44),
    [anon_sym_use] = ACTIONS(44),
    [anon_sym_require] = ACTIONS(44),
    [anon_sym_define] = ACTIONS(44),
    [anon_sym_when] = ACTIONS(44),
    [aux_sym_verb_token1] = ACTIONS(44),
    [anon_sym_to] = ACTIONS(38),
    [anon_sym_for] = ACTIONS(38),
    [anon_sym_from] = ACTIONS(38),
    [anon_sym_until] = ACTIONS(38),
    [anon_sym_within] = ACTIONS(38),
    [anon_sym_as] = ACTIONS(38),
    [anon_sym_called] = ACTIONS(38),
    [anon_sym_by] = ACTIONS(38),
    [anon_sym_because] = ACTIONS(38),
    [anon_sym_where] = ACTIONS(38),
    [anon_sym_and] = ACTIONS(38),
    [anon_sym_or] = ACTIONS(38),
    [anon_sym_not] = ACTIONS(38),
    [anon_sym_is] = ACTIONS(38),
    [anon_sym_each] = ACTIONS(38),
    [anon_sym_except] = ACTIONS(38),
    [anon_sym_with] = ACTIONS(38),
    [anon_sym_unless] = ACTIONS(38),
    [anon_sym_otherwise] = ACTIONS(38),
    [anon_sym_in] = ACTIONS(38),
    [anon_sym_of] = ACTIONS(38),
    [anon_sym_any] = ACTIONS(38),
    [anon_sym_anyone] = ACTIONS(38),
    [anon_sym_anything] = ACTIONS(38),
    [anon_sym_some] = ACTIONS(38),
    [anon_sym_no] = ACTIONS(38),
    [anon_sym_every] = ACTIONS(38),
    [anon_sym_at] = ACTIONS(38),
    [anon_sym_least] = ACTIONS(38),
    [anon_sym_most] = ACTIONS(38),
    [anon_sym_exactly] = ACTIONS(38),
    [anon_sym_survives] = ACTIONS(38),
    [anon_sym_implies] = ACTIONS(38),
    [anon_sym_includes] = ACTIONS(38),
    [anon_sym_mentions] = ACTIONS(38),
    [anon_sym_before] = ACTIONS(38),
    [anon_sym_after] = ACTIONS(38),
    [anon_sym_today] = ACTIONS(38),
    [anon_sym_given] = ACTIONS(38),
    [anon_sym_ruled] = ACTIONS(38),
    [anon_sym_out] = ACTIONS(38),
    [anon_sym_silent] = ACTIONS(38),
    [sym_operator] = ACTIONS(36),
    [sym_text] = ACTIONS(36),
    [sym_number] = ACTIONS(36),
    [sym_date] = ACTIONS(36),
    [sym_prefixed] = ACTIONS(36),
    [sym_link] = ACTIONS(36),
    [sym__value_end] = ACTIONS(34),
    [sym_long_text] = ACTIONS(46),
    [sym__list_comma] = ACTIONS(34),
  },
  [4] = {
    [sym_block] = STATE(5),
    [sym_verb] = STATE(19),
    [sym_joining] = STATE(5),
    [sym__text] = STATE(5),
    [aux_sym_value_repeat1] = STATE(5),
    [sym_word] = ACTIONS(48),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(50),
    [anon_sym_LBRACE] = ACTIONS(52),
    [anon_sym_RBRACE] = ACTIONS(42),
    [anon_sym_COMMA] = ACTIONS(42),
    [anon_sym_setting] = ACTIONS(42),
    [sym_key] = ACTIONS(42),
    [anon_sym_LPAREN] = ACTIONS(48),
    [anon_sym_RPAREN] = ACTIONS(48),
    [anon_sym_permit] = ACTIONS(54),
    [anon_sym_forbid] = ACTIONS(54),
    [anon_sym_expect] = ACTIONS(54),
    [anon_sym_use] = ACTIONS(54),
    [anon_sym_require] = ACTIONS(54),
    [anon_sym_define] = ACTIONS(54),
    [anon_sym_when] = ACTIONS(54),
    [aux_sym_verb_token1] = ACTIONS(54),
    [anon_sym_to] = ACTIONS(50),
    [anon_sym_for] = ACTIONS(50),
    [anon_sym_from] = ACTIONS(50),
    [anon_sym_until] = ACTIONS(50),
    [anon_sym_within] = ACTIONS(50),
    [anon_sym_as] = ACTIONS(50),
    [anon_sym_called] = ACTIONS(50),
    [anon_sym_by] = ACTIONS(50),
    [anon_sym_because] = ACTIONS(50),
    [anon_sym_where] = ACTIONS(50),
    [anon_sym_and] = ACTIONS(50),
    [anon_sym_or] = ACTIONS(50),
    [anon_sym_not] = ACTIONS(50),
    [anon_sym_is] = ACTIONS(50),
    [anon_sym_each] = ACTIONS(50),
    [anon_sym_except] = ACTIONS(50),
    [anon_sym_with] = ACTIONS(50),
    [anon_sym_unless] = ACTIONS(50),
    [anon_sym_otherwise] = ACTIONS(50),
    [anon_sym_in] = ACTIONS(50),
    [anon_sym_of] = ACTIONS(50),
    [anon_sym_any] = ACTIONS(50),
    [anon_sym_anyone] = ACTIONS(50),
    [anon_sym_anything] = ACTIONS(50),
    [anon_sym_some] = ACTIONS(50),
    [anon_sym_no] = ACTIONS(50),
    [anon_sym_every] = ACTIONS(50),
    [anon_sym_at] = ACTIONS(50),
    [anon_sym_least] = ACTIONS(50),
    [anon_sym_most] = ACTIONS(50),
    [anon_sym_exactly] = ACTIONS(50),
    [anon_sym_survives] = ACTIONS(50),
    [anon_sym_implies] = ACTIONS(50),
    [anon_sym_includes] = ACTIONS(50),
    [anon_sym_mentions] = ACTIONS(50),
    [anon_sym_before] = ACTIONS(50),
    [anon_sym_after] = ACTIONS(50),
    [anon_sym_today] = ACTIONS(50),
    [anon_sym_given] = ACTIONS(50),
    [anon_sym_ruled] = ACTIONS(50),
    [anon_sym_out] = ACTIONS(50),
    [anon_sym_silent] = ACTIONS(50),
    [sym_operator] = ACTIONS(48),
    [sym_text] = ACTIONS(48),
    [sym_number] = ACTIONS(48),
    [sym_date] = ACTIONS(48),
    [sym_prefixed] = ACTIONS(48),
    [sym_link] = ACTIONS(48),
    [sym__value_end] = ACTIONS(34),
    [sym_long_text] = ACTIONS(56),
    [sym__list_comma] = ACTIONS(34),
  },
  [5] = {
    [sym_block] = STATE(5),
    [sym_verb] = STATE(19),
    [sym_joining] = STATE(5),
    [sym__text] = STATE(5),
    [aux_sym_value_repeat1] = STATE(5),
    [sym_word] = ACTIONS(58),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(61),
    [anon_sym_LBRACE] = ACTIONS(64),
    [anon_sym_RBRACE] = ACTIONS(26),
    [anon_sym_COMMA] = ACTIONS(26),
    [anon_sym_setting] = ACTIONS(26),
    [sym_key] = ACTIONS(26),
    [anon_sym_LPAREN] = ACTIONS(58),
    [anon_sym_RPAREN] = ACTIONS(58),
    [anon_sym_permit] = ACTIONS(67),
    [anon_sym_forbid] = ACTIONS(67),
    [anon_sym_expect] = ACTIONS(67),
    [anon_sym_use] = ACTIONS(67),
    [anon_sym_require] = ACTIONS(67),
    [anon_sym_define] = ACTIONS(67),
    [anon_sym_when] = ACTIONS(67),
    [aux_sym_verb_token1] = ACTIONS(67),
    [anon_sym_to] = ACTIONS(61),
    [anon_sym_for] = ACTIONS(61),
    [anon_sym_from] = ACTIONS(61),
    [anon_sym_until] = ACTIONS(61),
    [anon_sym_within] = ACTIONS(61),
    [anon_sym_as] = ACTIONS(61),
    [anon_sym_called] = ACTIONS(61),
    [anon_sym_by] = ACTIONS(61),
    [anon_sym_because] = ACTIONS(61),
    [anon_sym_where] = ACTIONS(61),
    [anon_sym_and] = ACTIONS(61),
    [anon_sym_or] = ACTIONS(61),
    [anon_sym_not] = ACTIONS(61),
    [anon_sym_is] = ACTIONS(61),
    [anon_sym_each] = ACTIONS(61),
    [anon_sym_except] = ACTIONS(61),
    [anon_sym_with] = ACTIONS(61),
    [anon_sym_unless] = ACTIONS(61),
    [anon_sym_otherwise] = ACTIONS(61),
    [anon_sym_in] = ACTIONS(61),
    [anon_sym_of] = ACTIONS(61),
    [anon_sym_any] = ACTIONS(61),
    [anon_sym_anyone] = ACTIONS(61),
    [anon_sym_anything] = ACTIONS(61),
    [anon_sym_some] = ACTIONS(61),
    [anon_sym_no] = ACTIONS(61),
    [anon_sym_every] = ACTIONS(61),
    [anon_sym_at] = ACTIONS(61),
    [anon_sym_least] = ACTIONS(61),
    [anon_sym_most] = ACTIONS(61),
    [anon_sym_exactly] = ACTIONS(61),
    [anon_sym_survives] = ACTIONS(61),
    [anon_sym_implies] = ACTIONS(61),
    [anon_sym_includes] = ACTIONS(61),
    [anon_sym_mentions] = ACTIONS(61),
    [anon_sym_before] = ACTIONS(61),
    [anon_sym_after] = ACTIONS(61),
    [anon_sym_today] = ACTIONS(61),
    [anon_sym_given] = ACTIONS(61),
    [anon_sym_ruled] = ACTIONS(61),
    [anon_sym_out] = ACTIONS(61),
    [anon_sym_silent] = ACTIONS(61),
    [sym_operator] = ACTIONS(58),
    [sym_text] = ACTIONS(58),
    [sym_number] = ACTIONS(58),
    [sym_date] = ACTIONS(58),
    [sym_prefixed] = ACTIONS(58),
    [sym_link] = ACTIONS(58),
    [sym__value_end] = ACTIONS(15),
    [sym_long_text] = ACTIONS(70),
    [sym__list_comma] = ACTIONS(15),
  },
  [6] = {
    [sym_block] = STATE(79),
    [sym__term] = STATE(12),
    [sym_joining] = STATE(12),
    [sym__text] = STATE(12),
    [aux_sym_sentence_repeat1] = STATE(12),
    [ts_builtin_sym_end] = ACTIONS(73),
    [sym_word] = ACTIONS(75),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(77),
    [anon_sym_LBRACE] = ACTIONS(79),
    [anon_sym_COMMA] = ACTIONS(75),
    [anon_sym_setting] = ACTIONS(81),
    [sym_key] = ACTIONS(75),
    [anon_sym_LPAREN] = ACTIONS(75),
    [anon_sym_RPAREN] = ACTIONS(75),
    [anon_sym_permit] = ACTIONS(83),
    [anon_sym_forbid] = ACTIONS(83),
    [anon_sym_expect] = ACTIONS(83),
    [anon_sym_use] = ACTIONS(83),
    [anon_sym_require] = ACTIONS(81),
    [anon_sym_define] = ACTIONS(81),
    [anon_sym_when] = ACTIONS(83),
    [aux_sym_verb_token1] = ACTIONS(81),
    [anon_sym_to] = ACTIONS(77),
    [anon_sym_for] = ACTIONS(77),
    [anon_sym_from] = ACTIONS(77),
    [anon_sym_until] = ACTIONS(77),
    [anon_sym_within] = ACTIONS(77),
    [anon_sym_as] = ACTIONS(77),
    [anon_sym_called] = ACTIONS(77),
    [anon_sym_by] = ACTIONS(77),
    [anon_sym_because] = ACTIONS(77),
    [anon_sym_where] = ACTIONS(77),
    [anon_sym_and] = ACTIONS(77),
    [anon_sym_or] = ACTIONS(77),
    [anon_sym_not] = ACTIONS(77),
    [anon_sym_is] = ACTIONS(77),
    [anon_sym_each] = ACTIONS(77),
    [anon_sym_except] = ACTIONS(77),
    [anon_sym_with] = ACTIONS(77),
    [anon_sym_unless] = ACTIONS(77),
    [anon_sym_otherwise] = ACTIONS(77),
    [anon_sym_in] = ACTIONS(77),
    [anon_sym_of] = ACTIONS(77),
    [anon_sym_any] = ACTIONS(77),
    [anon_sym_anyone] = ACTIONS(77),
    [anon_sym_anything] = ACTIONS(77),
    [anon_sym_some] = ACTIONS(77),
    [anon_sym_no] = ACTIONS(77),
    [anon_sym_every] = ACTIONS(77),
    [anon_sym_at] = ACTIONS(77),
    [anon_sym_least] = ACTIONS(77),
    [anon_sym_most] = ACTIONS(77),
    [anon_sym_exactly] = ACTIONS(77),
    [anon_sym_survives] = ACTIONS(77),
    [anon_sym_implies] = ACTIONS(77),
    [anon_sym_includes] = ACTIONS(77),
    [anon_sym_mentions] = ACTIONS(77),
    [anon_sym_before] = ACTIONS(77),
    [anon_sym_after] = ACTIONS(77),
    [anon_sym_today] = ACTIONS(77),
    [anon_sym_given] = ACTIONS(77),
    [anon_sym_ruled] = ACTIONS(77),
    [anon_sym_out] = ACTIONS(77),
    [anon_sym_silent] = ACTIONS(77),
    [sym_operator] = ACTIONS(75),
    [sym_text] = ACTIONS(75),
    [sym_number] = ACTIONS(75),
    [sym_date] = ACTIONS(75),
    [sym_prefixed] = ACTIONS(75),
    [sym__sentence_end] = ACTIONS(85),
    [sym_long_text] = ACTIONS(87),
  },
  [7] = {
    [sym_block] = STATE(65),
    [sym__term] = STATE(6),
    [sym_joining] = STATE(6),
    [sym__text] = STATE(6),
    [aux_sym_sentence_repeat1] = STATE(6),
    [ts_builtin_sym_end] = ACTIONS(89),
    [sym_word] = ACTIONS(91),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(77),
    [anon_sym_LBRACE] = ACTIONS(79),
    [anon_sym_COMMA] = ACTIONS(91),
    [anon_sym_setting] = ACTIONS(93),
    [sym_key] = ACTIONS(91),
    [anon_sym_LPAREN] = ACTIONS(91),
    [anon_sym_RPAREN] = ACTIONS(91),
    [anon_sym_permit] = ACTIONS(83),
    [anon_sym_forbid] = ACTIONS(83),
    [anon_sym_expect] = ACTIONS(83),
    [anon_sym_use] = ACTIONS(83),
    [anon_sym_require] = ACTIONS(93),
    [anon_sym_define] = ACTIONS(93),
    [anon_sym_when] = ACTIONS(83),
    [aux_sym_verb_token1] = ACTIONS(93),
    [anon_sym_to] = ACTIONS(77),
    [anon_sym_for] = ACTIONS(77),
    [anon_sym_from] = ACTIONS(77),
    [anon_sym_until] = ACTIONS(77),
    [anon_sym_within] = ACTIONS(77),
    [anon_sym_as] = ACTIONS(77),
    [anon_sym_called] = ACTIONS(77),
    [anon_sym_by] = ACTIONS(77),
    [anon_sym_because] = ACTIONS(77),
    [anon_sym_where] = ACTIONS(77),
    [anon_sym_and] = ACTIONS(77),
    [anon_sym_or] = ACTIONS(77),
    [anon_sym_not] = ACTIONS(77),
    [anon_sym_is] = ACTIONS(77),
    [anon_sym_each] = ACTIONS(77),
    [anon_sym_except] = ACTIONS(77),
    [anon_sym_with] = ACTIONS(77),
    [anon_sym_unless] = ACTIONS(77),
    [anon_sym_otherwise] = ACTIONS(77),
    [anon_sym_in] = ACTIONS(77),
    [anon_sym_of] = ACTIONS(77),
    [anon_sym_any] = ACTIONS(77),
    [anon_sym_anyone] = ACTIONS(77),
    [anon_sym_anything] = ACTIONS(77),
    [anon_sym_some] = ACTIONS(77),
    [anon_sym_no] = ACTIONS(77),
    [anon_sym_every] = ACTIONS(77),
    [anon_sym_at] = ACTIONS(77),
    [anon_sym_least] = ACTIONS(77),
    [anon_sym_most] = ACTIONS(77),
    [anon_sym_exactly] = ACTIONS(77),
    [anon_sym_survives] = ACTIONS(77),
    [anon_sym_implies] = ACTIONS(77),
    [anon_sym_includes] = ACTIONS(77),
    [anon_sym_mentions] = ACTIONS(77),
    [anon_sym_before] = ACTIONS(77),
    [anon_sym_after] = ACTIONS(77),
    [anon_sym_today] = ACTIONS(77),
    [anon_sym_given] = ACTIONS(77),
    [anon_sym_ruled] = ACTIONS(77),
    [anon_sym_out] = ACTIONS(77),
    [anon_sym_silent] = ACTIONS(77),
    [sym_operator] = ACTIONS(91),
    [sym_text] = ACTIONS(91),
    [sym_number] = ACTIONS(91),
    [sym_date] = ACTIONS(91),
    [sym_prefixed] = ACTIONS(91),
    [sym__sentence_end] = ACTIONS(95),
    [sym_long_text] = ACTIONS(97),
  },
  [8] = {
    [sym_block] = STATE(3),
    [sym_value] = STATE(43),
    [sym_verb] = STATE(14),
    [sym_joining] = STATE(3),
    [sym__text] = STATE(3),
    [aux_sym_value_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(99),
    [sym_word] = ACTIONS(101),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(38),
    [anon_sym_LBRACE] = ACTIONS(40),
    [anon_sym_setting] = ACTIONS(103),
    [sym_key] = ACTIONS(103),
    [anon_sym_LPAREN] = ACTIONS(101),
    [anon_sym_RPAREN] = ACTIONS(101),
    [anon_sym_permit] = ACTIONS(44),
    [anon_sym_forbid] = ACTIONS(44),
    [anon_sym_expect] = ACTIONS(44),
    [anon_sym_use] = ACTIONS(44),
    [anon_sym_require] = ACTIONS(44),
    [anon_sym_define] = ACTIONS(44),
    [anon_sym_when] = ACTIONS(44),
    [aux_sym_verb_token1] = ACTIONS(44),
    [anon_sym_to] = ACTIONS(38),
    [anon_sym_for] = ACTIONS(38),
    [anon_sym_from] = ACTIONS(38),
    [anon_sym_until] = ACTIONS(38),
    [anon_sym_within] = ACTIONS(38),
    [anon_sym_as] = ACTIONS(38),
    [anon_sym_called] = ACTIONS(38),
    [anon_sym_by] = ACTIONS(38),
    [anon_sym_because] = ACTIONS(38),
    [anon_sym_where] = ACTIONS(38),
    [anon_sym_and] = ACTIONS(38),
    [anon_sym_or] = ACTIONS(38),
    [anon_sym_not] = ACTIONS(38),
    [anon_sym_is] = ACTIONS(38),
    [anon_sym_each] = ACTIONS(38),
    [anon_sym_except] = ACTIONS(38),
    [anon_sym_with] = ACTIONS(38),
    [anon_sym_unless] = ACTIONS(38),
    [anon_sym_otherwise] = ACTIONS(38),
    [anon_sym_in] = ACTIONS(38),
    [anon_sym_of] = ACTIONS(38),
    [anon_sym_any] = ACTIONS(38),
    [anon_sym_anyone] = ACTIONS(38),
    [anon_sym_anything] = ACTIONS(38),
    [anon_sym_some] = ACTIONS(38),
    [anon_sym_no] = ACTIONS(38),
    [anon_sym_every] = ACTIONS(38),
    [anon_sym_at] = ACTIONS(38),
    [anon_sym_least] = ACTIONS(38),
    [anon_sym_most] = ACTIONS(38),
    [anon_sym_exactly] = ACTIONS(38),
    [anon_sym_survives] = ACTIONS(38),
    [anon_sym_implies] = ACTIONS(38),
    [anon_sym_includes] = ACTIONS(38),
    [anon_sym_mentions] = ACTIONS(38),
    [anon_sym_before] = ACTIONS(38),
    [anon_sym_after] = ACTIONS(38),
    [anon_sym_today] = ACTIONS(38),
    [anon_sym_given] = ACTIONS(38),
    [anon_sym_ruled] = ACTIONS(38),
    [anon_sym_out] = ACTIONS(38),
    [anon_sym_silent] = ACTIONS(38),
    [sym_operator] = ACTIONS(101),
    [sym_text] = ACTIONS(101),
    [sym_number] = ACTIONS(101),
    [sym_date] = ACTIONS(101),
    [sym_prefixed] = ACTIONS(101),
    [sym_link] = ACTIONS(101),
    [sym_long_text] = ACTIONS(105),
  },
  [9] = {
    [sym_block] = STATE(4),
    [sym_value] = STATE(44),
    [sym_verb] = STATE(19),
    [sym_joining] = STATE(4),
    [sym__text] = STATE(4),
    [aux_sym_value_repeat1] = STATE(4),
    [sym_word] = ACTIONS(107),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(50),
    [anon_sym_LBRACE] = ACTIONS(52),
    [anon_sym_RBRACE] = ACTIONS(103),
    [anon_sym_setting] = ACTIONS(103),
    [sym_key] = ACTIONS(103),
    [anon_sym_LPAREN] = ACTIONS(107),
    [anon_sym_RPAREN] = ACTIONS(107),
    [anon_sym_permit] = ACTIONS(54),
    [anon_sym_forbid] = ACTIONS(54),
    [anon_sym_expect] = ACTIONS(54),
    [anon_sym_use] = ACTIONS(54),
    [anon_sym_require] = ACTIONS(54),
    [anon_sym_define] = ACTIONS(54),
    [anon_sym_when] = ACTIONS(54),
    [aux_sym_verb_token1] = ACTIONS(54),
    [anon_sym_to] = ACTIONS(50),
    [anon_sym_for] = ACTIONS(50),
    [anon_sym_from] = ACTIONS(50),
    [anon_sym_until] = ACTIONS(50),
    [anon_sym_within] = ACTIONS(50),
    [anon_sym_as] = ACTIONS(50),
    [anon_sym_called] = ACTIONS(50),
    [anon_sym_by] = ACTIONS(50),
    [anon_sym_because] = ACTIONS(50),
    [anon_sym_where] = ACTIONS(50),
    [anon_sym_and] = ACTIONS(50),
    [anon_sym_or] = ACTIONS(50),
    [anon_sym_not] = ACTIONS(50),
    [anon_sym_is] = ACTIONS(50),
    [anon_sym_each] = ACTIONS(50),
    [anon_sym_except] = ACTIONS(50),
    [anon_sym_with] = ACTIONS(50),
    [anon_sym_unless] = ACTIONS(50),
    [anon_sym_otherwise] = ACTIONS(50),
    [anon_sym_in] = ACTIONS(50),
    [anon_sym_of] = ACTIONS(50),
    [anon_sym_any] = ACTIONS(50),
    [anon_sym_anyone] = ACTIONS(50),
    [anon_sym_anything] = ACTIONS(50),
    [anon_sym_some] = ACTIONS(50),
    [anon_sym_no] = ACTIONS(50),
    [anon_sym_every] = ACTIONS(50),
    [anon_sym_at] = ACTIONS(50),
    [anon_sym_least] = ACTIONS(50),
    [anon_sym_most] = ACTIONS(50),
    [anon_sym_exactly] = ACTIONS(50),
    [anon_sym_survives] = ACTIONS(50),
    [anon_sym_implies] = ACTIONS(50),
    [anon_sym_includes] = ACTIONS(50),
    [anon_sym_mentions] = ACTIONS(50),
    [anon_sym_before] = ACTIONS(50),
    [anon_sym_after] = ACTIONS(50),
    [anon_sym_today] = ACTIONS(50),
    [anon_sym_given] = ACTIONS(50),
    [anon_sym_ruled] = ACTIONS(50),
    [anon_sym_out] = ACTIONS(50),
    [anon_sym_silent] = ACTIONS(50),
    [sym_operator] = ACTIONS(107),
    [sym_text] = ACTIONS(107),
    [sym_number] = ACTIONS(107),
    [sym_date] = ACTIONS(107),
    [sym_prefixed] = ACTIONS(107),
    [sym_link] = ACTIONS(107),
    [sym_long_text] = ACTIONS(109),
  },
  [10] = {
    [sym_block] = STATE(90),
    [sym__term] = STATE(11),
    [sym_joining] = STATE(11),
    [sym__text] = STATE(11),
    [aux_sym_sentence_repeat1] = STATE(11),
    [sym_word] = ACTIONS(111),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(113),
    [anon_sym_LBRACE] = ACTIONS(115),
    [anon_sym_RBRACE] = ACTIONS(93),
    [anon_sym_COMMA] = ACTIONS(111),
    [anon_sym_setting] = ACTIONS(93),
    [sym_key] = ACTIONS(111),
    [anon_sym_LPAREN] = ACTIONS(111),
    [anon_sym_RPAREN] = ACTIONS(111),
    [anon_sym_permit] = ACTIONS(117),
    [anon_sym_forbid] = ACTIONS(117),
    [anon_sym_expect] = ACTIONS(117),
    [anon_sym_use] = ACTIONS(117),
    [anon_sym_require] = ACTIONS(93),
    [anon_sym_define] = ACTIONS(93),
    [anon_sym_when] = ACTIONS(117),
    [aux_sym_verb_token1] = ACTIONS(93),
    [anon_sym_to] = ACTIONS(113),
    [anon_sym_for] = ACTIONS(113),
    [anon_sym_from] = ACTIONS(113),
    [anon_sym_until] = ACTIONS(113),
    [anon_sym_within] = ACTIONS(113),
    [anon_sym_as] = ACTIONS(113),
    [anon_sym_called] = ACTIONS(113),
    [anon_sym_by] = ACTIONS(113),
    [anon_sym_because] = ACTIONS(113),
    [anon_sym_where] = ACTIONS(113),
    [anon_sym_and] = ACTIONS(113),
    [anon_sym_or] = ACTIONS(113),
    [anon_sym_not] = ACTIONS(113),
    [anon_sym_is] = ACTIONS(113),
    [anon_sym_each] = ACTIONS(113),
    [anon_sym_except] = ACTIONS(113),
    [anon_sym_with] = ACTIONS(113),
    [anon_sym_unless] = ACTIONS(113),
    [anon_sym_otherwise] = ACTIONS(113),
    [anon_sym_in] = ACTIONS(113),
    [anon_sym_of] = ACTIONS(113),
    [anon_sym_any] = ACTIONS(113),
    [anon_sym_anyone] = ACTIONS(113),
    [anon_sym_anything] = ACTIONS(113),
    [anon_sym_some] = ACTIONS(113),
    [anon_sym_no] = ACTIONS(113),
    [anon_sym_every] = ACTIONS(113),
    [anon_sym_at] = ACTIONS(113),
    [anon_sym_least] = ACTIONS(113),
    [anon_sym_most] = ACTIONS(113),
    [anon_sym_exactly] = ACTIONS(113),
    [anon_sym_survives] = ACTIONS(113),
    [anon_sym_implies] = ACTIONS(113),
    [anon_sym_includes] = ACTIONS(113),
    [anon_sym_mentions] = ACTIONS(113),
    [anon_sym_before] = ACTIONS(113),
    [anon_sym_after] = ACTIONS(113),
    [anon_sym_today] = ACTIONS(113),
    [anon_sym_given] = ACTIONS(113),
    [anon_sym_ruled] = ACTIONS(113),
    [anon_sym_out] = ACTIONS(113),
    [anon_sym_silent] = ACTIONS(113),
    [sym_operator] = ACTIONS(111),
    [sym_text] = ACTIONS(111),
    [sym_number] = ACTIONS(111),
    [sym_date] = ACTIONS(111),
    [sym_prefixed] = ACTIONS(111),
    [sym__sentence_end] = ACTIONS(119),
    [sym_long_text] = ACTIONS(121),
  },
  [11] = {
    [sym_block] = STATE(68),
    [sym__term] = STATE(13),
    [sym_joining] = STATE(13),
    [sym__text] = STATE(13),
    [aux_sym_sentence_repeat1] = STATE(13),
    [sym_word] = ACTIONS(123),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(113),
    [anon_sym_LBRACE] = ACTIONS(115),
    [anon_sym_RBRACE] = ACTIONS(81),
    [anon_sym_COMMA] = ACTIONS(123),
    [anon_sym_setting] = ACTIONS(81),
    [sym_key] = ACTIONS(123),
    [anon_sym_LPAREN] = ACTIONS(123),
    [anon_sym_RPAREN] = ACTIONS(123),
    [anon_sym_permit] = ACTIONS(117),
    [anon_sym_forbid] = ACTIONS(117),
    [anon_sym_expect] = ACTIONS(117),
    [anon_sym_use] = ACTIONS(117),
    [anon_sym_require] = ACTIONS(81),
    [anon_sym_define] = ACTIONS(81),
    [anon_sym_when] = ACTIONS(117),
    [aux_sym_verb_token1] = ACTIONS(81),
    [anon_sym_to] = ACTIONS(113),
    [anon_sym_for] = ACTIONS(113),
    [anon_sym_from] = ACTIONS(113),
    [anon_sym_until] = ACTIONS(113),
    [anon_sym_within] = ACTIONS(113),
    [anon_sym_as] = ACTIONS(113),
    [anon_sym_called] = ACTIONS(113),
    [anon_sym_by] = ACTIONS(113),
    [anon_sym_because] = ACTIONS(113),
    [anon_sym_where] = ACTIONS(113),
    [anon_sym_and] = ACTIONS(113),
    [anon_sym_or] = ACTIONS(113),
    [anon_sym_not] = ACTIONS(113),
    [anon_sym_is] = ACTIONS(113),
    [anon_sym_each] = ACTIONS(113),
    [anon_sym_except] = ACTIONS(113),
    [anon_sym_with] = ACTIONS(113),
    [anon_sym_unless] = ACTIONS(113),
    [anon_sym_otherwise] = ACTIONS(113),
    [anon_sym_in] = ACTIONS(113),
    [anon_sym_of] = ACTIONS(113),
    [anon_sym_any] = ACTIONS(113),
    [anon_sym_anyone] = ACTIONS(113),
    [anon_sym_anything] = ACTIONS(113),
    [anon_sym_some] = ACTIONS(113),
    [anon_sym_no] = ACTIONS(113),
    [anon_sym_every] = ACTIONS(113),
    [anon_sym_at] = ACTIONS(113),
    [anon_sym_least] = ACTIONS(113),
    [anon_sym_most] = ACTIONS(113),
    [anon_sym_exactly] = ACTIONS(113),
    [anon_sym_survives] = ACTIONS(113),
    [anon_sym_implies] = ACTIONS(113),
    [anon_sym_includes] = ACTIONS(113),
    [anon_sym_mentions] = ACTIONS(113),
    [anon_sym_before] = ACTIONS(113),
    [anon_sym_after] = ACTIONS(113),
    [anon_sym_today] = ACTIONS(113),
    [anon_sym_given] = ACTIONS(113),
    [anon_sym_ruled] = ACTIONS(113),
    [anon_sym_out] = ACTIONS(113),
    [anon_sym_silent] = ACTIONS(113),
    [sym_operator] = ACTIONS(123),
    [sym_text] = ACTIONS(123),
    [sym_number] = ACTIONS(123),
    [sym_date] = ACTIONS(123),
    [sym_prefixed] = ACTIONS(123),
    [sym__sentence_end] = ACTIONS(125),
    [sym_long_text] = ACTIONS(127),
  },
  [12] = {
    [sym__term] = STATE(12),
    [sym_joining] = STATE(12),
    [sym__text] = STATE(12),
    [aux_sym_sentence_repeat1] = STATE(12),
    [ts_builtin_sym_end] = ACTIONS(129),
    [sym_word] = ACTIONS(131),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(134),
    [anon_sym_LBRACE] = ACTIONS(137),
    [anon_sym_COMMA] = ACTIONS(131),
    [anon_sym_setting] = ACTIONS(137),
    [sym_key] = ACTIONS(131),
    [anon_sym_LPAREN] = ACTIONS(131),
    [anon_sym_RPAREN] = ACTIONS(131),
    [anon_sym_permit] = ACTIONS(139),
    [anon_sym_forbid] = ACTIONS(139),
    [anon_sym_expect] = ACTIONS(139),
    [anon_sym_use] = ACTIONS(139),
    [anon_sym_require] = ACTIONS(137),
    [anon_sym_define] = ACTIONS(137),
    [anon_sym_when] = ACTIONS(139),
    [aux_sym_verb_token1] = ACTIONS(137),
    [anon_sym_to] = ACTIONS(134),
    [anon_sym_for] = ACTIONS(134),
    [anon_sym_from] = ACTIONS(134),
    [anon_sym_until] = ACTIONS(134),
    [anon_sym_within] = ACTIONS(134),
    [anon_sym_as] = ACTIONS(134),
    [anon_sym_called] = ACTIONS(134),
    [anon_sym_by] = ACTIONS(134),
    [anon_sym_because] = ACTIONS(134),
    [anon_sym_where] = ACTIONS(134),
    [anon_sym_and] = ACTIONS(134),
    [anon_sym_or] = ACTIONS(134),
    [anon_sym_not] = ACTIONS(134),
    [anon_sym_is] = ACTIONS(134),
    [anon_sym_each] = ACTIONS(134),
    [anon_sym_except] = ACTIONS(134),
    [anon_sym_with] = ACTIONS(134),
    [anon_sym_unless] = ACTIONS(134),
    [anon_sym_otherwise] = ACTIONS(134),
    [anon_sym_in] = ACTIONS(134),
    [anon_sym_of] = ACTIONS(134),
    [anon_sym_any] = ACTIONS(134),
    [anon_sym_anyone] = ACTIONS(134),
    [anon_sym_anything] = ACTIONS(134),
    [anon_sym_some] = ACTIONS(134),
    [anon_sym_no] = ACTIONS(134),
    [anon_sym_every] = ACTIONS(134),
    [anon_sym_at] = ACTIONS(134),
    [anon_sym_least] = ACTIONS(134),
    [anon_sym_most] = ACTIONS(134),
    [anon_sym_exactly] = ACTIONS(134),
    [anon_sym_survives] = ACTIONS(134),
    [anon_sym_implies] = ACTIONS(134),
    [anon_sym_includes] = ACTIONS(134),
    [anon_sym_mentions] = ACTIONS(134),
    [anon_sym_before] = ACTIONS(134),
    [anon_sym_after] = ACTIONS(134),
    [anon_sym_today] = ACTIONS(134),
    [anon_sym_given] = ACTIONS(134),
    [anon_sym_ruled] = ACTIONS(134),
    [anon_sym_out] = ACTIONS(134),
    [anon_sym_silent] = ACTIONS(134),
    [sym_operator] = ACTIONS(131),
    [sym_text] = ACTIONS(131),
    [sym_number] = ACTIONS(131),
    [sym_date] = ACTIONS(131),
    [sym_prefixed] = ACTIONS(131),
    [sym__sentence_end] = ACTIONS(129),
    [sym_long_text] = ACTIONS(142),
  },
  [13] = {
    [sym__term] = STATE(13),
    [sym_joining] = STATE(13),
    [sym__text] = STATE(13),
    [aux_sym_sentence_repeat1] = STATE(13),
    [sym_word] = ACTIONS(145),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(148),
    [anon_sym_LBRACE] = ACTIONS(137),
    [anon_sym_RBRACE] = ACTIONS(137),
    [anon_sym_COMMA] = ACTIONS(145),
    [anon_sym_setting] = ACTIONS(137),
    [sym_key] = ACTIONS(145),
    [anon_sym_LPAREN] = ACTIONS(145),
    [anon_sym_RPAREN] = ACTIONS(145),
    [anon_sym_permit] = ACTIONS(151),
    [anon_sym_forbid] = ACTIONS(151),
    [anon_sym_expect] = ACTIONS(151),
    [anon_sym_use] = ACTIONS(151),
    [anon_sym_require] = ACTIONS(137),
    [anon_sym_define] = ACTIONS(137),
    [anon_sym_when] = ACTIONS(151),
    [aux_sym_verb_token1] = ACTIONS(137),
    [anon_sym_to] = ACTIONS(148),
    [anon_sym_for] = ACTIONS(148),
    [anon_sym_from] = ACTIONS(148),
    [anon_sym_until] = ACTIONS(148),
    [anon_sym_within] = ACTIONS(148),
    [anon_sym_as] = ACTIONS(148),
    [anon_sym_called] = ACTIONS(148),
    [anon_sym_by] = ACTIONS(148),
    [anon_sym_because] = ACTIONS(148),
    [anon_sym_where] = ACTIONS(148),
    [anon_sym_and] = ACTIONS(148),
    [anon_sym_or] = ACTIONS(148),
    [anon_sym_not] = ACTIONS(148),
    [anon_sym_is] = ACTIONS(148),
    [anon_sym_each] = ACTIONS(148),
    [anon_sym_except] = ACTIONS(148),
    [anon_sym_with] = ACTIONS(148),
    [anon_sym_unless] = ACTIONS(148),
    [anon_sym_otherwise] = ACTIONS(148),
    [anon_sym_in] = ACTIONS(148),
    [anon_sym_of] = ACTIONS(148),
    [anon_sym_any] = ACTIONS(148),
    [anon_sym_anyone] = ACTIONS(148),
    [anon_sym_anything] = ACTIONS(148),
    [anon_sym_some] = ACTIONS(148),
    [anon_sym_no] = ACTIONS(148),
    [anon_sym_every] = ACTIONS(148),
    [anon_sym_at] = ACTIONS(148),
    [anon_sym_least] = ACTIONS(148),
    [anon_sym_most] = ACTIONS(148),
    [anon_sym_exactly] = ACTIONS(148),
    [anon_sym_survives] = ACTIONS(148),
    [anon_sym_implies] = ACTIONS(148),
    [anon_sym_includes] = ACTIONS(148),
    [anon_sym_mentions] = ACTIONS(148),
    [anon_sym_before] = ACTIONS(148),
    [anon_sym_after] = ACTIONS(148),
    [anon_sym_today] = ACTIONS(148),
    [anon_sym_given] = ACTIONS(148),
    [anon_sym_ruled] = ACTIONS(148),
    [anon_sym_out] = ACTIONS(148),
    [anon_sym_silent] = ACTIONS(148),
    [sym_operator] = ACTIONS(145),
    [sym_text] = ACTIONS(145),
    [sym_number] = ACTIONS(145),
    [sym_date] = ACTIONS(145),
    [sym_prefixed] = ACTIONS(145),
    [sym__sentence_end] = ACTIONS(129),
    [sym_long_text] = ACTIONS(154),
  },
  [14] = {
    [ts_builtin_sym_end] = ACTIONS(157),
    [sym_word] = ACTIONS(159),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(159),
    [anon_sym_LBRACE] = ACTIONS(159),
    [anon_sym_COMMA] = ACTIONS(159),
    [anon_sym_setting] = ACTIONS(159),
    [sym_key] = ACTIONS(159),
    [anon_sym_LPAREN] = ACTIONS(159),
    [anon_sym_RPAREN] = ACTIONS(159),
    [anon_sym_permit] = ACTIONS(159),
    [anon_sym_forbid] = ACTIONS(159),
    [anon_sym_expect] = ACTIONS(159),
    [anon_sym_use] = ACTIONS(159),
    [anon_sym_require] = ACTIONS(159),
    [anon_sym_define] = ACTIONS(159),
    [anon_sym_when] = ACTIONS(159),
    [aux_sym_verb_token1] = ACTIONS(159),
    [anon_sym_to] = ACTIONS(159),
    [anon_sym_for] = ACTIONS(159),
    [anon_sym_from] = ACTIONS(159),
    [anon_sym_until] = ACTIONS(159),
    [anon_sym_within] = ACTIONS(159),
    [anon_sym_as] = ACTIONS(159),
    [anon_sym_called] = ACTIONS(159),
    [anon_sym_by] = ACTIONS(159),
    [anon_sym_because] = ACTIONS(159),
    [anon_sym_where] = ACTIONS(159),
    [anon_sym_and] = ACTIONS(159),
    [anon_sym_or] = ACTIONS(159),
    [anon_sym_not] = ACTIONS(159),
    [anon_sym_is] = ACTIONS(159),
    [anon_sym_each] = ACTIONS(159),
    [anon_sym_except] = ACTIONS(159),
    [anon_sym_with] = ACTIONS(159),
    [anon_sym_unless] = ACTIONS(159),
    [anon_sym_otherwise] = ACTIONS(159),
    [anon_sym_in] = ACTIONS(159),
    [anon_sym_of] = ACTIONS(159),
    [anon_sym_any] = ACTIONS(159),
    [anon_sym_anyone] = ACTIONS(159),
    [anon_sym_anything] = ACTIONS(159),
    [anon_sym_some] = ACTIONS(159),
    [anon_sym_no] = ACTIONS(159),
    [anon_sym_every] = ACTIONS(159),
    [anon_sym_at] = ACTIONS(159),
    [anon_sym_least] = ACTIONS(159),
    [anon_sym_most] = ACTIONS(159),
    [anon_sym_exactly] = ACTIONS(159),
    [anon_sym_survives] = ACTIONS(159),
    [anon_sym_implies] = ACTIONS(159),
    [anon_sym_includes] = ACTIONS(159),
    [anon_sym_mentions] = ACTIONS(159),
    [anon_sym_before] = ACTIONS(159),
    [anon_sym_after] = ACTIONS(159),
    [anon_sym_today] = ACTIONS(159),
    [anon_sym_given] = ACTIONS(159),
    [anon_sym_ruled] = ACTIONS(159),
    [anon_sym_out] = ACTIONS(159),
    [anon_sym_silent] = ACTIONS(159),
    [sym_operator] = ACTIONS(159),
    [sym_text] = ACTIONS(159),
    [sym_number] = ACTIONS(159),
    [sym_date] = ACTIONS(159),
    [sym_prefixed] = ACTIONS(159),
    [sym_link] = ACTIONS(159),
    [sym__value_end] = ACTIONS(157),
    [sym_long_text] = ACTIONS(157),
    [sym__list_comma] = ACTIONS(157),
  },
  [15] = {
    [ts_builtin_sym_end] = ACTIONS(161),
    [sym_word] = ACTIONS(163),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(163),
    [anon_sym_LBRACE] = ACTIONS(163),
    [anon_sym_COMMA] = ACTIONS(163),
    [anon_sym_setting] = ACTIONS(163),
    [sym_key] = ACTIONS(163),
    [anon_sym_LPAREN] = ACTIONS(163),
    [anon_sym_RPAREN] = ACTIONS(163),
    [anon_sym_permit] = ACTIONS(163),
    [anon_sym_forbid] = ACTIONS(163),
    [anon_sym_expect] = ACTIONS(163),
    [anon_sym_use] = ACTIONS(163),
    [anon_sym_require] = ACTIONS(163),
    [anon_sym_define] = ACTIONS(163),
    [anon_sym_when] = ACTIONS(163),
    [aux_sym_verb_token1] = ACTIONS(163),
    [anon_sym_to] = ACTIONS(163),
    [anon_sym_for] = ACTIONS(163),
    [anon_sym_from] = ACTIONS(163),
    [anon_sym_until] = ACTIONS(163),
    [anon_sym_within] = ACTIONS(163),
    [anon_sym_as] = ACTIONS(163),
    [anon_sym_called] = ACTIONS(163),
    [anon_sym_by] = ACTIONS(163),
    [anon_sym_because] = ACTIONS(163),
    [anon_sym_where] = ACTIONS(163),
    [anon_sym_and] = ACTIONS(163),
    [anon_sym_or] = ACTIONS(163),
    [anon_sym_not] = ACTIONS(163),
    [anon_sym_is] = ACTIONS(163),
    [anon_sym_each] = ACTIONS(163),
    [anon_sym_except] = ACTIONS(163),
    [anon_sym_with] = ACTIONS(163),
    [anon_sym_unless] = ACTIONS(163),
    [anon_sym_otherwise] = ACTIONS(163),
    [anon_sym_in] = ACTIONS(163),
    [anon_sym_of] = ACTIONS(163),
    [anon_sym_any] = ACTIONS(163),
    [anon_sym_anyone] = ACTIONS(163),
    [anon_sym_anything] = ACTIONS(163),
    [anon_sym_some] = ACTIONS(163),
    [anon_sym_no] = ACTIONS(163),
    [anon_sym_every] = ACTIONS(163),
    [anon_sym_at] = ACTIONS(163),
    [anon_sym_least] = ACTIONS(163),
    [anon_sym_most] = ACTIONS(163),
    [anon_sym_exactly] = ACTIONS(163),
    [anon_sym_survives] = ACTIONS(163),
    [anon_sym_implies] = ACTIONS(163),
    [anon_sym_includes] = ACTIONS(163),
    [anon_sym_mentions] = ACTIONS(163),
    [anon_sym_before] = ACTIONS(163),
    [anon_sym_after] = ACTIONS(163),
    [anon_sym_today] = ACTIONS(163),
    [anon_sym_given] = ACTIONS(163),
    [anon_sym_ruled] = ACTIONS(163),
    [anon_sym_out] = ACTIONS(163),
    [anon_sym_silent] = ACTIONS(163),
    [sym_operator] = ACTIONS(163),
    [sym_text] = ACTIONS(163),
    [sym_number] = ACTIONS(163),
    [sym_date] = ACTIONS(163),
    [sym_prefixed] = ACTIONS(163),
    [sym_link] = ACTIONS(163),
    [sym__value_end] = ACTIONS(161),
    [sym_long_text] = ACTIONS(161),
    [sym__list_comma] = ACTIONS(161),
  },
  [16] = {
    [sym_block] = STATE(3),
    [sym_value] = STATE(49),
    [sym_verb] = STATE(14),
    [sym_joining] = STATE(3),
    [sym__text] = STATE(3),
    [aux_sym_value_repeat1] = STATE(3),
    [sym_word] = ACTIONS(101),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(38),
    [anon_sym_LBRACE] = ACTIONS(40),
    [anon_sym_LPAREN] = ACTIONS(101),
    [anon_sym_RPAREN] = ACTIONS(101),
    [anon_sym_permit] = ACTIONS(44),
    [anon_sym_forbid] = ACTIONS(44),
    [anon_sym_expect] = ACTIONS(44),
    [anon_sym_use] = ACTIONS(44),
    [anon_sym_require] = ACTIONS(44),
    [anon_sym_define] = ACTIONS(44),
    [anon_sym_when] = ACTIONS(44),
    [aux_sym_verb_token1] = ACTIONS(44),
    [anon_sym_to] = ACTIONS(38),
    [anon_sym_for] = ACTIONS(38),
    [anon_sym_from] = ACTIONS(38),
    [anon_sym_until] = ACTIONS(38),
    [anon_sym_within] = ACTIONS(38),
    [anon_sym_as] = ACTIONS(38),
    [anon_sym_called] = ACTIONS(38),
    [anon_sym_by] = ACTIONS(38),
    [anon_sym_because] = ACTIONS(38),
    [anon_sym_where] = ACTIONS(38),
    [anon_sym_and] = ACTIONS(38),
    [anon_sym_or] = ACTIONS(38),
    [anon_sym_not] = ACTIONS(38),
    [anon_sym_is] = ACTIONS(38),
    [anon_sym_each] = ACTIONS(38),
    [anon_sym_except] = ACTIONS(38),
    [anon_sym_with] = ACTIONS(38),
    [anon_sym_unless] = ACTIONS(38),
    [anon_sym_otherwise] = ACTIONS(38),
    [anon_sym_in] = ACTIONS(38),
    [anon_sym_of] = ACTIONS(38),
    [anon_sym_any] = ACTIONS(38),
    [anon_sym_anyone] = ACTIONS(38),
    [anon_sym_anything] = ACTIONS(38),
    [anon_sym_some] = ACTIONS(38),
    [anon_sym_no] = ACTIONS(38),
    [anon_sym_every] = ACTIONS(38),
    [anon_sym_at] = ACTIONS(38),
    [anon_sym_least] = ACTIONS(38),
    [anon_sym_most] = ACTIONS(38),
    [anon_sym_exactly] = ACTIONS(38),
    [anon_sym_survives] = ACTIONS(38),
    [anon_sym_implies] = ACTIONS(38),
    [anon_sym_includes] = ACTIONS(38),
    [anon_sym_mentions] = ACTIONS(38),
    [anon_sym_before] = ACTIONS(38),
    [anon_sym_after] = ACTIONS(38),
    [anon_sym_today] = ACTIONS(38),
    [anon_sym_given] = ACTIONS(38),
    [anon_sym_ruled] = ACTIONS(38),
    [anon_sym_out] = ACTIONS(38),
    [anon_sym_silent] = ACTIONS(38),
    [sym_operator] = ACTIONS(101),
    [sym_text] = ACTIONS(101),
    [sym_number] = ACTIONS(101),
    [sym_date] = ACTIONS(101),
    [sym_prefixed] = ACTIONS(101),
    [sym_link] = ACTIONS(101),
    [sym_long_text] = ACTIONS(105),
  },
  [17] = {
    [ts_builtin_sym_end] = ACTIONS(165),
    [sym_word] = ACTIONS(167),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(167),
    [anon_sym_LBRACE] = ACTIONS(167),
    [anon_sym_COMMA] = ACTIONS(167),
    [anon_sym_setting] = ACTIONS(167),
    [sym_key] = ACTIONS(167),
    [anon_sym_LPAREN] = ACTIONS(167),
    [anon_sym_RPAREN] = ACTIONS(167),
    [anon_sym_permit] = ACTIONS(167),
    [anon_sym_forbid] = ACTIONS(167),
    [anon_sym_expect] = ACTIONS(167),
    [anon_sym_use] = ACTIONS(167),
    [anon_sym_require] = ACTIONS(167),
    [anon_sym_define] = ACTIONS(167),
    [anon_sym_when] = ACTIONS(167),
    [aux_sym_verb_token1] = ACTIONS(167),
    [anon_sym_to] = ACTIONS(167),
    [anon_sym_for] = ACTIONS(167),
    [anon_sym_from] = ACTIONS(167),
    [anon_sym_until] = ACTIONS(167),
    [anon_sym_within] = ACTIONS(167),
    [anon_sym_as] = ACTIONS(167),
    [anon_sym_called] = ACTIONS(167),
    [anon_sym_by] = ACTIONS(167),
    [anon_sym_because] = ACTIONS(167),
    [anon_sym_where] = ACTIONS(167),
    [anon_sym_and] = ACTIONS(167),
    [anon_sym_or] = ACTIONS(167),
    [anon_sym_not] = ACTIONS(167),
    [anon_sym_is] = ACTIONS(167),
    [anon_sym_each] = ACTIONS(167),
    [anon_sym_except] = ACTIONS(167),
    [anon_sym_with] = ACTIONS(167),
    [anon_sym_unless] = ACTIONS(167),
    [anon_sym_otherwise] = ACTIONS(167),
    [anon_sym_in] = ACTIONS(167),
    [anon_sym_of] = ACTIONS(167),
    [anon_sym_any] = ACTIONS(167),
    [anon_sym_anyone] = ACTIONS(167),
    [anon_sym_anything] = ACTIONS(167),
    [anon_sym_some] = ACTIONS(167),
    [anon_sym_no] = ACTIONS(167),
    [anon_sym_every] = ACTIONS(167),
    [anon_sym_at] = ACTIONS(167),
    [anon_sym_least] = ACTIONS(167),
    [anon_sym_most] = ACTIONS(167),
    [anon_sym_exactly] = ACTIONS(167),
    [anon_sym_survives] = ACTIONS(167),
    [anon_sym_implies] = ACTIONS(167),
    [anon_sym_includes] = ACTIONS(167),
    [anon_sym_mentions] = ACTIONS(167),
    [anon_sym_before] = ACTIONS(167),
    [anon_sym_after] = ACTIONS(167),
    [anon_sym_today] = ACTIONS(167),
    [anon_sym_given] = ACTIONS(167),
    [anon_sym_ruled] = ACTIONS(167),
    [anon_sym_out] = ACTIONS(167),
    [anon_sym_silent] = ACTIONS(167),
    [sym_operator] = ACTIONS(167),
    [sym_text] = ACTIONS(167),
    [sym_number] = ACTIONS(167),
    [sym_date] = ACTIONS(167),
    [sym_prefixed] = ACTIONS(167),
    [sym_link] = ACTIONS(167),
    [sym__value_end] = ACTIONS(165),
    [sym_long_text] = ACTIONS(165),
    [sym__list_comma] = ACTIONS(165),
  },
  [18] = {
    [ts_builtin_sym_end] = ACTIONS(169),
    [sym_word] = ACTIONS(171),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(171),
    [anon_sym_LBRACE] = ACTIONS(171),
    [anon_sym_COMMA] = ACTIONS(171),
    [anon_sym_setting] = ACTIONS(171),
    [sym_key] = ACTIONS(171),
    [anon_sym_LPAREN] = ACTIONS(171),
    [anon_sym_RPAREN] = ACTIONS(171),
    [anon_sym_permit] = ACTIONS(171),
    [anon_sym_forbid] = ACTIONS(171),
    [anon_sym_expect] = ACTIONS(171),
    [anon_sym_use] = ACTIONS(171),
    [anon_sym_require] = ACTIONS(171),
    [anon_sym_define] = ACTIONS(171),
    [anon_sym_when] = ACTIONS(171),
    [aux_sym_verb_token1] = ACTIONS(171),
    [anon_sym_to] = ACTIONS(171),
    [anon_sym_for] = ACTIONS(171),
    [anon_sym_from] = ACTIONS(171),
    [anon_sym_until] = ACTIONS(171),
    [anon_sym_within] = ACTIONS(171),
    [anon_sym_as] = ACTIONS(171),
    [anon_sym_called] = ACTIONS(171),
    [anon_sym_by] = ACTIONS(171),
    [anon_sym_because] = ACTIONS(171),
    [anon_sym_where] = ACTIONS(171),
    [anon_sym_and] = ACTIONS(171),
    [anon_sym_or] = ACTIONS(171),
    [anon_sym_not] = ACTIONS(171),
    [anon_sym_is] = ACTIONS(171),
    [anon_sym_each] = ACTIONS(171),
    [anon_sym_except] = ACTIONS(171),
    [anon_sym_with] = ACTIONS(171),
    [anon_sym_unless] = ACTIONS(171),
    [anon_sym_otherwise] = ACTIONS(171),
    [anon_sym_in] = ACTIONS(171),
    [anon_sym_of] = ACTIONS(171),
    [anon_sym_any] = ACTIONS(171),
    [anon_sym_anyone] = ACTIONS(171),
    [anon_sym_anything] = ACTIONS(171),
    [anon_sym_some] = ACTIONS(171),
    [anon_sym_no] = ACTIONS(171),
    [anon_sym_every] = ACTIONS(171),
    [anon_sym_at] = ACTIONS(171),
    [anon_sym_least] = ACTIONS(171),
    [anon_sym_most] = ACTIONS(171),
    [anon_sym_exactly] = ACTIONS(171),
    [anon_sym_survives] = ACTIONS(171),
    [anon_sym_implies] = ACTIONS(171),
    [anon_sym_includes] = ACTIONS(171),
    [anon_sym_mentions] = ACTIONS(171),
    [anon_sym_before] = ACTIONS(171),
    [anon_sym_after] = ACTIONS(171),
    [anon_sym_today] = ACTIONS(171),
    [anon_sym_given] = ACTIONS(171),
    [anon_sym_ruled] = ACTIONS(171),
    [anon_sym_out] = ACTIONS(171),
    [anon_sym_silent] = ACTIONS(171),
    [sym_operator] = ACTIONS(171),
    [sym_text] = ACTIONS(171),
    [sym_number] = ACTIONS(171),
    [sym_date] = ACTIONS(171),
    [sym_prefixed] = ACTIONS(171),
    [sym_link] = ACTIONS(171),
    [sym__value_end] = ACTIONS(169),
    [sym_long_text] = ACTIONS(169),
    [sym__list_comma] = ACTIONS(169),
  },
  [19] = {
    [sym_word] = ACTIONS(159),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(159),
    [anon_sym_LBRACE] = ACTIONS(159),
    [anon_sym_RBRACE] = ACTIONS(159),
    [anon_sym_COMMA] = ACTIONS(159),
    [anon_sym_setting] = ACTIONS(159),
    [sym_key] = ACTIONS(159),
    [anon_sym_LPAREN] = ACTIONS(159),
    [anon_sym_RPAREN] = ACTIONS(159),
    [anon_sym_permit] = ACTIONS(159),
    [anon_sym_forbid] = ACTIONS(159),
    [anon_sym_expect] = ACTIONS(159),
    [anon_sym_use] = ACTIONS(159),
    [anon_sym_require] = ACTIONS(159),
    [anon_sym_define] = ACTIONS(159),
    [anon_sym_when] = ACTIONS(159),
    [aux_sym_verb_token1] = ACTIONS(159),
    [anon_sym_to] = ACTIONS(159),
    [anon_sym_for] = ACTIONS(159),
    [anon_sym_from] = ACTIONS(159),
    [anon_sym_until] = ACTIONS(159),
    [anon_sym_within] = ACTIONS(159),
    [anon_sym_as] = ACTIONS(159),
    [anon_sym_called] = ACTIONS(159),
    [anon_sym_by] = ACTIONS(159),
    [anon_sym_because] = ACTIONS(159),
    [anon_sym_where] = ACTIONS(159),
    [anon_sym_and] = ACTIONS(159),
    [anon_sym_or] = ACTIONS(159),
    [anon_sym_not] = ACTIONS(159),
    [anon_sym_is] = ACTIONS(159),
    [anon_sym_each] = ACTIONS(159),
    [anon_sym_except] = ACTIONS(159),
    [anon_sym_with] = ACTIONS(159),
    [anon_sym_unless] = ACTIONS(159),
    [anon_sym_otherwise] = ACTIONS(159),
    [anon_sym_in] = ACTIONS(159),
    [anon_sym_of] = ACTIONS(159),
    [anon_sym_any] = ACTIONS(159),
    [anon_sym_anyone] = ACTIONS(159),
    [anon_sym_anything] = ACTIONS(159),
    [anon_sym_some] = ACTIONS(159),
    [anon_sym_no] = ACTIONS(159),
    [anon_sym_every] = ACTIONS(159),
    [anon_sym_at] = ACTIONS(159),
    [anon_sym_least] = ACTIONS(159),
    [anon_sym_most] = ACTIONS(159),
    [anon_sym_exactly] = ACTIONS(159),
    [anon_sym_survives] = ACTIONS(159),
    [anon_sym_implies] = ACTIONS(159),
    [anon_sym_includes] = ACTIONS(159),
    [anon_sym_mentions] = ACTIONS(159),
    [anon_sym_before] = ACTIONS(159),
    [anon_sym_after] = ACTIONS(159),
    [anon_sym_today] = ACTIONS(159),
    [anon_sym_given] = ACTIONS(159),
    [anon_sym_ruled] = ACTIONS(159),
    [anon_sym_out] = ACTIONS(159),
    [anon_sym_silent] = ACTIONS(159),
    [sym_operator] = ACTIONS(159),
    [sym_text] = ACTIONS(159),
    [sym_number] = ACTIONS(159),
    [sym_date] = ACTIONS(159),
    [sym_prefixed] = ACTIONS(159),
    [sym_link] = ACTIONS(159),
    [sym__value_end] = ACTIONS(157),
    [sym_long_text] = ACTIONS(157),
    [sym__list_comma] = ACTIONS(157),
  },
  [20] = {
    [ts_builtin_sym_end] = ACTIONS(173),
    [sym_word] = ACTIONS(175),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(175),
    [anon_sym_LBRACE] = ACTIONS(175),
    [anon_sym_COMMA] = ACTIONS(175),
    [anon_sym_setting] = ACTIONS(175),
    [sym_key] = ACTIONS(175),
    [anon_sym_LPAREN] = ACTIONS(175),
    [anon_sym_RPAREN] = ACTIONS(175),
    [anon_sym_permit] = ACTIONS(175),
    [anon_sym_forbid] = ACTIONS(175),
    [anon_sym_expect] = ACTIONS(175),
    [anon_sym_use] = ACTIONS(175),
    [anon_sym_require] = ACTIONS(175),
    [anon_sym_define] = ACTIONS(175),
    [anon_sym_when] = ACTIONS(175),
    [aux_sym_verb_token1] = ACTIONS(175),
    [anon_sym_to] = ACTIONS(175),
    [anon_sym_for] = ACTIONS(175),
    [anon_sym_from] = ACTIONS(175),
    [anon_sym_until] = ACTIONS(175),
    [anon_sym_within] = ACTIONS(175),
    [anon_sym_as] = ACTIONS(175),
    [anon_sym_called] = ACTIONS(175),
    [anon_sym_by] = ACTIONS(175),
    [anon_sym_because] = ACTIONS(175),
    [anon_sym_where] = ACTIONS(175),
    [anon_sym_and] = ACTIONS(175),
    [anon_sym_or] = ACTIONS(175),
    [anon_sym_not] = ACTIONS(175),
    [anon_sym_is] = ACTIONS(175),
    [anon_sym_each] = ACTIONS(175),
    [anon_sym_except] = ACTIONS(175),
    [anon_sym_with] = ACTIONS(175),
    [anon_sym_unless] = ACTIONS(175),
    [anon_sym_otherwise] = ACTIONS(175),
    [anon_sym_in] = ACTIONS(175),
    [anon_sym_of] = ACTIONS(175),
    [anon_sym_any] = ACTIONS(175),
    [anon_sym_anyone] = ACTIONS(175),
    [anon_sym_anything] = ACTIONS(175),
    [anon_sym_some] = ACTIONS(175),
    [anon_sym_no] = ACTIONS(175),
    [anon_sym_every] = ACTIONS(175),
    [anon_sym_at] = ACTIONS(175),
    [anon_sym_least] = ACTIONS(175),
    [anon_sym_most] = ACTIONS(175),
    [anon_sym_exactly] = ACTIONS(175),
    [anon_sym_survives] = ACTIONS(175),
    [anon_sym_implies] = ACTIONS(175),
    [anon_sym_includes] = ACTIONS(175),
    [anon_sym_mentions] = ACTIONS(175),
    [anon_sym_before] = ACTIONS(175),
    [anon_sym_after] = ACTIONS(175),
    [anon_sym_today] = ACTIONS(175),
    [anon_sym_given] = ACTIONS(175),
    [anon_sym_ruled] = ACTIONS(175),
    [anon_sym_out] = ACTIONS(175),
    [anon_sym_silent] = ACTIONS(175),
    [sym_operator] = ACTIONS(175),
    [sym_text] = ACTIONS(175),
    [sym_number] = ACTIONS(175),
    [sym_date] = ACTIONS(175),
    [sym_prefixed] = ACTIONS(175),
    [sym_link] = ACTIONS(175),
    [sym__value_end] = ACTIONS(173),
    [sym_long_text] = ACTIONS(173),
    [sym__list_comma] = ACTIONS(173),
  },
  [21] = {
    [sym_block] = STATE(4),
    [sym_value] = STATE(50),
    [sym_verb] = STATE(19),
    [sym_joining] = STATE(4),
    [sym__text] = STATE(4),
    [aux_sym_value_repeat1] = STATE(4),
    [sym_word] = ACTIONS(107),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(50),
    [anon_sym_LBRACE] = ACTIONS(52),
    [anon_sym_LPAREN] = ACTIONS(107),
    [anon_sym_RPAREN] = ACTIONS(107),
    [anon_sym_permit] = ACTIONS(54),
    [anon_sym_forbid] = ACTIONS(54),
    [anon_sym_expect] = ACTIONS(54),
    [anon_sym_use] = ACTIONS(54),
    [anon_sym_require] = ACTIONS(54),
    [anon_sym_define] = ACTIONS(54),
    [anon_sym_when] = ACTIONS(54),
    [aux_sym_verb_token1] = ACTIONS(54),
    [anon_sym_to] = ACTIONS(50),
    [anon_sym_for] = ACTIONS(50),
    [anon_sym_from] = ACTIONS(50),
    [anon_sym_until] = ACTIONS(50),
    [anon_sym_within] = ACTIONS(50),
    [anon_sym_as] = ACTIONS(50),
    [anon_sym_called] = ACTIONS(50),
    [anon_sym_by] = ACTIONS(50),
    [anon_sym_because] = ACTIONS(50),
    [anon_sym_where] = ACTIONS(50),
    [anon_sym_and] = ACTIONS(50),
    [anon_sym_or] = ACTIONS(50),
    [anon_sym_not] = ACTIONS(50),
    [anon_sym_is] = ACTIONS(50),
    [anon_sym_each] = ACTIONS(50),
    [anon_sym_except] = ACTIONS(50),
    [anon_sym_with] = ACTIONS(50),
    [anon_sym_unless] = ACTIONS(50),
    [anon_sym_otherwise] = ACTIONS(50),
    [anon_sym_in] = ACTIONS(50),
    [anon_sym_of] = ACTIONS(50),
    [anon_sym_any] = ACTIONS(50),
    [anon_sym_anyone] = ACTIONS(50),
    [anon_sym_anything] = ACTIONS(50),
    [anon_sym_some] = ACTIONS(50),
    [anon_sym_no] = ACTIONS(50),
    [anon_sym_every] = ACTIONS(50),
    [anon_sym_at] = ACTIONS(50),
    [anon_sym_least] = ACTIONS(50),
    [anon_sym_most] = ACTIONS(50),
    [anon_sym_exactly] = ACTIONS(50),
    [anon_sym_survives] = ACTIONS(50),
    [anon_sym_implies] = ACTIONS(50),
    [anon_sym_includes] = ACTIONS(50),
    [anon_sym_mentions] = ACTIONS(50),
    [anon_sym_before] = ACTIONS(50),
    [anon_sym_after] = ACTIONS(50),
    [anon_sym_today] = ACTIONS(50),
    [anon_sym_given] = ACTIONS(50),
    [anon_sym_ruled] = ACTIONS(50),
    [anon_sym_out] = ACTIONS(50),
    [anon_sym_silent] = ACTIONS(50),
    [sym_operator] = ACTIONS(107),
    [sym_text] = ACTIONS(107),
    [sym_number] = ACTIONS(107),
    [sym_date] = ACTIONS(107),
    [sym_prefixed] = ACTIONS(107),
    [sym_link] = ACTIONS(107),
    [sym_long_text] = ACTIONS(109),
  },
  [22] = {
    [sym_word] = ACTIONS(167),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(167),
    [anon_sym_LBRACE] = ACTIONS(167),
    [anon_sym_RBRACE] = ACTIONS(167),
    [anon_sym_COMMA] = ACTIONS(167),
    [anon_sym_setting] = ACTIONS(167),
    [sym_key] = ACTIONS(167),
    [anon_sym_LPAREN] = ACTIONS(167),
    [anon_sym_RPAREN] = ACTIONS(167),
    [anon_sym_permit] = ACTIONS(167),
    [anon_sym_forbid] = ACTIONS(167),
    [anon_sym_expect] = ACTIONS(167),
    [anon_sym_use] = ACTIONS(167),
    [anon_sym_require] = ACTIONS(167),
    [anon_sym_define] = ACTIONS(167),
    [anon_sym_when] = ACTIONS(167),
    [aux_sym_verb_token1] = ACTIONS(167),
    [anon_sym_to] = ACTIONS(167),
    [anon_sym_for] = ACTIONS(167),
    [anon_sym_from] = ACTIONS(167),
    [anon_sym_until] = ACTIONS(167),
    [anon_sym_within] = ACTIONS(167),
    [anon_sym_as] = ACTIONS(167),
    [anon_sym_called] = ACTIONS(167),
    [anon_sym_by] = ACTIONS(167),
    [anon_sym_because] = ACTIONS(167),
    [anon_sym_where] = ACTIONS(167),
    [anon_sym_and] = ACTIONS(167),
    [anon_sym_or] = ACTIONS(167),
    [anon_sym_not] = ACTIONS(167),
    [anon_sym_is] = ACTIONS(167),
    [anon_sym_each] = ACTIONS(167),
    [anon_sym_except] = ACTIONS(167),
    [anon_sym_with] = ACTIONS(167),
    [anon_sym_unless] = ACTIONS(167),
    [anon_sym_otherwise] = ACTIONS(167),
    [anon_sym_in] = ACTIONS(167),
    [anon_sym_of] = ACTIONS(167),
    [anon_sym_any] = ACTIONS(167),
    [anon_sym_anyone] = ACTIONS(167),
    [anon_sym_anything] = ACTIONS(167),
    [anon_sym_some] = ACTIONS(167),
    [anon_sym_no] = ACTIONS(167),
    [anon_sym_every] = ACTIONS(167),
    [anon_sym_at] = ACTIONS(167),
    [anon_sym_least] = ACTIONS(167),
    [anon_sym_most] = ACTIONS(167),
    [anon_sym_exactly] = ACTIONS(167),
    [anon_sym_survives] = ACTIONS(167),
    [anon_sym_implies] = ACTIONS(167),
    [anon_sym_includes] = ACTIONS(167),
    [anon_sym_mentions] = ACTIONS(167),
    [anon_sym_before] = ACTIONS(167),
    [anon_sym_after] = ACTIONS(167),
    [anon_sym_today] = ACTIONS(167),
    [anon_sym_given] = ACTIONS(167),
    [anon_sym_ruled] = ACTIONS(167),
    [anon_sym_out] = ACTIONS(167),
    [anon_sym_silent] = ACTIONS(167),
    [sym_operator] = ACTIONS(167),
    [sym_text] = ACTIONS(167),
    [sym_number] = ACTIONS(167),
    [sym_date] = ACTIONS(167),
    [sym_prefixed] = ACTIONS(167),
    [sym_link] = ACTIONS(167),
    [sym__value_end] = ACTIONS(165),
    [sym_long_text] = ACTIONS(165),
    [sym__list_comma] = ACTIONS(165),
  },
  [23] = {
    [sym_word] = ACTIONS(163),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(163),
    [anon_sym_LBRACE] = ACTIONS(163),
    [anon_sym_RBRACE] = ACTIONS(163),
    [anon_sym_COMMA] = ACTIONS(163),
    [anon_sym_setting] = ACTIONS(163),
    [sym_key] = ACTIONS(163),
    [anon_sym_LPAREN] = ACTIONS(163),
    [anon_sym_RPAREN] = ACTIONS(163),
    [anon_sym_permit] = ACTIONS(163),
    [anon_sym_forbid] = ACTIONS(163),
    [anon_sym_expect] = ACTIONS(163),
    [anon_sym_use] = ACTIONS(163),
    [anon_sym_require] = ACTIONS(163),
    [anon_sym_define] = ACTIONS(163),
    [anon_sym_when] = ACTIONS(163),
    [aux_sym_verb_token1] = ACTIONS(163),
    [anon_sym_to] = ACTIONS(163),
    [anon_sym_for] = ACTIONS(163),
    [anon_sym_from] = ACTIONS(163),
    [anon_sym_until] = ACTIONS(163),
    [anon_sym_within] = ACTIONS(163),
    [anon_sym_as] = ACTIONS(163),
    [anon_sym_called] = ACTIONS(163),
    [anon_sym_by] = ACTIONS(163),
    [anon_sym_because] = ACTIONS(163),
    [anon_sym_where] = ACTIONS(163),
    [anon_sym_and] = ACTIONS(163),
    [anon_sym_or] = ACTIONS(163),
    [anon_sym_not] = ACTIONS(163),
    [anon_sym_is] = ACTIONS(163),
    [anon_sym_each] = ACTIONS(163),
    [anon_sym_except] = ACTIONS(163),
    [anon_sym_with] = ACTIONS(163),
    [anon_sym_unless] = ACTIONS(163),
    [anon_sym_otherwise] = ACTIONS(163),
    [anon_sym_in] = ACTIONS(163),
    [anon_sym_of] = ACTIONS(163),
    [anon_sym_any] = ACTIONS(163),
    [anon_sym_anyone] = ACTIONS(163),
    [anon_sym_anything] = ACTIONS(163),
    [anon_sym_some] = ACTIONS(163),
    [anon_sym_no] = ACTIONS(163),
    [anon_sym_every] = ACTIONS(163),
    [anon_sym_at] = ACTIONS(163),
    [anon_sym_least] = ACTIONS(163),
    [anon_sym_most] = ACTIONS(163),
    [anon_sym_exactly] = ACTIONS(163),
    [anon_sym_survives] = ACTIONS(163),
    [anon_sym_implies] = ACTIONS(163),
    [anon_sym_includes] = ACTIONS(163),
    [anon_sym_mentions] = ACTIONS(163),
    [anon_sym_before] = ACTIONS(163),
    [anon_sym_after] = ACTIONS(163),
    [anon_sym_today] = ACTIONS(163),
    [anon_sym_given] = ACTIONS(163),
    [anon_sym_ruled] = ACTIONS(163),
    [anon_sym_out] = ACTIONS(163),
    [anon_sym_silent] = ACTIONS(163),
    [sym_operator] = ACTIONS(163),
    [sym_text] = ACTIONS(163),
    [sym_number] = ACTIONS(163),
    [sym_date] = ACTIONS(163),
    [sym_prefixed] = ACTIONS(163),
    [sym_link] = ACTIONS(163),
    [sym__value_end] = ACTIONS(161),
    [sym_long_text] = ACTIONS(161),
    [sym__list_comma] = ACTIONS(161),
  },
  [24] = {
    [sym_word] = ACTIONS(171),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(171),
    [anon_sym_LBRACE] = ACTIONS(171),
    [anon_sym_RBRACE] = ACTIONS(171),
    [anon_sym_COMMA] = ACTIONS(171),
    [anon_sym_setting] = ACTIONS(171),
    [sym_key] = ACTIONS(171),
    [anon_sym_LPAREN] = ACTIONS(171),
    [anon_sym_RPAREN] = ACTIONS(171),
    [anon_sym_permit] = ACTIONS(171),
    [anon_sym_forbid] = ACTIONS(171),
    [anon_sym_expect] = ACTIONS(171),
    [anon_sym_use] = ACTIONS(171),
    [anon_sym_require] = ACTIONS(171),
    [anon_sym_define] = ACTIONS(171),
    [anon_sym_when] = ACTIONS(171),
    [aux_sym_verb_token1] = ACTIONS(171),
    [anon_sym_to] = ACTIONS(171),
    [anon_sym_for] = ACTIONS(171),
    [anon_sym_from] = ACTIONS(171),
    [anon_sym_until] = ACTIONS(171),
    [anon_sym_within] = ACTIONS(171),
    [anon_sym_as] = ACTIONS(171),
    [anon_sym_called] = ACTIONS(171),
    [anon_sym_by] = ACTIONS(171),
    [anon_sym_because] = ACTIONS(171),
    [anon_sym_where] = ACTIONS(171),
    [anon_sym_and] = ACTIONS(171),
    [anon_sym_or] = ACTIONS(171),
    [anon_sym_not] = ACTIONS(171),
    [anon_sym_is] = ACTIONS(171),
    [anon_sym_each] = ACTIONS(171),
    [anon_sym_except] = ACTIONS(171),
    [anon_sym_with] = ACTIONS(171),
    [anon_sym_unless] = ACTIONS(171),
    [anon_sym_otherwise] = ACTIONS(171),
    [anon_sym_in] = ACTIONS(171),
    [anon_sym_of] = ACTIONS(171),
    [anon_sym_any] = ACTIONS(171),
    [anon_sym_anyone] = ACTIONS(171),
    [anon_sym_anything] = ACTIONS(171),
    [anon_sym_some] = ACTIONS(171),
    [anon_sym_no] = ACTIONS(171),
    [anon_sym_every] = ACTIONS(171),
    [anon_sym_at] = ACTIONS(171),
    [anon_sym_least] = ACTIONS(171),
    [anon_sym_most] = ACTIONS(171),
    [anon_sym_exactly] = ACTIONS(171),
    [anon_sym_survives] = ACTIONS(171),
    [anon_sym_implies] = ACTIONS(171),
    [anon_sym_includes] = ACTIONS(171),
    [anon_sym_mentions] = ACTIONS(171),
    [anon_sym_before] = ACTIONS(171),
    [anon_sym_after] = ACTIONS(171),
    [anon_sym_today] = ACTIONS(171),
    [anon_sym_given] = ACTIONS(171),
    [anon_sym_ruled] = ACTIONS(171),
    [anon_sym_out] = ACTIONS(171),
    [anon_sym_silent] = ACTIONS(171),
    [sym_operator] = ACTIONS(171),
    [sym_text] = ACTIONS(171),
    [sym_number] = ACTIONS(171),
    [sym_date] = ACTIONS(171),
    [sym_prefixed] = ACTIONS(171),
    [sym_link] = ACTIONS(171),
    [sym__value_end] = ACTIONS(169),
    [sym_long_text] = ACTIONS(169),
    [sym__list_comma] = ACTIONS(169),
  },
  [25] = {
    [sym_word] = ACTIONS(175),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(175),
    [anon_sym_LBRACE] = ACTIONS(175),
    [anon_sym_RBRACE] = ACTIONS(175),
    [anon_sym_COMMA] = ACTIONS(175),
    [anon_sym_setting] = ACTIONS(175),
    [sym_key] = ACTIONS(175),
    [anon_sym_LPAREN] = ACTIONS(175),
    [anon_sym_RPAREN] = ACTIONS(175),
    [anon_sym_permit] = ACTIONS(175),
    [anon_sym_forbid] = ACTIONS(175),
    [anon_sym_expect] = ACTIONS(175),
    [anon_sym_use] = ACTIONS(175),
    [anon_sym_require] = ACTIONS(175),
    [anon_sym_define] = ACTIONS(175),
    [anon_sym_when] = ACTIONS(175),
    [aux_sym_verb_token1] = ACTIONS(175),
    [anon_sym_to] = ACTIONS(175),
    [anon_sym_for] = ACTIONS(175),
    [anon_sym_from] = ACTIONS(175),
    [anon_sym_until] = ACTIONS(175),
    [anon_sym_within] = ACTIONS(175),
    [anon_sym_as] = ACTIONS(175),
    [anon_sym_called] = ACTIONS(175),
    [anon_sym_by] = ACTIONS(175),
    [anon_sym_because] = ACTIONS(175),
    [anon_sym_where] = ACTIONS(175),
    [anon_sym_and] = ACTIONS(175),
    [anon_sym_or] = ACTIONS(175),
    [anon_sym_not] = ACTIONS(175),
    [anon_sym_is] = ACTIONS(175),
    [anon_sym_each] = ACTIONS(175),
    [anon_sym_except] = ACTIONS(175),
    [anon_sym_with] = ACTIONS(175),
    [anon_sym_unless] = ACTIONS(175),
    [anon_sym_otherwise] = ACTIONS(175),
    [anon_sym_in] = ACTIONS(175),
    [anon_sym_of] = ACTIONS(175),
    [anon_sym_any] = ACTIONS(175),
    [anon_sym_anyone] = ACTIONS(175),
    [anon_sym_anything] = ACTIONS(175),
    [anon_sym_some] = ACTIONS(175),
    [anon_sym_no] = ACTIONS(175),
    [anon_sym_every] = ACTIONS(175),
    [anon_sym_at] = ACTIONS(175),
    [anon_sym_least] = ACTIONS(175),
    [anon_sym_most] = ACTIONS(175),
    [anon_sym_exactly] = ACTIONS(175),
    [anon_sym_survives] = ACTIONS(175),
    [anon_sym_implies] = ACTIONS(175),
    [anon_sym_includes] = ACTIONS(175),
    [anon_sym_mentions] = ACTIONS(175),
    [anon_sym_before] = ACTIONS(175),
    [anon_sym_after] = ACTIONS(175),
    [anon_sym_today] = ACTIONS(175),
    [anon_sym_given] = ACTIONS(175),
    [anon_sym_ruled] = ACTIONS(175),
    [anon_sym_out] = ACTIONS(175),
    [anon_sym_silent] = ACTIONS(175),
    [sym_operator] = ACTIONS(175),
    [sym_text] = ACTIONS(175),
    [sym_number] = ACTIONS(175),
    [sym_date] = ACTIONS(175),
    [sym_prefixed] = ACTIONS(175),
    [sym_link] = ACTIONS(175),
    [sym__value_end] = ACTIONS(173),
    [sym_long_text] = ACTIONS(173),
    [sym__list_comma] = ACTIONS(173),
  },
  [26] = {
    [sym_word] = ACTIONS(177),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(177),
    [anon_sym_LBRACE] = ACTIONS(177),
    [anon_sym_RBRACE] = ACTIONS(177),
    [anon_sym_COMMA] = ACTIONS(177),
    [anon_sym_setting] = ACTIONS(177),
    [sym_key] = ACTIONS(177),
    [anon_sym_LPAREN] = ACTIONS(177),
    [anon_sym_RPAREN] = ACTIONS(177),
    [anon_sym_permit] = ACTIONS(177),
    [anon_sym_forbid] = ACTIONS(177),
    [anon_sym_expect] = ACTIONS(177),
    [anon_sym_use] = ACTIONS(177),
    [anon_sym_require] = ACTIONS(177),
    [anon_sym_define] = ACTIONS(177),
    [anon_sym_when] = ACTIONS(177),
    [aux_sym_verb_token1] = ACTIONS(177),
    [anon_sym_to] = ACTIONS(177),
    [anon_sym_for] = ACTIONS(177),
    [anon_sym_from] = ACTIONS(177),
    [anon_sym_until] = ACTIONS(177),
    [anon_sym_within] = ACTIONS(177),
    [anon_sym_as] = ACTIONS(177),
    [anon_sym_called] = ACTIONS(177),
    [anon_sym_by] = ACTIONS(177),
    [anon_sym_because] = ACTIONS(177),
    [anon_sym_where] = ACTIONS(177),
    [anon_sym_and] = ACTIONS(177),
    [anon_sym_or] = ACTIONS(177),
    [anon_sym_not] = ACTIONS(177),
    [anon_sym_is] = ACTIONS(177),
    [anon_sym_each] = ACTIONS(177),
    [anon_sym_except] = ACTIONS(177),
    [anon_sym_with] = ACTIONS(177),
    [anon_sym_unless] = ACTIONS(177),
    [anon_sym_otherwise] = ACTIONS(177),
    [anon_sym_in] = ACTIONS(177),
    [anon_sym_of] = ACTIONS(177),
    [anon_sym_any] = ACTIONS(177),
    [anon_sym_anyone] = ACTIONS(177),
    [anon_sym_anything] = ACTIONS(177),
    [anon_sym_some] = ACTIONS(177),
    [anon_sym_no] = ACTIONS(177),
    [anon_sym_every] = ACTIONS(177),
    [anon_sym_at] = ACTIONS(177),
    [anon_sym_least] = ACTIONS(177),
    [anon_sym_most] = ACTIONS(177),
    [anon_sym_exactly] = ACTIONS(177),
    [anon_sym_survives] = ACTIONS(177),
    [anon_sym_implies] = ACTIONS(177),
    [anon_sym_includes] = ACTIONS(177),
    [anon_sym_mentions] = ACTIONS(177),
    [anon_sym_before] = ACTIONS(177),
    [anon_sym_after] = ACTIONS(177),
    [anon_sym_today] = ACTIONS(177),
    [anon_sym_given] = ACTIONS(177),
    [anon_sym_ruled] = ACTIONS(177),
    [anon_sym_out] = ACTIONS(177),
    [anon_sym_silent] = ACTIONS(177),
    [sym_operator] = ACTIONS(177),
    [sym_text] = ACTIONS(177),
    [sym_number] = ACTIONS(177),
    [sym_date] = ACTIONS(177),
    [sym_prefixed] = ACTIONS(177),
    [sym__sentence_end] = ACTIONS(179),
    [sym_long_text] = ACTIONS(179),
  },
  [27] = {
    [ts_builtin_sym_end] = ACTIONS(173),
    [sym_word] = ACTIONS(175),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(175),
    [anon_sym_LBRACE] = ACTIONS(175),
    [anon_sym_COMMA] = ACTIONS(175),
    [anon_sym_setting] = ACTIONS(175),
    [sym_key] = ACTIONS(175),
    [anon_sym_LPAREN] = ACTIONS(175),
    [anon_sym_RPAREN] = ACTIONS(175),
    [anon_sym_permit] = ACTIONS(175),
    [anon_sym_forbid] = ACTIONS(175),
    [anon_sym_expect] = ACTIONS(175),
    [anon_sym_use] = ACTIONS(175),
    [anon_sym_require] = ACTIONS(175),
    [anon_sym_define] = ACTIONS(175),
    [anon_sym_when] = ACTIONS(175),
    [aux_sym_verb_token1] = ACTIONS(175),
    [anon_sym_to] = ACTIONS(175),
    [anon_sym_for] = ACTIONS(175),
    [anon_sym_from] = ACTIONS(175),
    [anon_sym_until] = ACTIONS(175),
    [anon_sym_within] = ACTIONS(175),
    [anon_sym_as] = ACTIONS(175),
    [anon_sym_called] = ACTIONS(175),
    [anon_sym_by] = ACTIONS(175),
    [anon_sym_because] = ACTIONS(175),
    [anon_sym_where] = ACTIONS(175),
    [anon_sym_and] = ACTIONS(175),
    [anon_sym_or] = ACTIONS(175),
    [anon_sym_not] = ACTIONS(175),
    [anon_sym_is] = ACTIONS(175),
    [anon_sym_each] = ACTIONS(175),
    [anon_sym_except] = ACTIONS(175),
    [anon_sym_with] = ACTIONS(175),
    [anon_sym_unless] = ACTIONS(175),
    [anon_sym_otherwise] = ACTIONS(175),
    [anon_sym_in] = ACTIONS(175),
    [anon_sym_of] = ACTIONS(175),
    [anon_sym_any] = ACTIONS(175),
    [anon_sym_anyone] = ACTIONS(175),
    [anon_sym_anything] = ACTIONS(175),
    [anon_sym_some] = ACTIONS(175),
    [anon_sym_no] = ACTIONS(175),
    [anon_sym_every] = ACTIONS(175),
    [anon_sym_at] = ACTIONS(175),
    [anon_sym_least] = ACTIONS(175),
    [anon_sym_most] = ACTIONS(175),
    [anon_sym_exactly] = ACTIONS(175),
    [anon_sym_survives] = ACTIONS(175),
    [anon_sym_implies] = ACTIONS(175),
    [anon_sym_includes] = ACTIONS(175),
    [anon_sym_mentions] = ACTIONS(175),
    [anon_sym_before] = ACTIONS(175),
    [anon_sym_after] = ACTIONS(175),
    [anon_sym_today] = ACTIONS(175),
    [anon_sym_given] = ACTIONS(175),
    [anon_sym_ruled] = ACTIONS(175),
    [anon_sym_out] = ACTIONS(175),
    [anon_sym_silent] = ACTIONS(175),
    [sym_operator] = ACTIONS(175),
    [sym_text] = ACTIONS(175),
    [sym_number] = ACTIONS(175),
    [sym_date] = ACTIONS(175),
    [sym_prefixed] = ACTIONS(175),
    [sym__sentence_end] = ACTIONS(173),
    [sym_long_text] = ACTIONS(173),
  },
  [28] = {
    [ts_builtin_sym_end] = ACTIONS(165),
    [sym_word] = ACTIONS(167),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(167),
    [anon_sym_LBRACE] = ACTIONS(167),
    [anon_sym_COMMA] = ACTIONS(167),
    [anon_sym_setting] = ACTIONS(167),
    [sym_key] = ACTIONS(167),
    [anon_sym_LPAREN] = ACTIONS(167),
    [anon_sym_RPAREN] = ACTIONS(167),
    [anon_sym_permit] = ACTIONS(167),
    [anon_sym_forbid] = ACTIONS(167),
    [anon_sym_expect] = ACTIONS(167),
    [anon_sym_use] = ACTIONS(167),
    [anon_sym_require] = ACTIONS(167),
    [anon_sym_define] = ACTIONS(167),
    [anon_sym_when] = ACTIONS(167),
    [aux_sym_verb_token1] = ACTIONS(167),
    [anon_sym_to] = ACTIONS(167),
    [anon_sym_for] = ACTIONS(167),
    [anon_sym_from] = ACTIONS(167),
    [anon_sym_until] = ACTIONS(167),
    [anon_sym_within] = ACTIONS(167),
    [anon_sym_as] = ACTIONS(167),
    [anon_sym_called] = ACTIONS(167),
    [anon_sym_by] = ACTIONS(167),
    [anon_sym_because] = ACTIONS(167),
    [anon_sym_where] = ACTIONS(167),
    [anon_sym_and] = ACTIONS(167),
    [anon_sym_or] = ACTIONS(167),
    [anon_sym_not] = ACTIONS(167),
    [anon_sym_is] = ACTIONS(167),
    [anon_sym_each] = ACTIONS(167),
    [anon_sym_except] = ACTIONS(167),
    [anon_sym_with] = ACTIONS(167),
    [anon_sym_unless] = ACTIONS(167),
    [anon_sym_otherwise] = ACTIONS(167),
    [anon_sym_in] = ACTIONS(167),
    [anon_sym_of] = ACTIONS(167),
    [anon_sym_any] = ACTIONS(167),
    [anon_sym_anyone] = ACTIONS(167),
    [anon_sym_anything] = ACTIONS(167),
    [anon_sym_some] = ACTIONS(167),
    [anon_sym_no] = ACTIONS(167),
    [anon_sym_every] = ACTIONS(167),
    [anon_sym_at] = ACTIONS(167),
    [anon_sym_least] = ACTIONS(167),
    [anon_sym_most] = ACTIONS(167),
    [anon_sym_exactly] = ACTIONS(167),
    [anon_sym_survives] = ACTIONS(167),
    [anon_sym_implies] = ACTIONS(167),
    [anon_sym_includes] = ACTIONS(167),
    [anon_sym_mentions] = ACTIONS(167),
    [anon_sym_before] = ACTIONS(167),
    [anon_sym_after] = ACTIONS(167),
    [anon_sym_today] = ACTIONS(167),
    [anon_sym_given] = ACTIONS(167),
    [anon_sym_ruled] = ACTIONS(167),
    [anon_sym_out] = ACTIONS(167),
    [anon_sym_silent] = ACTIONS(167),
    [sym_operator] = ACTIONS(167),
    [sym_text] = ACTIONS(167),
    [sym_number] = ACTIONS(167),
    [sym_date] = ACTIONS(167),
    [sym_prefixed] = ACTIONS(167),
    [sym__sentence_end] = ACTIONS(165),
    [sym_long_text] = ACTIONS(165),
  },
  [29] = {
    [ts_builtin_sym_end] = ACTIONS(179),
    [sym_word] = ACTIONS(177),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(177),
    [anon_sym_LBRACE] = ACTIONS(177),
    [anon_sym_COMMA] = ACTIONS(177),
    [anon_sym_setting] = ACTIONS(177),
    [sym_key] = ACTIONS(177),
    [anon_sym_LPAREN] = ACTIONS(177),
    [anon_sym_RPAREN] = ACTIONS(177),
    [anon_sym_permit] = ACTIONS(177),
    [anon_sym_forbid] = ACTIONS(177),
    [anon_sym_expect] = ACTIONS(177),
    [anon_sym_use] = ACTIONS(177),
    [anon_sym_require] = ACTIONS(177),
    [anon_sym_define] = ACTIONS(177),
    [anon_sym_when] = ACTIONS(177),
    [aux_sym_verb_token1] = ACTIONS(177),
    [anon_sym_to] = ACTIONS(177),
    [anon_sym_for] = ACTIONS(177),
    [anon_sym_from] = ACTIONS(177),
    [anon_sym_until] = ACTIONS(177),
    [anon_sym_within] = ACTIONS(177),
    [anon_sym_as] = ACTIONS(177),
    [anon_sym_called] = ACTIONS(177),
    [anon_sym_by] = ACTIONS(177),
    [anon_sym_because] = ACTIONS(177),
    [anon_sym_where] = ACTIONS(177),
    [anon_sym_and] = ACTIONS(177),
    [anon_sym_or] = ACTIONS(177),
    [anon_sym_not] = ACTIONS(177),
    [anon_sym_is] = ACTIONS(177),
    [anon_sym_each] = ACTIONS(177),
    [anon_sym_except] = ACTIONS(177),
    [anon_sym_with] = ACTIONS(177),
    [anon_sym_unless] = ACTIONS(177),
    [anon_sym_otherwise] = ACTIONS(177),
    [anon_sym_in] = ACTIONS(177),
    [anon_sym_of] = ACTIONS(177),
    [anon_sym_any] = ACTIONS(177),
    [anon_sym_anyone] = ACTIONS(177),
    [anon_sym_anything] = ACTIONS(177),
    [anon_sym_some] = ACTIONS(177),
    [anon_sym_no] = ACTIONS(177),
    [anon_sym_every] = ACTIONS(177),
    [anon_sym_at] = ACTIONS(177),
    [anon_sym_least] = ACTIONS(177),
    [anon_sym_most] = ACTIONS(177),
    [anon_sym_exactly] = ACTIONS(177),
    [anon_sym_survives] = ACTIONS(177),
    [anon_sym_implies] = ACTIONS(177),
    [anon_sym_includes] = ACTIONS(177),
    [anon_sym_mentions] = ACTIONS(177),
    [anon_sym_before] = ACTIONS(177),
    [anon_sym_after] = ACTIONS(177),
    [anon_sym_today] = ACTIONS(177),
    [anon_sym_given] = ACTIONS(177),
    [anon_sym_ruled] = ACTIONS(177),
    [anon_sym_out] = ACTIONS(177),
    [anon_sym_silent] = ACTIONS(177),
    [sym_operator] = ACTIONS(177),
    [sym_text] = ACTIONS(177),
    [sym_number] = ACTIONS(177),
    [sym_date] = ACTIONS(177),
    [sym_prefixed] = ACTIONS(177),
    [sym__sentence_end] = ACTIONS(179),
    [sym_long_text] = ACTIONS(179),
  },
  [30] = {
    [sym_word] = ACTIONS(175),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(175),
    [anon_sym_LBRACE] = ACTIONS(175),
    [anon_sym_RBRACE] = ACTIONS(175),
    [anon_sym_COMMA] = ACTIONS(175),
    [anon_sym_setting] = ACTIONS(175),
    [sym_key] = ACTIONS(175),
    [anon_sym_LPAREN] = ACTIONS(175),
    [anon_sym_RPAREN] = ACTIONS(175),
    [anon_sym_permit] = ACTIONS(175),
    [anon_sym_forbid] = ACTIONS(175),
    [anon_sym_expect] = ACTIONS(175),
    [anon_sym_use] = ACTIONS(175),
    [anon_sym_require] = ACTIONS(175),
    [anon_sym_define] = ACTIONS(175),
    [anon_sym_when] = ACTIONS(175),
    [aux_sym_verb_token1] = ACTIONS(175),
    [anon_sym_to] = ACTIONS(175),
    [anon_sym_for] = ACTIONS(175),
    [anon_sym_from] = ACTIONS(175),
    [anon_sym_until] = ACTIONS(175),
    [anon_sym_within] = ACTIONS(175),
    [anon_sym_as] = ACTIONS(175),
    [anon_sym_called] = ACTIONS(175),
    [anon_sym_by] = ACTIONS(175),
    [anon_sym_because] = ACTIONS(175),
    [anon_sym_where] = ACTIONS(175),
    [anon_sym_and] = ACTIONS(175),
    [anon_sym_or] = ACTIONS(175),
    [anon_sym_not] = ACTIONS(175),
    [anon_sym_is] = ACTIONS(175),
    [anon_sym_each] = ACTIONS(175),
    [anon_sym_except] = ACTIONS(175),
    [anon_sym_with] = ACTIONS(175),
    [anon_sym_unless] = ACTIONS(175),
    [anon_sym_otherwise] = ACTIONS(175),
    [anon_sym_in] = ACTIONS(175),
    [anon_sym_of] = ACTIONS(175),
    [anon_sym_any] = ACTIONS(175),
    [anon_sym_anyone] = ACTIONS(175),
    [anon_sym_anything] = ACTIONS(175),
    [anon_sym_some] = ACTIONS(175),
    [anon_sym_no] = ACTIONS(175),
    [anon_sym_every] = ACTIONS(175),
    [anon_sym_at] = ACTIONS(175),
    [anon_sym_least] = ACTIONS(175),
    [anon_sym_most] = ACTIONS(175),
    [anon_sym_exactly] = ACTIONS(175),
    [anon_sym_survives] = ACTIONS(175),
    [anon_sym_implies] = ACTIONS(175),
    [anon_sym_includes] = ACTIONS(175),
    [anon_sym_mentions] = ACTIONS(175),
    [anon_sym_before] = ACTIONS(175),
    [anon_sym_after] = ACTIONS(175),
    [anon_sym_today] = ACTIONS(175),
    [anon_sym_given] = ACTIONS(175),
    [anon_sym_ruled] = ACTIONS(175),
    [anon_sym_out] = ACTIONS(175),
    [anon_sym_silent] = ACTIONS(175),
    [sym_operator] = ACTIONS(175),
    [sym_text] = ACTIONS(175),
    [sym_number] = ACTIONS(175),
    [sym_date] = ACTIONS(175),
    [sym_prefixed] = ACTIONS(175),
    [sym__sentence_end] = ACTIONS(173),
    [sym_long_text] = ACTIONS(173),
  },
  [31] = {
    [sym_word] = ACTIONS(167),
    [sym_comment] = ACTIONS(3),
    [anon_sym_on] = ACTIONS(167),
    [anon_sym_LBRACE] = ACTIONS(167),
    [anon_sym_RBRACE] = ACTIONS(167),
    [anon_sym_COMMA] = ACTIONS(167),
    [anon_sym_setting] = ACTIONS(167),
    [sym_key] = ACTIONS(167),
    [anon_sym_LPAREN] = ACTIONS(167),
    [anon_sym_RPAREN] = ACTIONS(167),
    [anon_sym_permit] = ACTIONS(167),
    [anon_sym_forbid] = ACTIONS(167),
    [anon_sym_expect] = ACTIONS(167),
    [anon_sym_use] = ACTIONS(167),
    [anon_sym_require] = ACTIONS(167),
    [anon_sym_define] = ACTIONS(167),
    [anon_sym_when] = ACTIONS(167),
    [aux_sym_verb_token1] = ACTIONS(167),
    [anon_sym_to] = ACTIONS(167),
    [anon_sym_for] = ACTIONS(167),
    [anon_sym_from] = ACTIONS(167),
    [anon_sym_until] = ACTIONS(167),
    [anon_sym_within] = ACTIONS(167),
    [anon_sym_as] = ACTIONS(167),
    [anon_sym_called] = ACTIONS(167),
    [anon_sym_by] = ACTIONS(167),
    [anon_sym_because] = ACTIONS(167),
    [anon_sym_where] = ACTIONS(167),
    [anon_sym_and] = ACTIONS(167),
    [anon_sym_or] = ACTIONS(167),
    [anon_sym_not] = ACTIONS(167),
    [anon_sym_is] = ACTIONS(167),
    [anon_sym_each] = ACTIONS(167),
    [anon_sym_except] = ACTIONS(167),
    [anon_sym_with] = ACTIONS(167),
    [anon_sym_unless] = ACTIONS(167),
    [anon_sym_otherwise] = ACTIONS(167),
    [anon_sym_in] = ACTIONS(167),
    [anon_sym_of] = ACTIONS(167),
    [anon_sym_any] = ACTIONS(167),
    [anon_sym_anyone] = ACTIONS(167),
    [anon_sym_anything] = ACTIONS(167),
    [anon_sym_some] = ACTIONS(167),
    [anon_sym_no] = ACTIONS(167),
    [anon_sym_every] = ACTIONS(167),
    [anon_sym_at] = ACTIONS(167),
    [anon_sym_least] = ACTIONS(167),
    [anon_sym_most] = ACTIONS(167),
    [anon_sym_exactly] = ACTIONS(167),
    [anon_sym_survives] = ACTIONS(167),
    [anon_sym_implies] = ACTIONS(167),
    [anon_sym_includes] = ACTIONS(167),
    [anon_sym_mentions] = ACTIONS(167),
    [anon_sym_before] = ACTIONS(167),
    [anon_sym_after] = ACTIONS(167),
    [anon_sym_today] = ACTIONS(167),
    [anon_sym_given] = ACTIONS(167),
    [anon_sym_ruled] = ACTIONS(167),
    [anon_sym_out] = ACTIONS(167),
    [anon_sym_silent] = ACTIONS(167),
    [sym_operator] = ACTIONS(167),
    [sym_text] = ACTIONS(167),
    [sym_number] = ACTIONS(167),
    [sym_date] = ACTIONS(167),
    [sym_prefixed] = ACTIONS(167),
    [sym__sentence_end] = ACTIONS(165),
    [sym_long_text] = ACTIONS(165),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(183), 1,
      anon_sym_RBRACE,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    STATE(10), 1,
      sym_verb,
    STATE(34), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [37] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(191), 1,
      sym_word,
    ACTIONS(194), 1,
      anon_sym_RBRACE,
    ACTIONS(196), 1,
      anon_sym_setting,
    ACTIONS(199), 1,
      sym_key,
    STATE(10), 1,
      sym_verb,
    STATE(33), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(202), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [74] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    ACTIONS(205), 1,
      anon_sym_RBRACE,
    STATE(10), 1,
      sym_verb,
    STATE(33), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [111] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    ACTIONS(207), 1,
      anon_sym_RBRACE,
    STATE(10), 1,
      sym_verb,
    STATE(38), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [148] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    ACTIONS(209), 1,
      anon_sym_RBRACE,
    STATE(10), 1,
      sym_verb,
    STATE(40), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [185] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(211), 1,
      ts_builtin_sym_end,
    ACTIONS(213), 1,
      sym_word,
    ACTIONS(216), 1,
      anon_sym_setting,
    ACTIONS(219), 1,
      sym_key,
    STATE(7), 1,
      sym_verb,
    STATE(37), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(222), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [222] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    ACTIONS(225), 1,
      anon_sym_RBRACE,
    STATE(10), 1,
      sym_verb,
    STATE(33), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [259] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      sym_word,
    ACTIONS(9), 1,
      anon_sym_setting,
    ACTIONS(11), 1,
      sym_key,
    ACTIONS(227), 1,
      ts_builtin_sym_end,
    STATE(7), 1,
      sym_verb,
    STATE(37), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(13), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [296] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    ACTIONS(229), 1,
      anon_sym_RBRACE,
    STATE(10), 1,
      sym_verb,
    STATE(33), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [333] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    ACTIONS(231), 1,
      anon_sym_RBRACE,
    STATE(10), 1,
      sym_verb,
    STATE(42), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [370] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(185), 1,
      anon_sym_setting,
    ACTIONS(187), 1,
      sym_key,
    ACTIONS(233), 1,
      anon_sym_RBRACE,
    STATE(10), 1,
      sym_verb,
    STATE(33), 6,
      sym__statement,
      sym_declaration,
      sym_field,
      sym_setting,
      sym_sentence,
      aux_sym_file_repeat1,
    ACTIONS(189), 8,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
  [407] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(235), 1,
      ts_builtin_sym_end,
    ACTIONS(239), 1,
      anon_sym_COMMA,
    ACTIONS(241), 1,
      sym__value_end,
    ACTIONS(243), 1,
      sym__list_comma,
    STATE(45), 1,
      aux_sym_field_repeat1,
    ACTIONS(237), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [439] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(245), 1,
      anon_sym_COMMA,
    ACTIONS(247), 1,
      sym__value_end,
    ACTIONS(249), 1,
      sym__list_comma,
    STATE(47), 1,
      aux_sym_field_repeat1,
    ACTIONS(237), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [469] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(243), 1,
      sym__list_comma,
    ACTIONS(251), 1,
      ts_builtin_sym_end,
    ACTIONS(255), 1,
      anon_sym_COMMA,
    ACTIONS(257), 1,
      sym__value_end,
    STATE(46), 1,
      aux_sym_field_repeat1,
    ACTIONS(253), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [501] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(263), 1,
      sym__list_comma,
    STATE(46), 1,
      aux_sym_field_repeat1,
    ACTIONS(259), 2,
      sym__value_end,
      ts_builtin_sym_end,
    ACTIONS(261), 12,
      anon_sym_COMMA,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [529] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym__list_comma,
    ACTIONS(266), 1,
      anon_sym_COMMA,
    ACTIONS(268), 1,
      sym__value_end,
    STATE(48), 1,
      aux_sym_field_repeat1,
    ACTIONS(253), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [559] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(259), 1,
      sym__value_end,
    ACTIONS(270), 1,
      sym__list_comma,
    STATE(48), 1,
      aux_sym_field_repeat1,
    ACTIONS(261), 13,
      anon_sym_RBRACE,
      anon_sym_COMMA,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [587] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(259), 3,
      sym__value_end,
      sym__list_comma,
      ts_builtin_sym_end,
    ACTIONS(261), 12,
      anon_sym_COMMA,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [610] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(259), 2,
      sym__value_end,
      sym__list_comma,
    ACTIONS(261), 13,
      anon_sym_RBRACE,
      anon_sym_COMMA,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [633] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(79), 1,
      anon_sym_LBRACE,
    ACTIONS(273), 1,
      ts_builtin_sym_end,
    STATE(69), 1,
      sym_block,
    ACTIONS(275), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [659] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(73), 1,
      ts_builtin_sym_end,
    ACTIONS(79), 1,
      anon_sym_LBRACE,
    STATE(79), 1,
      sym_block,
    ACTIONS(81), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [685] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(115), 1,
      anon_sym_LBRACE,
    STATE(68), 1,
      sym_block,
    ACTIONS(81), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [709] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(115), 1,
      anon_sym_LBRACE,
    STATE(77), 1,
      sym_block,
    ACTIONS(275), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [733] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(277), 1,
      ts_builtin_sym_end,
    ACTIONS(281), 1,
      sym__value_end,
    ACTIONS(279), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [756] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(268), 1,
      sym__value_end,
    ACTIONS(253), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [777] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(283), 1,
      sym__value_end,
    ACTIONS(279), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [798] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(251), 1,
      ts_builtin_sym_end,
    ACTIONS(257), 1,
      sym__value_end,
    ACTIONS(253), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [821] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(171), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [839] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(161), 1,
      ts_builtin_sym_end,
    ACTIONS(163), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [859] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(253), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [877] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(285), 1,
      ts_builtin_sym_end,
    ACTIONS(287), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [897] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(289), 1,
      ts_builtin_sym_end,
    ACTIONS(291), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [917] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(293), 1,
      ts_builtin_sym_end,
    ACTIONS(295), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [937] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(297), 1,
      ts_builtin_sym_end,
    ACTIONS(299), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [957] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(287), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [975] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(301), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [993] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(303), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1011] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      ts_builtin_sym_end,
    ACTIONS(307), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1031] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(169), 1,
      ts_builtin_sym_end,
    ACTIONS(171), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1051] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(309), 1,
      ts_builtin_sym_end,
    ACTIONS(311), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1071] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(279), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1089] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(313), 1,
      ts_builtin_sym_end,
    ACTIONS(315), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1109] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(317), 1,
      ts_builtin_sym_end,
    ACTIONS(319), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1129] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(291), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1147] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(295), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1165] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(307), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1183] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(311), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1201] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(321), 1,
      ts_builtin_sym_end,
    ACTIONS(303), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1221] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(319), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1239] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(323), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1257] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(325), 1,
      ts_builtin_sym_end,
    ACTIONS(323), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1277] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(327), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1295] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(329), 1,
      ts_builtin_sym_end,
    ACTIONS(301), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1315] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(251), 1,
      ts_builtin_sym_end,
    ACTIONS(253), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1335] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(163), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1353] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(331), 1,
      ts_builtin_sym_end,
    ACTIONS(333), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1373] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(333), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1391] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(335), 1,
      ts_builtin_sym_end,
    ACTIONS(327), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1411] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(299), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1429] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(277), 1,
      ts_builtin_sym_end,
    ACTIONS(279), 11,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1449] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(315), 12,
      anon_sym_RBRACE,
      anon_sym_setting,
      sym_key,
      anon_sym_permit,
      anon_sym_forbid,
      anon_sym_expect,
      anon_sym_use,
      anon_sym_require,
      anon_sym_define,
      anon_sym_when,
      aux_sym_verb_token1,
      sym_word,
  [1467] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(115), 1,
      anon_sym_LBRACE,
    ACTIONS(339), 1,
      anon_sym_on,
    ACTIONS(341), 1,
      sym_text,
    ACTIONS(343), 1,
      sym_long_text,
    STATE(88), 1,
      sym_block,
    STATE(94), 1,
      aux_sym_declaration_repeat1,
    STATE(100), 1,
      sym__text,
    ACTIONS(337), 3,
      sym_number,
      sym_prefixed,
      sym_word,
  [1497] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(115), 1,
      anon_sym_LBRACE,
    ACTIONS(347), 1,
      anon_sym_on,
    ACTIONS(349), 1,
      sym_text,
    ACTIONS(351), 1,
      sym_long_text,
    STATE(67), 1,
      sym_block,
    STATE(97), 1,
      aux_sym_declaration_repeat1,
    STATE(99), 1,
      sym__text,
    ACTIONS(345), 3,
      sym_number,
      sym_prefixed,
      sym_word,
  [1527] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(79), 1,
      anon_sym_LBRACE,
    ACTIONS(355), 1,
      anon_sym_on,
    ACTIONS(357), 1,
      sym_text,
    ACTIONS(359), 1,
      sym_long_text,
    STATE(87), 1,
      sym_block,
    STATE(96), 1,
      aux_sym_declaration_repeat1,
    STATE(101), 1,
      sym__text,
    ACTIONS(353), 3,
      sym_number,
      sym_prefixed,
      sym_word,
  [1557] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(79), 1,
      anon_sym_LBRACE,
    ACTIONS(361), 1,
      anon_sym_on,
    ACTIONS(363), 1,
      sym_text,
    ACTIONS(365), 1,
      sym_long_text,
    STATE(84), 1,
      sym_block,
    STATE(97), 1,
      aux_sym_declaration_repeat1,
    STATE(98), 1,
      sym__text,
    ACTIONS(345), 3,
      sym_number,
      sym_prefixed,
      sym_word,
  [1587] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(372), 1,
      sym_long_text,
    STATE(97), 1,
      aux_sym_declaration_repeat1,
    ACTIONS(367), 3,
      sym_number,
      sym_prefixed,
      sym_word,
    ACTIONS(370), 3,
      anon_sym_on,
      anon_sym_LBRACE,
      sym_text,
  [1607] = 4,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_on,
    ACTIONS(378), 1,
      anon_sym_LBRACE,
    STATE(64), 1,
      sym_block,
  [1620] = 4,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(380), 1,
      anon_sym_on,
    ACTIONS(382), 1,
      anon_sym_LBRACE,
    STATE(76), 1,
      sym_block,
  [1633] = 4,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_LBRACE,
    ACTIONS(384), 1,
      anon_sym_on,
    STATE(66), 1,
      sym_block,
  [1646] = 4,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(378), 1,
      anon_sym_LBRACE,
    ACTIONS(386), 1,
      anon_sym_on,
    STATE(62), 1,
      sym_block,
  [1659] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_LBRACE,
    STATE(80), 1,
      sym_block,
  [1669] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(378), 1,
      anon_sym_LBRACE,
    STATE(74), 1,
      sym_block,
  [1679] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(378), 1,
      anon_sym_LBRACE,
    STATE(82), 1,
      sym_block,
  [1689] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_LBRACE,
    STATE(75), 1,
      sym_block,
  [1699] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_LBRACE,
    STATE(92), 1,
      sym_block,
  [1709] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(378), 1,
      anon_sym_LBRACE,
    STATE(63), 1,
      sym_block,
  [1719] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_LBRACE,
    STATE(81), 1,
      sym_block,
  [1729] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(388), 1,
      sym_key,
    STATE(89), 1,
      sym_field,
  [1739] = 3,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(378), 1,
      anon_sym_LBRACE,
    STATE(73), 1,
      sym_block,
  [1749] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(390), 1,
      sym_key,
    STATE(83), 1,
      sym_field,
  [1759] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(392), 1,
      sym_date,
  [1766] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(394), 1,
      sym_date,
  [1773] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(396), 1,
      sym_date,
  [1780] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(398), 1,
      ts_builtin_sym_end,
  [1787] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(400), 1,
      sym_date,
  [1794] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(402), 1,
      sym_date,
  [1801] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(404), 1,
      sym_date,
  [1808] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(406), 1,
      sym_date,
  [1815] = 2,
    ACTIONS(374), 1,
      sym_comment,
    ACTIONS(408), 1,
      sym_date,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(32)] = 0,
  [SMALL_STATE(33)] = 37,
  [SMALL_STATE(34)] = 74,
  [SMALL_STATE(35)] = 111,
  [SMALL_STATE(36)] = 148,
  [SMALL_STATE(37)] = 185,
  [SMALL_STATE(38)] = 222,
  [SMALL_STATE(39)] = 259,
  [SMALL_STATE(40)] = 296,
  [SMALL_STATE(41)] = 333,
  [SMALL_STATE(42)] = 370,
  [SMALL_STATE(43)] = 407,
  [SMALL_STATE(44)] = 439,
  [SMALL_STATE(45)] = 469,
  [SMALL_STATE(46)] = 501,
  [SMALL_STATE(47)] = 529,
  [SMALL_STATE(48)] = 559,
  [SMALL_STATE(49)] = 587,
  [SMALL_STATE(50)] = 610,
  [SMALL_STATE(51)] = 633,
  [SMALL_STATE(52)] = 659,
  [SMALL_STATE(53)] = 685,
  [SMALL_STATE(54)] = 709,
  [SMALL_STATE(55)] = 733,
  [SMALL_STATE(56)] = 756,
  [SMALL_STATE(57)] = 777,
  [SMALL_STATE(58)] = 798,
  [SMALL_STATE(59)] = 821,
  [SMALL_STATE(60)] = 839,
  [SMALL_STATE(61)] = 859,
  [SMALL_STATE(62)] = 877,
  [SMALL_STATE(63)] = 897,
  [SMALL_STATE(64)] = 917,
  [SMALL_STATE(65)] = 937,
  [SMALL_STATE(66)] = 957,
  [SMALL_STATE(67)] = 975,
  [SMALL_STATE(68)] = 993,
  [SMALL_STATE(69)] = 1011,
  [SMALL_STATE(70)] = 1031,
  [SMALL_STATE(71)] = 1051,
  [SMALL_STATE(72)] = 1071,
  [SMALL_STATE(73)] = 1089,
  [SMALL_STATE(74)] = 1109,
  [SMALL_STATE(75)] = 1129,
  [SMALL_STATE(76)] = 1147,
  [SMALL_STATE(77)] = 1165,
  [SMALL_STATE(78)] = 1183,
  [SMALL_STATE(79)] = 1201,
  [SMALL_STATE(80)] = 1221,
  [SMALL_STATE(81)] = 1239,
  [SMALL_STATE(82)] = 1257,
  [SMALL_STATE(83)] = 1277,
  [SMALL_STATE(84)] = 1295,
  [SMALL_STATE(85)] = 1315,
  [SMALL_STATE(86)] = 1335,
  [SMALL_STATE(87)] = 1353,
  [SMALL_STATE(88)] = 1373,
  [SMALL_STATE(89)] = 1391,
  [SMALL_STATE(90)] = 1411,
  [SMALL_STATE(91)] = 1429,
  [SMALL_STATE(92)] = 1449,
  [SMALL_STATE(93)] = 1467,
  [SMALL_STATE(94)] = 1497,
  [SMALL_STATE(95)] = 1527,
  [SMALL_STATE(96)] = 1557,
  [SMALL_STATE(97)] = 1587,
  [SMALL_STATE(98)] = 1607,
  [SMALL_STATE(99)] = 1620,
  [SMALL_STATE(100)] = 1633,
  [SMALL_STATE(101)] = 1646,
  [SMALL_STATE(102)] = 1659,
  [SMALL_STATE(103)] = 1669,
  [SMALL_STATE(104)] = 1679,
  [SMALL_STATE(105)] = 1689,
  [SMALL_STATE(106)] = 1699,
  [SMALL_STATE(107)] = 1709,
  [SMALL_STATE(108)] = 1719,
  [SMALL_STATE(109)] = 1729,
  [SMALL_STATE(110)] = 1739,
  [SMALL_STATE(111)] = 1749,
  [SMALL_STATE(112)] = 1759,
  [SMALL_STATE(113)] = 1766,
  [SMALL_STATE(114)] = 1773,
  [SMALL_STATE(115)] = 1780,
  [SMALL_STATE(116)] = 1787,
  [SMALL_STATE(117)] = 1794,
  [SMALL_STATE(118)] = 1801,
  [SMALL_STATE(119)] = 1808,
  [SMALL_STATE(120)] = 1815,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = false}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_file, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(95),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(109),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [15] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0),
  [17] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [20] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(17),
  [23] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(32),
  [26] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0),
  [28] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(20),
  [31] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [34] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 1, 0, 0),
  [36] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [38] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [40] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [42] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_value, 1, 0, 0),
  [44] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [46] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [48] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [50] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [52] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [54] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [56] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [58] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [61] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(22),
  [64] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(36),
  [67] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(25),
  [70] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [73] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 2, 0, 2),
  [75] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [77] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [79] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [81] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 2, 0, 2),
  [83] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [85] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [87] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [89] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 1, 0, 2),
  [91] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [93] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 1, 0, 2),
  [95] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [97] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [99] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 1, 0, 1),
  [101] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [103] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field, 1, 0, 1),
  [105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [107] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [111] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [113] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [115] = {.entry = {.count = 1, .reusable = false}}, SHIFT(41),
  [117] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [123] = {.entry = {.count = 1, .reusable = false}}, SHIFT(13),
  [125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [129] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0),
  [131] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(12),
  [134] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(28),
  [137] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0),
  [139] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(29),
  [142] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(12),
  [145] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(13),
  [148] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(31),
  [151] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(26),
  [154] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(13),
  [157] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 1, 0, 3),
  [159] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 1, 0, 3),
  [161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 2, 0, 0),
  [163] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 2, 0, 0),
  [165] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_joining, 1, 0, 0),
  [167] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_joining, 1, 0, 0),
  [169] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 3, 0, 0),
  [171] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 3, 0, 0),
  [173] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_verb, 1, 0, 0),
  [175] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_verb, 1, 0, 0),
  [177] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__term, 1, 0, 3),
  [179] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__term, 1, 0, 3),
  [181] = {.entry = {.count = 1, .reusable = false}}, SHIFT(93),
  [183] = {.entry = {.count = 1, .reusable = false}}, SHIFT(15),
  [185] = {.entry = {.count = 1, .reusable = false}}, SHIFT(111),
  [187] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [189] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [191] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(93),
  [194] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0),
  [196] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(111),
  [199] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(9),
  [202] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(30),
  [205] = {.entry = {.count = 1, .reusable = false}}, SHIFT(18),
  [207] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [209] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [211] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0),
  [213] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(95),
  [216] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(109),
  [219] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [222] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_file_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [225] = {.entry = {.count = 1, .reusable = false}}, SHIFT(70),
  [227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_file, 1, 0, 0),
  [229] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [231] = {.entry = {.count = 1, .reusable = false}}, SHIFT(86),
  [233] = {.entry = {.count = 1, .reusable = false}}, SHIFT(59),
  [235] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 2, 0, 1),
  [237] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field, 2, 0, 1),
  [239] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [241] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [245] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [251] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 3, 0, 1),
  [253] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field, 3, 0, 1),
  [255] = {.entry = {.count = 1, .reusable = false}}, SHIFT(55),
  [257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [259] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0),
  [261] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0),
  [263] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(16),
  [266] = {.entry = {.count = 1, .reusable = false}}, SHIFT(57),
  [268] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [270] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(21),
  [273] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 3, 0, 2),
  [275] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 3, 0, 2),
  [277] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 4, 0, 1),
  [279] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field, 4, 0, 1),
  [281] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [283] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [285] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 3, 0, 6),
  [287] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 3, 0, 6),
  [289] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 4, 0, 9),
  [291] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 4, 0, 9),
  [293] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 4, 0, 10),
  [295] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 4, 0, 10),
  [297] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 2, 0, 5),
  [299] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 2, 0, 5),
  [301] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 3, 0, 7),
  [303] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 3, 0, 8),
  [305] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 4, 0, 11),
  [307] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 4, 0, 11),
  [309] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 5, 0, 1),
  [311] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field, 5, 0, 1),
  [313] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 5, 0, 12),
  [315] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 5, 0, 12),
  [317] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 5, 0, 13),
  [319] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 5, 0, 13),
  [321] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 3, 0, 8),
  [323] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 6, 0, 14),
  [325] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 6, 0, 14),
  [327] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_setting, 2, 0, 0),
  [329] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 3, 0, 7),
  [331] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 2, 0, 4),
  [333] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_declaration, 2, 0, 4),
  [335] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_setting, 2, 0, 0),
  [337] = {.entry = {.count = 1, .reusable = false}}, SHIFT(94),
  [339] = {.entry = {.count = 1, .reusable = false}}, SHIFT(117),
  [341] = {.entry = {.count = 1, .reusable = false}}, SHIFT(100),
  [343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [345] = {.entry = {.count = 1, .reusable = false}}, SHIFT(97),
  [347] = {.entry = {.count = 1, .reusable = false}}, SHIFT(119),
  [349] = {.entry = {.count = 1, .reusable = false}}, SHIFT(99),
  [351] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [353] = {.entry = {.count = 1, .reusable = false}}, SHIFT(96),
  [355] = {.entry = {.count = 1, .reusable = false}}, SHIFT(113),
  [357] = {.entry = {.count = 1, .reusable = false}}, SHIFT(101),
  [359] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [361] = {.entry = {.count = 1, .reusable = false}}, SHIFT(116),
  [363] = {.entry = {.count = 1, .reusable = false}}, SHIFT(98),
  [365] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [367] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_declaration_repeat1, 2, 0, 0), SHIFT_REPEAT(97),
  [370] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_declaration_repeat1, 2, 0, 0),
  [372] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_declaration_repeat1, 2, 0, 0),
  [374] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(114),
  [378] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [380] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [382] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [384] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [386] = {.entry = {.count = 1, .reusable = true}}, SHIFT(112),
  [388] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [390] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [392] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [394] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [396] = {.entry = {.count = 1, .reusable = true}}, SHIFT(104),
  [398] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [400] = {.entry = {.count = 1, .reusable = true}}, SHIFT(103),
  [402] = {.entry = {.count = 1, .reusable = true}}, SHIFT(105),
  [404] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [406] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [408] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
};

enum ts_external_scanner_symbol_identifiers {
  ts_external_token__value_end = 0,
  ts_external_token__sentence_end = 1,
  ts_external_token_long_text = 2,
  ts_external_token__list_comma = 3,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token__value_end] = sym__value_end,
  [ts_external_token__sentence_end] = sym__sentence_end,
  [ts_external_token_long_text] = sym_long_text,
  [ts_external_token__list_comma] = sym__list_comma,
};

static const bool ts_external_scanner_states[7][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token__value_end] = true,
    [ts_external_token__sentence_end] = true,
    [ts_external_token_long_text] = true,
    [ts_external_token__list_comma] = true,
  },
  [2] = {
    [ts_external_token__value_end] = true,
    [ts_external_token_long_text] = true,
    [ts_external_token__list_comma] = true,
  },
  [3] = {
    [ts_external_token__sentence_end] = true,
    [ts_external_token_long_text] = true,
  },
  [4] = {
    [ts_external_token_long_text] = true,
  },
  [5] = {
    [ts_external_token__value_end] = true,
    [ts_external_token__list_comma] = true,
  },
  [6] = {
    [ts_external_token__value_end] = true,
  },
};

#ifdef __cplusplus
extern "C" {
#endif
void *tree_sitter_partnership_external_scanner_create(void);
void tree_sitter_partnership_external_scanner_destroy(void *);
bool tree_sitter_partnership_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_partnership_external_scanner_serialize(void *, char *);
void tree_sitter_partnership_external_scanner_deserialize(void *, const char *, unsigned);

#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_partnership(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .keyword_lex_fn = ts_lex_keywords,
    .keyword_capture_token = sym_word,
    .external_scanner = {
      &ts_external_scanner_states[0][0],
      ts_external_scanner_symbol_map,
      tree_sitter_partnership_external_scanner_create,
      tree_sitter_partnership_external_scanner_destroy,
      tree_sitter_partnership_external_scanner_scan,
      tree_sitter_partnership_external_scanner_serialize,
      tree_sitter_partnership_external_scanner_deserialize,
    },
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
