#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# libxlsxwriter 1.1.4 (Debian 12): a workbook keeps numbers with 16 significant digits, of which a
# double needs 17: what is written is not what is read back. A comparison of a workbook with the
# numbers that it was made of needs a tolerance.
# Seen: 306.38620995295537 is stored as 306.3862099529554, which is another double.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
apt-get download -q libxlsxwriter-dev=1.1.4-2+b1 libxlsxwriter4=1.1.4-2+b1 >/dev/null 2>&1
for package in ./*.deb; do
    dpkg -x "$package" .
done
library=usr/lib/$(gcc -print-multiarch)

cat >digits.c <<'C'
#include <xlsxwriter.h>
int main(void)
{
    lxw_workbook *book = workbook_new("digits.xlsx");
    worksheet_write_number(workbook_add_worksheet(book, "a"), 0, 0, 306.38620995295537, NULL);
    return workbook_close(book) != LXW_NO_ERROR;
}
C
gcc -Iusr/include digits.c -o digits -L"$library" -lxlsxwriter
LD_LIBRARY_PATH=$library ./digits
seen=$(python3 -c '
import re, zipfile
sheet = zipfile.ZipFile("digits.xlsx").read("xl/worksheets/sheet1.xml").decode()
stored = re.search("<v>(.*?)</v>", sheet)[1]
print(stored, float(stored) == 306.38620995295537)')
echo "$seen"
[[ $seen == "306.3862099529554 False" ]]
