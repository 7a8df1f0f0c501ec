# Les mots fixes d’une note d’information en français. Mêmes messages et mêmes variables que languages/en.ftl.

language-name = Français
language-direction = ltr

## Around the briefing

frame-draft = Projet
frame-draft-note = Ce texte n’est pas encore approuvé. Ce qui manque est signalé à sa place, et de petits numéros indiquent de quelle ligne du fichier vient chaque phrase.
frame-kicker = Un partenariat de partage de données
frame-contents = Sur cette page
frame-skip = Aller au texte
frame-controls = Ce qui est fait contre ce risque
frame-not-said = non précisé
frame-from = d’après
frame-about = À propos de ce document
frame-made = Établi le { $day } à partir du fichier du partenariat lui-même. Il dit ce que dit le fichier, et rien d’autre.
frame-circle-partners = Réservé aux partenaires
frame-circle-internal = Réservé aux personnes qui rédigent le fichier
frame-in-words = La même chose en mots
for-audience = Pour : { $audience }

## Slides

frame-notes = Notes pour la personne qui présente
frame-keys = Flèches, espace, Début et Fin pour se déplacer ; N affiche les notes.
frame-back = Retour
frame-next = Suivant
frame-page = Page
more = { $count ->
    [one] et un autre point, dans le document
   *[other] et { $count } autres points, dans le document
}

## How values are said

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
date-month = { $month } { $year }
duration-second = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
every-second = { $count ->
    [1] chaque seconde
   *[other] toutes les { $count } secondes
}
duration-minute = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
every-minute = { $count ->
    [1] chaque minute
   *[other] toutes les { $count } minutes
}
duration-hour = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
every-hour = { $count ->
    [1] chaque heure
   *[other] toutes les { $count } heures
}
duration-day = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
every-day = { $count ->
    [1] chaque jour
   *[other] tous les { $count } jours
}
duration-week = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
every-week = { $count ->
    [1] chaque semaine
   *[other] toutes les { $count } semaines
}
duration-month = { $count } mois
every-month = { $count ->
    [1] chaque mois
   *[other] tous les { $count } mois
}
duration-year = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
every-year = { $count ->
    [1] chaque année
   *[other] tous les { $count } ans
}
number-group = {"\u202F"}
number-decimal = ,
number-thousand = { $number } mille
number-million = { $count ->
    [one] { $number } million
   *[other] { $number } millions
}
number-billion = { $count ->
    [one] { $number } milliard
   *[other] { $number } milliards
}
number-trillion = { $number } mille milliards
about-number = environ { $number }
percent = { $number } %
quantity = { $number } { $unit }
quantity-large = { $number } de { $unit }
money = { $amount } { $currency }
list-comma = { $first }, { $last }
list-and = { $first } et { $last }
list-or = { $first } ou { $last }
labelled = { $label } : { $said }
sentence = { $said }.
value-for = { $said } pour { $whom }
value-by = { $said }, par { $whom }
value-on = { $said } ({ $day })
value-because = { $said }, parce que : { $reason }
holds-for = Cela vaut pour { $whom }.
settled-by-on = Décidé par { $whom }, le { $day }.
settled-by = Décidé par { $whom }.
settled-on = Décidé le { $day }.
why-because = Pourquoi : { $reason }
the-reason = La raison : { $reason }
state-since = { $state }, depuis le { $day }
state-from = { $state }, à partir du { $day }
others-not-published = d’autres qui n’ont pas été rendus publics
others-not-agreed = d’autres sur lesquels il n’y a pas encore d’accord
others-not-known = d’autres qui ne sont pas connus
others-confidential = d’autres qui restent confidentiels
silence-not-published = Cela n’a pas été rendu public.
silence-not-yet-agreed = Les partenaires ne se sont pas encore mis d’accord sur ce point.
silence-not-known = On ne le sait pas.
silence-confidential = Cela reste confidentiel.
silence-none = Aucun.

## The whole

what-is-done = Ce qui est fait
with-which-data = Avec quelles données
who-does-it = Qui le fait
for-whom = Pour qui
lawful-basis = Base légale
further-condition-for-sensitive-data = Condition supplémentaire pour les données sensibles
duty-of-confidence = Devoir de confidentialité
what-comes-out-of-it = Ce qui en résulte
why-data-has-to-be-shared = Pourquoi il faut partager des données
the-future-the-partners-want = L’avenir que veulent les partenaires
what-the-data-is-used-for = À quoi servent les données
who-takes-part-and-what-each = Qui participe, et ce que chacun fait des données
the-data-at-a-glance = Les données en un coup d’œil
where-the-data-goes = Où vont les données
overall = Vue d’ensemble
what-this-is-about = De quoi il s’agit
when = Quand
does-anyone-make-money-from-it = Quelqu’un en tire-t-il de l’argent ?
does-a-computer-decide = Un ordinateur décide-t-il du sort des personnes ?
no-people-decide = Non, ce sont des personnes qui décident
span = du { $from } au { $until }
span-from = À partir du { $from }
span-until = Jusqu’au { $until }

## Partners

its-part = Son rôle
why-it-takes-part = Pourquoi il participe
it-stands-for = Il représente
how-many-organisations = Combien d’organisations
website = Site web
what-it-does-with-the-data = Ce qu’il fait des données
its-priorities = Ce qui compte le plus pour lui
its-concern = Ce qui le préoccupe
its-conflicts-of-interest = Intérêts qui tirent dans l’autre sens
holds = Détient { $what }.
hosts = Conserve { $what } sur ses machines.
processes = Traite { $what }, sur instruction de ceux qui en répondent.
sub-processes = Traite { $what } pour un partenaire à qui cette tâche a été confiée.
runs = Exploite { $what }.
carries-out = Réalise { $what }.
gives = Transmet { $what } à { $whom }
receives = Reçoit { $what } de { $whom }
flow-for = { $said } pour { $more }
flow-by = { $said }, par { $more }
flow-often = { $said }, { $more }
flow-into = { $said }, vers { $more }

## Data

which-people-are-in-it = Quelles personnes y figurent
can-people-be-recognised-in-it = Peut-on y reconnaître des personnes ?
how-delicate-it-is = À quel point elles sont sensibles
who-holds-it = Qui les détient
how-they-get-at-it = Comment on y accède
where-it-is-used = Où elles sont utilisées
where-it-is-kept = Où elles sont conservées
the-data-this-partnership-is-about = Les données dont il s’agit dans ce partenariat
who-else-may-use-it = Qui d’autre peut les utiliser
how-long-it-is-kept = Combien de temps elles sont conservées
what-is-in-it = Ce qu’elles contiennent
data = Données
about-whom = Sur qui
how-far-people-can-be-recognised = Dans quelle mesure on peut reconnaître des personnes
how-it-is-used = Comment elles sont utilisées
then = Ensuite : { $what }
may-it-be-passed-on = Peuvent-elles être transmises à d’autres ?
only-if-agreed = Seulement avec l’accord de : { $who }.
yes = Oui
no = Non

## The page of an audience

we-speak-to = Nous nous adressons à
how-many-people = Combien de personnes
you-also-speak-for = Vous parlez aussi pour
what-you-hope-for = Ce que vous espérez
what-worries-you = Ce qui vous inquiète
what-you-expect = Ce que vous attendez
what-was-said = Ce qui a été dit
what-changed = Ce qui a changé
who-was-heard = Qui a été entendu
how-often = À quelle fréquence
next = Prochaine fois
what-was-learned = Ce qu’on en a appris
see-correct-or-erase-what-is = Voir, corriger ou faire effacer ce qui est conservé sur vous
complain = Faire une réclamation
privacy-notice = Information sur la protection des données
who-this-page-is-for = À qui s’adresse cette page
what-is-shared-about-you = Ce qui est partagé à votre sujet
why = Pourquoi
what-you-gain = Ce que vous y gagnez
what-could-go-wrong-and-what = Ce qui pourrait mal tourner, et ce qui est fait pour l’éviter
what-you-are-promised = Ce qui vous est promis
your-choice = Votre choix
how-you-have-a-say = Comment vous avez votre mot à dire
words-on-this-page = Les mots de cette page
whom-you-can-ask = À qui vous adresser
a-page-for = Une page pour
why-the-law-allows-it = Pourquoi la loi le permet
ask = Contact
none-about-you = Aucune des données décrites ici ne vous concerne.

## Benefits

it-comes-from = Cela vient de
why-nobody-could-do-it-alone = Pourquoi personne n’y arriverait seul
how-the-gain-is-shared = Comment le gain est partagé
how-we-will-know = Comment nous le saurons
what-shows-it = Ce qui le montre
claim-hoped = Espéré
claim-disproven = Recherché, mais ne s’est pas produit
claim-not-proven = Attendu, non prouvé
claim-proven = Prouvé
claim-emerging = Premiers signes visibles
claim-expected = Attendu
measure-from-to = de { $before } à { $after }
measure-today = aujourd’hui { $before }
measure-to = jusqu’à { $after }
measure-by = { $change } d’ici au { $day }
measure-only-by = d’ici au { $day }
measure-since = mesuré depuis : { $result }
measure-source = source : { $source }
shown-by = { $finding } ({ $evidence })

## Risks

who-answers-for-it = Qui en répond
what-was-decided = Ce qui a été décidé
due = Échéance
found-to-work = Efficacité vérifiée
how-risks-are-rated = Comment les risques sont évalués
how-likely-it-is = Probabilité
how-bad-it-would-be = Gravité
degree-both = { $before }. Avec les mesures : { $after }.
degree-the-same = { $before }, même avec les mesures.
degree-after = Avec les mesures : { $after }.
if-data-is-not-shared = Si les données ne sont pas partagées

## Promises and choices

who-promises = Qui le promet
since = Depuis
what-keeps-it = Ce qui garantit la promesse
what-it-changes = Ce que cela change
what-it-applies-to = À quoi cela s’applique
what-it-does-not-stop = Ce que cela n’empêche pas
who-takes-the-data-out = Qui retire les données
last-day = Dernier jour
how-to-use-it = Comment faire
short-for = Abréviation de { $long }.
nobody-may = Personne ne peut { $deed }.
nobody-but-may = Personne d’autre que { $who } ne peut { $deed }.
may-never = { $who } : interdiction de { $deed }.
may = Peut { $deed }.
may-within = Peut { $deed }, uniquement dans : { $within }.
may-under = Peut { $deed }, en vertu de : { $agreement }.
may-within-under = Peut { $deed }, uniquement dans : { $within }, en vertu de : { $agreement }.
deed-data = { $act } { $data }
deed-purpose = { $act } dans ce but : { $purpose }
deed-data-purpose = { $act } { $data } dans ce but : { $purpose }
data-except = { $data } sauf { $except }
any-of = tout partenaire du type « { $kind } »
any-data = des données, quelles qu’elles soient

## Agreements

what-it-is = De quoi il s’agit
between = Entre
about = Objet
from = À partir du
until = Jusqu’au
looked-at-again = Réexaminé
last-looked-at = Dernier examen
where-it-can-be-read = Où le lire
where-it-stands = Où il en est
signed-by = Signé par
fee = Ce qui est payé
in-force = En vigueur
not-in-force = Pas en vigueur
not-in-force-yet = Pas encore en vigueur
no-longer-in-force = N’est plus en vigueur
force-not-known = On ne peut pas dire s’il est en vigueur

## The good it does

for-society = Pour la société
all-benefits-together = Tous les bienfaits réunis
summary = En résumé
what-comes-of-the-sharing = Ce que le partage apporte
the-good-it-does = Le bien que cela fait
benefit = Bienfait
how-sure-it-is = À quel point c’est sûr

## What it rests on

who-watches-over-it = Qui y veille
who-keeps-it-together = Qui coordonne l’ensemble
where-uses-of-the-data-are = Où les utilisations des données sont répertoriées
languages-and-formats = Langues et formats
put-into-practice-by = Mis en pratique par
by = Par
where-in-it = À quel endroit
what-it-does-not-show = Ce que cela ne montre pas
what-the-partners-hold-themselves-to = Les principes auxquels se tiennent les partenaires
on-what-legal-footing = Sur quelle base juridique
what-binds-them = Ce qui les engage
what-shows-that-it-works = Ce qui montre que cela fonctionne
what-words-mean-here = Ce que les mots veulent dire ici
behind-this-briefing = Derrière ce document
what-it-rests-on = Sur quoi cela repose
what-the-partners-have-settled = Ce que les partenaires ont décidé
what-is-promised-among-partners = Ce que des partenaires se sont engagés à faire
what-is-not-settled = Ce qui n’est pas tranché entre les partenaires
what-also-belongs-here = À savoir aussi
what-was-settled = Ce qui a été décidé
the-reasons = Pourquoi
who-settled-it = Qui l’a décidé
where-it-got-to = Où cela en est
to-whom = Envers qui

## About the briefing itself

version = Version
the-partnership-is = État du partenariat
next-review = Prochain réexamen
approved-by = Approuvé par
tested-with = Testé avec
digest = Empreinte de la source
day-passed = { $day } (cette date est passée)
then-every = { $day }, puis { $every }
nothing-to-tell = Rien à dire pour l’instant
not-public = Pas pour vous

## Images

how-great-the-risks-are = L’importance des risques
map-title = Qui donne quoi à qui, et pour quoi
map-may-title = Qui peut utiliser quoi, et pour quoi
map-part = { $title } ({ $at } sur { $count })
map-summary = Une carte qui se lit de gauche à droite : qui donne ou détient les données, ce qu’elles sont et à quoi elles servent, qui les reçoit ou peut les utiliser. Nombre de partenaires : { $partners }. Le texte qui l’accompagne dit la même chose.
map-gives = Qui donne
map-holds = Qui détient
map-gives-or-holds = Qui donne ou détient
map-what = Quoi, et pour quoi
map-receives = Qui reçoit
map-may-use = Qui peut les utiliser
map-receives-or-may-use = Qui reçoit ou peut utiliser
map-may = Peut utiliser :
map-for = pour { $purposes }
map-not-said = Non précisé
map-idle = Participent aussi :
map-several = { $count } × { $kind }
map-partners = { $count } partenaires
map-more = { $names } et { $count } autres
map-head-what = Quoi
map-head-from = Qui donne
map-head-holds = Qui détient
map-head-to = Qui reçoit
map-head-may = Qui peut utiliser
map-head-for = Pour quoi
matrix-title = L’importance de chaque risque, avant et après ce qui est fait
matrix-before = Avant toute mesure
matrix-after = Avec les mesures
matrix-likely = Probabilité
matrix-bad = Gravité
matrix-risk = Risque
matrix-summary = Deux grilles de risques numérotés : de bas en haut la probabilité, de gauche à droite la gravité ; à gauche avant toute mesure, à droite avec les mesures. Nombre de risques : { $count }. Le texte qui l’accompagne dit la même chose.
matrix-at = { $likelihood }, { $impact }
matrix-at-level = { $likelihood }, { $impact } : { $level }
what-happens-when = Ce qui se passe et quand
dates-title = Accords, réexamens et activités dans le temps
dates-summary = Une ligne pour chaque accord, réexamen et activité, du { $from } au { $until }, avec un repère à ce jour, le { $today }. Nombre de lignes : { $count }. Le texte qui l’accompagne dit la même chose.
dates-today = Aujourd’hui, { $day }
dates-partnership = Le partenariat
dates-agreements = Accords
dates-reviews = Réexamens
dates-activities = Activités
dates-done = a eu lieu
dates-planned = prévu
dates-expected = attendu
dates-was = Jusqu’ici : { $days }
dates-next = Ensuite : { $days }
dates-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
