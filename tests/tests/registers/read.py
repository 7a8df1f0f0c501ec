"""Open a workbook with openpyxl and a table with Python's csv, and say what is in them.

Usage: read.py WORKBOOK TABLE
"""

import csv
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
print("sheets:", ", ".join(book.sheetnames))
print("made:", book.properties.created)
sheet = book[book.sheetnames[0]]
print("frozen at:", sheet.freeze_panes)
print("size:", sheet.max_row, "x", sheet.max_column)
print("parts:", ", ".join(cell.value for cell in sheet[1] if cell.value))
headings = [cell.value for cell in sheet[2]]
first = dict(zip(headings, sheet[3]))
for heading in ["Lay summary*", "Project start date", "Latest approval date*", "Access type*", "Applicant ID"]:
    cell = first[heading]
    print(f"{heading} [{cell.data_type}]: {cell.value}")
formulas = [cell.coordinate for row in book.worksheets for line in row for cell in line if cell.data_type == "f"]
print("formulas:", formulas)

with open(sys.argv[2], newline="", encoding="utf-8") as file:
    rows = list(csv.reader(file))
print("csv:", len(rows), "rows of", {len(row) for row in rows})
print("same headings:", rows[0] == headings)
print("csv lay summary:", rows[1][headings.index("Lay summary*")])
whence = book[book.sheetnames[1]]
print("whence:", [cell.value for cell in whence[2]])
