# Run with `opa test .`: every answer of the partnership, on the first and the last day on which it holds.
package partnership_test

import rego.v1

import data.partnership.decision

# Each question that the rows stand for, on each of the days.
asked(rows, days) := [question |
	some row in rows
	some who in row.who
	some action in row.action
	some what in row.what
	some purpose in row.purpose
	some on in days
	question := {"who": who, "action": action, "what": what, "purpose": purpose, "on": on}
]

# not-covered on every day
test_001_not_covered if {
	cases := [
		{
			"who": ["school", "clinic", "*"],
			"action": [
				"use", "read", "query", "retrieve", "analyse", "assess", "monitor", "link", "combine",
				"aggregate", "derive", "infer", "profile", "track", "train-a-model", "test-a-model",
				"develop-a-product", "decide-about-people", "transform", "clean", "code", "pseudonymise",
				"anonymise", "synthesise", "re-identify", "contact-people", "collect", "store", "back-up",
				"archive", "copy", "download", "export", "share", "disclose", "give-access", "transfer",
				"transfer-abroad", "pass-on", "publish", "publish-results", "sell", "license", "show",
				"restrict", "delete", "destroy"
			],
			"what": ["*"],
			"purpose": ["find-children", "*"]
		},
		{
			"who": ["school", "*"],
			"action": [
				"use", "read", "query", "retrieve", "analyse", "assess", "monitor", "link", "combine",
				"aggregate", "derive", "infer", "profile", "track", "train-a-model", "test-a-model",
				"develop-a-product", "decide-about-people", "transform", "clean", "code", "pseudonymise",
				"anonymise", "synthesise", "re-identify", "contact-people", "collect", "store", "back-up",
				"archive", "copy", "download", "export", "disclose", "give-access", "transfer",
				"transfer-abroad", "pass-on", "publish", "publish-results", "license", "show", "restrict",
				"delete", "destroy"
			],
			"what": ["eye-tests"],
			"purpose": ["find-children", "*"]
		},
		{
			"who": ["clinic"],
			"action": [
				"analyse", "assess", "monitor", "link", "combine", "aggregate", "derive", "infer", "profile",
				"track", "train-a-model", "test-a-model", "develop-a-product", "decide-about-people",
				"transform", "clean", "code", "pseudonymise", "anonymise", "synthesise", "re-identify",
				"contact-people", "collect", "store", "back-up", "archive", "copy", "download", "export",
				"disclose", "give-access", "transfer", "transfer-abroad", "pass-on", "publish",
				"publish-results", "license", "show", "restrict", "delete", "destroy"
			],
			"what": ["eye-tests"],
			"purpose": ["find-children"]
		},
		{
			"who": ["clinic"],
			"action": [
				"use", "read", "query", "retrieve", "analyse", "assess", "monitor", "link", "combine",
				"aggregate", "derive", "infer", "profile", "track", "train-a-model", "test-a-model",
				"develop-a-product", "decide-about-people", "transform", "clean", "code", "pseudonymise",
				"anonymise", "synthesise", "re-identify", "contact-people", "collect", "store", "back-up",
				"archive", "copy", "download", "export", "disclose", "give-access", "transfer",
				"transfer-abroad", "pass-on", "publish", "publish-results", "license", "show", "restrict",
				"delete", "destroy"
			],
			"what": ["eye-tests"],
			"purpose": ["*"]
		}
	]
	every case in asked(cases, ["2026-01-01"]) {
		decision == { "answer": "not-covered" } with input as case
	}
}

# not-covered until 2026-08-31
test_002_not_covered if {
	cases := [
		{
			"who": ["clinic"],
			"action": ["use", "read", "query", "retrieve"],
			"what": ["eye-tests"],
			"purpose": ["find-children"]
		}
	]
	every case in asked(cases, ["2026-08-31"]) {
		decision == { "answer": "not-covered" } with input as case
	}
}

# not-covered from 2027-08-01
test_003_not_covered if {
	cases := [
		{
			"who": ["clinic"],
			"action": ["use", "read", "query", "retrieve"],
			"what": ["eye-tests"],
			"purpose": ["find-children"]
		}
	]
	every case in asked(cases, ["2027-08-01"]) {
		decision == { "answer": "not-covered" } with input as case
	}
}

# in-part on every day, because of never-sell
test_004_in_part if {
	cases := [
		{
			"who": ["school", "clinic", "*"],
			"action": ["share"],
			"what": ["eye-tests"],
			"purpose": ["find-children", "*"]
		}
	]
	every case in asked(cases, ["2026-01-01"]) {
		decision == { "answer": "in-part", "because": ["never-sell"] } with input as case
	}
}

# forbidden on every day, because of never-sell
test_005_forbidden if {
	cases := [
		{
			"who": ["school", "clinic", "*"],
			"action": ["sell"],
			"what": ["eye-tests"],
			"purpose": ["find-children", "*"]
		}
	]
	every case in asked(cases, ["2026-01-01"]) {
		decision == { "answer": "forbidden", "because": ["never-sell"] } with input as case
	}
}

# in-part from 2026-09-01 to 2027-07-31, because of eyes-2026/permit-1
test_006_in_part if {
	cases := [{ "who": ["clinic"], "action": ["use"], "what": ["eye-tests"], "purpose": ["find-children"] }]
	every case in asked(cases, ["2026-09-01", "2027-07-31"]) {
		decision == { "answer": "in-part", "because": ["eyes-2026/permit-1"], "duties": ["delete-at-end"] } with input as case
	}
}

# permitted from 2026-09-01 to 2027-07-31, because of eyes-2026/permit-1
test_007_permitted if {
	cases := [
		{
			"who": ["clinic"],
			"action": ["read", "query", "retrieve"],
			"what": ["eye-tests"],
			"purpose": ["find-children"]
		}
	]
	every case in asked(cases, ["2026-09-01", "2027-07-31"]) {
		decision == { "answer": "permitted", "because": ["eyes-2026/permit-1"], "duties": ["delete-at-end"], "conditions": [[[{ "within": ["secure-room"] }]]] } with input as case
	}
}
