;;; emacs.el --- Emacs with Eglot and the real server  -*- lexical-binding: t; -*-
;; A slip is found, a word completed, a name changed in two files, a fix made. Prints one line for each thing seen.

;;; Code:
(require 'cl-lib)
(require 'seq)
;; Where Debian keeps the packages of Emacs; without start-up files nobody says so.
(require 'package)
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
(package-initialize)
(require 'eglot)
(require 'flymake)
(add-to-list 'load-path (getenv "PARTNERSHIP_MODE"))
(require 'partnership-mode)

(setq eglot-autoshutdown nil
      eglot-sync-connect 60
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout 0.1
      make-backup-files nil)
(setq eglot-server-programs `((partnership-mode ,(getenv "PARTNERSHIP_PROGRAM") "lsp")))

(defun say (what seen) (princ (format "%s: %s\n" what seen)))

(defun wait-for (what holds)
  (let ((left 1500))
    (while (and (> left 0) (not (funcall holds)))
      (accept-process-output nil 0.02)
      (setq left (1- left)))
    (when (= left 0)
      (say "gave up" what)
      (kill-emacs 1))))

(defun slip ()
  (seq-find (lambda (one) (string-match-p "wnats" (flymake-diagnostic-text one)))
            (flymake-diagnostics)))

(let* ((root (getenv "PARTNERSHIP_ROOT"))
       (buffer (find-file (expand-file-name "care.partnership" root))))
  (with-current-buffer buffer
    (say "mode" major-mode)
    (goto-char (point-min))
    (say "kind" (progn (font-lock-ensure) (search-forward "audience") (get-text-property (1- (point)) 'face)))
    (apply #'eglot--connect (eglot--guess-contact))
    (wait-for "the server" (lambda () (eglot-current-server)))
    (flymake-mode 1)
    (goto-char (point-min))
    (search-forward "wants")
    (replace-match "wnats")
    (eglot--signal-textDocument/didChange)
    (wait-for "the finding" #'slip)
    (say "found" (car (split-string (flymake-diagnostic-text (slip)) "[.\n]")))
    ;; Take the fix that is offered.
    (goto-char (flymake-diagnostic-beg (slip)))
    (let* ((here (eglot--pos-to-lsp-position))
           (actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                                     (list :textDocument (eglot--TextDocumentIdentifier)
                                           :range (list :start here :end here)
                                           :context '(:diagnostics []))))
           (action (seq-find (lambda (one) (string-match-p "wants" (plist-get one :title))) actions))
           (edit (or (plist-get action :edit)
                     (plist-get (jsonrpc-request (eglot--current-server-or-lose) :codeAction/resolve action) :edit))))
      (eglot--apply-workspace-edit edit)
      (say "fixed" (string-trim (thing-at-point 'line t))))
    (eglot--signal-textDocument/didChange)
    (wait-for "the finding to go" (lambda () (not (slip))))
    ;; Complete a word of the vocabulary.
    (goto-char (point-min))
    (search-forward "kind: ")
    (let* ((capf (eglot-completion-at-point))
           (labels (all-completions "hosp" (nth 2 capf))))
      (say "offered" (car (seq-filter (lambda (one) (string-match-p "hospital" one)) labels))))
    ;; Rename an entry that another file refers to.
    (goto-char (point-min))
    (search-forward "audience pat")
    ;; Emacs asks before it changes a second file; here nobody sits to say yes.
    (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
      (eglot-rename "people"))
    (save-some-buffers t)
    (dolist (name '("care.partnership" "more.partnership"))
      (with-temp-buffer
        (insert-file-contents (expand-file-name name root))
        (while (re-search-forward "^.*people.*$" nil t)
          (say (concat "renamed in " name) (string-trim (match-string 0))))))
    (ignore-errors (eglot-shutdown (eglot-current-server)))))
;;; emacs.el ends here
