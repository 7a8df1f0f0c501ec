# The fixed words of a briefing in English. This file is the measure for the others: each has the same messages, with
# the same variables. The words of the vocabulary are not repeated here; the vocabulary has them. How to add a
# language: docs/guide/briefing.md.

language-name = English
language-direction = ltr

## Around the briefing

frame-draft = Draft
frame-draft-note = This text is not agreed. What is missing is pointed out where it belongs, and after each statement stands which line of the file it comes from.
frame-kicker = A data-sharing partnership
frame-missing = Missing:
frame-missing-first = Missing, and needed before publishing:
frame-contents = On this page
frame-skip = Skip to the text
frame-controls = What is done about it
frame-not-said = not said
frame-from = from
frame-about = About this briefing
frame-made = Made on { $day } from the partnership’s own file. It says what the file says, and nothing else.
frame-circle-partners = For the partners only
frame-circle-internal = Only for those who write the file
frame-in-words = The same in words
frame-push = The picture is wider than this screen: push it to the left to see the rest.
for-audience = For: { $audience }

## Slides

frame-notes = Notes for whoever speaks
frame-keys = Arrow keys, space, Home and End move; N shows the notes.
frame-back = Back
frame-next = Next
frame-page = Page
more = { $count ->
    [one] and one more, in the briefing
   *[other] and { $count } more, in the briefing
}

## How values are said

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
on-day = on { $day }
on-month = in { $day }
on-year = in { $day }
duration-second = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
every-second = { $count ->
    [1] every second
   *[other] every { $count } seconds
}
duration-minute = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
every-minute = { $count ->
    [1] every minute
   *[other] every { $count } minutes
}
duration-hour = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
every-hour = { $count ->
    [1] every hour
   *[other] every { $count } hours
}
duration-day = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
every-day = { $count ->
    [1] every day
   *[other] every { $count } days
}
duration-week = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
every-week = { $count ->
    [1] every week
   *[other] every { $count } weeks
}
duration-month = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
every-month = { $count ->
    [1] every month
   *[other] every { $count } months
}
duration-year = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
every-year = { $count ->
    [1] every year
   *[other] every { $count } years
}
number-group = ,
number-decimal = .
number-thousand = { $number } thousand
number-million = { $number } million
number-billion = { $number } billion
number-trillion = { $number } trillion
about-number = about { $number }
percent = { $number }%
quantity = { $number } { $unit }
quantity-large = { $number } { $unit }
money = { $currency } { $amount }
list-comma = { $first }, { $last }
list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-semicolon = { $first }; { $last }
labelled = { $label }: { $said }
label-end = :
sentence = { $said }.
value-for = { $said } for { $whom }
value-by = { $said }, by { $whom }
value-on = { $said } ({ $day })
value-until = { $said }, until { $until }
value-because = { $said } (the reason: { $reason })
value-and-why = { $said }. The reason: { $reason }
holds-for = This holds for { $whom }.
settled-by-on = Settled by { $whom } { $when }.
settled-by = Settled by { $whom }.
settled-on = Settled { $when }.
why-because = Why: { $reason }
the-reason = The reason: { $reason }
state-since = { $state }, since { $day }
state-since-month = { $state }, since { $day }
state-from = { $state }, from { $day }
state-from-month = { $state }, from { $day }
state-to-come = still to come: { $state }
others-not-published = others that have not been published
others-not-agreed = others not agreed on yet
others-not-known = others that are not known
others-kept = others that are not named here
others-confidential = others that are kept confidential

## The whole

with-which-data = With which data
for-whom = For whom
lawful-basis = Lawful basis
basis-law = The law it rests on: { $law }
further-condition-for-sensitive-data = Further condition for sensitive data
duty-of-confidence = Duty of confidence
what-comes-out-of-it = What comes out of it
why-data-has-to-be-shared = Why data has to be shared
the-future-the-partners-want = The future the partners want
what-the-data-is-used-for = What the data is used for
who-takes-part-and-what-each = Who takes part, and what each does with the data
the-data-at-a-glance = The data at a glance
where-the-data-goes = Where the data goes
overall = Overall
what-this-is-about = What this is about
does-anyone-make-money-from-it = Does anyone make money from it?
does-a-computer-decide = Does a computer decide about people?
no-people-decide = No, people decide
span = { $from } to { $until }
span-from = From { $from }
span-until = Until { $until }

## Partners

its-part = Its part
why-it-takes-part = Why it takes part
it-stands-for = It stands for
how-many-organisations = How many organisations
website = Website
what-it-does-with-the-data = What it does with the data
its-priorities = What matters most to it
its-concern = What it is concerned about
its-conflicts-of-interest = Interests that pull the other way
holds = Holds { $what }.
hosts = Keeps { $what } on its machines.
processes = Handles, on the instructions of those who answer for it, { $what }.
sub-processes = Handles, for a partner that was given the task, { $what }.
runs = Runs { $what }.
carries-out = Carries out { $what }.
gives = Gives { $what } to { $whom }
receives = Receives { $what } from { $whom }
flow-for = { $said } for { $more }
flow-by = { $said }, by { $more }
flow-often = { $said }, { $more }
flow-into = { $said }, into { $more }

## Data

which-people-are-in-it = Which people are in it
can-people-be-recognised-in-it = Can people be recognised in it?
how-delicate-it-is = How delicate it is
who-holds-it = Who holds it
how-they-get-at-it = How they get at it
where-it-is-used = Where it is used
where-it-is-kept = Where it is kept
the-data-this-partnership-is-about = The data this partnership is about
who-else-receives-or-may-use-it = Who else receives or may use it
who-is-meant-to-use-it = Who is meant to use it
how-long-it-is-kept = How long it is kept
what-is-in-it = What is in it
data = Data
about-whom = About whom
how-far-people-can-be-recognised = How far people can be recognised
how-it-is-used = How users get at it
then = Then: { $what }
may-it-be-passed-on = May it be passed on?
only-if-agreed = Only if these agree: { $who }.
yes = Yes
no = No

## The page of an audience

how-many-people = How many people
addressed-informally = you
you-also-speak-for = You also speak for
what-you-hope-for = What you hope for
what-worries-you = What worries you
what-you-expect = What you expect
what-is-done = What is done
who-does-it = Who does it
what-was-said = What was said
what-changed = What changed
when = When
who-was-heard = Who was heard
how-often = How often
next = Next
what-was-learned = What was learned
rights-over-what-is-held = Your rights over what is held about you
complain = Complain
privacy-notice = Privacy notice
who-this-page-is-for = Who this page is for
what-is-shared-about-you = What is shared about you
why = Why
what-you-gain = What you gain
what-could-go-wrong-and-what = What could go wrong, and what is done about it
what-you-are-promised = What you are promised
your-choice = Your choice
how-you-have-a-say = How you have a say
words-on-this-page = Words on this page
whom-you-can-ask = Whom you can ask
a-page-for = A page for
why-the-law-allows-it = Why the law allows it
ask = Ask
none-about-you = None of the data described here is about you.

## Benefits

it-comes-from = It comes from
why-nobody-could-do-it-alone = Why nobody could do it alone
how-the-gain-is-shared = How the gain is shared
how-it-is-measured = How it is measured
what-shows-it = What shows it
claim-hoped = Hoped for
claim-disproven = Looked for, and did not happen
claim-not-proven = Expected, not proven
claim-proven = Proven
claim-emerging = First signs are there
claim-expected = Expected
claim-worse = Measured, and worse than at the start
measure-start = { $before } at the start
measure-goal = goal: { $after }
measure-goal-by = goal: { $after } by { $day }
measure-goal-day = goal: by { $day }
measure-result = measured: { $result }
measure-missed = goal not reached
measure-reached = goal reached
measure-not-said = whether it was reached is not said
measure-source = source: { $source }
shown-by = { $finding } ({ $evidence })

## Risks

who-answers-for-it = Who answers for it
what-was-decided = What was decided
due = Due
found-to-work = Found to work
how-risks-are-rated = How risks are rated
how-likely-it-is = How likely it is
how-bad-it-would-be = How bad it would be
degree-both = { $before }. { $with }: { $after }.
degree-the-same = { $before }, with the measures too.
degree-still = { $before }. { $with }: still { $after }.
degree-after = { $with }: { $after }.
accepted = Accepted.
accepted-by = Accepted by { $whom }.
accepted-on = Accepted { $when }.
accepted-by-on = Accepted by { $whom } { $when }.
measures-over = No longer relied on
matrix-after-later = Once all measures are in place
matrix-after-none = With measures that are not in place
if-data-is-not-shared = If data is not shared

## Promises and choices

who-promises = Who promises
since = Since
what-keeps-it = What keeps it
what-it-changes = What it changes
what-it-applies-to = What it applies to
what-it-does-not-stop = What it does not stop
who-takes-the-data-out = Who takes the data out
last-day = Last day
choice-over = No longer open
planned-for = Planned for
how-to-use-it = How to use it
short-for = Short for { $long }.
nobody-may = Nobody may { $deed }.
nobody-but-may = Nobody may { $deed }; this does not apply to: { $who }.
must-not = { $who } must not { $deed }.
somebody-may = { $who } may { $deed }.
may = May { $deed }.
may-under = May { $deed } (under { $agreement }).
to-be = Is to be allowed to { $deed }.
to-be-once = Is to be allowed, once { $once }, to { $deed }.
would-be-once = Would be allowed, once { $once }, to { $deed }.
may-but = { $may } But: { $but }
part-ruled-out = A part of it is ruled out.
as-far-as-not-ruled-out = It was not looked at in every part: it holds as far as no prohibition says otherwise.
deed-only = { $deed }, only { $limits }
deed-unless = { $deed }, unless { $limits }
acts-comma = { $first }, { $last }
acts-and = { $first } and { $last }
acts-or = { $first } or { $last }
limit-from = from { $from }
limit-until = until { $until }
limit-from-until = from { $from } until { $until }
limit-within = in { $of }
limit-in = in this territory: { $of }
limit-identifiability = with { $of }
limit-needs = with the approval { $of }
limit-approved-by = with the approval of { $of }
limit-kept = under a condition that is not named here
deed-data = { $act } { $data }
deed-purpose = { $act } for { $purpose }
deed-data-purpose = { $act } { $data } for { $purpose }
deed-category = { $act } for { $purpose }
deed-data-category = { $act } { $data } for { $purpose }
data-except = { $data } except { $except }
any-of = any { $kind }
anyone = anyone
anyone-else = anyone else
any-data = any data

## Agreements

what-it-is = What it is
between = Between
about = About
from = From
until = Until
looked-at-again = Looked at again
last-looked-at = Last looked at
where-it-can-be-read = Where it can be read
where-it-stands = Where it stands
signed-by = Signed by
fee = What is paid
in-force = In force
not-in-force = Not in force
not-in-force-yet = Not in force yet
no-longer-in-force = No longer in force
force-not-known = Whether it is in force cannot be said

## The good it does

for-society = For society
all-benefits-together = All benefits together
summary = Summary
what-comes-of-the-sharing = What comes of the sharing
the-good-it-does = The good it does
benefit = Benefit
how-sure-it-is = How sure it is

## What it rests on

who-watches-over-it = Who watches over it
who-keeps-it-together = Who keeps it together
where-uses-of-the-data-are = Where uses of the data are listed
languages-and-formats = Languages and formats
put-into-practice-by = Put into practice by
by = By
where-in-it = Where in it
what-it-does-not-show = What it does not show
what-the-partners-hold-themselves-to = What the partners hold themselves to
on-what-legal-footing = On what legal footing
what-binds-them = What binds them
what-shows-that-it-works = What shows that it works
what-words-mean-here = What words mean here
behind-this-briefing = Behind this briefing
what-it-rests-on = What it rests on
what-the-partners-have-settled = What the partners have settled
what-is-promised-among-partners = What partners have said they will do
what-is-not-settled = What is not settled among the partners
what-also-belongs-here = What also belongs here
what-was-settled = What was settled
the-reasons = Why
who-settled-it = Who settled it
where-it-got-to = Where it has got to
to-whom = To whom

## About the briefing itself

version = Version
the-partnership-is = The partnership is
next-review = Next review
approved-by = Approved by
tested-with = Tested with
digest = Fingerprint of the file it was made from
day-passed = { $day } (this day has passed)
then-every = { $day }, then { $every }
nothing-to-tell = Nothing to tell yet
not-public = Not for you

## What is over, what has not begun, and what is not in place

its-part-was = Its part was
why-it-took-part = Why it took part
what-it-did-with-the-data = What it did with the data
when-it-left = When it left
has-left = No longer takes part
is-to-give = Is to give { $what } to { $whom }
is-to-receive = Is to receive { $what } from { $whom }
gave = Gave { $what } to { $whom }
received = Received { $what } from { $whom }
held = Held { $what }.
hosted = Kept { $what } on its machines.
processed = Handled, on the instructions of those who answer for it, { $what }.
sub-processed = Handled, for a partner that was given the task, { $what }.
ran = Ran { $what }.
carried-out = Carried out { $what }.
was-to-give = Was to give { $what } to { $whom }
was-to-receive = Was to receive { $what } from { $whom }
flow-paused = { $said }; at present it does not go
flow-paused-with = { $said }; at present it does not go, as this is not in force: { $more }
flow-never = { $said }; this did not come about
clause-stands = { $said } (The partner left; the clause still stands.)
leaves-on = Leaves on
not-done-now = Not done now
not-begun = Not begun
did-not-come-about = Did not come about
no-agreement-for-it = No agreement for it is in force
winding-up = The partnership is coming to its end. Where it stands: { $state }.
flow-until = { $said }, until { $more }
flow-once = { $said }, once { $more } is in force
    .several = { $said }, once one of { $more } is in force
who-received-it-before = Who received it before
deleted-on = Deleted: { $day }
ended-on = Ended on { $day }
    .wide-day = Ended in { $day }
begins-on = Begins on { $day }
    .wide-day = Begins in { $day }
no-longer-done = No longer done
no-longer-used = No longer used
ended-early = { $end }. It was to hold until { $given }.
not-at-work = The partnership is not at work now. Where it stands: { $state }.
no-agreement-in-force = No agreement between the partners is in force.
claim-no-longer = No longer to be expected
day-ahead = { $day } (this day is still to come)
held-on = Held on
what-is-shared-about-them = What is shared about those you speak for
you-speak-for = You speak for
with-reason = { $said } The reason: { $reason }
with-state = { $said } ({ $state })
matrix-title-before = How great each risk is
matrix-on-scale = { $title } ({ $scale })
matrix-summary-before = A grid of numbered risks: from bottom to top how likely each is, from left to right how bad it would be. { $count ->
    [one] It shows one risk.
   *[other] It shows { $count } risks.
 } How great they are with the measures is not said. The words with it say the same.
matrix-after-shared = If the data is shared
matrix-after-unnamed = With measures that are not named here
matrix-after-nothing = What would remain, though no measure is named
once-in-force = { $agreement } is in force
once-in-force-from = { $agreement } is in force (from { $day })
once-signed = { $agreement } is signed
once-signed-from = { $agreement } is signed and in force (from { $day })
once-approved = the approval { $approval } is given
once-all-approved = the approvals { $approval } are given
never-in-force = Never in force
purposes-covered = the purposes that the agreement covers
deed-while = { $deed } ({ $when })
forbidden-from = this prohibition begins { $from }
forbidden-until = this prohibition ends { $until }
forbidden-from-until = this prohibition begins { $from } and ends { $until }
gap-promise-unkept = No clause keeps “{ $entry }” today: none forbids for everybody what it rules out.
    .why = People are told that this is never done, and the clauses leave it open for somebody.
    .how = Forbid it for everybody with a clause of its own, outside of any agreement and without an end.
gap-promise-unkept-from = From { $day } on no clause forbids for everybody what “{ $entry }” rules out.
    .why = A promise has no end, and people rely on it after that day too.
    .how = Forbid it for everybody with a clause of its own, outside of any agreement and without an end.

## Pictures

how-great-the-risks-are = How great the risks are
map-title = Who gives what to whom, and what for
map-may-title = Who may use what, and what for
map-part = { $title } ({ $at } of { $count })
map-summary = A map to be read from left to right: who gives or holds data, what it is and what it is for, who receives it or may use it. { $count ->
    [one] It shows one partner.
   *[other] It shows { $count } partners.
} The words with it say the same.
map-gives = Who gives
map-holds = Who holds
map-gives-or-holds = Who gives or holds
map-what = What, and what for
map-receives = Who receives
map-may-use = Who may use it
map-receives-or-may-use = Who receives or may use it
map-meant-to-use = Who is meant to use it
map-to-whom = To whom
map-meant = Meant to use:
map-meant-title = Who is meant to use what, and what for
map-come-title = Who is to give what to whom, and what for
map-head-meant = Who is meant to use it
map-may = May use:
map-for = for { $purposes }
map-not-said = Not said
map-idle = Also taking part:
map-several = { $count } × { $kind }
map-partners = { $count } partners
map-more = { $names } and { $count } more
map-head-what = What
map-head-from = Who gives it
map-head-holds = Who holds it
map-head-to = Who receives it
map-head-to-give = Who is to give it
map-head-to-receive = Who is to receive it
map-head-may = Who may use it
map-head-for = What for
matrix-title = How great each risk is, before and after what is done about it
matrix-before = Before anything is done
matrix-after = With the measures
matrix-likely = How likely
matrix-bad = How bad it would be
matrix-risk = Risk
matrix-summary = Two grids of numbered risks: from bottom to top how likely each is, from left to right how bad it would be; on the left before anything is done, on the right with the measures. { $count ->
    [one] They show one risk.
   *[other] They show { $count } risks.
} The words with it say the same.
levels-summary = A line for each risk, the gravest first: how great it is before anything is done, and with the measures. It shows { $count } of { $all } risks. The words with it say the same of all of them.
matrix-at = { $likelihood }, { $impact }
matrix-at-level = { $likelihood }, { $impact }: { $level }
what-happens-when = What happens when
dates-title = Agreements, reviews and activities over time
dates-summary = A line for each agreement, review and activity, from { $from } to { $until }, with a mark at today, { $today }. { $count ->
    [one] It shows one line.
   *[other] It shows { $count } lines.
} The words with it say the same.
dates-today = Today, { $day }
dates-partnership = The partnership
dates-agreements = Agreements
dates-reviews = Reviews
dates-activities = Activities
dates-done = has been
dates-planned = planned
dates-expected = to be expected
dates-open = start or end not said
dates-beyond = goes on beyond this picture
dates-held = Held { $days }
dates-looked-at = Looked at { $days }
dates-made = Made { $days }
dates-ahead = Planned for: { $days }
dates-next = Next: { $days }
dates-not-recorded = Was due { $days }, not recorded
dates-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

## What a draft says is missing: what, why it matters, and what to write

gap-aim-missing = The file does not say what the partners want to achieve.
    .why = It is the first sentence of the briefing; without it, nothing else has a point.
    .how = Add a line `aim: "…"` to the partnership, in one broad sentence.
gap-need-missing = The file does not say why data has to be shared.
    .why = It is the first thing a sceptical reader looks for.
    .how = Add a line `need: "…"` to the partnership: why the aim cannot be reached without sharing.
gap-vision-missing = The file does not say which future the partners want.
    .why = A common vision is often only assumed.
    .how = Add a line `vision: "…"` to the partnership.
gap-society-missing = The file does not say what good the sharing does for society.
    .why = The briefing ends with it: the good beyond the partners and their own audiences.
    .how = Add a line `society: "…"` to the partnership.
gap-purpose-missing = The file names no purpose that the public may see.
    .why = Benefits, risks and permissions all hang on what the data is used for.
    .how = Add a `purpose` entry with `aim` and `intended-use`.
gap-commercial-missing = “{ $entry }” does not say whether somebody makes money from it.
    .why = Said plainly by you, it is accepted more often than when others find it out.
    .how = Add `commercial: no`, or say who earns and how.
gap-partner-missing = The file names no partner that the public may see.
    .why = People judge sharing by who receives the data.
    .how = Add a `partner` entry for each organisation that gives, receives or handles data.
gap-partner-deeds-missing = The file does not say what { $entry } does with the data.
    .why = A reader wants to know who gets what, by name.
    .how = Name it as a dataset's `holder`, in a `flow`, or in a purpose's `carried-out-by`.
gap-audience-missing = The file names no audience that the public may see.
    .why = Trust is earned with particular people, so each group affected gets a page of its own.
    .how = Add an `audience` entry for each group that is affected or ought to know.
gap-data-about-missing = The file does not say whether any of the data is about { $entry }.
    .why = The first question of every reader is: what is shared about me?
    .how = Give the audience and the datasets a line `subjects: …`, or `subjects: none because "…"`.
gap-purpose-for-audience-missing = No purpose is said to serve { $entry }.
    .why = A benefit is believed where readers can see what it comes from.
    .how = Name the audience in a purpose's `serves` line.
gap-contact-missing = The file names nobody whom { $entry } can ask.
    .why = A briefing without a contact leaves its reader alone.
    .how = Add a line `contact: …` to the audience or the partnership, naming a partner, or a person whose `visibility` is `public`.
gap-benefit-missing = { $entry } are promised no benefit.
    .why = Trust is earned with a particular audience; one that gains nothing has no reason to listen.
    .how = Add a `benefit` with `for: { $name }`, or write `benefits: none because "…"` in the audience.
gap-evidence-missing = Nothing is given that shows “{ $entry }”.
    .why = A claim without evidence is told as expected, not proven.
    .how = Add an `evidence` entry and name it in the benefit's `evidence` line.
gap-risk-missing = No risk is named for { $entry }.
    .why = A page with benefits and no risk reads as an advertisement, and is not believed.
    .how = Add a `risk` with `affects: { $name }`, or write `risks: none because "…"` in the audience.
gap-control-missing = Nothing is said to be done about any risk for { $entry }.
    .why = Each audience wants to read how its risks are managed.
    .how = Add a `mitigation` inside a risk, or say who accepts it and why: `response: accept because "…"`.
gap-risk-uncontrolled = Nothing is said to be done about “{ $entry }”.
    .why = A risk that is named and left alone worries readers more than one that is managed.
    .how = Add a `mitigation` inside it, or say who accepts it and why.
gap-risk-owner-missing = Nobody answers for “{ $entry }”.
    .why = A risk without an owner is nobody's work.
    .how = Add a line `owner: …` with a partner or a person.
gap-measure-state-missing = The file does not say whether “{ $entry }” is in place.
    .why = A planned measure protects nobody yet.
    .how = Add a line `status: in-place`, or `planned` with `due: …`.
gap-promise-contradicted = A clause permits what “{ $entry }” rules out.
    .why = People are told that this is never done, and the partners have given leave to do it.
    .how = Forbid it for everybody with a clause of its own, or take the permission back: { $place }.
gap-promise-missing = Nothing is promised to { $entry }.
    .why = People want to read what will never be done with their data.
    .how = Add a `promise` with `to: …` and `never: …`.
gap-choice-missing = The file does not say what choice { $entry } have.
    .why = People accept that there is no choice when they are told why; they do not accept being left to guess.
    .how = Add an `opt-out`, or a line `choice: "…"`, or `choice: none because "…"`.
gap-choice-how-missing = “{ $entry }” does not say how somebody uses it.
    .why = A choice that nobody knows how to make is none.
    .how = Add a line `how-to: "…"` with an address or a sentence.
gap-data-fact-missing = “{ $entry }” does not say { $fact }.
    .why = The people in the data ask this first.
    .how = Add a line `{ $word }: …` to the dataset.
gap-evidence-fact-missing = “{ $entry }” does not say { $fact }.
    .why = A claim that nobody can check is not evidence.
    .how = Add a line `{ $word }: …` to it.
gap-principle-missing = The file lists no principle that the public may see.
    .why = Principles tell readers what they can hold the partners to.
    .how = Add a `principle` with a `statement`, or `use` a shared list of principles.
gap-practice-missing = Nothing is said to put “{ $entry }” into practice.
    .why = A principle that nothing puts into practice is a slogan.
    .how = Add a line `practised-by: …` with an activity, a measure or a clause.
gap-agreement-missing = The file names no agreement that the public may see.
    .why = Readers want to know what binds the partners.
    .how = Add an `agreement` with its parties, status and dates.
gap-agreement-not-in-force = No agreement is known to be in force on this day.
    .why = What an agreement allows holds only while it is signed and in force.
    .how = Give the agreement a `status` such as `signed on …`, and the days `effective` and `expires`.
gap-version-missing = The file has no version.
    .why = Readers and partners need to know which text they are talking about.
    .how = Add a line `version: …` to the partnership or to the communication asset.
gap-review-missing = The file does not say when it is looked at again.
    .why = A record that nobody revisits stops being true.
    .how = Add a line `review: every 6 months` to the partnership.
gap-included-not-visible = The asset includes an entry that its readers may not see.
    .why = What is kept within a circle never reaches a wider one, whatever an asset asks for.
    .how = Take it out of `includes`, or change the entry's `visibility`.
gap-partnership-not-public = The partnership is not for everybody to see.
    .why = A briefing is read by everybody, so it shows only what is public.
    .how = Change the partnership's `visibility` line to `public` when the partners want it told.
gap-partnership-missing = The file has no `partnership` entry.
    .why = A briefing is about a partnership; a shared list has nobody to speak for.
    .how = Make the briefing from the file of the partnership, or add a `partnership` entry.
gap-unread = Something in “{ $entry }” could not be read.
    .why = What was meant might have kept the entry, or a part of it, from readers outside.
    .how = Run `check` on the file and mend what it points out.
fact-identifiability = how far people can be recognised in it
fact-retention = how long it is kept
fact-onward-sharing = whether it may be passed on
fact-source = where it can be read
fact-date = when it is from

## What is not allowed, what is owed, and who has looked at it

what-is-not-allowed = What is not allowed
onward-limited = Yes, but only { $limits }.
onward-to = to { $to }
onward-consent = with the consent of { $who }
onward-written-consent = with the written consent of { $who }
onward-in-writing = with consent in writing
onward-both = { $first }, and only { $last }
partners-of-kind = partners of the kind “{ $kind }”
somebody-kept = somebody who is not named here
in-return = In return: { $duties }.
in-return-and = { $duties }; and { $named }
duty-named = the duty { $named }
duties-named = the duties { $named }
duties-kept = something that is not named here
what-it-must-do = What it must do
duty-by = due by { $day }
duty-by-month = due by the end of { $day }
duty-within = within { $length }
duty-done = done { $when }
duty-to-be-done = to be done { $when }
who-tested-that = Who tested that, and when
milder-forms = Milder forms that were considered
limits-on-its-use = Limits on its use
use-only-in = Only in: { $of }.
use-until = Until { $of }.
use-only-by = Only by: { $of }.
use-only-for = Only for: { $of }.
what-keeps-it-safe-there = What keeps it safe there
gaps-and-errors = What is known of gaps and errors
it-came-true = It came true
whose-approval-it-takes = Whose approval it takes
how-it-was-assessed = How it was assessed
approval-given = Given
approval-over = No longer holds
approval-not-yet = Not given yet
approval-not-said = The file does not say that it was given
on-what-conditions = On what conditions
are-the-conditions-met = Are the conditions met?
what-came-out-of-it = What came out of it
what-was-advised = What was advised
who-advised-it = Who advised it
was-the-advice-followed = Was the advice followed?
were-people-asked = Were the people in the data asked?
which-regulator-was-asked = Which regulator was asked
nobody-watches = The file names nobody who watches over it.
gap-oversight-missing = The file names nobody who watches over it.
    .why = People trust a sharing more when somebody outside the daily work looks at it.
    .how = Add a line `oversight: …` to the partnership, naming who looks at it.

## Words

# The words of the vocabulary as sentences need them; what is not here is said as the vocabulary has it.

word-identifiability-identifiable =
    .limit = data in which people can be recognised
word-identifiability-pseudonymised =
    .limit = data that is pseudonymised or less recognisable
word-identifiability-effectively-anonymous =
    .limit = data that is effectively anonymous or less recognisable
word-identifiability-anonymous =
    .limit = anonymous data
word-identifiability-open-aggregate = totals safe to publish
    .limit = totals that are safe to publish
word-identifiability-synthetic =
    .limit = made-up data
word-identifiability-non-personal =
    .limit = data that was never about people
word-action-derive =
    .deed = derive new data from { $data }
word-action-infer =
    .deed = draw conclusions from { $data }
word-action-profile =
    .deed = make profiles of people from { $data }
word-action-track =
    .deed = track people with { $data }
word-action-train-a-model =
    .deed = train a model with { $data }
word-action-test-a-model =
    .deed = test a model with { $data }
word-action-develop-a-product =
    .deed = develop a product with { $data }
word-action-decide-about-people =
    .deed = decide about people with { $data }
word-action-synthesise =
    .deed = make artificial data from { $data }
word-action-re-identify =
    .deed = find out who the people in { $data } are
word-action-contact-people =
    .deed = contact the people in { $data }
word-action-export =
    .deed = take { $data } out
word-action-give-access =
    .deed = give access to { $data }
word-action-transfer-abroad =
    .deed = transfer { $data } abroad
word-action-pass-on =
    .deed = pass { $data } on to others
word-action-publish-results =
    .deed = publish results from { $data }
word-agreement-status-approved =
    .on = approved { $when }
    .ahead = to be approved { $when }
word-agreement-status-rejected =
    .on = rejected { $when }
    .ahead = to be rejected { $when }
word-agreement-status-partly-signed =
    .on = signed in part { $when }
    .ahead = to be signed in part { $when }
word-agreement-status-signed =
    .on = signed { $when }
    .ahead = to be signed { $when }
word-agreement-status-amended =
    .on = changed { $when }
    .ahead = to be changed { $when }
word-agreement-status-renewed =
    .on = renewed { $when }
    .ahead = to be renewed { $when }
word-agreement-status-expired =
    .on = ran out { $when }
    .ahead = to run out { $when }
word-agreement-status-terminated =
    .on = ended early { $when }
    .ahead = to be ended early { $when }
word-agreement-status-superseded =
    .on = replaced { $when }
    .ahead = to be replaced { $when }
word-mitigation-status-tested =
    .on = in place, tested { $when }
    .ahead = to be tested { $when }
word-mitigation-status-failed =
    .on = found not to work { $when }
word-mitigation-status-dropped =
    .on = dropped { $when }
    .ahead = to be dropped { $when }
word-partnership-status-ended =
    .on = ended { $when }
    .ahead = to end { $when }
word-partnership-status-abandoned =
    .on = abandoned { $when }
    .ahead = to be abandoned { $when }
word-commitment-state-kept =
    .on = kept { $when }
word-commitment-state-kept-late =
    .on = kept late, { $when }
word-commitment-state-released =
    .on = released { $when }
word-assessment-outcome-approved =
    .on = approved { $when }
word-assessment-outcome-approved-with-conditions =
    .on = approved with conditions { $when }
word-assessment-outcome-refused =
    .on = refused { $when }
word-assessment-outcome-withdrawn =
    .on = withdrawn { $when }
word-assessment-outcome-expired =
    .on = ran out { $when }
word-role-controller =
    .plain = controller (decides why and how the data is used)
word-role-joint-controller =
    .plain = joint controller (decides with others why and how the data is used)
word-role-processor =
    .plain = processor (handles the data only as instructed)
word-role-sub-processor =
    .plain = sub-processor (handles the data for a processor)
word-access-trusted-research-environment =
    .by = in a trusted research environment
word-access-secure-room =
    .by = in a secure room
word-access-remote-desktop =
    .by = by remote desktop
word-access-federated =
    .by = by federated analysis
word-access-in-place-query =
    .by = by queries in place
word-access-secure-transfer =
    .by = by secure transfer
word-access-direct-access =
    .by = by direct access
word-access-shared-system =
    .by = through a shared system
word-access-dashboard =
    .by = through a dashboard
word-access-open-download =
    .by = as an open download
word-access-varies =
    .by = in a way that varies by request
word-access-third-party-linkage =
    .by = by linkage through a third party
word-access-api =
    .by = through an interface for programs
word-access-physical-media =
    .by = on physical media
