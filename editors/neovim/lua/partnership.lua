--- Starts the language server for the file in the current buffer. All that is known of the language is in the server.
local M = {}

--- @param options table|nil `cmd`: how to start the program; `settings`: passed on to the server
function M.start(options)
  options = options or {}
  local file = vim.api.nvim_buf_get_name(0)
  local found = vim.fs.find({ "partnership.toml", ".git" }, { path = file, upward = true })[1]
  return vim.lsp.start({
    name = "partnership",
    cmd = options.cmd or vim.g.partnership_command or { "partnership", "lsp" },
    root_dir = found and vim.fs.dirname(found) or vim.fs.dirname(file),
    init_options = options.settings,
  })
end

return M
