# The fixed words of a briefing in English. This file is the measure for the others: each has the same messages, with
# the same variables. The words of the vocabulary are not repeated here; the vocabulary has them.

language-name = English
language-direction = ltr

## Around the briefing

draft = Draft
draft-note = This text is not agreed. What is missing is pointed out where it belongs, and small numbers say which line of the file a statement comes from.
kicker = A data-sharing partnership
contents = On this page
skip = Skip to the text
controls = What is done about it
not-said = not said
from = from
about = About this briefing
made = Made on { $day } from the partnership’s own file. It says what the file says, and nothing else.
circle-partners = For the partners only
circle-internal = For those who write the file only
for-audience = For: { $audience }
in-words = The same in words

## Slides

notes = Notes for whoever speaks
keys = Arrow keys, space, Home and End move; N shows the notes.
back = Back
next = Next
page = Page
more = { $count ->
    [one] and one more, in the briefing
   *[other] and { $count } more, in the briefing
}
