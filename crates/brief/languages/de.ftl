# Die festen Wörter einer Kurzinformation auf Deutsch. Dieselben Meldungen und Variablen wie in languages/en.ftl.

language-name = Deutsch
language-direction = ltr

## Around the briefing

frame-draft = Entwurf
frame-draft-note = Dieser Text ist noch nicht vereinbart. Was fehlt, ist an seiner Stelle angezeigt, und kleine Zahlen sagen, aus welcher Zeile der Datei ein Satz stammt.
frame-kicker = Eine Partnerschaft zum Teilen von Daten
frame-contents = Auf dieser Seite
frame-skip = Zum Text
frame-controls = Was dagegen getan wird
frame-not-said = keine Angabe
frame-from = aus
frame-about = Über diesen Text
frame-made = Erstellt am { $day } aus der Datei der Partnerschaft selbst. Er sagt, was die Datei sagt, und nichts anderes.
frame-circle-partners = Nur für die Partner
frame-circle-internal = Nur für alle, die an der Datei schreiben
frame-in-words = Dasselbe in Worten
for-audience = Für: { $audience }

## Slides

frame-notes = Notizen zum Vortragen
frame-keys = Pfeiltasten, Leertaste, Pos1 und Ende blättern; N zeigt die Notizen.
frame-back = Zurück
frame-next = Weiter
frame-page = Seite
more = { $count ->
    [one] und ein weiterer Punkt im vollständigen Text
   *[other] und { $count } weitere Punkte im vollständigen Text
}

## How values are said

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
duration-second = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
every-second = { $count ->
    [1] jede Sekunde
   *[other] alle { $count } Sekunden
}
duration-minute = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
every-minute = { $count ->
    [1] jede Minute
   *[other] alle { $count } Minuten
}
duration-hour = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
every-hour = { $count ->
    [1] jede Stunde
   *[other] alle { $count } Stunden
}
duration-day = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
every-day = { $count ->
    [1] jeden Tag
   *[other] alle { $count } Tage
}
duration-week = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
every-week = { $count ->
    [1] jede Woche
   *[other] alle { $count } Wochen
}
duration-month = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
every-month = { $count ->
    [1] jeden Monat
   *[other] alle { $count } Monate
}
duration-year = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
every-year = { $count ->
    [1] jedes Jahr
   *[other] alle { $count } Jahre
}
number-group = .
number-decimal = ,
number-thousand = { $number } Tausend
number-million = { $count ->
    [1] { $number } Million
   *[other] { $number } Millionen
}
number-billion = { $count ->
    [1] { $number } Milliarde
   *[other] { $number } Milliarden
}
number-trillion = { $count ->
    [1] { $number } Billion
   *[other] { $number } Billionen
}
about-number = etwa { $number }
percent = { $number } %
quantity = { $number } { $unit }
quantity-large = { $number } { $unit }
money = { $amount } { $currency }
list-comma = { $first }, { $last }
list-and = { $first } und { $last }
list-or = { $first } oder { $last }
labelled = { $label }: { $said }
sentence = { $said }.
value-for = { $said } für { $whom }
value-by = { $said }, durch { $whom }
value-on = { $said } ({ $day })
value-because = { $said }, weil: { $reason }
holds-for = Das gilt für { $whom }.
settled-by-on = Festgelegt: { $whom }, { $day }.
settled-by = Festgelegt: { $whom }.
settled-on = Festgelegt: { $day }.
why-because = Warum: { $reason }
the-reason = Der Grund: { $reason }
state-since = { $state }, seit { $day }
state-from = { $state }, ab { $day }
others-not-published = weitere, die nicht veröffentlicht sind
others-not-agreed = weitere, die noch nicht vereinbart sind
others-not-known = weitere, die nicht bekannt sind
others-confidential = weitere, die vertraulich bleiben
silence-not-published = Das ist nicht veröffentlicht.
silence-not-yet-agreed = Darüber sind sich die Partner noch nicht einig.
silence-not-known = Das ist nicht bekannt.
silence-confidential = Das bleibt vertraulich.
silence-none = Keine.

## The whole

what-is-done = Was getan wird
with-which-data = Mit welchen Daten
who-does-it = Wer es tut
for-whom = Für wen
lawful-basis = Rechtsgrundlage
further-condition-for-sensitive-data = Weitere Bedingung für sensible Daten
duty-of-confidence = Schweigepflicht
what-comes-out-of-it = Was dabei herauskommt
why-data-has-to-be-shared = Warum Daten geteilt werden müssen
the-future-the-partners-want = Die Zukunft, die die Partner wollen
what-the-data-is-used-for = Wofür die Daten genutzt werden
who-takes-part-and-what-each = Wer mitmacht und was jeder mit den Daten tut
the-data-at-a-glance = Die Daten auf einen Blick
where-the-data-goes = Wohin die Daten gehen
overall = Das Ganze
what-this-is-about = Worum es geht
when = Wann
does-anyone-make-money-from-it = Verdient jemand daran?
does-a-computer-decide = Entscheidet ein Computer über Menschen?
no-people-decide = Nein, Menschen entscheiden
span = { $from } bis { $until }
span-from = Ab { $from }
span-until = Bis { $until }

## Partners

its-part = Rolle
why-it-takes-part = Warum der Partner mitmacht
it-stands-for = Steht für
how-many-organisations = Wie viele Einrichtungen
website = Website
what-it-does-with-the-data = Was der Partner mit den Daten tut
its-priorities = Was ihm am wichtigsten ist
its-concern = Was ihm Sorgen macht
its-conflicts-of-interest = Interessen, die dagegenstehen
holds = Hält { $what }.
hosts = Bewahrt { $what } auf seinen Rechnern auf.
processes = Verarbeitet { $what } im Auftrag derer, die dafür verantwortlich sind.
sub-processes = Verarbeitet { $what } für einen Partner, dem die Aufgabe übertragen wurde.
runs = Betreibt { $what }.
carries-out = Führt { $what } durch.
gives = Gibt { $what } an { $whom }
receives = Erhält { $what } von { $whom }
flow-for = { $said } für { $more }
flow-by = { $said }, per { $more }
flow-often = { $said }, { $more }
flow-into = { $said }, nach { $more }

## Data

which-people-are-in-it = Welche Menschen darin vorkommen
can-people-be-recognised-in-it = Kann man Menschen darin erkennen?
how-delicate-it-is = Wie heikel sie sind
who-holds-it = Wer sie hält
how-they-get-at-it = Wie man an sie gelangt
where-it-is-used = Wo sie genutzt werden
where-it-is-kept = Wo sie aufbewahrt werden
the-data-this-partnership-is-about = Die Daten, um die es in dieser Partnerschaft geht
who-else-may-use-it = Wer sie noch nutzen darf
how-long-it-is-kept = Wie lange sie aufbewahrt werden
what-is-in-it = Was darin steht
data = Daten
about-whom = Über wen
how-far-people-can-be-recognised = Wie weit man Menschen erkennen kann
how-it-is-used = Wie sie genutzt werden
then = Danach: { $what }
may-it-be-passed-on = Dürfen sie weitergegeben werden?
only-if-agreed = Nur mit Zustimmung von: { $who }.
yes = Ja
no = Nein

## The page of an audience

we-speak-to = Wir wenden uns an
how-many-people = Wie viele Menschen
you-also-speak-for = Sie sprechen auch für
what-you-hope-for = Was Sie sich erhoffen
what-worries-you = Was Ihnen Sorgen macht
what-you-expect = Was Sie erwarten
what-was-said = Was gesagt wurde
what-changed = Was sich geändert hat
who-was-heard = Wer gehört wurde
how-often = Wie oft
next = Nächstes Mal
what-was-learned = Was daraus gelernt wurde
see-correct-or-erase-what-is = Einsehen, berichtigen oder löschen lassen, was über Sie gespeichert ist
complain = Sich beschweren
privacy-notice = Datenschutzhinweise
who-this-page-is-for = Für wen diese Seite ist
what-is-shared-about-you = Was über Sie geteilt wird
why = Warum
what-you-gain = Was Sie davon haben
what-could-go-wrong-and-what = Was schiefgehen könnte und was dagegen getan wird
what-you-are-promised = Was Ihnen versprochen wird
your-choice = Ihre Wahl
how-you-have-a-say = Wie Sie mitreden
words-on-this-page = Wörter auf dieser Seite
whom-you-can-ask = Wen Sie fragen können
a-page-for = Eine Seite für
why-the-law-allows-it = Warum das Gesetz es erlaubt
ask = Ansprechpartner
none-about-you = Keine der hier beschriebenen Daten handeln von Ihnen.

## Benefits

it-comes-from = Es kommt von
why-nobody-could-do-it-alone = Warum es niemand allein könnte
how-the-gain-is-shared = Wie der Gewinn geteilt wird
how-we-will-know = Woran wir es merken
what-shows-it = Was es zeigt
claim-hoped = Erhofft
claim-disproven = Gesucht, aber nicht eingetreten
claim-not-proven = Erwartet, nicht bewiesen
claim-proven = Bewiesen
claim-emerging = Erste Anzeichen sind da
claim-expected = Erwartet
measure-from-to = von { $before } auf { $after }
measure-today = heute { $before }
measure-to = auf { $after }
measure-by = { $change } bis { $day }
measure-only-by = bis { $day }
measure-since = seither gemessen: { $result }
measure-source = Quelle: { $source }
shown-by = { $finding } ({ $evidence })

## Risks

who-answers-for-it = Wer dafür einsteht
what-was-decided = Was beschlossen wurde
due = Fällig
found-to-work = Wirkung geprüft
how-risks-are-rated = Wie Risiken bewertet werden
how-likely-it-is = Wie wahrscheinlich es ist
how-bad-it-would-be = Wie schlimm es wäre
degree-both = { $before }. Mit den Maßnahmen: { $after }.
degree-the-same = { $before }, auch mit den Maßnahmen.
degree-after = Mit den Maßnahmen: { $after }.
if-data-is-not-shared = Wenn Daten nicht geteilt werden

## Promises and choices

who-promises = Wer es verspricht
since = Seit
what-keeps-it = Was das Versprechen hält
what-it-changes = Was es ändert
what-it-applies-to = Wofür es gilt
what-it-does-not-stop = Was es nicht verhindert
who-takes-the-data-out = Wer die Daten herausnimmt
last-day = Letzter Tag
how-to-use-it = Wie Sie das tun
short-for = Kurz für { $long }.
nobody-may = Niemand darf { $deed }.
nobody-but-may = Niemand außer { $who } darf { $deed }.
may-never = { $who } darf nie { $deed }.
may = Darf { $deed }.
may-within = Darf { $deed }, nur innerhalb von: { $within }.
may-under = Darf { $deed }, nach: { $agreement }.
may-within-under = Darf { $deed }, nur innerhalb von: { $within }, nach: { $agreement }.
deed-data = { $data } { $act }
deed-purpose = für { $purpose } { $act }
deed-data-purpose = { $data } für { $purpose } { $act }
data-except = { $data } außer { $except }
any-of = jeder Partner der Art „{ $kind }“
any-data = Daten gleich welcher Art

## Agreements

what-it-is = Was es ist
between = Zwischen
about = Worüber
from = Ab
until = Bis
looked-at-again = Wird überprüft
last-looked-at = Zuletzt überprüft
where-it-can-be-read = Wo man es lesen kann
where-it-stands = Stand
signed-by = Unterschrieben von
fee = Was dafür bezahlt wird
in-force = In Kraft
not-in-force = Nicht in Kraft
not-in-force-yet = Noch nicht in Kraft
no-longer-in-force = Nicht mehr in Kraft
force-not-known = Ob es in Kraft ist, lässt sich nicht sagen

## The good it does

for-society = Für die Gesellschaft
all-benefits-together = Alle Vorteile zusammen
summary = Zusammenfassung
what-comes-of-the-sharing = Was das Teilen bringt
the-good-it-does = Das Gute, das daraus entsteht
benefit = Vorteil
how-sure-it-is = Wie sicher das ist

## What it rests on

who-watches-over-it = Wer darüber wacht
who-keeps-it-together = Wer es zusammenhält
where-uses-of-the-data-are = Wo Nutzungen der Daten verzeichnet sind
languages-and-formats = Sprachen und Formen
put-into-practice-by = In die Tat umgesetzt durch
by = Von
where-in-it = Wo darin
what-it-does-not-show = Was es nicht zeigt
what-the-partners-hold-themselves-to = Woran sich die Partner halten
on-what-legal-footing = Auf welcher rechtlichen Grundlage
what-binds-them = Was sie bindet
what-shows-that-it-works = Was zeigt, dass es wirkt
what-words-mean-here = Was Wörter hier bedeuten
behind-this-briefing = Hinter diesem Text
what-it-rests-on = Worauf es beruht
what-the-partners-have-settled = Was die Partner beschlossen haben
what-is-promised-among-partners = Was Partner einander zugesagt haben
what-is-not-settled = Was zwischen den Partnern offen ist
what-also-belongs-here = Was auch dazugehört
what-was-settled = Was beschlossen wurde
the-reasons = Warum
who-settled-it = Wer es beschlossen hat
where-it-got-to = Wie weit es ist
to-whom = Wem

## About the briefing itself

version = Version
the-partnership-is = Die Partnerschaft ist
next-review = Nächste Überprüfung
approved-by = Gebilligt von
tested-with = Erprobt mit
digest = Fingerabdruck der Quelle
day-passed = { $day } (dieser Tag ist vorbei)
then-every = { $day }, dann { $every }
nothing-to-tell = Noch nichts zu sagen
not-public = Nicht für Sie

## Bilder

how-great-the-risks-are = Wie groß die Risiken sind
map-title = Wer gibt wem was, und wozu
map-may-title = Wer was nutzen darf, und wozu
map-part = { $title } ({ $at } von { $count })
map-summary = Eine Karte, die von links nach rechts gelesen wird: wer Daten gibt oder hält, was sie sind und wozu sie dienen, wer sie erhält oder nutzen darf. Sie zeigt { $partners } Partner. Die Worte dabei sagen dasselbe.
map-gives = Wer gibt
map-holds = Wer hält
map-gives-or-holds = Wer gibt oder hält
map-what = Was, und wozu
map-receives = Wer erhält
map-may-use = Wer nutzen darf
map-receives-or-may-use = Wer erhält oder nutzen darf
map-may = Zur Nutzung:
map-for = für { $purposes }
map-not-said = Nicht gesagt
map-idle = Außerdem dabei:
map-several = { $count } × { $kind }
map-partners = { $count } Partner
map-more = { $names } und { $count } weitere
map-head-what = Was
map-head-from = Wer es gibt
map-head-holds = Wer es hält
map-head-to = Wer es erhält
map-head-may = Wer es nutzen darf
map-head-for = Wozu
matrix-title = Wie groß jedes Risiko ist, vor und nach dem, was dagegen getan wird
matrix-before = Bevor etwas getan wird
matrix-after = Mit den Maßnahmen
matrix-likely = Wie wahrscheinlich
matrix-bad = Wie schlimm es wäre
matrix-risk = Risiko
matrix-summary = Zwei Raster mit nummerierten Risiken: von unten nach oben, wie wahrscheinlich jedes ist, von links nach rechts, wie schlimm es wäre; links bevor etwas getan wird, rechts mit den Maßnahmen. Sie zeigen { $count } Risiken. Die Worte dabei sagen dasselbe.
matrix-at = { $likelihood }, { $impact }
matrix-at-level = { $likelihood }, { $impact }: { $level }
what-happens-when = Was wann geschieht
dates-title = Vereinbarungen, Überprüfungen und Aktivitäten im Lauf der Zeit
dates-summary = Eine Zeile für jede Vereinbarung, Überprüfung und Aktivität, von { $from } bis { $until }, mit einer Marke bei heute, { $today }. Es sind { $count } Zeilen. Die Worte dabei sagen dasselbe.
dates-today = Heute, { $day }
dates-partnership = Die Partnerschaft
dates-agreements = Vereinbarungen
dates-reviews = Überprüfungen
dates-activities = Aktivitäten
dates-done = gewesen
dates-planned = geplant
dates-expected = zu erwarten
dates-was = Bisher: { $days }
dates-next = Als Nächstes: { $days }
dates-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
