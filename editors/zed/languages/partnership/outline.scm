(declaration
  kind: (word) @context
  name: (word)? @name
  title: (text)? @name) @item
