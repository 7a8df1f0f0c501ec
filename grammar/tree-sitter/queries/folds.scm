(block) @fold
(long_text) @fold
