-- Neovim, headless, with the plug-in and the real server: a slip is found, a word completed, a name changed in two files,
-- a fix made. The plug-in is on the runtime path, as its page says; nothing is started here. Works from 0.7 on. Prints one
-- line for each thing seen.
local root = vim.env.PARTNERSHIP_ROOT

local function say(what, seen)
  io.stdout:write(string.format("%s: %s\n", what, seen))
end

local function wait(what, holds)
  if not vim.wait(30000, holds, 20) then
    say("gave up", what)
    vim.cmd("cquit 1")
  end
end

vim.cmd("edit " .. root .. "/deep/care.partnership")
local buffer = vim.api.nvim_get_current_buf()
say("filetype", vim.bo.filetype .. ", " .. vim.bo.commentstring)
local function clients()
  return vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer }) or vim.tbl_values(vim.lsp.buf_get_clients(buffer))
end
wait("the server", function() return clients()[1] and clients()[1].initialized end)
local client = clients()[1].id
say("root", clients()[1].config.root_dir == root and "the folder of partnership.toml" or clients()[1].config.root_dir)

local function request(method, params)
  local answer
  vim.lsp.get_client_by_id(client).request(method, params, function(error, result)
    answer = { error = error, result = result }
  end, buffer)
  wait(method, function() return answer ~= nil end)
  if answer.error then say(method, vim.inspect(answer.error)) end
  return answer.result
end

local document = { uri = vim.uri_from_bufnr(buffer) }

-- Type a slip: a line that the language does not know.
local function line_of(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    if line:find(text, 1, true) then return number - 1 end
  end
end
local at = line_of("wants:")
vim.api.nvim_buf_set_text(buffer, at, 2, at, 7, { "wnats" })
wait("the finding", function()
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    if one.code == "unknown-field" then return true end
  end
end)
for _, one in ipairs(vim.diagnostic.get(buffer)) do
  if one.code == "unknown-field" then say("found", one.lnum .. " " .. one.message:match("[^\n.]*")) end
end

-- Take the fix that is offered.
local range = { start = { line = at, character = 2 }, ["end"] = { line = at, character = 7 } }
local actions = request("textDocument/codeAction", { textDocument = document, range = range, context = { diagnostics = {} } })
for _, action in ipairs(actions or {}) do
  local edit = action.edit or (request("codeAction/resolve", action) or {}).edit
  if edit and action.title:find("wants", 1, true) then
    vim.lsp.util.apply_workspace_edit(edit, "utf-16")
    say("fixed", vim.trim(vim.api.nvim_buf_get_lines(buffer, at, at + 1, false)[1]))
    break
  end
end
wait("the finding to go", function()
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    if one.code == "unknown-field" then return false end
  end
  return true
end)

-- Complete a word of the vocabulary.
local level = line_of("kind: ")
local items = request("textDocument/completion", { textDocument = document, position = { line = level, character = 8 } })
items = items.items or items
local labels = {}
for _, item in ipairs(items) do labels[item.label] = true end
say("offered", labels["hospital"] and "hospital" or vim.inspect(vim.tbl_keys(labels)))

-- Hover.
local hover = request("textDocument/hover", { textDocument = document, position = { line = level, character = 10 } })
say("hover", hover and (hover.contents.value or hover.contents):gsub("\n.*", "") or "nothing")

-- Rename an entry that another file refers to.
local head = line_of("audience patients")
local change = request("textDocument/rename", { textDocument = document, position = { line = head, character = 11 }, newName = "people" })
vim.lsp.util.apply_workspace_edit(change, "utf-16")
vim.cmd("silent wall")
for _, name in ipairs({ "care.partnership", "more.partnership" }) do
  for line in io.lines(root .. "/deep/" .. name) do
    if line:find("people", 1, true) then say("renamed in " .. name, vim.trim(line)) end
  end
end
-- Another file of the same folder is looked at by the same server.
vim.cmd("edit " .. root .. "/deep/more.partnership")
buffer = vim.api.nvim_get_current_buf()
wait("the server again", function() return clients()[1] end)
say("server", clients()[1].id == client and "the same for both files" or "another for each file")
vim.lsp.stop_client(client, true)
vim.cmd("qall!")
