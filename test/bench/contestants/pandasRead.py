import sys
import pandas
print(int(pandas.read_excel(sys.argv[1], header=None).notna().sum().sum()))
