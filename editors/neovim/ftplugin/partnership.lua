-- What holds for every file of the language. The server is started here unless `vim.g.partnership_no_server` is set.
vim.bo.commentstring = "// %s"
vim.bo.shiftwidth = 2
vim.bo.expandtab = true
vim.bo.iskeyword = "@,48-57,192-255,-,_"
if not vim.g.partnership_no_server then
  require("partnership").start()
end
