//! The findings of the language itself: each with its page.
