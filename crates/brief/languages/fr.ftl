# Les mots fixes d’une note d’information en français. Mêmes messages et mêmes variables que languages/en.ftl.

language-name = Français
language-direction = ltr

## Around the briefing

frame-draft = Projet
frame-draft-note = Ce texte n’est pas encore approuvé. Ce qui manque est signalé à sa place, et de petits numéros indiquent de quelle ligne du fichier vient chaque phrase.
frame-kicker = Un partenariat de partage de données
frame-missing = Il manque :
frame-missing-first = Il manque, et il faut l’avoir avant de publier :
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
frame-push = L’image est plus large que cet écran : faites-la glisser vers la gauche pour voir la suite.
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
others-kept = d’autres qui ne sont pas nommés ici
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
who-else-receives-or-may-use-it = Qui d’autre les reçoit ou peut les utiliser
who-is-meant-to-use-it = Qui est appelé à les utiliser
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
nobody-but-may = Personne ne peut { $deed } ; cela ne s’applique pas à : { $who }.
may-never = { $who } : interdiction de { $deed }.
somebody-may = { $who } peut { $deed }.
may = Peut { $deed }.
may-under = Peut { $deed }, en vertu de : { $agreement }.
to-be = Pourra { $deed }.
to-be-under = Pourra { $deed }, une fois en vigueur : { $agreement }.
may-but = { $may } Mais : { $but }
part-ruled-out = Une partie en est exclue.
deed-only = { $deed }, uniquement { $limits }
deed-when = { $deed }, { $when }
deed-unless = { $deed }, sauf { $limits }
limit-from = à partir du { $from }
limit-until = jusqu’au { $until }
limit-from-until = du { $from } au { $until }
limit-within = dans : { $of }
limit-in = dans ce territoire : { $of }
limit-identifiability = avec des données où les personnes sont au plus reconnaissables ainsi : { $of }
limit-needs = avec cette autorisation : { $of }
limit-approved-by = avec l’accord de : { $of }
limit-kept = sous une condition qui n’est pas nommée ici
deed-data = { $act } { $data }
deed-purpose = { $act } dans ce but : { $purpose }
deed-data-purpose = { $act } { $data } dans ce but : { $purpose }
data-except = { $data } sauf { $except }
any-of = tout partenaire du type « { $kind } »
anyone = toute personne
anyone-else = toute autre personne
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
map-summary = Une carte qui se lit de gauche à droite : qui donne ou détient les données, ce qu’elles sont et à quoi elles servent, qui les reçoit ou peut les utiliser. Nombre de partenaires : { $count }. Le texte qui l’accompagne dit la même chose.
map-gives = Qui donne
map-holds = Qui détient
map-gives-or-holds = Qui donne ou détient
map-what = Quoi, et pour quoi
map-receives = Qui reçoit
map-may-use = Qui peut les utiliser
map-receives-or-may-use = Qui reçoit ou peut utiliser
map-meant-to-use = Qui est appelé à utiliser
map-to-whom = À qui
map-meant = Appelé à utiliser :
map-meant-title = Qui est appelé à utiliser quoi, et pour quoi
map-head-meant = Qui est appelé à utiliser
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
levels-summary = Une ligne pour chaque risque, le plus grave d’abord : son niveau avant toute mesure, et avec les mesures. Risques montrés : { $count } sur { $all }. Le texte qui l’accompagne dit la même chose de tous.
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

## Words

# Les mots du vocabulaire. Ceux qui manquent ici apparaissent en anglais.

word-partnership-status-draft = en préparation
word-partnership-status-forming = en formation
word-partnership-status-active = en activité
word-partnership-status-paused = suspendu
word-partnership-status-renewing = en cours de renouvellement
word-partnership-status-closing = en cours de clôture
word-partnership-status-ended = terminé
word-partnership-status-abandoned = abandonné
word-partner-kind-hospital = hôpital
word-partner-kind-general-practice = cabinet de médecine générale
word-partner-kind-clinic = clinique
word-partner-kind-ambulance-service = service d’ambulances
word-partner-kind-mental-health-provider = service de santé mentale
word-partner-kind-community-health-provider = service de soins de proximité
word-partner-kind-pharmacy = pharmacie
word-partner-kind-laboratory = laboratoire
word-partner-kind-social-care-provider = service d’aide sociale
word-partner-kind-healthcare-provider = prestataire de soins
word-partner-kind-health-system-body = organisme du système de santé
word-partner-kind-public-health-agency = agence de santé publique
word-partner-kind-public-body = organisme public
word-partner-kind-government-department = ministère
word-partner-kind-local-authority = collectivité locale
word-partner-kind-statistics-office = office de statistique
word-partner-kind-police-force = police
word-partner-kind-court = tribunal
word-partner-kind-emergency-service = service d’urgence
word-partner-kind-regulatory-body = autorité de contrôle
word-partner-kind-data-access-body = organisme d’accès aux données
word-partner-kind-international-organisation = organisation internationale
word-partner-kind-university = université
word-partner-kind-research-institute = institut de recherche
word-partner-kind-research-body = organisme de recherche
word-partner-kind-school = école
word-partner-kind-charity = organisation caritative
word-partner-kind-patient-group = association de patients
word-partner-kind-community-group = groupe de citoyens
word-partner-kind-trade-union = syndicat
word-partner-kind-professional-body = ordre professionnel
word-partner-kind-foundation = fondation
word-partner-kind-not-for-profit-body = organisation à but non lucratif
word-partner-kind-company = entreprise
word-partner-kind-small-company = petite ou moyenne entreprise
word-partner-kind-startup = jeune entreprise
word-partner-kind-technology-company = entreprise technologique
word-partner-kind-pharmaceutical-company = entreprise pharmaceutique
word-partner-kind-medical-device-company = fabricant de dispositifs médicaux
word-partner-kind-insurer = assureur
word-partner-kind-bank = banque
word-partner-kind-telecoms-company = opérateur de télécommunications
word-partner-kind-consultancy = cabinet de conseil
word-partner-kind-data-institution = institution de données
word-partner-kind-data-cooperative = coopérative de données
word-partner-kind-data-trust = fiducie de données
word-partner-kind-partnership-body = organe du partenariat
word-partner-kind-person = personne
word-role-controller = responsable du traitement
word-role-joint-controller = responsable conjoint du traitement
word-role-processor = sous-traitant
word-role-sub-processor = sous-traitant ultérieur
word-role-recipient = destinataire
word-role-third-party = tiers
word-role-data-holder = détenteur de données
word-role-health-data-holder = détenteur de données de santé
word-role-data-user = utilisateur de données
word-role-health-data-user = utilisateur de données de santé
word-role-intermediary = intermédiaire
word-role-steward = gardien des données
word-role-contributor = contributeur
word-role-aggregator = rassembleur de données
word-role-analyst = analyste
word-role-creator = créateur
word-role-beneficiary = bénéficiaire
word-role-environment-provider = fournisseur de l’environnement
word-role-linkage-provider = service d’appariement
word-role-technology-provider = fournisseur de technologie
word-role-funder = financeur
word-role-lead = chef de file
word-role-coordinator = coordinateur
word-role-adviser = conseiller
word-role-overseer = organe de surveillance
word-role-regulator = autorité de contrôle
word-role-policymaker = décideur public
word-role-public-voice = voix du public
word-role-delivery-partner = partenaire de mise en œuvre
word-role-communicator = chargé de communication
word-identifiability-identifiable = identifiantes
    .doc = Des noms ou d’autres identifiants directs montrent de qui il s’agit.
word-identifiability-pseudonymised = pseudonymisées
    .doc = Les identifiants directs sont remplacés par des codes ; quelqu’un pourrait encore retrouver les personnes à partir des codes, ou les reconnaître.
word-identifiability-effectively-anonymous = anonymes de fait
    .doc = Chez ce destinataire, personne ne peut raisonnablement être reconnu, même si d’autres en ont peut-être les moyens.
word-identifiability-anonymous = anonymes
    .doc = Personne ne peut raisonnablement être reconnu, qui que ce soit qui détienne les données.
word-identifiability-open-aggregate = totaux publiables
    .doc = Seulement des nombres ou des totaux portant sur beaucoup de personnes, publiables sans danger.
word-identifiability-synthetic = synthétiques
    .doc = Des données inventées qui ressemblent à de vraies données ; leur proximité avec de vraies personnes dépend de la façon dont elles ont été faites.
word-identifiability-non-personal = non personnelles
    .doc = Ces données n’ont jamais porté sur des personnes.
word-sensitivity-special-category = données de catégorie particulière
    .doc = Santé, génétique, biométrie, origine raciale ou ethnique, politique, religion ou convictions, appartenance syndicale, vie ou orientation sexuelle.
word-sensitivity-health-data = données de santé
    .doc = Des données sur la santé passée, présente ou future d’une personne, ou sur les soins qu’elle a reçus.
word-sensitivity-genetic-data = données génétiques
    .doc = Des données sur des caractères hérités ou acquis, tirées le plus souvent d’un prélèvement.
word-sensitivity-biometric-data = données biométriques
    .doc = Visages, empreintes digitales et autres, utilisés pour savoir qui est une personne.
word-sensitivity-sensitive = données personnelles délicates
    .doc = Des données personnelles qui pourraient nuire si elles fuitaient, même si la loi ne les nomme pas, comme un lieu ou un revenu.
word-sensitivity-ordinary-personal = données personnelles
    .doc = Des données personnelles sans protection supplémentaire dans la loi.
word-sensitivity-patient-confidential = informations confidentielles sur les patients
    .doc = Ce qui a été confié aux soignants ou appris par eux, et qui reste secret même après la mort.
word-sensitivity-commercially-confidential = secret des affaires
    .doc = Secrets commerciaux, prix et autres faits qui aideraient un concurrent.
word-sensitivity-not-sensitive = non sensibles
    .doc = Examiné, et jugé ne demander aucun soin particulier.
word-access-trusted-research-environment = environnement de recherche de confiance
    .doc = Des personnes agréées travaillent sur les données dans un lieu sûr, et les résultats sont vérifiés avant d’en sortir.
word-access-secure-room = salle sécurisée
    .doc = On travaille sur les données dans une salle fermée, sans moyen de les emporter.
word-access-remote-desktop = bureau à distance
    .doc = On voit les données sur un écran à distance, sans pouvoir les télécharger.
word-access-federated = analyse fédérée
    .doc = La question voyage vers les données de chaque détenteur, et seuls les résultats reviennent.
word-access-in-place-query = requête sur place
    .doc = Des questions ou programmes approuvés sont exécutés par le détenteur sur son propre système.
word-access-secure-transfer = transfert sécurisé
    .doc = Une copie est envoyée à l’utilisateur par une voie protégée.
word-access-direct-access = accès direct
    .doc = Les utilisateurs reçoivent une copie ou un compte à eux.
word-access-shared-system = système partagé
    .doc = Le personnel de plusieurs partenaires utilise le même système.
word-access-dashboard = tableau de bord
    .doc = On voit des tableaux et des graphiques, pas les données qui sont derrière.
word-access-open-download = téléchargement libre
    .doc = Tout le monde peut télécharger les données.
word-access-varies = variable selon la demande
    .doc = Le mode d’accès est fixé pour chaque demande.
word-evidence-strength-announcement = annonce
word-evidence-strength-opinion = avis d’expert
word-evidence-strength-pilot = essai pilote
word-evidence-strength-evaluation = évaluation
word-evidence-strength-peer-reviewed = évalué par des pairs
word-likelihood-low = faible
word-likelihood-medium = moyenne
word-likelihood-high = élevée
word-likelihood-remote = très faible
word-likelihood-possible = possible
word-likelihood-probable = probable
word-likelihood-rare = rare
word-likelihood-unlikely = peu probable
word-likelihood-likely = probable
word-likelihood-almost-certain = presque certain
word-impact-low = faible
word-impact-medium = moyen
word-impact-high = élevé
word-impact-minimal = minime
word-impact-significant = important
word-impact-severe = grave
word-impact-negligible = négligeable
word-impact-minor = mineur
word-impact-moderate = modéré
word-impact-major = majeur
word-impact-catastrophic = catastrophique
word-mitigation-status-proposed = proposé
word-mitigation-status-planned = prévu
word-mitigation-status-in-progress = en cours
word-mitigation-status-in-place = en place
word-mitigation-status-tested = testé
word-mitigation-status-failed = sans effet
word-mitigation-status-dropped = abandonné
word-mitigation-status-retired = retiré
word-risk-response-avoid = éviter
    .doc = Ne pas faire ce qui entraînerait le risque.
word-risk-response-eliminate = supprimer
    .doc = Changer les choses pour que cela ne puisse pas arriver.
word-risk-response-reduce = réduire
    .doc = Le rendre moins probable ou moins grave.
word-risk-response-share = partager
    .doc = Le porter ensemble avec d’autres.
word-risk-response-transfer = transférer
    .doc = Le faire porter par quelqu’un d’autre, comme un assureur ou un fournisseur.
word-risk-response-accept = accepter
    .doc = Continuer en l’état.
word-risk-response-monitor = surveiller
    .doc = Le suivre et y revenir.
word-risk-response-influence = influencer
    .doc = Agir auprès de ceux qui peuvent y faire quelque chose.
word-agreement-type-data-sharing-agreement = accord de partage de données
word-agreement-type-data-processing-agreement = accord de sous-traitance de données
word-agreement-type-sub-processor-agreement = accord de sous-traitance ultérieure
word-agreement-type-joint-controller-arrangement = accord entre responsables conjoints
word-agreement-type-memorandum-of-understanding = protocole d’entente
word-agreement-type-data-use-licence = licence d’utilisation de données
word-agreement-type-licence = licence
word-agreement-type-open-licence = licence ouverte
word-agreement-type-terms = conditions d’utilisation
word-agreement-type-code-of-conduct = code de conduite
word-agreement-type-framework-agreement = accord-cadre
word-agreement-type-consortium-agreement = accord de consortium
word-agreement-type-non-disclosure-agreement = accord de confidentialité
word-agreement-type-service-contract = contrat de service
word-agreement-type-research-contract = contrat de recherche
word-agreement-type-statutory-direction = instruction légale
word-agreement-type-permit = autorisation d’utiliser des données
word-agreement-type-grant-agreement = convention de subvention
word-agreement-type-letter-of-intent = lettre d’intention
word-agreement-type-template = modèle d’accord
word-agreement-status-drafted = rédigé
word-agreement-status-under-negotiation = en négociation
word-agreement-status-under-review = en cours d’examen
word-agreement-status-approved = approuvé
word-agreement-status-rejected = refusé
word-agreement-status-partly-signed = signé en partie
word-agreement-status-signed = signé
word-agreement-status-active = en vigueur
word-agreement-status-amended = modifié
word-agreement-status-renewed = renouvelé
word-agreement-status-suspended = suspendu
word-agreement-status-expired = arrivé à terme
word-agreement-status-terminated = résilié
word-agreement-status-superseded = remplacé
word-commitment-state-open = à faire
word-commitment-state-in-progress = en cours
word-commitment-state-kept = tenu
word-commitment-state-kept-late = tenu en retard
word-commitment-state-not-kept = non tenu
word-commitment-state-released = levé
word-destruction-method-secure-erasure = effacement sécurisé
word-destruction-method-crypto-erasure = destruction des clés
word-destruction-method-physical-destruction = destruction physique
word-destruction-method-shredding = broyage
word-destruction-method-deletion = suppression ordinaire
word-destruction-method-deletion-including-backups = suppression, sauvegardes comprises
word-destruction-method-return = restitution au détenteur
word-destruction-method-anonymisation = anonymisation
word-destruction-method-archiving = archivage dans l’intérêt public
word-destruction-method-environment-closed = fermeture de l’espace de travail
word-basis-consent = consentement
    .doc = Les personnes ont accepté, librement et en connaissance de cause, et peuvent changer d’avis.
word-basis-contract = contrat
    .doc = L’utilisation est nécessaire à un contrat avec la personne, ou pour en conclure un à sa demande.
word-basis-legal-obligation = obligation légale
    .doc = La loi ordonne cette utilisation.
word-basis-vital-interests = intérêts vitaux
    .doc = L’utilisation est nécessaire pour sauver la vie de quelqu’un.
word-basis-public-task = mission d’intérêt public
    .doc = L’utilisation est nécessaire à une mission d’intérêt public ou à un pouvoir officiel prévu par la loi.
word-basis-legitimate-interests = intérêts légitimes
    .doc = L’utilisation est nécessaire à l’intérêt légitime de quelqu’un, et l’intérêt des personnes ne l’emporte pas.
word-opt-out-project-opt-out = refus de participer à ce projet
    .doc = Chacun peut demander à ce projet de laisser ses données de côté.
word-opt-out-national-data-opt-out = refus national (National data opt-out)
    .doc = En Angleterre, chacun peut choisir que les informations confidentielles sur les patients ne servent pas au-delà de ses propres soins.
word-opt-out-withdrawal-of-consent = retrait du consentement
    .doc = Ceux qui ont accepté peuvent changer d’avis.
word-opt-out-right-to-object = droit d’opposition
    .doc = Chacun peut s’opposer pour des raisons tenant à sa propre situation.
word-opt-out-erasure-request = demande d’effacement
    .doc = Chacun peut demander l’effacement de ses données.
word-opt-out-ehds-opt-out = refus de l’utilisation secondaire
    .doc = Dans l’Union européenne, chacun peut refuser d’autres utilisations de ses données de santé électroniques.
word-opt-out-no-choice = aucun choix proposé
    .doc = On ne peut pas retirer ses données.
word-subjects-patients = patients
word-subjects-children = enfants
word-subjects-babies = nouveau-nés
word-subjects-pupils = élèves
word-subjects-students = étudiants
word-subjects-older-people = personnes âgées
word-subjects-adults = adultes
word-subjects-people-lacking-capacity = personnes qui ne peuvent décider pour elles-mêmes
word-subjects-people-with-mental-illness = personnes ayant une maladie mentale
word-subjects-disabled-people = personnes handicapées
word-subjects-people-in-poverty = personnes en situation de pauvreté
word-subjects-asylum-seekers = demandeurs d’asile et réfugiés
word-subjects-migrants = migrants
word-subjects-victims = victimes de crimes ou de violences
word-subjects-prisoners = personnes détenues
word-subjects-people-with-rare-conditions = personnes atteintes de maladies rares
word-subjects-minority-groups = minorités
word-subjects-vulnerable-people = personnes vulnérables
word-subjects-participants = participants à la recherche
word-subjects-donors = donneurs
word-subjects-deceased-people = personnes décédées
word-subjects-relatives = proches
word-subjects-carers = aidants
word-subjects-staff = personnel
word-subjects-clinicians = soignants
word-subjects-job-applicants = candidats à un emploi
word-subjects-citizens = membres du public
word-subjects-customers = clients
word-subjects-subscribers = abonnés
word-subjects-users = usagers d’un service
word-subjects-members = membres
word-subjects-tenants = locataires
word-subjects-travellers = voyageurs
word-subjects-nobody = aucune personne
word-action-use = utiliser
word-action-read = lire
word-action-query = interroger
word-action-retrieve = consulter
word-action-analyse = analyser
word-action-assess = évaluer
word-action-monitor = surveiller
word-action-link = apparier
word-action-combine = combiner
word-action-aggregate = agréger
word-action-derive = dériver
word-action-infer = déduire
word-action-profile = établir des profils à partir de
word-action-track = suivre des personnes avec
word-action-transform = transformer
word-action-clean = nettoyer
word-action-code = coder
word-action-pseudonymise = pseudonymiser
word-action-anonymise = anonymiser
word-action-re-identify = réidentifier
word-action-collect = collecter
word-action-store = conserver
word-action-back-up = sauvegarder
word-action-archive = archiver
word-action-copy = copier
word-action-download = télécharger
word-action-export = emporter
word-action-share = partager
word-action-disclose = divulguer
word-action-give-access = donner accès à
word-action-transfer = transférer
word-action-transfer-abroad = transférer à l’étranger
word-action-pass-on = transmettre à d’autres
word-action-publish = publier
word-action-publish-results = publier les résultats de
word-action-sell = vendre
word-action-license = concéder sous licence
word-action-show = montrer
word-action-restrict = limiter l’usage de
word-action-delete = supprimer
word-action-destroy = détruire
word-special-condition-explicit-consent = consentement explicite
word-special-condition-employment-and-social-protection = emploi et protection sociale
word-special-condition-vital-interests = intérêts vitaux
word-special-condition-made-public = rendues publiques par la personne
word-special-condition-legal-claims = actions en justice
word-special-condition-substantial-public-interest = intérêt public important
word-special-condition-health-or-social-care = soins de santé ou aide sociale
word-special-condition-public-health = santé publique
word-special-condition-research = recherche, archives ou statistiques
word-confidentiality-basis-explicit-consent = consentement explicite
word-confidentiality-basis-implied-consent = consentement implicite pour ses propres soins
word-confidentiality-basis-section-251 = autorisation « section 251 »
word-confidentiality-basis-legal-duty = obligation légale
word-confidentiality-basis-legal-power = pouvoir prévu par la loi
word-confidentiality-basis-court-order = décision de justice
word-confidentiality-basis-public-interest = intérêt public supérieur
word-confidentiality-basis-not-confidential = aucun secret n’est en jeu
word-purpose-category-dpv-ScientificResearch = recherche scientifique
word-purpose-category-dpv-CommercialPurpose = but commercial
word-purpose-category-dpv-Marketing = marketing
word-purpose-category-dpv-Advertising = publicité
word-purpose-category-dpv-DirectMarketing = démarchage direct
word-purpose-category-dpv-SellDataToThirdParties = vente de données
word-purpose-category-individual-care = soins individuels
word-purpose-category-service-planning = planification des services
word-purpose-category-service-evaluation = évaluation des services
word-purpose-category-clinical-audit = audit clinique
word-purpose-category-patient-safety = sécurité des patients
word-purpose-category-public-health = santé publique
word-purpose-category-drug-development = développement de médicaments
word-purpose-category-algorithm-development = entraînement de modèles
word-purpose-category-product-development = développement de produits
word-purpose-category-insurance = assurance
word-purpose-category-credit-decisions = décisions de crédit
word-purpose-category-employment-decisions = décisions d’emploi
word-purpose-category-benefit-decisions = décisions sur les prestations
word-purpose-category-pricing = prix personnalisés
word-purpose-category-immigration-enforcement = contrôle de l’immigration
word-purpose-category-policing = maintien de l’ordre
word-purpose-category-profiling-for-marketing = profilage à des fins de marketing
word-language-en = anglais
word-language-fr = français
word-language-de = allemand
word-language-nl = néerlandais
word-language-es = espagnol
word-language-pl = polonais
word-language-ur = ourdou
word-language-ar = arabe
word-language-cy = gallois
word-language-bsl = langue des signes britannique
word-language-easy-read = facile à lire et à comprendre

## What a draft says is missing: what, why it matters, and what to write

gap-aim-missing = Le fichier ne dit pas ce que les partenaires veulent atteindre.
    .why = C’est la première phrase de la note ; sans elle, le reste n’a pas de sens.
    .how = Ajoutez une ligne `aim: "…"` au partenariat, en une phrase générale.
gap-need-missing = Le fichier ne dit pas pourquoi il faut partager des données.
    .why = C’est la première chose que cherche un lecteur sceptique.
    .how = Ajoutez une ligne `need: "…"` au partenariat : pourquoi l’objectif ne peut être atteint sans partage.
gap-vision-missing = Le fichier ne dit pas quel avenir les partenaires souhaitent.
    .why = On suppose souvent une vision commune, sans la dire.
    .how = Ajoutez une ligne `vision: "…"` au partenariat.
gap-society-missing = Le fichier ne dit pas quel bien le partage fait à la société.
    .why = La note se termine par là : le bien au-delà des partenaires et de leurs publics.
    .how = Ajoutez une ligne `society: "…"` au partenariat.
gap-purpose-missing = Le fichier ne nomme aucune finalité que le public puisse voir.
    .why = Bénéfices, risques et autorisations dépendent de ce à quoi servent les données.
    .how = Ajoutez une entrée `purpose` avec `aim` et `intended-use`.
gap-commercial-missing = « { $entry } » ne dit pas si quelqu’un en tire de l’argent.
    .why = Dit clairement par vous, c’est mieux accepté que découvert par d’autres.
    .how = Ajoutez `commercial: no`, ou dites qui gagne quoi et comment.
gap-partner-missing = Le fichier ne nomme aucun partenaire que le public puisse voir.
    .why = On juge un partage à ceux qui reçoivent les données.
    .how = Ajoutez une entrée `partner` pour chaque organisation qui donne, reçoit ou traite des données.
gap-partner-deeds-missing = Le fichier ne dit pas ce que « { $entry } » fait des données.
    .why = On veut savoir qui reçoit quoi, par son nom.
    .how = Nommez ce partenaire comme `holder` d’un jeu de données, dans un `flow`, ou dans le `carried-out-by` d’une finalité.
gap-audience-missing = Le fichier ne nomme aucun public qui puisse être vu de tous.
    .why = La confiance se gagne auprès de personnes précises : chaque groupe concerné a sa propre page.
    .how = Ajoutez une entrée `audience` pour chaque groupe qui est concerné ou devrait savoir.
gap-data-about-missing = Le fichier ne dit pas si des données concernent « { $entry } ».
    .why = La première question de chacun est : que partage-t-on sur moi ?
    .how = Donnez au public et aux jeux de données une ligne `subjects: …`, ou `subjects: none because "…"`.
gap-purpose-for-audience-missing = Aucune finalité n’est dite servir « { $entry } ».
    .why = On croit à un bénéfice quand on voit d’où il vient.
    .how = Nommez ce public dans la ligne `serves` d’une finalité.
gap-contact-missing = Le fichier ne nomme personne à qui « { $entry } » puisse s’adresser.
    .why = Une note sans contact laisse son lecteur seul.
    .how = Ajoutez une ligne `contact: …` au public ou au partenariat : un partenaire, ou une personne dont la `visibility` est `public`.
gap-benefit-missing = Aucun bénéfice n’est promis à « { $entry } ».
    .why = La confiance se gagne auprès d’un public précis ; qui n’y gagne rien n’a pas de raison d’écouter.
    .how = Ajoutez un `benefit` avec `for: { $name }`, ou écrivez `benefits: none because "…"` dans le public.
gap-evidence-missing = Rien n’est donné qui montre « { $entry } ».
    .why = Une affirmation sans preuve est dite attendue, non prouvée.
    .how = Ajoutez une entrée `evidence` et nommez-la dans la ligne `evidence` du bénéfice.
gap-risk-missing = Aucun risque n’est nommé pour « { $entry } ».
    .why = Une page avec des bénéfices et sans risque se lit comme une publicité, et n’est pas crue.
    .how = Ajoutez un `risk` avec `affects: { $name }`, ou écrivez `risks: none because "…"` dans le public.
gap-control-missing = Rien n’est dit être fait contre un risque pour « { $entry } ».
    .why = Chaque public veut lire comment ses risques sont maîtrisés.
    .how = Ajoutez une `mitigation` dans un risque, ou dites qui l’accepte et pourquoi : `response: accept because "…"`.
gap-risk-uncontrolled = Rien n’est dit être fait contre « { $entry } ».
    .why = Un risque nommé et laissé là inquiète plus qu’un risque maîtrisé.
    .how = Ajoutez-y une `mitigation`, ou dites qui l’accepte et pourquoi.
gap-risk-owner-missing = Personne ne répond de « { $entry } ».
    .why = Un risque sans responsable n’est le travail de personne.
    .how = Ajoutez une ligne `owner: …` avec un partenaire ou une personne.
gap-measure-state-missing = Le fichier ne dit pas si « { $entry } » est en place.
    .why = Une mesure prévue ne protège encore personne.
    .how = Ajoutez une ligne `status: in-place`, ou `planned` avec `due: …`.
gap-promise-contradicted = Une clause autorise ce que « { $entry } » exclut.
    .why = On dit aux gens que cela ne se fait jamais, et les partenaires l’ont autorisé.
    .how = Interdisez-le à tous par une clause à part, ou retirez l’autorisation ; `partnership check` les nomme.
gap-promise-missing = Rien n’est promis à « { $entry } ».
    .why = On veut lire ce qui ne sera jamais fait de ses données.
    .how = Ajoutez une `promise` avec `to: …` et `never: …`.
gap-choice-missing = Le fichier ne dit pas quel choix a « { $entry } ».
    .why = On accepte de ne pas avoir le choix quand on sait pourquoi ; on n’accepte pas de devoir deviner.
    .how = Ajoutez un `opt-out`, ou une ligne `choice: "…"`, ou `choice: none because "…"`.
gap-choice-how-missing = « { $entry } » ne dit pas comment s’en servir.
    .why = Un choix que personne ne sait faire n’en est pas un.
    .how = Ajoutez une ligne `how-to: "…"` avec une adresse ou une phrase.
gap-data-fact-missing = « { $entry } » ne dit pas { $fact }.
    .why = C’est ce que les personnes concernées demandent d’abord.
    .how = Ajoutez une ligne `{ $word }: …` au jeu de données.
gap-evidence-fact-missing = « { $entry } » ne dit pas { $fact }.
    .why = Une affirmation que personne ne peut vérifier n’est pas une preuve.
    .how = Ajoutez-y une ligne `{ $word }: …`.
gap-principle-missing = Le fichier ne donne aucun principe que le public puisse voir.
    .why = Les principes disent à quoi on peut tenir les partenaires.
    .how = Ajoutez un `principle` avec un `statement`, ou utilisez (`use`) une liste de principes partagée.
gap-practice-missing = Rien n’est dit mettre « { $entry } » en pratique.
    .why = Un principe que rien ne met en pratique est un slogan.
    .how = Ajoutez une ligne `practised-by: …` avec une activité, une mesure ou une clause.
gap-agreement-missing = Le fichier ne nomme aucun accord que le public puisse voir.
    .why = On veut savoir ce qui lie les partenaires.
    .how = Ajoutez un `agreement` avec ses parties, son état et ses dates.
gap-agreement-not-in-force = Aucun accord n’est connu comme étant en vigueur ce jour.
    .why = Ce qu’un accord permet ne vaut que tant qu’il est signé et en vigueur.
    .how = Donnez à l’accord un `status` tel que `signed on …`, et les jours `effective` et `expires`.
gap-version-missing = Le fichier n’a pas de version.
    .why = Lecteurs et partenaires doivent savoir de quel texte ils parlent.
    .how = Ajoutez une ligne `version: …` au partenariat ou au support de communication.
gap-review-missing = Le fichier ne dit pas quand il sera revu.
    .why = Un document que personne ne revoit cesse d’être vrai.
    .how = Ajoutez une ligne `review: every 6 months` au partenariat.
gap-included-not-visible = Le support inclut une entrée que ses lecteurs ne peuvent pas voir.
    .why = Ce qui reste dans un cercle n’en atteint jamais un plus large, quoi que demande un support.
    .how = Retirez-la de `includes`, ou changez la `visibility` de l’entrée.
gap-partnership-not-public = Le partenariat n’est pas visible par tous.
    .why = Une note est lue par tous : elle ne montre que ce qui est public.
    .how = Mettez la ligne `visibility` du partenariat à `public` quand les partenaires veulent qu’on en parle.
gap-partnership-missing = Le fichier n’a pas d’entrée `partnership`.
    .why = Une note parle d’un partenariat ; une liste partagée n’a personne pour qui parler.
    .how = Établissez la note à partir du fichier du partenariat, ou ajoutez une entrée `partnership`.
gap-unread = Quelque chose dans « { $entry } » n’a pas pu être lu.
    .why = Ce qui était voulu aurait pu garder l’entrée, ou une partie, hors de vue des lecteurs externes.
    .how = Lancez `check` sur le fichier et corrigez ce qu’il signale.
fact-identifiability = dans quelle mesure on peut y reconnaître des personnes
fact-retention = combien de temps les données sont gardées
fact-onward-sharing = si elles peuvent être transmises
fact-source = où on peut le lire
fact-date = de quand cela date
