#!/usr/bin/env bash
# The Debian package: the program, its manual and the completions of shells. Made by dpkg-deb alone; the same files give
# the same package.
#   deb.sh PROGRAM VERSION STAGE OUT
# STAGE is the folder of the release with `completions` and `man`.
set -euo pipefail
umask 022
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
repository="$(cd "$here/../../.." && pwd)"
program="$1" version="$2" stage="$3" out="$4"
architecture="$(dpkg --print-architecture)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
put() { install -D -m "$1" "$2" "$work/$3"; }
put 755 "$program" usr/bin/partnership
put 644 "$stage/completions/partnership.bash" usr/share/bash-completion/completions/partnership
put 644 "$stage/completions/partnership.zsh" usr/share/zsh/vendor-completions/_partnership
put 644 "$stage/completions/partnership.fish" usr/share/fish/vendor_completions.d/partnership.fish
for page in "$stage"/man/*.1; do
  put 644 "$page" "usr/share/man/man1/$(basename "$page")"
done
gzip -9n "$work"/usr/share/man/man1/*.1
put 644 "$repository/README.md" usr/share/doc/partnership/README.md
put 644 "$repository/CHANGELOG.md" usr/share/doc/partnership/CHANGELOG.md
{
  echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  echo "Upstream-Name: partnership"
  echo
  echo "Files: *"
  echo "Copyright: The Partnership authors"
  echo "License: MIT or Apache-2.0"
  echo
  echo "License: Apache-2.0"
  echo " On Debian systems its text is in /usr/share/common-licenses/Apache-2.0."
  echo
  echo "License: MIT"
  sed '1,2d; s/^$/./; s/^/ /' "$repository/LICENSE-MIT"
} > "$work/copyright"
put 644 "$work/copyright" usr/share/doc/partnership/copyright
rm "$work/copyright"
# The oldest C library that has what the program calls.
needs="libc6"
if command -v objdump >/dev/null; then
  oldest="$(objdump -T "$program" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -1 | cut -d_ -f2)"
  [ -z "$oldest" ] || needs="libc6 (>= $oldest)"
  ! objdump -p "$program" | grep -q 'NEEDED.*libgcc_s' || needs="$needs, libgcc-s1"
fi
mkdir "$work/DEBIAN"
(cd "$work" && find usr -type f -printf '%P\n' | LC_ALL=C sort | sed 's,^,usr/,' | xargs md5sum > DEBIAN/md5sums)
cat > "$work/DEBIAN/control" <<CONTROL
Package: partnership
Version: $version
Architecture: $architecture
Maintainer: The Partnership authors <partnership@example.org>
Installed-Size: $(du -ks "$work/usr" | cut -f1)
Depends: $needs
Suggests: git
Section: utils
Priority: optional
Description: write down a data-sharing partnership and check it
 Partnership is a small language for writing down a data-sharing partnership:
 who shares which data with whom, what for, who gains, what could go wrong, and
 what was promised. From one file it checks what is missing or broken, and
 writes the briefing that each audience deserves.
CONTROL
dpkg-deb --build --root-owner-group -Zxz "$work" "$out/partnership_${version}_$architecture.deb" >/dev/null
