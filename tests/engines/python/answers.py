"""Ask rego-cpp, an implementation of Rego that shares nothing with the other one, the questions in a file.

Arguments: the policy, its data, and a file with one question a line: {"input": …, "answer": …, "allow": …}.
Prints the questions with another answer, and ends with 1 if there are any.
"""

import json
import sys

from regopy import Interpreter

policy, data, questions = sys.argv[1:]
rego = Interpreter()
rego.add_module("policy", open(policy, encoding="utf-8").read())
rego.add_data_json(open(data, encoding="utf-8").read())
wrong = 0
asked = 0
for line in open(questions, encoding="utf-8"):
    question = json.loads(line)
    rego.set_input(question["input"])
    # A query that is false has no result, so the values are bound to names.
    text = str(rego.query("answer = data.partnership.answer; allow = data.partnership.allow"))
    got = json.loads(text).get("bindings", {})
    asked += 1
    if got != {"answer": question["answer"], "allow": question["allow"]}:
        wrong += 1
        print(f"{question} -> {text}")
print(f"{asked} questions")
sys.exit(1 if wrong or not asked else 0)
