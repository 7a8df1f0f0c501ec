# Die festen Wörter einer Kurzinformation auf Deutsch. Dieselben Meldungen und Variablen wie in languages/en.ftl.

language-name = Deutsch
language-direction = ltr

## Around the briefing

frame-draft = Entwurf
frame-draft-note = Dieser Text ist noch nicht vereinbart. Was fehlt, ist an seiner Stelle angezeigt, und kleine Zahlen sagen, aus welcher Zeile der Datei ein Satz stammt.
frame-kicker = Eine Partnerschaft zum Teilen von Daten
frame-missing = Es fehlt:
frame-missing-first = Es fehlt und wird vor der Veröffentlichung gebraucht:
frame-contents = Auf dieser Seite
frame-skip = Zum Text
frame-controls = Was dagegen getan wird
frame-not-said = keine Angabe
frame-from = aus
frame-about = Über diesen Text
frame-made = Erstellt am { $day } aus der Datei der Partnerschaft selbst. Dieser Text sagt, was die Datei sagt, und nichts anderes.
frame-circle-partners = Nur für die Partner
frame-circle-internal = Nur für alle, die an der Datei schreiben
frame-in-words = Dasselbe in Worten
frame-push = Das Bild ist breiter als dieser Bildschirm: Wer es nach links schiebt, sieht den Rest.
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
others-kept = weitere, die hier nicht genannt werden
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
who-else-receives-or-may-use-it = Wer sie noch erhält oder nutzen darf
who-is-meant-to-use-it = Wer sie nutzen soll
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
nobody-but-may = Niemand darf { $deed }; das gilt nicht für: { $who }.
may-never = { $who } darf nie { $deed }.
somebody-may = { $who } darf { $deed }.
may = Darf { $deed }.
may-under = Darf { $deed }, nach: { $agreement }.
to-be = Soll { $deed } dürfen.
to-be-under = Soll { $deed } dürfen, sobald dies in Kraft ist: { $agreement }.
may-but = { $may } Aber: { $but }
part-ruled-out = Ein Teil davon ist ausgeschlossen.
deed-only = { $deed }, nur { $limits }
deed-when = { $deed }, { $when }
deed-unless = { $deed }, außer { $limits }
limit-from = ab { $from }
limit-until = bis { $until }
limit-from-until = ab { $from } bis { $until }
limit-within = innerhalb von: { $of }
limit-in = in: { $of }
limit-identifiability = mit Daten, in denen Menschen höchstens so erkennbar sind: { $of }
limit-needs = mit dieser Zustimmung: { $of }
limit-approved-by = mit Zustimmung von: { $of }
limit-kept = unter einer Bedingung, die hier nicht genannt wird
deed-data = { $data } { $act }
deed-purpose = für { $purpose } { $act }
deed-data-purpose = { $data } für { $purpose } { $act }
data-except = { $data } außer { $except }
any-of = jeder Partner der Art „{ $kind }“
anyone = jede und jeder
anyone-else = alle anderen
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
map-summary = Eine Karte, die von links nach rechts gelesen wird: wer Daten gibt oder hält, was sie sind und wozu sie dienen, wer sie erhält oder nutzen darf. { $count ->
    [one] Sie zeigt einen Partner.
   *[other] Sie zeigt { $count } Partner.
} Die Worte dabei sagen dasselbe.
map-gives = Wer gibt
map-holds = Wer hält
map-gives-or-holds = Wer gibt oder hält
map-what = Was, und wozu
map-receives = Wer erhält
map-may-use = Wer nutzen darf
map-receives-or-may-use = Wer erhält oder nutzen darf
map-meant-to-use = Wer nutzen soll
map-to-whom = An wen
map-meant = Soll nutzen:
map-meant-title = Wer was nutzen soll, und wozu
map-head-meant = Wer es nutzen soll
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
matrix-summary = Zwei Raster mit nummerierten Risiken: von unten nach oben, wie wahrscheinlich jedes ist, von links nach rechts, wie schlimm es wäre; links bevor etwas getan wird, rechts mit den Maßnahmen. { $count ->
    [one] Sie zeigen ein Risiko.
   *[other] Sie zeigen { $count } Risiken.
} Die Worte dabei sagen dasselbe.
levels-summary = Eine Zeile für jedes Risiko, das schwerste zuerst: wie groß es ist, bevor etwas getan wird, und mit den Maßnahmen. Sie zeigen { $count } von { $all } Risiken. Die Worte dabei sagen dasselbe von allen.
matrix-at = { $likelihood }, { $impact }
matrix-at-level = { $likelihood }, { $impact }: { $level }
what-happens-when = Was wann geschieht
dates-title = Vereinbarungen, Überprüfungen und Aktivitäten im Lauf der Zeit
dates-summary = Eine Zeile für jede Vereinbarung, Überprüfung und Aktivität, vom { $from } bis zum { $until }, mit einer Marke bei heute, { $today }. { $count ->
    [one] Es ist eine Zeile.
   *[other] Es sind { $count } Zeilen.
} Die Worte dabei sagen dasselbe.
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

## Words

# Die Wörter des Vokabulars. Was hier fehlt, erscheint auf Englisch.

word-partnership-status-draft = im Entwurf
word-partnership-status-forming = im Entstehen
word-partnership-status-active = aktiv
word-partnership-status-paused = unterbrochen
word-partnership-status-renewing = vor der Erneuerung
word-partnership-status-closing = im Abschluss
word-partnership-status-ended = beendet
word-partnership-status-abandoned = aufgegeben
word-partner-kind-hospital = Krankenhaus
word-partner-kind-general-practice = Hausarztpraxis
word-partner-kind-clinic = Klinik
word-partner-kind-ambulance-service = Rettungsdienst
word-partner-kind-mental-health-provider = Einrichtung für psychische Gesundheit
word-partner-kind-community-health-provider = ambulanter Gesundheitsdienst
word-partner-kind-pharmacy = Apotheke
word-partner-kind-laboratory = Labor
word-partner-kind-social-care-provider = Einrichtung der Sozialpflege
word-partner-kind-healthcare-provider = Gesundheitseinrichtung
word-partner-kind-health-system-body = Stelle des Gesundheitswesens
word-partner-kind-public-health-agency = Gesundheitsbehörde
word-partner-kind-public-body = öffentliche Stelle
word-partner-kind-government-department = Ministerium
word-partner-kind-local-authority = Kommune
word-partner-kind-statistics-office = Statistikamt
word-partner-kind-police-force = Polizei
word-partner-kind-court = Gericht
word-partner-kind-emergency-service = Notdienst
word-partner-kind-regulatory-body = Aufsichtsbehörde
word-partner-kind-data-access-body = Datenzugangsstelle
word-partner-kind-international-organisation = internationale Organisation
word-partner-kind-university = Universität
word-partner-kind-research-institute = Forschungsinstitut
word-partner-kind-research-body = Forschungseinrichtung
word-partner-kind-school = Schule
word-partner-kind-charity = gemeinnützige Organisation
word-partner-kind-patient-group = Patientenvertretung
word-partner-kind-community-group = Bürgergruppe
word-partner-kind-trade-union = Gewerkschaft
word-partner-kind-professional-body = Berufsverband
word-partner-kind-foundation = Stiftung
word-partner-kind-not-for-profit-body = Organisation ohne Gewinnzweck
word-partner-kind-company = Unternehmen
word-partner-kind-small-company = kleines oder mittleres Unternehmen
word-partner-kind-startup = Start-up
word-partner-kind-technology-company = Technologieunternehmen
word-partner-kind-pharmaceutical-company = Pharmaunternehmen
word-partner-kind-medical-device-company = Hersteller von Medizinprodukten
word-partner-kind-insurer = Versicherung
word-partner-kind-bank = Bank
word-partner-kind-telecoms-company = Telekommunikationsunternehmen
word-partner-kind-consultancy = Beratungsunternehmen
word-partner-kind-data-institution = Dateninstitution
word-partner-kind-data-cooperative = Datengenossenschaft
word-partner-kind-data-trust = Datentreuhand
word-partner-kind-partnership-body = Organ der Partnerschaft
word-partner-kind-person = Person
word-role-controller = Verantwortlicher für die Verarbeitung
word-role-joint-controller = gemeinsam Verantwortlicher
word-role-processor = Auftragsverarbeiter
word-role-sub-processor = weiterer Auftragsverarbeiter
word-role-recipient = Empfänger
word-role-third-party = Dritter
word-role-data-holder = Dateninhaber
word-role-health-data-holder = Inhaber von Gesundheitsdaten
word-role-data-user = Datennutzer
word-role-health-data-user = Nutzer von Gesundheitsdaten
word-role-intermediary = Vermittler
word-role-steward = Datenhüter
word-role-contributor = Beitragender
word-role-aggregator = Zusammenführer von Daten
word-role-analyst = Analyst
word-role-creator = Entwickler
word-role-beneficiary = Begünstigter
word-role-environment-provider = Betreiber der Umgebung
word-role-linkage-provider = Verknüpfungsstelle
word-role-technology-provider = Technologieanbieter
word-role-funder = Geldgeber
word-role-lead = Federführung
word-role-coordinator = Koordinator
word-role-adviser = Berater
word-role-overseer = Aufsicht
word-role-regulator = Aufsichtsbehörde
word-role-policymaker = politischer Entscheider
word-role-public-voice = Stimme der Öffentlichkeit
word-role-delivery-partner = Umsetzungspartner
word-role-communicator = Kommunikator
word-identifiability-identifiable = erkennbar
    .doc = Namen oder andere direkte Kennzeichen zeigen, um wen es geht.
word-identifiability-pseudonymised = pseudonymisiert
    .doc = Direkte Kennzeichen sind durch Codes ersetzt; jemand könnte die Codes noch zurückführen oder Menschen erkennen.
word-identifiability-effectively-anonymous = faktisch anonym
    .doc = In den Händen dieses Empfängers ist vernünftigerweise niemand zu erkennen, auch wenn andere die Mittel dazu haben mögen.
word-identifiability-anonymous = anonym
    .doc = Niemand ist vernünftigerweise zu erkennen, wer auch immer die Daten hat.
word-identifiability-open-aggregate = offene Summen
    .doc = Nur Zählungen oder Summen über viele Menschen, die man gefahrlos veröffentlichen kann.
word-identifiability-synthetic = synthetisch
    .doc = Erfundene Datensätze, die echten ähneln; wie nah sie echten Menschen kommen, hängt davon ab, wie sie gemacht wurden.
word-identifiability-non-personal = nicht personenbezogen
    .doc = Die Daten handelten nie von Menschen.
word-sensitivity-special-category = besondere Kategorien personenbezogener Daten
    .doc = Gesundheit, Genetik, Biometrie, Herkunft, Politik, Religion oder Weltanschauung, Gewerkschaft, Sexualleben oder sexuelle Orientierung.
word-sensitivity-health-data = Gesundheitsdaten
    .doc = Daten über die frühere, jetzige oder künftige Gesundheit eines Menschen oder über seine Behandlung.
word-sensitivity-genetic-data = genetische Daten
    .doc = Daten über ererbte oder erworbene Merkmale, meist aus einer Probe.
word-sensitivity-biometric-data = biometrische Daten
    .doc = Gesichter, Fingerabdrücke und Ähnliches, mit denen man feststellt, wer jemand ist.
word-sensitivity-sensitive = heikle personenbezogene Daten
    .doc = Personenbezogene Daten, die schaden könnten, wenn sie bekannt würden, auch wenn das Gesetz sie nicht nennt, etwa Aufenthaltsort oder Einkommen.
word-sensitivity-ordinary-personal = personenbezogene Daten
    .doc = Personenbezogene Daten ohne weiteren Schutz im Gesetz.
word-sensitivity-patient-confidential = vertrauliche Patientendaten
    .doc = Was Behandelnden anvertraut wurde oder was sie erfuhren, und was auch nach dem Tod geheim bleibt.
word-sensitivity-commercially-confidential = Geschäftsgeheimnis
    .doc = Geschäftsgeheimnisse, Preise und anderes, was einem Wettbewerber nützen würde.
word-sensitivity-not-sensitive = nicht heikel
    .doc = Geprüft und für nicht besonders schutzbedürftig befunden.
word-access-trusted-research-environment = vertrauenswürdige Forschungsumgebung
    .doc = Zugelassene Menschen arbeiten an einem sicheren Ort mit den Daten, und Ergebnisse werden geprüft, bevor sie ihn verlassen.
word-access-secure-room = gesicherter Raum
    .doc = Man arbeitet in einem verschlossenen Raum mit den Daten und kann sie nicht mitnehmen.
word-access-remote-desktop = Fernzugriff auf einen Bildschirm
    .doc = Man sieht die Daten aus der Ferne auf einem Bildschirm und kann sie nicht herunterladen.
word-access-federated = verteilte Auswertung
    .doc = Die Frage reist zu den Daten jedes Inhabers, und nur Ergebnisse kommen zurück.
word-access-in-place-query = Abfrage vor Ort
    .doc = Gebilligte Fragen oder Programme laufen beim Inhaber auf dessen eigenem System.
word-access-secure-transfer = gesicherte Übertragung
    .doc = Eine Kopie wird auf geschütztem Weg an den Nutzer gesandt.
word-access-direct-access = direkter Zugang
    .doc = Nutzer erhalten eine eigene Kopie oder ein eigenes Konto.
word-access-shared-system = gemeinsames System
    .doc = Beschäftigte mehrerer Partner nutzen dasselbe System.
word-access-dashboard = Übersichtsseite
    .doc = Man sieht Tabellen und Diagramme, nicht die Datensätze dahinter.
word-access-open-download = freier Download
    .doc = Alle können die Daten herunterladen.
word-access-varies = je nach Antrag
    .doc = Der Weg wird für jeden Antrag festgelegt.
word-evidence-strength-announcement = Ankündigung
word-evidence-strength-opinion = fachliche Einschätzung
word-evidence-strength-pilot = Pilotversuch
word-evidence-strength-evaluation = Auswertung
word-evidence-strength-peer-reviewed = von Fachleuten begutachtet
word-likelihood-low = gering
word-likelihood-medium = mittel
word-likelihood-high = hoch
word-likelihood-remote = sehr gering
word-likelihood-possible = möglich
word-likelihood-probable = wahrscheinlich
word-likelihood-rare = selten
word-likelihood-unlikely = unwahrscheinlich
word-likelihood-likely = wahrscheinlich
word-likelihood-almost-certain = fast sicher
word-impact-low = gering
word-impact-medium = mittel
word-impact-high = hoch
word-impact-minimal = minimal
word-impact-significant = spürbar
word-impact-severe = schwer
word-impact-negligible = vernachlässigbar
word-impact-minor = klein
word-impact-moderate = mäßig
word-impact-major = groß
word-impact-catastrophic = katastrophal
word-mitigation-status-proposed = vorgeschlagen
word-mitigation-status-planned = geplant
word-mitigation-status-in-progress = in Arbeit
word-mitigation-status-in-place = eingerichtet
word-mitigation-status-tested = erprobt
word-mitigation-status-failed = gescheitert
word-mitigation-status-dropped = aufgegeben
word-mitigation-status-retired = nicht mehr nötig
word-risk-response-avoid = vermeiden
    .doc = Nicht tun, was das Risiko mit sich brächte.
word-risk-response-eliminate = beseitigen
    .doc = Die Dinge so ändern, dass es nicht geschehen kann.
word-risk-response-reduce = verringern
    .doc = Es weniger wahrscheinlich oder weniger schlimm machen.
word-risk-response-share = teilen
    .doc = Es gemeinsam mit anderen tragen.
word-risk-response-transfer = übertragen
    .doc = Es jemand anderen tragen lassen, etwa eine Versicherung oder einen Lieferanten.
word-risk-response-accept = hinnehmen
    .doc = So weitermachen, wie es ist.
word-risk-response-monitor = beobachten
    .doc = Es im Auge behalten und darauf zurückkommen.
word-risk-response-influence = Einfluss nehmen
    .doc = Auf die einwirken, die etwas tun können.
word-agreement-type-data-sharing-agreement = Vereinbarung zum Teilen von Daten
word-agreement-type-data-processing-agreement = Vertrag zur Auftragsverarbeitung
word-agreement-type-sub-processor-agreement = Vertrag mit weiterem Auftragsverarbeiter
word-agreement-type-joint-controller-arrangement = Vereinbarung gemeinsam Verantwortlicher
word-agreement-type-memorandum-of-understanding = Absichtserklärung
word-agreement-type-data-use-licence = Datennutzungslizenz
word-agreement-type-licence = Lizenz
word-agreement-type-open-licence = offene Lizenz
word-agreement-type-terms = Nutzungsbedingungen
word-agreement-type-code-of-conduct = Verhaltenskodex
word-agreement-type-framework-agreement = Rahmenvereinbarung
word-agreement-type-consortium-agreement = Konsortialvertrag
word-agreement-type-non-disclosure-agreement = Vertraulichkeitsvereinbarung
word-agreement-type-service-contract = Dienstleistungsvertrag
word-agreement-type-research-contract = Forschungsvertrag
word-agreement-type-statutory-direction = gesetzliche Anweisung
word-agreement-type-permit = Datengenehmigung
word-agreement-type-grant-agreement = Fördervereinbarung
word-agreement-type-letter-of-intent = Absichtsschreiben
word-agreement-type-template = Mustervereinbarung
word-agreement-status-drafted = entworfen
word-agreement-status-under-negotiation = in Verhandlung
word-agreement-status-under-review = in Prüfung
word-agreement-status-approved = gebilligt
word-agreement-status-rejected = abgelehnt
word-agreement-status-partly-signed = teilweise unterschrieben
word-agreement-status-signed = unterschrieben
word-agreement-status-active = in Kraft
word-agreement-status-amended = geändert
word-agreement-status-renewed = verlängert
word-agreement-status-suspended = ausgesetzt
word-agreement-status-expired = abgelaufen
word-agreement-status-terminated = gekündigt
word-agreement-status-superseded = ersetzt
word-commitment-state-open = offen
word-commitment-state-in-progress = in Arbeit
word-commitment-state-kept = eingehalten
word-commitment-state-kept-late = verspätet eingehalten
word-commitment-state-not-kept = nicht eingehalten
word-commitment-state-released = erlassen
word-destruction-method-secure-erasure = sicheres Löschen
word-destruction-method-crypto-erasure = Vernichtung der Schlüssel
word-destruction-method-physical-destruction = physische Zerstörung
word-destruction-method-shredding = Schreddern
word-destruction-method-deletion = gewöhnliches Löschen
word-destruction-method-deletion-including-backups = Löschen samt Sicherungskopien
word-destruction-method-return = Rückgabe an den Inhaber
word-destruction-method-anonymisation = Anonymisierung
word-destruction-method-archiving = Archivierung im öffentlichen Interesse
word-destruction-method-environment-closed = Schließen der Arbeitsumgebung
word-basis-consent = Einwilligung
    .doc = Menschen haben frei und gut informiert zugestimmt und können es sich anders überlegen.
word-basis-contract = Vertrag
    .doc = Die Nutzung ist für einen Vertrag mit der Person nötig oder um auf ihren Wunsch einen zu schließen.
word-basis-legal-obligation = rechtliche Pflicht
    .doc = Das Gesetz schreibt die Nutzung vor.
word-basis-vital-interests = lebenswichtige Interessen
    .doc = Die Nutzung ist nötig, um jemandes Leben zu retten.
word-basis-public-task = öffentliche Aufgabe
    .doc = Die Nutzung ist für eine Aufgabe im öffentlichen Interesse oder eine gesetzliche Befugnis nötig.
word-basis-legitimate-interests = berechtigte Interessen
    .doc = Die Nutzung ist für jemandes berechtigtes Interesse nötig, und die Interessen der Menschen wiegen nicht schwerer.
word-opt-out-project-opt-out = Widerspruch gegen dieses Projekt
    .doc = Menschen können dieses Projekt bitten, ihre Daten wegzulassen.
word-opt-out-national-data-opt-out = landesweiter Widerspruch (National data opt-out)
    .doc = In England können Menschen wählen, dass vertrauliche Patientendaten nicht über ihre eigene Behandlung hinaus genutzt werden.
word-opt-out-withdrawal-of-consent = Widerruf der Einwilligung
    .doc = Wer zugestimmt hat, kann es sich anders überlegen.
word-opt-out-right-to-object = Widerspruchsrecht
    .doc = Menschen können aus Gründen ihrer eigenen Lage widersprechen.
word-opt-out-erasure-request = Antrag auf Löschung
    .doc = Menschen können verlangen, dass ihre Daten gelöscht werden.
word-opt-out-ehds-opt-out = Widerspruch gegen weitere Nutzung
    .doc = In der Europäischen Union können Menschen weiterer Nutzung ihrer elektronischen Gesundheitsdaten widersprechen.
word-opt-out-no-choice = keine Wahl
    .doc = Man kann seine Daten nicht heraushalten.
word-subjects-patients = Patientinnen und Patienten
word-subjects-children = Kinder
word-subjects-babies = Neugeborene
word-subjects-pupils = Schülerinnen und Schüler
word-subjects-students = Studierende
word-subjects-older-people = ältere Menschen
word-subjects-adults = Erwachsene
word-subjects-people-lacking-capacity = Menschen, die nicht selbst entscheiden können
word-subjects-people-with-mental-illness = Menschen mit psychischer Erkrankung
word-subjects-disabled-people = Menschen mit Behinderung
word-subjects-people-in-poverty = Menschen in Armut
word-subjects-asylum-seekers = Asylsuchende und Geflüchtete
word-subjects-migrants = Zugewanderte
word-subjects-victims = Opfer von Straftaten oder Gewalt
word-subjects-prisoners = Menschen in Haft
word-subjects-people-with-rare-conditions = Menschen mit seltenen Krankheiten
word-subjects-minority-groups = Minderheiten
word-subjects-vulnerable-people = schutzbedürftige Menschen
word-subjects-participants = Teilnehmende an Forschung
word-subjects-donors = Spenderinnen und Spender
word-subjects-deceased-people = Verstorbene
word-subjects-relatives = Angehörige
word-subjects-carers = Pflegende Angehörige
word-subjects-staff = Beschäftigte
word-subjects-clinicians = Behandelnde
word-subjects-job-applicants = Bewerberinnen und Bewerber
word-subjects-citizens = Menschen aus der Bevölkerung
word-subjects-customers = Kundinnen und Kunden
word-subjects-subscribers = Anschlussinhaber
word-subjects-users = Nutzende eines Dienstes
word-subjects-members = Mitglieder
word-subjects-tenants = Mieterinnen und Mieter
word-subjects-travellers = Reisende
word-subjects-nobody = keine Menschen
word-action-use = nutzen
word-action-read = lesen
word-action-query = abfragen
word-action-retrieve = abrufen
word-action-analyse = auswerten
word-action-assess = bewerten
word-action-monitor = beobachten
word-action-link = verknüpfen
word-action-combine = zusammenführen
word-action-aggregate = zu Summen zusammenfassen
word-action-derive = ableiten
word-action-infer = Schlüsse ziehen aus
word-action-profile = Profile bilden aus
word-action-track = Menschen verfolgen mit
word-action-transform = umwandeln
word-action-clean = bereinigen
word-action-code = codieren
word-action-pseudonymise = pseudonymisieren
word-action-anonymise = anonymisieren
word-action-re-identify = auf Personen zurückführen
word-action-collect = erheben
word-action-store = speichern
word-action-back-up = sichern
word-action-archive = archivieren
word-action-copy = kopieren
word-action-download = herunterladen
word-action-export = herausgeben
word-action-share = teilen
word-action-disclose = offenlegen
word-action-give-access = zugänglich machen
word-action-transfer = übermitteln
word-action-transfer-abroad = ins Ausland übermitteln
word-action-pass-on = weitergeben
word-action-publish = veröffentlichen
word-action-publish-results = Ergebnisse veröffentlichen aus
word-action-sell = verkaufen
word-action-license = lizenzieren
word-action-show = zeigen
word-action-restrict = einschränken
word-action-delete = löschen
word-action-destroy = vernichten
word-special-condition-explicit-consent = ausdrückliche Einwilligung
word-special-condition-employment-and-social-protection = Arbeit und soziale Sicherung
word-special-condition-vital-interests = lebenswichtige Interessen
word-special-condition-made-public = von der Person selbst öffentlich gemacht
word-special-condition-legal-claims = Rechtsansprüche
word-special-condition-substantial-public-interest = erhebliches öffentliches Interesse
word-special-condition-health-or-social-care = Gesundheits- oder Sozialversorgung
word-special-condition-public-health = öffentliche Gesundheit
word-special-condition-research = Forschung, Archivierung oder Statistik
word-confidentiality-basis-explicit-consent = ausdrückliche Einwilligung
word-confidentiality-basis-implied-consent = stillschweigende Einwilligung für die eigene Behandlung
word-confidentiality-basis-section-251 = Genehmigung nach „section 251“
word-confidentiality-basis-legal-duty = gesetzliche Pflicht
word-confidentiality-basis-legal-power = gesetzliche Befugnis
word-confidentiality-basis-court-order = gerichtliche Anordnung
word-confidentiality-basis-public-interest = überwiegendes öffentliches Interesse
word-confidentiality-basis-not-confidential = keine Vertraulichkeit berührt
word-purpose-category-dpv-ScientificResearch = wissenschaftliche Forschung
word-purpose-category-dpv-CommercialPurpose = geschäftliche Zwecke
word-purpose-category-dpv-Marketing = Marketing
word-purpose-category-dpv-Advertising = Werbung
word-purpose-category-dpv-DirectMarketing = Direktwerbung
word-purpose-category-dpv-SellDataToThirdParties = Verkauf von Daten
word-purpose-category-individual-care = individuelle Behandlung
word-purpose-category-service-planning = Planung von Diensten
word-purpose-category-service-evaluation = Bewertung von Diensten
word-purpose-category-clinical-audit = klinische Qualitätsprüfung
word-purpose-category-patient-safety = Patientensicherheit
word-purpose-category-public-health = öffentliche Gesundheit
word-purpose-category-drug-development = Entwicklung von Arzneimitteln
word-purpose-category-algorithm-development = Training von Modellen
word-purpose-category-product-development = Produktentwicklung
word-purpose-category-insurance = Versicherungszwecke
word-purpose-category-credit-decisions = Kreditentscheidungen
word-purpose-category-employment-decisions = Entscheidungen über Arbeit
word-purpose-category-benefit-decisions = Entscheidungen über Sozialleistungen
word-purpose-category-pricing = persönliche Preise
word-purpose-category-immigration-enforcement = Einwanderungskontrolle
word-purpose-category-policing = Strafverfolgung
word-purpose-category-profiling-for-marketing = Profilbildung für Werbung
word-language-en = Englisch
word-language-fr = Französisch
word-language-de = Deutsch
word-language-nl = Niederländisch
word-language-es = Spanisch
word-language-pl = Polnisch
word-language-ur = Urdu
word-language-ar = Arabisch
word-language-cy = Walisisch
word-language-bsl = Britische Gebärdensprache
word-language-easy-read = Leichte Sprache

## What a draft says is missing: what, why it matters, and what to write

gap-aim-missing = Die Datei sagt nicht, was die Partner erreichen wollen.
    .why = Es ist der erste Satz der Information; ohne ihn hat alles andere kein Ziel.
    .how = Fügen Sie der Partnerschaft eine Zeile `aim: "…"` hinzu, in einem allgemeinen Satz.
gap-need-missing = Die Datei sagt nicht, warum Daten geteilt werden müssen.
    .why = Danach sucht eine kritische Leserin zuerst.
    .how = Fügen Sie der Partnerschaft eine Zeile `need: "…"` hinzu: warum das Ziel ohne Teilen nicht zu erreichen ist.
gap-vision-missing = Die Datei sagt nicht, welche Zukunft die Partner wollen.
    .why = Ein gemeinsames Bild wird oft nur angenommen.
    .how = Fügen Sie der Partnerschaft eine Zeile `vision: "…"` hinzu.
gap-society-missing = Die Datei sagt nicht, was das Teilen der Gesellschaft bringt.
    .why = Damit endet die Information: das Gute über die Partner und ihre Zielgruppen hinaus.
    .how = Fügen Sie der Partnerschaft eine Zeile `society: "…"` hinzu.
gap-purpose-missing = Die Datei nennt keinen Zweck, den die Öffentlichkeit sehen darf.
    .why = Nutzen, Risiken und Erlaubnisse hängen davon ab, wofür die Daten dienen.
    .how = Fügen Sie einen Eintrag `purpose` mit `aim` und `intended-use` hinzu.
gap-commercial-missing = „{ $entry }“ sagt nicht, ob jemand damit Geld verdient.
    .why = Wenn Sie es selbst offen sagen, wird es eher angenommen, als wenn andere es herausfinden.
    .how = Fügen Sie `commercial: no` hinzu, oder sagen Sie, wer wie daran verdient.
gap-partner-missing = Die Datei nennt keinen Partner, den die Öffentlichkeit sehen darf.
    .why = Menschen beurteilen das Teilen danach, wer die Daten erhält.
    .how = Fügen Sie einen Eintrag `partner` für jede Organisation hinzu, die Daten gibt, erhält oder verarbeitet.
gap-partner-deeds-missing = Die Datei sagt nicht, was „{ $entry }“ mit den Daten macht.
    .why = Wer liest, will wissen, wer was erhält, mit Namen.
    .how = Nennen Sie diesen Partner als `holder` eines Datensatzes, in einem `flow` oder im `carried-out-by` eines Zwecks.
gap-audience-missing = Die Datei nennt keine Zielgruppe, die die Öffentlichkeit sehen darf.
    .why = Vertrauen gewinnt man bei bestimmten Menschen; deshalb hat jede betroffene Gruppe eine eigene Seite.
    .how = Fügen Sie einen Eintrag `audience` für jede Gruppe hinzu, die betroffen ist oder davon wissen sollte.
gap-data-about-missing = Die Datei sagt nicht, ob Daten über „{ $entry }“ dabei sind.
    .why = Die erste Frage aller, die lesen, ist: Was wird über mich geteilt?
    .how = Geben Sie der Zielgruppe und den Datensätzen eine Zeile `subjects: …` oder `subjects: none because "…"`.
gap-purpose-for-audience-missing = Von keinem Zweck heißt es, dass er „{ $entry }“ dient.
    .why = An einen Nutzen glaubt, wer sieht, woher er kommt.
    .how = Nennen Sie die Zielgruppe in der Zeile `serves` eines Zwecks.
gap-contact-missing = Die Datei nennt niemanden, den „{ $entry }“ fragen kann.
    .why = Eine Information ohne Kontakt lässt ihre Leser allein.
    .how = Fügen Sie der Zielgruppe oder der Partnerschaft eine Zeile `contact: …` hinzu: einen Partner oder eine Person, deren `visibility` `public` ist.
gap-benefit-missing = „{ $entry }“ wird kein Nutzen in Aussicht gestellt.
    .why = Vertrauen gewinnt man bei einer bestimmten Zielgruppe; wer nichts davon hat, hat keinen Grund zuzuhören.
    .how = Fügen Sie einen `benefit` mit `for: { $name }` hinzu, oder schreiben Sie `benefits: none because "…"` in die Zielgruppe.
gap-evidence-missing = Nichts wird angegeben, was „{ $entry }“ zeigt.
    .why = Eine Behauptung ohne Beleg wird als erwartet erzählt, nicht als bewiesen.
    .how = Fügen Sie einen Eintrag `evidence` hinzu und nennen Sie ihn in der Zeile `evidence` des Nutzens.
gap-risk-missing = Für „{ $entry }“ ist kein Risiko genannt.
    .why = Eine Seite mit Nutzen und ohne Risiko liest sich wie Werbung und wird nicht geglaubt.
    .how = Fügen Sie ein `risk` mit `affects: { $name }` hinzu, oder schreiben Sie `risks: none because "…"` in die Zielgruppe.
gap-control-missing = Es heißt nirgends, dass gegen ein Risiko für „{ $entry }“ etwas getan wird.
    .why = Jede Zielgruppe will lesen, wie mit ihren Risiken umgegangen wird.
    .how = Fügen Sie einem Risiko eine `mitigation` hinzu, oder sagen Sie, wer es warum trägt: `response: accept because "…"`.
gap-risk-uncontrolled = Es heißt nirgends, dass gegen „{ $entry }“ etwas getan wird.
    .why = Ein Risiko, das genannt und dann liegen gelassen wird, beunruhigt mehr als eines, mit dem umgegangen wird.
    .how = Fügen Sie ihm eine `mitigation` hinzu, oder sagen Sie, wer es warum trägt.
gap-risk-owner-missing = Niemand steht für „{ $entry }“ ein.
    .why = Ein Risiko, für das niemand zuständig ist, ist niemandes Arbeit.
    .how = Fügen Sie eine Zeile `owner: …` mit einem Partner oder einer Person hinzu.
gap-measure-state-missing = Die Datei sagt nicht, ob es „{ $entry }“ schon gibt.
    .why = Eine geplante Maßnahme schützt noch niemanden.
    .how = Fügen Sie eine Zeile `status: in-place` hinzu, oder `planned` mit `due: …`.
gap-promise-contradicted = Eine Klausel erlaubt, was „{ $entry }“ ausschließt.
    .why = Menschen wird gesagt, dass dies nie geschieht, und die Partner haben es erlaubt.
    .how = Verbieten Sie es allen mit einer eigenen Klausel, oder nehmen Sie die Erlaubnis zurück; `partnership check` nennt beide.
gap-promise-missing = „{ $entry }“ wird nichts versprochen.
    .why = Menschen wollen lesen, was mit ihren Daten niemals geschieht.
    .how = Fügen Sie ein `promise` mit `to: …` und `never: …` hinzu.
gap-choice-missing = Die Datei sagt nicht, welche Wahl „{ $entry }“ hat.
    .why = Menschen nehmen hin, dass sie keine Wahl haben, wenn sie erfahren, warum; sie nehmen nicht hin, raten zu müssen.
    .how = Fügen Sie ein `opt-out` hinzu, eine Zeile `choice: "…"` oder `choice: none because "…"`.
gap-choice-how-missing = „{ $entry }“ sagt nicht, wie man davon Gebrauch macht.
    .why = Eine Wahl, von der niemand weiß, wie man sie trifft, ist keine.
    .how = Fügen Sie eine Zeile `how-to: "…"` mit einer Adresse oder einem Satz hinzu.
gap-data-fact-missing = „{ $entry }“ sagt nicht, { $fact }.
    .why = Das fragen die Menschen in den Daten zuerst.
    .how = Fügen Sie dem Datensatz eine Zeile `{ $word }: …` hinzu.
gap-evidence-fact-missing = „{ $entry }“ sagt nicht, { $fact }.
    .why = Eine Behauptung, die niemand prüfen kann, ist kein Beleg.
    .how = Fügen Sie ihm eine Zeile `{ $word }: …` hinzu.
gap-principle-missing = Die Datei nennt keinen Grundsatz, den die Öffentlichkeit sehen darf.
    .why = Grundsätze sagen, woran man die Partner messen kann.
    .how = Fügen Sie ein `principle` mit einem `statement` hinzu, oder verwenden Sie (`use`) eine gemeinsame Liste von Grundsätzen.
gap-practice-missing = Es heißt nirgends, was „{ $entry }“ in die Praxis umsetzt.
    .why = Ein Grundsatz, den nichts in die Praxis umsetzt, ist ein Schlagwort.
    .how = Fügen Sie eine Zeile `practised-by: …` mit einer Tätigkeit, einer Maßnahme oder einer Klausel hinzu.
gap-agreement-missing = Die Datei nennt keine Vereinbarung, die die Öffentlichkeit sehen darf.
    .why = Wer liest, will wissen, was die Partner bindet.
    .how = Fügen Sie ein `agreement` mit Parteien, Stand und Daten hinzu.
gap-agreement-not-in-force = Von keiner Vereinbarung ist bekannt, dass sie an diesem Tag gilt.
    .why = Was eine Vereinbarung erlaubt, gilt nur, solange sie unterzeichnet und in Kraft ist.
    .how = Geben Sie der Vereinbarung einen `status` wie `signed on …` und die Tage `effective` und `expires`.
gap-version-missing = Die Datei hat keine Version.
    .why = Leser und Partner müssen wissen, über welchen Text sie sprechen.
    .how = Fügen Sie der Partnerschaft oder dem `asset` eine Zeile `version: …` hinzu.
gap-review-missing = Die Datei sagt nicht, wann sie wieder geprüft wird.
    .why = Was niemand mehr ansieht, hört auf, wahr zu sein.
    .how = Fügen Sie der Partnerschaft eine Zeile `review: every 6 months` hinzu.
gap-included-not-visible = Das `asset` nimmt einen Eintrag auf, den seine Leser nicht sehen dürfen.
    .why = Was in einem Kreis bleibt, gelangt nie in einen weiteren, was auch immer ein `asset` verlangt.
    .how = Nehmen Sie ihn aus `includes`, oder ändern Sie die `visibility` des Eintrags.
gap-partnership-not-public = Die Partnerschaft ist nicht für alle zu sehen.
    .why = Eine Information lesen alle, deshalb zeigt sie nur, was öffentlich ist.
    .how = Setzen Sie die Zeile `visibility` der Partnerschaft auf `public`, wenn die Partner wollen, dass davon erzählt wird.
gap-partnership-missing = Die Datei hat keinen Eintrag `partnership`.
    .why = Eine Information handelt von einer Partnerschaft; eine gemeinsame Liste spricht für niemanden.
    .how = Machen Sie die Information aus der Datei der Partnerschaft, oder fügen Sie einen Eintrag `partnership` hinzu.
gap-unread = Etwas in „{ $entry }“ konnte nicht gelesen werden.
    .why = Was gemeint war, hätte den Eintrag oder einen Teil davon vielleicht vor Lesern draußen zurückgehalten.
    .how = Führen Sie `check` auf der Datei aus und beheben Sie, was es zeigt.
fact-identifiability = wie weit Menschen darin zu erkennen sind
fact-retention = wie lange die Daten aufbewahrt werden
fact-onward-sharing = ob die Daten weitergegeben werden dürfen
fact-source = wo es nachzulesen ist
fact-date = von wann es ist
