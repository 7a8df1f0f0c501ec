"""Make a workbook with openpyxl, as somebody in an office would.

Usage: make.py FILE
"""

import datetime
import sys

import openpyxl

book = openpyxl.Workbook()
cover = book.active
cover.title = "Cover"
cover["A1"] = "Information asset register"
sheet = book.create_sheet("Assets")
sheet.append(["Information asset register", None, "April 2026"])
sheet.append([])
sheet.append(["Asset name", "Data owner", "Classification", "Retention period", "Last audit", "Catalogue", "Time period"])
sheet.append(["Visits", "St Mary's", "Special category data", "24 months", datetime.date(2026, 3, 1), "https://example.org/visits", datetime.date(2026, 4, 1)])
sheet.append(["Calls", "St Mary's", "Top secret", "7 yrs", None, "=1+1", "soon"])
sheet.merge_cells("B4:B5")
book.save(sys.argv[1])
