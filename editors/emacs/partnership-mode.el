;;; partnership-mode.el --- Data-sharing partnerships  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "28.1"))
;; Version: 0.1.0

;;; Commentary:

;; A mode for files in the Partnership language.  Colours come from words that are generated; all else that is known of
;; the language is in the server, which Eglot starts (`M-x eglot').

;;; Code:

(require 'partnership-words)

(defgroup partnership nil
  "Data-sharing partnerships."
  :group 'languages)

(defcustom partnership-command '("partnership" "lsp")
  "How to start the language server."
  :type '(repeat string))

(defcustom partnership-indent 2
  "How far a block is indented."
  :type 'integer)

(defvar partnership-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?/ ". 12" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?- "w" table)
    (modify-syntax-entry ?_ "w" table)
    (modify-syntax-entry ?\{ "(}" table)
    (modify-syntax-entry ?\} "){" table)
    table))

(defconst partnership-font-lock
  `((,(concat "^\\s-*" (regexp-opt partnership-kinds t) "\\s-+\\([^][ \t,{}\":()]+\\)?[^:\n]*[{\"]")
     (1 font-lock-type-face) (2 font-lock-variable-name-face nil t))
    (,(concat "^\\s-*" (regexp-opt partnership-verbs t) "\\_>") 1 font-lock-keyword-face)
    ("\\(?:^\\|[ \t{]\\)\\([^ \t\n,{}\":()]+\\)\\s-*:\\(?:[ \t\"]\\|$\\)" 1 font-lock-property-name-face)
    (,(regexp-opt partnership-silences 'symbols) . font-lock-builtin-face)
    (,(regexp-opt partnership-joining 'words) . font-lock-keyword-face)
    ("\\_<[[:alpha:]][[:alnum:]-]*:[^ \t\n,{}\":()/]+" . font-lock-constant-face)
    (,(regexp-opt partnership-values 'words) . font-lock-constant-face)))

;; Emacs 28 has no face for the names of properties.
(unless (facep 'font-lock-property-name-face)
  (defface font-lock-property-name-face '((t :inherit font-lock-variable-name-face)) "Lines of an entry."))
(defvar font-lock-property-name-face 'font-lock-property-name-face)

(defun partnership-indent-line ()
  "Indent the line by the blocks it stands in."
  (interactive)
  (let* ((depth (save-excursion
                  (back-to-indentation)
                  (- (car (syntax-ppss)) (if (eq (char-after) ?\}) 1 0))))
         (column (* partnership-indent (max 0 depth))))
    (if (<= (current-column) (current-indentation))
        (indent-line-to column)
      (save-excursion (indent-line-to column)))))

;;;###autoload
(define-derived-mode partnership-mode prog-mode "Partnership"
  "Mode for files in the Partnership language."
  (setq-local comment-start "// "
              comment-start-skip "//+\\s-*"
              comment-end ""
              indent-tabs-mode nil
              indent-line-function #'partnership-indent-line
              imenu-generic-expression
              `((nil ,(concat "^\\s-*" (regexp-opt partnership-kinds) "\\s-+\\([^ \t\n{\":]+\\)") 1))
              font-lock-defaults '(partnership-font-lock)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.partnership\\'" . partnership-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs (cons 'partnership-mode partnership-command)))

(provide 'partnership-mode)
;;; partnership-mode.el ends here
