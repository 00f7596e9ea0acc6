#!/usr/bin/env bash
# Tries the .deb on a bare Debian, as root:  try-in-chroot.sh RELEASE PACKAGE WORK
#
# Makes a Debian with nothing but the minimum under WORK (the first time only), and in a copy of it: installs the
# package with apt, lets it test itself, starts it as its menu entry says on a screen of the outside (so that nothing
# but the package brings libraries), takes pictures, updates it, purges it, and looks for what is left.
# Wants debootstrap, Xvfb, xdotool and import (ImageMagick).
set -euo pipefail

release=$1 package=$(realpath "$2") work=$(realpath -m "$3")
name=$(dpkg-deb -f "$package" Package)
bare=$work/bare-$release tried=$work/tried-$release pictures=$work/pictures-$release
mkdir -p "$work"

if [ -z "${CALLVIEWER_IN_NAMESPACE:-}" ]; then
  if [ ! -e "$bare.done" ]; then
    rm -rf --one-file-system "$bare"
    debootstrap --variant=minbase --include=ca-certificates "$release" "$bare" >"$work/debootstrap.log" 2>&1 ||
      { tail -20 "$work/debootstrap.log"; exit 1; }
    touch "$bare.done"
  fi
  rm -rf --one-file-system "$tried" "$pictures"
  cp -a --reflink=auto "$bare" "$tried"
  mkdir -p "$pictures"
  # Mounts and processes vanish with the namespace, however this ends.
  CALLVIEWER_IN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child --propagation private \
    "$BASH" "$0" "$release" "$package" "$work"
fi

say() { echo "try-in-chroot.sh: $release: $*"; }
inside() { chroot "$tried" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
installed_files() { (cd "$tried" && find etc opt usr var/lib -xdev ! -path 'var/lib/apt*' ! -path 'var/lib/dpkg*' | sort); }

mount -t proc proc "$tried/proc"
mount --rbind /dev "$tried/dev"
mount -t tmpfs tmpfs "$tried/tmp"
chmod 1777 "$tried/tmp"
cp /etc/resolv.conf "$tried/etc/resolv.conf"
cp /etc/ssl/certs/ca-certificates.crt "$tried/etc/ssl/certs/ca-certificates.crt"
for settings in /etc/apt/apt.conf.d/99*; do [ -e "$settings" ] && cp "$settings" "$tried/etc/apt/apt.conf.d/"; done
inside useradd --create-home ada
install -d -m 700 "$tried/tmp/run-ada"
inside chown ada:ada /tmp/run-ada
cp "$package" "$tried/tmp/first.deb"

exec 3<><(:)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
read -r -u 3 number
screen=:$number
as_user=(chroot --userspec=ada:ada "$tried" env -i PATH=/usr/bin:/bin HOME=/home/ada USER=ada LANG=C.UTF-8
  DISPLAY="$screen" XDG_RUNTIME_DIR=/tmp/run-ada)
mkdir -p "$tried/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$tried/tmp/.X11-unix"

installed_files >"$work/before-$release"
say "installing"
inside apt-get -qq update
inside apt-get -qq install -y --no-install-recommends /tmp/first.deb >"$work/apt-$release.log" 2>&1 ||
  { tail -20 "$work/apt-$release.log"; exit 1; }

say "self-test"
"${as_user[@]}" "$name" --self-test >"$pictures/self-test.json"
grep -E '"(version|python|qt|platform|keyring)":|^  "ok"' "$pictures/self-test.json"

# start PICTURE ARGUMENT...: starts what the menu entry says, waits for its window, takes a picture, ends it.
start() {
  local picture=$1 window='' command
  shift
  command=$(sed -n 's/^Exec=//p' "$tried"/usr/share/applications/*.desktop)
  # shellcheck disable=SC2086  # words, as a desktop splits them
  "${as_user[@]}" $command "$@" >"$work/program-$release.log" 2>&1 &
  local program=$!
  for _ in $(seq 200); do
    window=$(DISPLAY=$screen xdotool search --onlyvisible --class "$name" 2>/dev/null | head -1) && [ -n "$window" ] && break
    window=''
    sleep 0.2
  done
  [ -n "$window" ] || { say "no window came"; cat "$work/program-$release.log"; exit 1; }
  sleep 3
  DISPLAY=$screen import -window root "$pictures/$picture.png"
  kill -TERM "$program"
  wait "$program" || [ $? -eq 143 ]
  say "started by: ${command}${*:+ $*}; picture: $pictures/$picture.png"
}
start demo --demo
start first

kept=home/ada/.config/$name/settings.json
[ -s "$tried/$kept" ] || { say "the program kept no settings"; exit 1; }
before=$(sha256sum <"$tried/$kept")

say "updating"
dpkg-deb -R "$package" "$tried/tmp/next"
sed -i -E 's/^(Version: .*)/\1+next/' "$tried/tmp/next/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 -b "$tried/tmp/next" "$tried/tmp/next.deb" >/dev/null
rm -rf "$tried/tmp/next"
inside apt-get -qq install -y --no-install-recommends /tmp/next.deb >>"$work/apt-$release.log" 2>&1
"${as_user[@]}" "$name" --self-test >/dev/null
[ "$(sha256sum <"$tried/$kept")" = "$before" ] || { say "the update changed the user's settings"; exit 1; }

say "purging"
inside apt-get -qq purge -y --autoremove "$name" >"$work/purge-$release.log" 2>&1
grep "^$name\|^Call Viewer\|^  " "$work/purge-$release.log" || { say "the purge said nothing of the users' data"; exit 1; }
[ "$(sha256sum <"$tried/$kept")" = "$before" ] || { say "the purge touched the user's data"; exit 1; }
installed_files >"$work/after-$release"
left=$(comm -13 "$work/before-$release" "$work/after-$release")
if grep -i "callviewer" <<<"$left"; then say "that is left"; exit 1; fi
say "nothing of it is left; of the packages it brought: $(grep -c . <<<"$left") files (caches and settings of others)"
