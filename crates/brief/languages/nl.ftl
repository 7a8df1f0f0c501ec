# De vaste woorden van een toelichting in het Nederlands. Dezelfde berichten en variabelen als languages/en.ftl.

language-name = Nederlands
language-direction = ltr

## Around the briefing

frame-draft = Concept
frame-draft-note = Deze tekst is nog niet vastgesteld. Wat ontbreekt, staat aangegeven op de plek waar het hoort, en kleine cijfers zeggen van welke regel van het bestand een zin komt.
frame-kicker = Een samenwerking om gegevens te delen
frame-contents = Op deze pagina
frame-skip = Naar de tekst
frame-controls = Wat eraan gedaan wordt
frame-not-said = niet vermeld
frame-from = uit
frame-about = Over deze toelichting
frame-made = Gemaakt op { $day } uit het bestand van de samenwerking zelf. Er staat in wat het bestand zegt, en niets anders.
frame-circle-partners = Alleen voor de partners
frame-circle-internal = Alleen voor wie het bestand schrijft
frame-in-words = Hetzelfde in woorden
for-audience = Voor: { $audience }

## Slides

frame-notes = Notities voor de spreker
frame-keys = Pijltjes, spatie, Home en End om te bladeren; N toont de notities.
frame-back = Terug
frame-next = Verder
frame-page = Pagina
more = { $count ->
    [one] en nog één, in de toelichting
   *[other] en nog { $count }, in de toelichting
}

## How values are said

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
duration-second = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
}
every-second = { $count ->
    [1] elke seconde
   *[other] elke { $count } seconden
}
duration-minute = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
every-minute = { $count ->
    [1] elke minuut
   *[other] elke { $count } minuten
}
duration-hour = { $count } uur
every-hour = { $count ->
    [1] elk uur
   *[other] elke { $count } uur
}
duration-day = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
every-day = { $count ->
    [1] elke dag
   *[other] elke { $count } dagen
}
duration-week = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
every-week = { $count ->
    [1] elke week
   *[other] elke { $count } weken
}
duration-month = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
every-month = { $count ->
    [1] elke maand
   *[other] elke { $count } maanden
}
duration-year = { $count } jaar
every-year = { $count ->
    [1] elk jaar
   *[other] elke { $count } jaar
}
number-group = .
number-decimal = ,
number-thousand = { $number } duizend
number-million = { $number } miljoen
number-billion = { $number } miljard
number-trillion = { $number } biljoen
about-number = ongeveer { $number }
percent = { $number }%
quantity = { $number } { $unit }
quantity-large = { $number } { $unit }
money = { $currency } { $amount }
list-comma = { $first }, { $last }
list-and = { $first } en { $last }
list-or = { $first } of { $last }
labelled = { $label }: { $said }
sentence = { $said }.
value-for = { $said } voor { $whom }
value-by = { $said }, door { $whom }
value-on = { $said } ({ $day })
value-because = { $said }, omdat: { $reason }
holds-for = Dit geldt voor { $whom }.
settled-by-on = Vastgesteld door { $whom } op { $day }.
settled-by = Vastgesteld door { $whom }.
settled-on = Vastgesteld op { $day }.
why-because = Waarom: { $reason }
the-reason = De reden: { $reason }
state-since = { $state }, sinds { $day }
state-from = { $state }, vanaf { $day }
others-not-published = anderen die niet bekendgemaakt zijn
others-not-agreed = anderen over wie nog geen afspraak is
others-not-known = anderen die niet bekend zijn
others-confidential = anderen die vertrouwelijk blijven
silence-not-published = Dit is niet bekendgemaakt.
silence-not-yet-agreed = De partners zijn het hierover nog niet eens.
silence-not-known = Dit is niet bekend.
silence-confidential = Dit blijft vertrouwelijk.
silence-none = Geen.

## The whole

what-is-done = Wat er gebeurt
with-which-data = Met welke gegevens
who-does-it = Wie het doet
for-whom = Voor wie
lawful-basis = Wettelijke grondslag
further-condition-for-sensitive-data = Extra voorwaarde voor gevoelige gegevens
duty-of-confidence = Geheimhoudingsplicht
what-comes-out-of-it = Wat eruit komt
why-data-has-to-be-shared = Waarom gegevens gedeeld moeten worden
the-future-the-partners-want = De toekomst die de partners willen
what-the-data-is-used-for = Waarvoor de gegevens gebruikt worden
who-takes-part-and-what-each = Wie meedoet, en wat ieder met de gegevens doet
the-data-at-a-glance = De gegevens in één oogopslag
where-the-data-goes = Waar de gegevens heen gaan
overall = Het geheel
what-this-is-about = Waar het over gaat
when = Wanneer
does-anyone-make-money-from-it = Verdient iemand er geld aan?
does-a-computer-decide = Beslist een computer over mensen?
no-people-decide = Nee, mensen beslissen
span = { $from } tot en met { $until }
span-from = Vanaf { $from }
span-until = Tot en met { $until }

## Partners

its-part = Rol
why-it-takes-part = Waarom deze partner meedoet
it-stands-for = Staat voor
how-many-organisations = Hoeveel organisaties
website = Website
what-it-does-with-the-data = Wat deze partner met de gegevens doet
its-priorities = Wat het zwaarst weegt
its-concern = Waar deze partner zich zorgen over maakt
its-conflicts-of-interest = Belangen die de andere kant op trekken
holds = Beheert { $what }.
hosts = Bewaart { $what } op eigen computers.
processes = Verwerkt { $what }, in opdracht van wie ervoor verantwoordelijk is.
sub-processes = Verwerkt { $what } voor een partner die deze taak kreeg.
runs = Houdt { $what } in bedrijf.
carries-out = Voert { $what } uit.
gives = Geeft { $what } aan { $whom }
receives = Krijgt { $what } van { $whom }
flow-for = { $said } voor { $more }
flow-by = { $said }, via { $more }
flow-often = { $said }, { $more }
flow-into = { $said }, naar { $more }

## Data

which-people-are-in-it = Welke mensen erin staan
can-people-be-recognised-in-it = Zijn mensen erin te herkennen?
how-delicate-it-is = Hoe gevoelig ze zijn
who-holds-it = Wie ze beheert
how-they-get-at-it = Hoe men erbij kan
where-it-is-used = Waar ze gebruikt worden
where-it-is-kept = Waar ze bewaard worden
the-data-this-partnership-is-about = De gegevens waar deze samenwerking over gaat
who-else-may-use-it = Wie ze nog meer mag gebruiken
how-long-it-is-kept = Hoe lang ze bewaard worden
what-is-in-it = Wat erin staat
data = Gegevens
about-whom = Over wie
how-far-people-can-be-recognised = Hoe herkenbaar mensen erin zijn
how-it-is-used = Hoe ze gebruikt worden
then = Daarna: { $what }
may-it-be-passed-on = Mogen ze worden doorgegeven?
only-if-agreed = Alleen als deze het ermee eens zijn: { $who }.
yes = Ja
no = Nee

## The page of an audience

we-speak-to = Wij richten ons tot
how-many-people = Hoeveel mensen
you-also-speak-for = U spreekt ook voor
what-you-hope-for = Wat u hoopt
what-worries-you = Wat u zorgen geeft
what-you-expect = Wat u verwacht
what-was-said = Wat er gezegd is
what-changed = Wat er veranderd is
who-was-heard = Wie er gehoord is
how-often = Hoe vaak
next = Volgende keer
what-was-learned = Wat ervan geleerd is
see-correct-or-erase-what-is = Inzien, verbeteren of laten wissen wat er over u bewaard wordt
complain = Een klacht indienen
privacy-notice = Privacyverklaring
who-this-page-is-for = Voor wie deze pagina is
what-is-shared-about-you = Wat er over u gedeeld wordt
why = Waarom
what-you-gain = Wat u eraan hebt
what-could-go-wrong-and-what = Wat er mis kan gaan, en wat daaraan gedaan wordt
what-you-are-promised = Wat u beloofd wordt
your-choice = Uw keuze
how-you-have-a-say = Hoe u meepraat
words-on-this-page = Woorden op deze pagina
whom-you-can-ask = Bij wie u terechtkunt
a-page-for = Een pagina voor
why-the-law-allows-it = Waarom de wet dit toestaat
ask = Vraag het aan
none-about-you = Geen van de hier beschreven gegevens gaat over u.

## Benefits

it-comes-from = Komt voort uit
why-nobody-could-do-it-alone = Waarom niemand het alleen kan
how-the-gain-is-shared = Hoe de opbrengst verdeeld wordt
how-we-will-know = Hoe we het zullen merken
what-shows-it = Waaruit het blijkt
claim-hoped = Waarop gehoopt wordt
claim-disproven = Gezocht, maar niet uitgekomen
claim-not-proven = Verwacht, niet bewezen
claim-proven = Bewezen
claim-emerging = Eerste tekenen zijn er
claim-expected = Verwacht
measure-from-to = van { $before } naar { $after }
measure-today = nu { $before }
measure-to = naar { $after }
measure-by = { $change }, uiterlijk { $day }
measure-only-by = uiterlijk { $day }
measure-since = sindsdien gemeten: { $result }
measure-source = bron: { $source }
shown-by = { $finding } ({ $evidence })

## Risks

who-answers-for-it = Wie ervoor instaat
what-was-decided = Wat er besloten is
due = Uiterlijk
found-to-work = Werking vastgesteld
how-risks-are-rated = Hoe risico’s worden ingeschat
how-likely-it-is = Hoe waarschijnlijk het is
how-bad-it-would-be = Hoe erg het zou zijn
degree-both = { $before }. Met de maatregelen: { $after }.
degree-the-same = { $before }, ook met de maatregelen.
degree-after = Met de maatregelen: { $after }.
if-data-is-not-shared = Als gegevens niet gedeeld worden

## Promises and choices

who-promises = Wie dit belooft
since = Sinds
what-keeps-it = Wat de belofte waarborgt
what-it-changes = Wat het verandert
what-it-applies-to = Waarvoor het geldt
what-it-does-not-stop = Wat het niet tegenhoudt
who-takes-the-data-out = Wie de gegevens eruit haalt
last-day = Laatste dag
how-to-use-it = Hoe u dat doet
short-for = Afkorting van { $long }.
nobody-may = Niemand mag { $deed }.
nobody-but-may = Niemand behalve { $who } mag { $deed }.
may-never = { $who } mag nooit { $deed }.
may = Mag { $deed }.
may-within = Mag { $deed }, alleen binnen: { $within }.
may-under = Mag { $deed }, volgens: { $agreement }.
may-within-under = Mag { $deed }, alleen binnen: { $within }, volgens: { $agreement }.
deed-data = { $data } { $act }
deed-purpose = voor { $purpose } { $act }
deed-data-purpose = { $data } voor { $purpose } { $act }
data-except = { $data } behalve { $except }
any-of = elke partner van de soort “{ $kind }”
any-data = gegevens van welke aard ook

## Agreements

what-it-is = Wat het is
between = Tussen
about = Over
from = Vanaf
until = Tot en met
looked-at-again = Opnieuw bekeken
last-looked-at = Laatst bekeken
where-it-can-be-read = Waar het te lezen is
where-it-stands = Hoe het ervoor staat
signed-by = Ondertekend door
fee = Wat er betaald wordt
in-force = Van kracht
not-in-force = Niet van kracht
not-in-force-yet = Nog niet van kracht
no-longer-in-force = Niet meer van kracht
force-not-known = Of dit van kracht is, is niet te zeggen

## The good it does

for-society = Voor de samenleving
all-benefits-together = Alle voordelen samen
summary = Samenvatting
what-comes-of-the-sharing = Wat het delen oplevert
the-good-it-does = Het goede dat het brengt
benefit = Voordeel
how-sure-it-is = Hoe zeker het is

## What it rests on

who-watches-over-it = Wie erop toeziet
who-keeps-it-together = Wie het coördineert
where-uses-of-the-data-are = Waar elk gebruik van de gegevens te vinden is
languages-and-formats = Talen en vormen
put-into-practice-by = In praktijk gebracht door
by = Door
where-in-it = Waar het daarin staat
what-it-does-not-show = Wat er niet uit blijkt
what-the-partners-hold-themselves-to = Waar de partners zich aan houden
on-what-legal-footing = Op welke juridische grond
what-binds-them = Wat hen bindt
what-shows-that-it-works = Waaruit blijkt dat het werkt
what-words-mean-here = Wat woorden hier betekenen
behind-this-briefing = Achter deze toelichting
what-it-rests-on = Waar het op rust
what-the-partners-have-settled = Wat de partners hebben besloten
what-is-promised-among-partners = Wat partners hebben toegezegd
what-is-not-settled = Wat tussen de partners nog open is
what-also-belongs-here = Wat hier ook bij hoort
what-was-settled = Wat er besloten is
the-reasons = Waarom
who-settled-it = Wie het besloot
where-it-got-to = Hoe ver het is
to-whom = Aan wie

## About the briefing itself

version = Versie
the-partnership-is = De samenwerking is
next-review = Volgende herziening
approved-by = Goedgekeurd door
tested-with = Getest met
digest = Vingerafdruk van de bron
day-passed = { $day } (deze dag is voorbij)
then-every = { $day }, daarna { $every }
nothing-to-tell = Nog niets te vertellen
not-public = Niet voor u

## Afbeeldingen

how-great-the-risks-are = Hoe groot de risico’s zijn
map-title = Wie geeft wat aan wie, en waarvoor
map-may-title = Wie mag wat gebruiken, en waarvoor
map-part = { $title } ({ $at } van { $count })
map-summary = Een kaart die van links naar rechts wordt gelezen: wie gegevens geeft of beheert, wat het is en waarvoor, wie ze ontvangt of mag gebruiken. Er staan { $partners } partners op. De woorden erbij zeggen hetzelfde.
map-gives = Wie geeft
map-holds = Wie beheert
map-gives-or-holds = Wie geeft of beheert
map-what = Wat, en waarvoor
map-receives = Wie ontvangt
map-may-use = Wie mag gebruiken
map-receives-or-may-use = Wie ontvangt of mag gebruiken
map-may = Te gebruiken:
map-for = voor { $purposes }
map-not-said = Niet gezegd
map-idle = Doen ook mee:
map-several = { $count } × { $kind }
map-partners = { $count } partners
map-more = { $names } en nog { $count }
map-head-what = Wat
map-head-from = Wie het geeft
map-head-holds = Wie het beheert
map-head-to = Wie het ontvangt
map-head-may = Wie het mag gebruiken
map-head-for = Waarvoor
matrix-title = Hoe groot elk risico is, voor en na wat eraan wordt gedaan
matrix-before = Voordat er iets is gedaan
matrix-after = Met de maatregelen
matrix-likely = Hoe waarschijnlijk
matrix-bad = Hoe erg het zou zijn
matrix-risk = Risico
matrix-summary = Twee rasters met genummerde risico’s: van onder naar boven hoe waarschijnlijk elk is, van links naar rechts hoe erg het zou zijn; links voordat er iets is gedaan, rechts met de maatregelen. Er staan { $count } risico’s in. De woorden erbij zeggen hetzelfde.
matrix-at = { $likelihood }, { $impact }
matrix-at-level = { $likelihood }, { $impact }: { $level }
what-happens-when = Wat er wanneer gebeurt
dates-title = Overeenkomsten, evaluaties en activiteiten in de tijd
dates-summary = Een regel voor elke overeenkomst, evaluatie en activiteit, van { $from } tot { $until }, met een streep bij vandaag, { $today }. Het zijn { $count } regels. De woorden erbij zeggen hetzelfde.
dates-today = Vandaag, { $day }
dates-partnership = Het samenwerkingsverband
dates-agreements = Overeenkomsten
dates-reviews = Evaluaties
dates-activities = Activiteiten
dates-done = geweest
dates-planned = gepland
dates-expected = te verwachten
dates-was = Tot nu toe: { $days }
dates-next = Hierna: { $days }
dates-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
