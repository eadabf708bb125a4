#!/bin/bash
# package.sh [FOLDER]: makes the Debian package, looks at it with lintian, and installs and runs it in a clean Debian 12
# made by debootstrap. Needs root and the network; "tests/run --package" calls it.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-build/package}
mkdir -p "$folder"
rm -f "$folder"/*.deb
app/build release
(cd build/release && cpack -G DEB -B "$OLDPWD/$folder" > "$OLDPWD/$folder/cpack.log") || { cat "$folder/cpack.log" >&2; exit 1; }
package=$(realpath "$folder"/steward_*.deb)
lintian --fail-on error "$package"

root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
echo "Installing $(basename "$package") in a clean root."
mirror=$(sed -nE 's/^(deb|URIs:) *(\[[^]]*\] *)?([^ ]+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2> /dev/null | head -n 1)
debootstrap --variant=minbase bookworm "$root" "$mirror" > "$folder/debootstrap.log"
cp "$package" "$root/steward.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 "$@"; }
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2> /dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends ./steward.deb > "$folder/install.log"

inside stewardctl --version
inside stewardctl --directory /root/a.steward init --name "Clean root" --sample > /dev/null
[ "$(inside stewardctl --directory /root/a.steward list --json | grep -c '"uid"')" -gt 100 ]
inside env QT_QPA_PLATFORM=offscreen steward --version
# It opens the directory and stays until it is asked to end.
status=0
inside env QT_QPA_PLATFORM=offscreen timeout 5 steward /root/a.steward || status=$?
[ "$status" = 124 ] || { echo "The console ended by itself, with status $status." >&2; exit 1; }
inside apt-get purge -y -qq steward > /dev/null
[ ! -e "$root/usr/bin/steward" ]
echo "The package installs, runs and goes again."
