(declaration body: (block) @class.inside) @class.around
(sentence) @function.around
(field (value) @parameter.inside) @parameter.around
(comment) @comment.inside
