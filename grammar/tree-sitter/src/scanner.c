// Where a line ends something.
//
// A value ends with its line, unless a comma ends the line. A sentence goes on over lines until one begins that starts a
// statement: a field, a sentence, an entry's head, or a closing brace. Long texts stand here too: they may hold quotes.
#include "tree_sitter/parser.h"
#include <string.h>

enum { VALUE_END, SENTENCE_END, LONG_TEXT, LIST_COMMA };

#define LONGEST 24

void *tree_sitter_partnership_external_scanner_create(void) { return NULL; }
void tree_sitter_partnership_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_partnership_external_scanner_serialize(void *payload, char *buffer) { (void)payload; (void)buffer; return 0; }
void tree_sitter_partnership_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) { (void)payload; (void)buffer; (void)length; }

static bool blank(int32_t c) { return c == ' ' || c == '\t' || c == '\r' || c == 0xa0; }

static bool ends_word(TSLexer *lexer) {
  int32_t c = lexer->lookahead;
  return lexer->eof(lexer) || blank(c) || c == '\n' || c == ',' || c == '{' || c == '}' || c == '"' || c == ':' || c == '(' || c == ')';
}

// Reads a word, as much as is kept; answers whether there was one.
static bool read_word(TSLexer *lexer, char *word) {
  unsigned length = 0;
  bool any = false;
  while (!ends_word(lexer)) {
    if (length < LONGEST - 1) word[length++] = lexer->lookahead < 128 ? (char)lexer->lookahead : '?';
    any = true;
    lexer->advance(lexer, false);
  }
  word[length] = 0;
  return any;
}

static void skip_blanks(TSLexer *lexer) {
  while (blank(lexer->lookahead)) lexer->advance(lexer, false);
}

static bool is_one_of(const char *word, const char *const *list) {
  for (; *list; list++)
    if (strcmp(word, *list) == 0) return true;
  return false;
}

static const char *const SENTENCES[] = {"permit", "forbid", "expect", "use", "require", "define", "when", NULL};
static const char *const JOINING[] = {"to", "for", "from", "until", "within", "called", "and", "or", "except", "where",
                                      "unless", "as", "in", "on", "with", "because", NULL};

// Whether the line that begins here starts a statement. Behind a comma only a head with a name or a title does: a word with a
// block is the next value.
static bool starts_statement(TSLexer *lexer, bool named) {
  char word[LONGEST], second[LONGEST];
  if (lexer->eof(lexer) || lexer->lookahead == '}') return true;
  if (!read_word(lexer, word)) return false;
  skip_blanks(lexer);
  if (lexer->lookahead == ':') {
    if (!named) return true;
    // Behind a comma `duo:HMB` is a word of the list.
    lexer->advance(lexer, false);
    int32_t c = lexer->lookahead;
    return lexer->eof(lexer) || blank(c) || c == '\n' || c == '"';
  }
  if (is_one_of(word, SENTENCES) || strcmp(word, "setting") == 0) return true;
  if (strcmp(word, "for") == 0) {
    read_word(lexer, second);
    return strcmp(second, "each") == 0;
  }
  if (is_one_of(word, JOINING)) return false;
  // An entry's head: a word, perhaps a name, perhaps a title, and a brace.
  bool has_more = read_word(lexer, second) || lexer->lookahead == '"';
  skip_blanks(lexer);
  if (lexer->lookahead == '"') {
    has_more = true;
    lexer->advance(lexer, false);
    while (!lexer->eof(lexer) && lexer->lookahead != '\n' && lexer->lookahead != '"') {
      if (lexer->lookahead == '\\') lexer->advance(lexer, false);
      lexer->advance(lexer, false);
    }
    if (lexer->lookahead == '"') lexer->advance(lexer, false);
    skip_blanks(lexer);
  }
  return lexer->lookahead == '{' && (has_more || !named);
}

// Skips blanks, line breaks and comments; answers whether a line broke, or -1 at a slash that starts no comment.
static int skip_lines(TSLexer *lexer) {
  int broke = 0;
  for (;;) {
    while (blank(lexer->lookahead) || lexer->lookahead == '\n') {
      broke |= lexer->lookahead == '\n';
      lexer->advance(lexer, false);
    }
    if (lexer->lookahead != '/') return broke;
    lexer->advance(lexer, false);
    if (lexer->lookahead != '/') return -1;
    while (!lexer->eof(lexer) && lexer->lookahead != '\n') lexer->advance(lexer, false);
  }
}

// A comma behind which the list goes on, on this line or the next.
static bool list_comma(TSLexer *lexer) {
  lexer->advance(lexer, false);
  lexer->mark_end(lexer);
  int broke = skip_lines(lexer);
  if (lexer->eof(lexer) || lexer->lookahead == '}' || (broke == 1 && starts_statement(lexer, true))) return false;
  lexer->result_symbol = LIST_COMMA;
  return true;
}

static bool long_text(TSLexer *lexer) {
  for (int i = 0; i < 3; i++) {
    if (lexer->lookahead != '"') return false;
    lexer->advance(lexer, false);
  }
  for (int quotes = 0; !lexer->eof(lexer);) {
    quotes = lexer->lookahead == '"' ? quotes + 1 : 0;
    lexer->advance(lexer, false);
    if (quotes == 3) {
      lexer->mark_end(lexer);
      lexer->result_symbol = LONG_TEXT;
      return true;
    }
  }
  return false;
}

bool tree_sitter_partnership_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  // While it recovers from an error, everything is valid: then nothing here is certain.
  if (valid[VALUE_END] && valid[SENTENCE_END] && valid[LIST_COMMA]) return false;
  // Nothing is consumed for an end: the blank is skipped as any other.
  lexer->mark_end(lexer);
  while (blank(lexer->lookahead)) lexer->advance(lexer, true);
  if (lexer->lookahead == ',') return valid[LIST_COMMA] && list_comma(lexer);
  if (lexer->lookahead == '"') return valid[LONG_TEXT] && long_text(lexer);
  if (valid[VALUE_END] || valid[SENTENCE_END]) {
    if (lexer->lookahead == '/') {
      lexer->advance(lexer, false);
      if (lexer->lookahead != '/') return false;
      while (!lexer->eof(lexer) && lexer->lookahead != '\n') lexer->advance(lexer, false);
    }
    if (lexer->lookahead != '\n' && !lexer->eof(lexer)) return false;
    if (valid[VALUE_END]) {
      lexer->result_symbol = VALUE_END;
      return true;
    }
    if (skip_lines(lexer) < 0 || !starts_statement(lexer, false)) return false;
    lexer->result_symbol = SENTENCE_END;
    return true;
  }
  if (valid[LONG_TEXT] && lexer->lookahead == '\n') {
    while (blank(lexer->lookahead) || lexer->lookahead == '\n') lexer->advance(lexer, true);
    return lexer->lookahead == '"' && long_text(lexer);
  }
  return false;
}
