# METADATA
# title: Who may do what with which data, for which purpose, on which day
# description: >
#   Made from a partnership. Ask `decision` for the whole answer, `allow` for yes or no. The input is
#   {"who", "action", "what", "purpose", "on"}, and where known "setting", "identifiability", "approvals", "places".
#   Names that the partnership does not declare are answered as such. The answers stand in `data.partnership_answers`.
package partnership

import rego.v1

answers := data.partnership_answers

# Names that are not declared stand for whoever, or whatever, is not.
default who := "*"

who := input.who if answers.partners[input.who]

default what := "*"

what := input.what if answers.datasets[input.what]

default purpose := "*"

purpose := input.purpose if answers.purposes[input.purpose]

action := answers.actions[input.action]

# What is said of where the data is used and how identifying it is. What makes no difference is as good as not said.
default setting := "*"

setting := answers.settings[input.setting]

default identifiability := "*"

identifiability := answers.identifiability[input.identifiability]

# A day, a setting or a level that cannot be read: then nothing is permitted.
unread contains "on" if not is_day

unread contains "action" if not action

unread contains "setting" if {
	input.setting
	not answers.settings[input.setting]
}

unread contains "identifiability" if {
	input.identifiability
	not answers.identifiability[input.identifiability]
}

is_day if {
	is_string(input.on)
	parts := split(input.on, "-")
	[count(part) | some part in parts] == [4, 2, 2]
}

# Questions that no clause speaks of are not listed.
default line := 0

line := answers.cells[who][what][purpose][action]

# The days on which the answer is one and the same, this day among them.
spans := [span |
	some span in answers.lines[line]
	object.get(span, "from", "") <= input.on
	input.on <= object.get(span, "until", "9999-12-31")
]

given := object.get(object.get(spans[0], "given", {}), setting, {})

said := object.get(given, identifiability, spans[0].outcome)

default decision := {"answer": "cannot-be-judged", "missing": ["a request that can be read"]}

decision := answers.outcomes[said] if count(unread) == 0

answer := decision.answer

# Permitted, and every condition is shown by the request to be met.
default allow := false

allow if {
	answer == "permitted"
	every condition in object.get(decision, "conditions", []) {
		some way in condition
		every need in way {
			met(need)
		}
	}
}

met(need) if {
	some name in need.approved
	name in input.approvals
}

met(need) if {
	some place in need["in"]
	place in input.places
}

# What is owed in return.
duties := object.get(decision, "duties", [])
