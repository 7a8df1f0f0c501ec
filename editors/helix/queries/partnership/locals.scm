; A partnership has one namespace: a name is declared by the head of an entry, and used by values and sentences.
(file) @local.scope
(declaration name: (word) @local.definition)
(value (word) @local.reference)
(sentence (word) @local.reference)
