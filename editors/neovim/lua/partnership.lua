--- Starts the language server for the file in the current buffer. All that is known of the language is in the server.
local M = {}

-- What marks the folder that a file belongs to.
local MARKS = { "partnership.toml", ".git" }

--- The nearest folder above a file that has a mark, else the file's own. `vim.fs` would find it from Neovim 0.8 on.
local function root_of(file)
  local own = vim.fn.fnamemodify(file, ":p:h")
  local folder = own
  while true do
    for _, mark in ipairs(MARKS) do
      local path = folder .. "/" .. mark
      if vim.fn.filereadable(path) == 1 or vim.fn.isdirectory(path) == 1 then
        return folder
      end
    end
    local above = vim.fn.fnamemodify(folder, ":h")
    if above == folder then
      return own
    end
    folder = above
  end
end

-- The servers that run, by their folders: Neovim 0.7 does not look for one itself.
local running = {}

local function start(config)
  if vim.lsp.start then
    return vim.lsp.start(config)
  end
  local client = running[config.root_dir]
  if not client or not vim.lsp.get_client_by_id(client) then
    client = vim.lsp.start_client(config)
    running[config.root_dir] = client
  end
  if client then
    vim.lsp.buf_attach_client(0, client)
  end
  return client
end

--- @param options table|nil `cmd`: how to start the program; `settings`: passed on to the server
function M.start(options)
  options = options or {}
  if vim.fn.has("nvim-0.7") == 0 then
    vim.notify_once = vim.notify_once or vim.notify
    vim.notify_once("partnership: findings, fixes and completion need Neovim 0.7 or newer; colours work without.")
    return nil
  end
  return start({
    name = "partnership",
    cmd = options.cmd or vim.g.partnership_command or { "partnership", "lsp" },
    root_dir = root_of(vim.api.nvim_buf_get_name(0)),
    init_options = options.settings,
  })
end

return M
