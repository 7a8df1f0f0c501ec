-- Neovim's tree-sitter over every example and playbook: the parser takes each without an error, and the queries of highlights
-- are sound. Prints what it saw.
local parser, root = vim.env.PARTNERSHIP_PARSER, vim.env.PARTNERSHIP_TREE
local load = vim.treesitter.require_language or function(name, path) vim.treesitter.language.add(name, { path = path }) end
load("partnership", parser)
local query = vim.treesitter.query and vim.treesitter.query.parse or vim.treesitter.parse_query
local text = table.concat(vim.fn.readfile(root .. "/grammar/tree-sitter/queries/highlights.scm"), "\n")
local highlights = query("partnership", text)
local files = vim.fn.glob(root .. "/examples/*/*.partnership", false, true)
vim.list_extend(files, vim.fn.glob(root .. "/crates/rules/playbooks/*/*.partnership", false, true))
local captures, wrong = 0, {}
for _, file in ipairs(files) do
  local source = table.concat(vim.fn.readfile(file), "\n") .. "\n"
  local tree = vim.treesitter.get_string_parser(source, "partnership"):parse()[1]
  if tree:root():has_error() then table.insert(wrong, file) end
  for _ in highlights:iter_captures(tree:root(), source, 0, -1) do captures = captures + 1 end
end
io.stdout:write(string.format("files: %s\nwith errors: %s\ncolours: %s\n", #files > 30 and "all" or #files, #wrong > 0 and table.concat(wrong, " ") or "none", captures > 10000 and "many" or captures))
vim.cmd("qall!")
