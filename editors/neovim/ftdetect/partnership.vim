autocmd BufRead,BufNewFile *.partnership setfiletype partnership
