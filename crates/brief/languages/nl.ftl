# De vaste woorden van een toelichting in het Nederlands. Dezelfde berichten en variabelen als languages/en.ftl.

language-name = Nederlands
language-direction = ltr

## Around the briefing

frame-draft = Concept
frame-draft-note = Deze tekst is nog niet vastgesteld. Wat ontbreekt, staat aangegeven op de plek waar het hoort, en kleine cijfers zeggen van welke regel van het bestand een zin komt.
frame-kicker = Een samenwerking om gegevens te delen
frame-missing = Ontbreekt:
frame-missing-first = Ontbreekt, en is nodig vóór publicatie:
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
frame-push = De afbeelding is breder dan dit scherm: schuif haar naar links om de rest te zien.
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
others-kept = anderen die hier niet worden genoemd
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
who-else-receives-or-may-use-it = Wie ze nog meer ontvangt of mag gebruiken
who-is-meant-to-use-it = Wie ze gaat gebruiken
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
nobody-but-may = Niemand mag { $deed }; dit geldt niet voor: { $who }.
may-never = { $who } mag nooit { $deed }.
somebody-may = { $who } mag { $deed }.
may = Mag { $deed }.
may-under = Mag { $deed }, volgens: { $agreement }.
to-be = Mag straks { $deed }.
to-be-under = Mag straks { $deed }, zodra dit van kracht is: { $agreement }.
may-but = { $may } Maar: { $but }
part-ruled-out = Een deel ervan is uitgesloten.
deed-only = { $deed }, alleen { $limits }
deed-when = { $deed }, { $when }
deed-unless = { $deed }, behalve { $limits }
limit-from = vanaf { $from }
limit-until = tot en met { $until }
limit-from-until = van { $from } tot en met { $until }
limit-within = binnen: { $of }
limit-in = in: { $of }
limit-identifiability = met gegevens waarin mensen hooguit zo herkenbaar zijn: { $of }
limit-needs = met deze goedkeuring: { $of }
limit-approved-by = met goedkeuring van: { $of }
limit-kept = onder een voorwaarde die hier niet wordt genoemd
deed-data = { $data } { $act }
deed-purpose = voor { $purpose } { $act }
deed-data-purpose = { $data } voor { $purpose } { $act }
data-except = { $data } behalve { $except }
any-of = elke partner van de soort “{ $kind }”
anyone = iedereen
anyone-else = ieder ander
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
map-summary = Een kaart die van links naar rechts wordt gelezen: wie gegevens geeft of beheert, wat het is en waarvoor, wie ze ontvangt of mag gebruiken. { $count ->
    [one] Er staat één partner op.
   *[other] Er staan { $count } partners op.
} De woorden erbij zeggen hetzelfde.
map-gives = Wie geeft
map-holds = Wie beheert
map-gives-or-holds = Wie geeft of beheert
map-what = Wat, en waarvoor
map-receives = Wie ontvangt
map-may-use = Wie mag gebruiken
map-receives-or-may-use = Wie ontvangt of mag gebruiken
map-meant-to-use = Wie gaat gebruiken
map-to-whom = Aan wie
map-meant = Gaat gebruiken:
map-meant-title = Wie wat gaat gebruiken, en waarvoor
map-head-meant = Wie het gaat gebruiken
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
matrix-summary = Twee rasters met genummerde risico’s: van onder naar boven hoe waarschijnlijk elk is, van links naar rechts hoe erg het zou zijn; links voordat er iets is gedaan, rechts met de maatregelen. { $count ->
    [one] Er staat één risico in.
   *[other] Er staan { $count } risico’s in.
} De woorden erbij zeggen hetzelfde.
levels-summary = Een regel voor elk risico, het ernstigste eerst: hoe groot het is voordat er iets is gedaan, en met de maatregelen. Er staan { $count } van de { $all } risico’s in. De woorden erbij zeggen hetzelfde van allemaal.
matrix-at = { $likelihood }, { $impact }
matrix-at-level = { $likelihood }, { $impact }: { $level }
what-happens-when = Wat er wanneer gebeurt
dates-title = Overeenkomsten, evaluaties en activiteiten in de tijd
dates-summary = Een regel voor elke overeenkomst, evaluatie en activiteit, van { $from } tot { $until }, met een streep bij vandaag, { $today }. { $count ->
    [one] Het is één regel.
   *[other] Het zijn { $count } regels.
} De woorden erbij zeggen hetzelfde.
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

## Words

# De woorden van de woordenlijst. Wat hier ontbreekt, verschijnt in het Engels.

word-partnership-status-draft = in voorbereiding
word-partnership-status-forming = in oprichting
word-partnership-status-active = actief
word-partnership-status-paused = gepauzeerd
word-partnership-status-renewing = in hernieuwing
word-partnership-status-closing = in afronding
word-partnership-status-ended = beëindigd
word-partnership-status-abandoned = opgegeven
word-partner-kind-hospital = ziekenhuis
word-partner-kind-general-practice = huisartsenpraktijk
word-partner-kind-clinic = kliniek
word-partner-kind-ambulance-service = ambulancedienst
word-partner-kind-mental-health-provider = instelling voor geestelijke gezondheidszorg
word-partner-kind-community-health-provider = wijkzorgorganisatie
word-partner-kind-pharmacy = apotheek
word-partner-kind-laboratory = laboratorium
word-partner-kind-social-care-provider = zorg- en welzijnsorganisatie
word-partner-kind-healthcare-provider = zorgaanbieder
word-partner-kind-health-system-body = orgaan van het zorgstelsel
word-partner-kind-public-health-agency = gezondheidsdienst
word-partner-kind-public-body = overheidsorgaan
word-partner-kind-government-department = ministerie
word-partner-kind-local-authority = lokaal bestuur
word-partner-kind-statistics-office = bureau voor de statistiek
word-partner-kind-police-force = politie
word-partner-kind-court = rechtbank
word-partner-kind-emergency-service = hulpdienst
word-partner-kind-regulatory-body = toezichthouder
word-partner-kind-data-access-body = instantie voor gegevenstoegang
word-partner-kind-international-organisation = internationale organisatie
word-partner-kind-university = universiteit
word-partner-kind-research-institute = onderzoeksinstituut
word-partner-kind-research-body = onderzoeksorganisatie
word-partner-kind-school = school
word-partner-kind-charity = goed doel
word-partner-kind-patient-group = patiëntenorganisatie
word-partner-kind-community-group = bewonersgroep
word-partner-kind-trade-union = vakbond
word-partner-kind-professional-body = beroepsorganisatie
word-partner-kind-foundation = stichting
word-partner-kind-not-for-profit-body = organisatie zonder winstoogmerk
word-partner-kind-company = bedrijf
word-partner-kind-small-company = klein of middelgroot bedrijf
word-partner-kind-startup = start-up
word-partner-kind-technology-company = technologiebedrijf
word-partner-kind-pharmaceutical-company = farmaceutisch bedrijf
word-partner-kind-medical-device-company = maker van medische hulpmiddelen
word-partner-kind-insurer = verzekeraar
word-partner-kind-bank = bank
word-partner-kind-telecoms-company = telecombedrijf
word-partner-kind-consultancy = adviesbureau
word-partner-kind-data-institution = data-instelling
word-partner-kind-data-cooperative = datacoöperatie
word-partner-kind-data-trust = datatrust
word-partner-kind-partnership-body = orgaan van de samenwerking
word-partner-kind-person = persoon
word-role-controller = verwerkingsverantwoordelijke
word-role-joint-controller = gezamenlijk verwerkingsverantwoordelijke
word-role-processor = verwerker
word-role-sub-processor = subverwerker
word-role-recipient = ontvanger
word-role-third-party = derde
word-role-data-holder = gegevenshouder
word-role-health-data-holder = houder van gezondheidsgegevens
word-role-data-user = gegevensgebruiker
word-role-health-data-user = gebruiker van gezondheidsgegevens
word-role-intermediary = tussenpersoon
word-role-steward = gegevensbeheerder
word-role-contributor = bijdrager
word-role-aggregator = samenvoeger van gegevens
word-role-analyst = analist
word-role-creator = maker
word-role-beneficiary = begunstigde
word-role-environment-provider = aanbieder van de omgeving
word-role-linkage-provider = koppelaar van gegevens
word-role-technology-provider = technologieleverancier
word-role-funder = financier
word-role-lead = trekker
word-role-coordinator = coördinator
word-role-adviser = adviseur
word-role-overseer = toezichthouder op het werk
word-role-regulator = toezichthouder
word-role-policymaker = beleidsmaker
word-role-public-voice = stem van het publiek
word-role-delivery-partner = uitvoerende partner
word-role-communicator = communicator
word-identifiability-identifiable = herkenbaar
    .doc = Namen of andere directe kenmerken laten zien om wie het gaat.
word-identifiability-pseudonymised = gepseudonimiseerd
    .doc = Directe kenmerken zijn vervangen door codes; iemand zou de codes nog kunnen terugzetten of mensen kunnen herkennen.
word-identifiability-effectively-anonymous = in de praktijk anoniem
    .doc = Bij deze ontvanger is redelijkerwijs niemand te herkennen, al hebben anderen daar misschien de middelen voor.
word-identifiability-anonymous = anoniem
    .doc = Niemand is redelijkerwijs te herkennen, wie de gegevens ook heeft.
word-identifiability-open-aggregate = openbare totalen
    .doc = Alleen aantallen of totalen over veel mensen, veilig om te publiceren.
word-identifiability-synthetic = synthetisch
    .doc = Verzonnen gegevens die op echte lijken; hoe dicht ze bij echte mensen komen, hangt af van hoe ze gemaakt zijn.
word-identifiability-non-personal = niet persoonlijk
    .doc = De gegevens gingen nooit over mensen.
word-sensitivity-special-category = bijzondere persoonsgegevens
    .doc = Gezondheid, erfelijkheid, biometrie, ras of afkomst, politiek, geloof of overtuiging, vakbond, seksleven of seksuele gerichtheid.
word-sensitivity-health-data = gezondheidsgegevens
    .doc = Gegevens over iemands gezondheid, vroeger, nu of later, of over de zorg die iemand kreeg.
word-sensitivity-genetic-data = genetische gegevens
    .doc = Gegevens over geërfde of verworven kenmerken, meestal uit een monster.
word-sensitivity-biometric-data = biometrische gegevens
    .doc = Gezichten, vingerafdrukken en dergelijke, gebruikt om vast te stellen wie iemand is.
word-sensitivity-sensitive = gevoelige persoonsgegevens
    .doc = Persoonsgegevens die kunnen schaden als ze uitlekken, ook al noemt de wet ze niet, zoals waar iemand is of wat iemand verdient.
word-sensitivity-ordinary-personal = persoonsgegevens
    .doc = Persoonsgegevens zonder verdere bescherming in de wet.
word-sensitivity-patient-confidential = vertrouwelijke patiëntinformatie
    .doc = Wat aan zorgverleners is verteld of door hen is geleerd, en geheim blijft, ook na overlijden.
word-sensitivity-commercially-confidential = bedrijfsvertrouwelijk
    .doc = Bedrijfsgeheimen, prijzen en andere feiten waar een concurrent iets aan heeft.
word-sensitivity-not-sensitive = niet gevoelig
    .doc = Bekeken, en bevonden dat er geen bijzondere zorg nodig is.
word-access-trusted-research-environment = vertrouwde onderzoeksomgeving
    .doc = Goedgekeurde mensen werken met de gegevens op een veilige plek, en uitkomsten worden gecontroleerd voordat ze naar buiten gaan.
word-access-secure-room = beveiligde ruimte
    .doc = Men werkt met de gegevens in een afgesloten ruimte, zonder ze te kunnen meenemen.
word-access-remote-desktop = werkplek op afstand
    .doc = Men ziet de gegevens op afstand op een scherm en kan ze niet downloaden.
word-access-federated = federatieve analyse
    .doc = De vraag reist naar de gegevens van elke houder, en alleen uitkomsten komen terug.
word-access-in-place-query = vraag ter plaatse
    .doc = Goedgekeurde vragen of programma’s worden door de houder op het eigen systeem uitgevoerd.
word-access-secure-transfer = beveiligde overdracht
    .doc = Een kopie gaat langs een beveiligde weg naar de gebruiker.
word-access-direct-access = rechtstreekse toegang
    .doc = Gebruikers krijgen een eigen kopie of account.
word-access-shared-system = gedeeld systeem
    .doc = Medewerkers van verschillende partners gebruiken hetzelfde systeem.
word-access-dashboard = dashboard
    .doc = Gebruikers zien tabellen en grafieken, niet de gegevens erachter.
word-access-open-download = vrij te downloaden
    .doc = Iedereen kan de gegevens downloaden.
word-access-varies = verschilt per aanvraag
    .doc = De manier wordt per aanvraag bepaald.
word-evidence-strength-announcement = aankondiging
word-evidence-strength-opinion = oordeel van een deskundige
word-evidence-strength-pilot = proef
word-evidence-strength-evaluation = evaluatie
word-evidence-strength-peer-reviewed = door vakgenoten getoetst
word-likelihood-low = laag
word-likelihood-medium = gemiddeld
word-likelihood-high = hoog
word-likelihood-remote = nauwelijks te verwachten
word-likelihood-possible = mogelijk
word-likelihood-probable = waarschijnlijk
word-likelihood-rare = zeldzaam
word-likelihood-unlikely = onwaarschijnlijk
word-likelihood-likely = waarschijnlijk
word-likelihood-almost-certain = bijna zeker
word-impact-low = klein
word-impact-medium = gemiddeld
word-impact-high = groot
word-impact-minimal = minimaal
word-impact-significant = aanzienlijk
word-impact-severe = ernstig
word-impact-negligible = verwaarloosbaar
word-impact-minor = klein
word-impact-moderate = matig
word-impact-major = groot
word-impact-catastrophic = rampzalig
word-mitigation-status-proposed = voorgesteld
word-mitigation-status-planned = gepland
word-mitigation-status-in-progress = in uitvoering
word-mitigation-status-in-place = in werking
word-mitigation-status-tested = getest
word-mitigation-status-failed = mislukt
word-mitigation-status-dropped = opgegeven
word-mitigation-status-retired = niet meer nodig
word-risk-response-avoid = vermijden
    .doc = Niet doen wat het risico met zich mee zou brengen.
word-risk-response-eliminate = wegnemen
    .doc = Dingen zo veranderen dat het niet kan gebeuren.
word-risk-response-reduce = verkleinen
    .doc = Het minder waarschijnlijk of minder erg maken.
word-risk-response-share = samen dragen
    .doc = Het samen met anderen dragen.
word-risk-response-transfer = overdragen
    .doc = Het door iemand anders laten dragen, zoals een verzekeraar of leverancier.
word-risk-response-accept = aanvaarden
    .doc = Ermee doorgaan zoals het is.
word-risk-response-monitor = volgen
    .doc = Het volgen en erop terugkomen.
word-risk-response-influence = beïnvloeden
    .doc = Inwerken op wie er iets aan kan doen.
word-agreement-type-data-sharing-agreement = overeenkomst voor het delen van gegevens
word-agreement-type-data-processing-agreement = verwerkersovereenkomst
word-agreement-type-sub-processor-agreement = subverwerkersovereenkomst
word-agreement-type-joint-controller-arrangement = regeling tussen gezamenlijk verantwoordelijken
word-agreement-type-memorandum-of-understanding = intentieverklaring
word-agreement-type-data-use-licence = gebruikslicentie voor gegevens
word-agreement-type-licence = licentie
word-agreement-type-open-licence = open licentie
word-agreement-type-terms = voorwaarden
word-agreement-type-code-of-conduct = gedragscode
word-agreement-type-framework-agreement = raamovereenkomst
word-agreement-type-consortium-agreement = consortiumovereenkomst
word-agreement-type-non-disclosure-agreement = geheimhoudingsovereenkomst
word-agreement-type-service-contract = dienstverleningsovereenkomst
word-agreement-type-research-contract = onderzoeksovereenkomst
word-agreement-type-statutory-direction = wettelijke aanwijzing
word-agreement-type-permit = vergunning voor gegevens
word-agreement-type-grant-agreement = subsidieovereenkomst
word-agreement-type-letter-of-intent = intentiebrief
word-agreement-type-template = modelovereenkomst
word-agreement-status-drafted = in concept
word-agreement-status-under-negotiation = in onderhandeling
word-agreement-status-under-review = in beoordeling
word-agreement-status-approved = goedgekeurd
word-agreement-status-rejected = afgewezen
word-agreement-status-partly-signed = deels ondertekend
word-agreement-status-signed = ondertekend
word-agreement-status-active = van kracht
word-agreement-status-amended = gewijzigd
word-agreement-status-renewed = verlengd
word-agreement-status-suspended = opgeschort
word-agreement-status-expired = verlopen
word-agreement-status-terminated = opgezegd
word-agreement-status-superseded = vervangen
word-commitment-state-open = open
word-commitment-state-in-progress = in uitvoering
word-commitment-state-kept = nagekomen
word-commitment-state-kept-late = te laat nagekomen
word-commitment-state-not-kept = niet nagekomen
word-commitment-state-released = kwijtgescholden
word-destruction-method-secure-erasure = veilig gewist
word-destruction-method-crypto-erasure = vernietiging van de sleutels
word-destruction-method-physical-destruction = fysieke vernietiging
word-destruction-method-shredding = versnippering
word-destruction-method-deletion = gewoon verwijderd
word-destruction-method-deletion-including-backups = verwijderd, ook uit reservekopieën
word-destruction-method-return = teruggave aan de houder
word-destruction-method-anonymisation = anonimisering
word-destruction-method-archiving = archivering in het algemeen belang
word-destruction-method-environment-closed = sluiting van de werkomgeving
word-basis-consent = toestemming
    .doc = Mensen hebben vrij en goed geïnformeerd ingestemd, en kunnen van gedachten veranderen.
word-basis-contract = overeenkomst
    .doc = Het gebruik is nodig voor een overeenkomst met de persoon, of om er op diens verzoek een te sluiten.
word-basis-legal-obligation = wettelijke plicht
    .doc = De wet schrijft het gebruik voor.
word-basis-vital-interests = vitale belangen
    .doc = Het gebruik is nodig om iemands leven te redden.
word-basis-public-task = publieke taak
    .doc = Het gebruik is nodig voor een taak van algemeen belang of een openbaar gezag dat de wet vastlegt.
word-basis-legitimate-interests = gerechtvaardigde belangen
    .doc = Het gebruik is nodig voor iemands gerechtvaardigd belang, en de belangen van mensen wegen niet zwaarder.
word-opt-out-project-opt-out = niet meedoen aan dit project
    .doc = Mensen kunnen dit project vragen hun gegevens weg te laten.
word-opt-out-national-data-opt-out = landelijk bezwaar (National data opt-out)
    .doc = In Engeland kunnen mensen kiezen dat vertrouwelijke patiëntinformatie niet buiten hun eigen zorg wordt gebruikt.
word-opt-out-withdrawal-of-consent = intrekken van toestemming
    .doc = Wie instemde, kan van gedachten veranderen.
word-opt-out-right-to-object = recht van bezwaar
    .doc = Mensen kunnen bezwaar maken vanwege hun eigen situatie.
word-opt-out-erasure-request = verzoek om wissen
    .doc = Mensen kunnen vragen hun gegevens te wissen.
word-opt-out-ehds-opt-out = bezwaar tegen secundair gebruik
    .doc = In de Europese Unie kunnen mensen bezwaar maken tegen ander gebruik van hun elektronische gezondheidsgegevens.
word-opt-out-no-choice = geen keuze
    .doc = Mensen kunnen hun gegevens er niet uit houden.
word-subjects-patients = patiënten
word-subjects-children = kinderen
word-subjects-babies = pasgeborenen
word-subjects-pupils = leerlingen
word-subjects-students = studenten
word-subjects-older-people = ouderen
word-subjects-adults = volwassenen
word-subjects-people-lacking-capacity = mensen die niet zelf kunnen beslissen
word-subjects-people-with-mental-illness = mensen met een psychische aandoening
word-subjects-disabled-people = mensen met een beperking
word-subjects-people-in-poverty = mensen in armoede
word-subjects-asylum-seekers = asielzoekers en vluchtelingen
word-subjects-migrants = migranten
word-subjects-victims = slachtoffers van misdrijven of geweld
word-subjects-prisoners = gedetineerden
word-subjects-people-with-rare-conditions = mensen met zeldzame ziekten
word-subjects-minority-groups = minderheden
word-subjects-vulnerable-people = kwetsbare mensen
word-subjects-participants = deelnemers aan onderzoek
word-subjects-donors = donoren
word-subjects-deceased-people = overledenen
word-subjects-relatives = naasten
word-subjects-carers = mantelzorgers
word-subjects-staff = medewerkers
word-subjects-clinicians = behandelaars
word-subjects-job-applicants = sollicitanten
word-subjects-citizens = mensen uit de bevolking
word-subjects-customers = klanten
word-subjects-subscribers = abonnees
word-subjects-users = gebruikers van een dienst
word-subjects-members = leden
word-subjects-tenants = huurders
word-subjects-travellers = reizigers
word-subjects-nobody = geen mensen
word-action-use = gebruiken
word-action-read = lezen
word-action-query = bevragen
word-action-retrieve = opvragen
word-action-analyse = analyseren
word-action-assess = beoordelen
word-action-monitor = volgen
word-action-link = koppelen
word-action-combine = combineren
word-action-aggregate = samenvatten in totalen
word-action-derive = afleiden
word-action-infer = gevolgtrekkingen maken uit
word-action-profile = profielen maken uit
word-action-track = mensen volgen met
word-action-transform = omzetten
word-action-clean = opschonen
word-action-code = coderen
word-action-pseudonymise = pseudonimiseren
word-action-anonymise = anonimiseren
word-action-re-identify = tot personen herleiden
word-action-collect = verzamelen
word-action-store = opslaan
word-action-back-up = een reservekopie maken van
word-action-archive = archiveren
word-action-copy = kopiëren
word-action-download = downloaden
word-action-export = naar buiten brengen
word-action-share = delen
word-action-disclose = bekendmaken
word-action-give-access = toegang geven tot
word-action-transfer = overdragen
word-action-transfer-abroad = naar het buitenland overdragen
word-action-pass-on = doorgeven
word-action-publish = publiceren
word-action-publish-results = uitkomsten publiceren van
word-action-sell = verkopen
word-action-license = in licentie geven
word-action-show = tonen
word-action-restrict = beperken
word-action-delete = wissen
word-action-destroy = vernietigen
word-special-condition-explicit-consent = uitdrukkelijke toestemming
word-special-condition-employment-and-social-protection = werk en sociale zekerheid
word-special-condition-vital-interests = vitale belangen
word-special-condition-made-public = door de persoon zelf openbaar gemaakt
word-special-condition-legal-claims = rechtsvorderingen
word-special-condition-substantial-public-interest = zwaarwegend algemeen belang
word-special-condition-health-or-social-care = gezondheidszorg of sociale zorg
word-special-condition-public-health = volksgezondheid
word-special-condition-research = onderzoek, archivering of statistiek
word-confidentiality-basis-explicit-consent = uitdrukkelijke toestemming
word-confidentiality-basis-implied-consent = stilzwijgende toestemming voor de eigen zorg
word-confidentiality-basis-section-251 = toestemming volgens “section 251”
word-confidentiality-basis-legal-duty = wettelijke plicht
word-confidentiality-basis-legal-power = wettelijke bevoegdheid
word-confidentiality-basis-court-order = rechterlijk bevel
word-confidentiality-basis-public-interest = zwaarder wegend algemeen belang
word-confidentiality-basis-not-confidential = er is geen geheim in het spel
word-purpose-category-dpv-ScientificResearch = wetenschappelijk onderzoek
word-purpose-category-dpv-CommercialPurpose = commercieel doel
word-purpose-category-dpv-Marketing = marketing
word-purpose-category-dpv-Advertising = reclame
word-purpose-category-dpv-DirectMarketing = direct marketing
word-purpose-category-dpv-SellDataToThirdParties = verkoop van gegevens
word-purpose-category-individual-care = individuele zorg
word-purpose-category-service-planning = planning van diensten
word-purpose-category-service-evaluation = evaluatie van diensten
word-purpose-category-clinical-audit = klinische toetsing
word-purpose-category-patient-safety = patiëntveiligheid
word-purpose-category-public-health = volksgezondheid
word-purpose-category-drug-development = ontwikkeling van geneesmiddelen
word-purpose-category-algorithm-development = trainen van modellen
word-purpose-category-product-development = productontwikkeling
word-purpose-category-insurance = verzekering
word-purpose-category-credit-decisions = kredietbeslissingen
word-purpose-category-employment-decisions = beslissingen over werk
word-purpose-category-benefit-decisions = beslissingen over uitkeringen
word-purpose-category-pricing = persoonlijke prijzen
word-purpose-category-immigration-enforcement = handhaving van immigratie
word-purpose-category-policing = opsporing en handhaving
word-purpose-category-profiling-for-marketing = profilering voor marketing
word-language-en = Engels
word-language-fr = Frans
word-language-de = Duits
word-language-nl = Nederlands
word-language-es = Spaans
word-language-pl = Pools
word-language-ur = Urdu
word-language-ar = Arabisch
word-language-cy = Welsh
word-language-bsl = Britse gebarentaal
word-language-easy-read = makkelijk lezen

## What a draft says is missing: what, why it matters, and what to write

gap-aim-missing = Het bestand zegt niet wat de partners willen bereiken.
    .why = Het is de eerste zin van de toelichting; zonder die zin heeft de rest geen doel.
    .how = Voeg een regel `aim: "…"` toe aan het partnerschap, in één ruime zin.
gap-need-missing = Het bestand zegt niet waarom gegevens gedeeld moeten worden.
    .why = Daar zoekt een kritische lezer het eerst naar.
    .how = Voeg een regel `need: "…"` toe aan het partnerschap: waarom het doel zonder delen niet te bereiken is.
gap-vision-missing = Het bestand zegt niet welke toekomst de partners willen.
    .why = Een gedeeld beeld wordt vaak alleen verondersteld.
    .how = Voeg een regel `vision: "…"` toe aan het partnerschap.
gap-society-missing = Het bestand zegt niet wat het delen de samenleving oplevert.
    .why = Daarmee eindigt de toelichting: het goede voorbij de partners en hun eigen doelgroepen.
    .how = Voeg een regel `society: "…"` toe aan het partnerschap.
gap-purpose-missing = Het bestand noemt geen doel dat het publiek mag zien.
    .why = Voordelen, risico’s en toestemmingen hangen af van waar de gegevens voor dienen.
    .how = Voeg een `purpose` toe met `aim` en `intended-use`.
gap-commercial-missing = “{ $entry }” zegt niet of iemand eraan verdient.
    .why = Als u het zelf gewoon zegt, wordt het eerder aanvaard dan wanneer anderen het ontdekken.
    .how = Voeg `commercial: no` toe, of zeg wie eraan verdient en hoe.
gap-partner-missing = Het bestand noemt geen partner die het publiek mag zien.
    .why = Mensen beoordelen delen naar wie de gegevens krijgt.
    .how = Voeg een `partner` toe voor elke organisatie die gegevens geeft, krijgt of verwerkt.
gap-partner-deeds-missing = Het bestand zegt niet wat { $entry } met de gegevens doet.
    .why = Een lezer wil weten wie wat krijgt, bij naam.
    .how = Noem deze partner als `holder` van een dataset, in een `flow`, of in `carried-out-by` van een doel.
gap-audience-missing = Het bestand noemt geen doelgroep die het publiek mag zien.
    .why = Vertrouwen win je bij bepaalde mensen, dus elke betrokken groep krijgt een eigen bladzijde.
    .how = Voeg een `audience` toe voor elke groep die geraakt wordt of het zou moeten weten.
gap-data-about-missing = Het bestand zegt niet of er gegevens over { $entry } bij zijn.
    .why = De eerste vraag van iedere lezer is: wat wordt er over mij gedeeld?
    .how = Geef de doelgroep en de datasets een regel `subjects: …`, of `subjects: none because "…"`.
gap-purpose-for-audience-missing = Van geen enkel doel wordt gezegd dat het { $entry } dient.
    .why = Een voordeel wordt geloofd als lezers zien waar het vandaan komt.
    .how = Noem de doelgroep in de regel `serves` van een doel.
gap-contact-missing = Het bestand noemt niemand aan wie { $entry } iets kan vragen.
    .why = Een toelichting zonder contact laat haar lezer alleen.
    .how = Voeg een regel `contact: …` toe aan de doelgroep of het partnerschap: een partner, of een persoon met `visibility` `public`.
gap-benefit-missing = { $entry } krijgen geen voordeel in het vooruitzicht.
    .why = Vertrouwen win je bij een bepaalde doelgroep; wie er niets aan heeft, heeft geen reden om te luisteren.
    .how = Voeg een `benefit` toe met `for: { $name }`, of schrijf `benefits: none because "…"` bij de doelgroep.
gap-evidence-missing = Er is niets gegeven dat “{ $entry }” laat zien.
    .why = Een bewering zonder bewijs wordt verteld als verwacht, niet als bewezen.
    .how = Voeg een `evidence` toe en noem die in de regel `evidence` van het voordeel.
gap-risk-missing = Er is geen risico genoemd voor { $entry }.
    .why = Een bladzijde met voordelen en zonder risico leest als reclame, en wordt niet geloofd.
    .how = Voeg een `risk` toe met `affects: { $name }`, of schrijf `risks: none because "…"` bij de doelgroep.
gap-control-missing = Er staat niet wat er aan de risico’s voor { $entry } gedaan wordt.
    .why = Elke doelgroep wil lezen hoe haar risico’s beheerst worden.
    .how = Voeg een `mitigation` toe in een risico, of zeg wie het aanvaardt en waarom: `response: accept because "…"`.
gap-risk-uncontrolled = Er staat niet wat er aan “{ $entry }” gedaan wordt.
    .why = Een risico dat genoemd is en verder niets, verontrust lezers meer dan een dat beheerst wordt.
    .how = Voeg er een `mitigation` in toe, of zeg wie het aanvaardt en waarom.
gap-risk-owner-missing = Niemand staat in voor “{ $entry }”.
    .why = Een risico zonder eigenaar is niemands werk.
    .how = Voeg een regel `owner: …` toe met een partner of een persoon.
gap-measure-state-missing = Het bestand zegt niet of “{ $entry }” er al is.
    .why = Een geplande maatregel beschermt nog niemand.
    .how = Voeg een regel `status: in-place` toe, of `planned` met `due: …`.
gap-promise-contradicted = Een bepaling staat toe wat “{ $entry }” uitsluit.
    .why = Mensen horen dat dit nooit gebeurt, en de partners hebben het toegestaan.
    .how = Verbied het iedereen met een eigen bepaling, of trek de toestemming in; `partnership check` noemt ze beide.
gap-promise-missing = Er is niets beloofd aan { $entry }.
    .why = Mensen willen lezen wat er nooit met hun gegevens gebeurt.
    .how = Voeg een `promise` toe met `to: …` en `never: …`.
gap-choice-missing = Het bestand zegt niet welke keuze { $entry } hebben.
    .why = Mensen aanvaarden dat er geen keuze is als ze horen waarom; ze aanvaarden niet dat ze moeten raden.
    .how = Voeg een `opt-out` toe, of een regel `choice: "…"`, of `choice: none because "…"`.
gap-choice-how-missing = “{ $entry }” zegt niet hoe iemand er gebruik van maakt.
    .why = Een keuze waarvan niemand weet hoe je die maakt, is er geen.
    .how = Voeg een regel `how-to: "…"` toe met een adres of een zin.
gap-data-fact-missing = “{ $entry }” zegt niet { $fact }.
    .why = De mensen in de gegevens vragen dit het eerst.
    .how = Voeg een regel `{ $word }: …` toe aan de dataset.
gap-evidence-fact-missing = “{ $entry }” zegt niet { $fact }.
    .why = Een bewering die niemand kan nagaan is geen bewijs.
    .how = Voeg er een regel `{ $word }: …` aan toe.
gap-principle-missing = Het bestand noemt geen beginsel dat het publiek mag zien.
    .why = Beginselen zeggen lezers waaraan ze de partners kunnen houden.
    .how = Voeg een `principle` toe met een `statement`, of gebruik (`use`) een gedeelde lijst van beginselen.
gap-practice-missing = Er staat niet wat “{ $entry }” in praktijk brengt.
    .why = Een beginsel dat door niets in praktijk gebracht wordt, is een leus.
    .how = Voeg een regel `practised-by: …` toe met een activiteit, een maatregel of een bepaling.
gap-agreement-missing = Het bestand noemt geen overeenkomst die het publiek mag zien.
    .why = Lezers willen weten wat de partners bindt.
    .how = Voeg een `agreement` toe met de partijen, de stand en de data.
gap-agreement-not-in-force = Van geen overeenkomst is bekend dat zij op deze dag geldt.
    .why = Wat een overeenkomst toestaat, geldt alleen zolang zij getekend is en van kracht.
    .how = Geef de overeenkomst een `status` zoals `signed on …`, en de dagen `effective` en `expires`.
gap-version-missing = Het bestand heeft geen versie.
    .why = Lezers en partners moeten weten over welke tekst ze spreken.
    .how = Voeg een regel `version: …` toe aan het partnerschap of aan de `asset`.
gap-review-missing = Het bestand zegt niet wanneer het opnieuw bekeken wordt.
    .why = Wat niemand meer nakijkt, houdt op waar te zijn.
    .how = Voeg een regel `review: every 6 months` toe aan het partnerschap.
gap-included-not-visible = De `asset` neemt iets op dat zijn lezers niet mogen zien.
    .why = Wat binnen een kring blijft, komt nooit in een wijdere, wat een `asset` ook vraagt.
    .how = Haal het uit `includes`, of verander de `visibility` ervan.
gap-partnership-not-public = Het partnerschap is niet voor iedereen te zien.
    .why = Een toelichting wordt door iedereen gelezen en toont dus alleen wat openbaar is.
    .how = Zet de regel `visibility` van het partnerschap op `public` als de partners willen dat het verteld wordt.
gap-partnership-missing = Het bestand heeft geen `partnership`.
    .why = Een toelichting gaat over een partnerschap; een gedeelde lijst heeft niemand om voor te spreken.
    .how = Maak de toelichting uit het bestand van het partnerschap, of voeg een `partnership` toe.
gap-unread = Iets in “{ $entry }” kon niet gelezen worden.
    .why = Wat bedoeld was, had het geheel of een deel ervan misschien voor lezers buiten verborgen.
    .how = Draai `check` op het bestand en herstel wat het aanwijst.
fact-identifiability = in hoeverre mensen erin te herkennen zijn
fact-retention = hoe lang het bewaard wordt
fact-onward-sharing = of het doorgegeven mag worden
fact-source = waar het te lezen is
fact-date = van wanneer het is
